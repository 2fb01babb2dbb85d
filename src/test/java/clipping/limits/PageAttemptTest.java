package clipping.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clipping.page.PageTooLarge;
import clipping.source.Deadline;
import clipping.source.PageException;
import clipping.source.SavedPage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class PageAttemptTest {
    private static final long SECOND = 1_000_000_000L;

    private final MemoryGate memory = new MemoryGate(64 << 20);
    private final List<MemoryPermit> permits = new ArrayList<>();
    private int reads;

    /** A page of that many bytes. */
    private PageAttempt.Source page(int size, boolean repeatable) {
        return new PageAttempt.Source() {
            @Override
            public SavedPage read(Deadline deadline) {
                reads++;
                return SavedPage.html("a.html", new byte[size]);
            }

            @Override
            public boolean isRepeatable() {
                return repeatable;
            }
        };
    }

    private PageAttempt.Source fails(PageException e) {
        return new PageAttempt.Source() {
            @Override
            public SavedPage read(Deadline deadline) throws PageException {
                throw e;
            }

            @Override
            public boolean isRepeatable() {
                return true;
            }
        };
    }

    private <T> PageAttempt.Outcome<T> run(long timeout, PageAttempt.Source source, PageAttempt.Step<T> step) {
        return assertTimeoutPreemptively(Duration.ofSeconds(20), () ->
            new PageAttempt(timeout, memory).run(source, step, new PageAttempt.Watch() {
            @Override
            public void holds(MemoryPermit permit) {
                permits.add(permit);
            }

            @Override
            public <R> R watched(PageAttempt.Work<R> work, long nanos) throws PageException {
                return work.run();
            }
        }));
    }

    private void allMemoryIsFree() {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> memory.enter(memory.all()));
        memory.leave(memory.all());
    }

    @Test
    void whatIsMadeOfAPageIsItsOutcome() {
        PageAttempt.Outcome<Integer> outcome = run(SECOND, page(7, true), (page, deadline) -> page.bytes().length);
        assertEquals(7, outcome.value());
        assertNull(outcome.problem());
        allMemoryIsFree();
    }

    @Test
    void everyFailureHasItsWords() {
        PageException pdf = new PageException("a", PageException.Trouble.NOT_A_PAGE, "is a PDF, not a saved page");
        assertEquals("is a PDF, not a saved page", run(SECOND, fails(pdf), (page, deadline) -> 1).problem());
        assertSame(pdf, run(SECOND, fails(pdf), (page, deadline) -> 1).cause());
        assertEquals("has too many elements", run(SECOND, page(1, true), (page, deadline) -> {
            throw new PageTooLarge("has too many elements");
        }).problem());
        assertEquals("is nested too deeply", run(SECOND, page(1, true), (page, deadline) -> {
            throw new StackOverflowError();
        }).problem());
        String internal = run(SECOND, page(1, true), (page, deadline) -> {
            throw new IllegalStateException("odd");
        }).problem();
        assertEquals("internal error: IllegalStateException at clipping.limits.PageAttemptTest.",
            internal.substring(0, internal.indexOf("lambda")));
        allMemoryIsFree();
    }

    @Test
    void anInputWithoutAPageFails() {
        PageAttempt.Source none = new PageAttempt.Source() {
            @Override
            public SavedPage read(Deadline deadline) {
                return null;
            }

            @Override
            public boolean isRepeatable() {
                return true;
            }
        };
        assertEquals("holds no page", run(SECOND, none, (page, deadline) -> 1).problem());
    }

    @Test
    void aPageThatTakesTooLongFailsWithTheTimeItHad() {
        PageAttempt.Step<Integer> slow = (page, deadline) -> {
            while (true) deadline.check();
        };
        assertEquals("took longer than 0.05 seconds", run(SECOND / 20, page(1, true), slow).problem());
        assertEquals("took longer than 1 second", new PageAttempt(SECOND, memory).late());
        allMemoryIsFree();
    }

    @Test
    void aPageThatIsGivenUpFailsLikeOneThatStops() throws InterruptedException {
        PageAttempt.Outcome<Integer> outcome = new PageAttempt(2 * SECOND, memory)
            .run(page(1, true), (page, deadline) -> 1, new PageAttempt.Watch() {
            @Override
            public <R> R watched(PageAttempt.Work<R> work, long nanos) throws TimeoutException {
                throw new TimeoutException();
            }
        });
        assertEquals("took longer than 2 seconds", outcome.problem());
    }

    @Test
    void aPageThatRanOutOfMemoryHasAllOfItTheSecondTime() {
        int[] tries = {0};
        PageAttempt.Outcome<String> outcome = run(10 * SECOND, page(1, true), (page, deadline) -> {
            if (++tries[0] == 1) throw new OutOfMemoryError();
            return isFree(memory.all()) || isFree(1) ? "shared" : "alone";
        });
        assertEquals("alone", outcome.value());
        assertEquals(2, reads);
        allMemoryIsFree();
    }

    @Test
    void theSecondTryHasTheTimeThatTheFirstLeft() {
        PageAttempt.Step<Integer> greedy = (page, deadline) -> {
            long until = System.nanoTime() + SECOND * 7 / 10;
            while (System.nanoTime() < until) deadline.check();
            throw new OutOfMemoryError();
        };
        long begun = System.nanoTime();
        assertEquals("took longer than 1 second", run(SECOND, page(1, true), greedy).problem());
        assertTrue(System.nanoTime() - begun < SECOND * 13 / 10);
    }

    /** Whether that many units are free at once. */
    private boolean isFree(int units) {
        Thread asks = new Thread(() -> {
            try {
                memory.enter(units);
                memory.leave(units);
            } catch (InterruptedException e) {
                // they are not free
            }
        });
        asks.start();
        try {
            asks.join(100);
            boolean free = !asks.isAlive();
            asks.interrupt();
            asks.join();
            return free;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aPageThatRunsOutOfMemoryAgainOrCannotBeReadAgainFails() {
        PageAttempt.Step<Integer> greedy = (page, deadline) -> {
            throw new OutOfMemoryError();
        };
        assertEquals("ran out of memory", run(SECOND, page(1, true), greedy).problem());
        assertEquals(2, reads);
        assertEquals("ran out of memory", run(SECOND, page(1, false), greedy).problem());
        assertEquals(3, reads);
        allMemoryIsFree();
    }

    @Test
    void whoGivesAPageUpGivesItsMemoryToOthers() {
        run(10 * SECOND, page(1, true), (page, deadline) -> {
            permits.get(0).giveBack();
            return 1;
        });
        allMemoryIsFree();
        assertEquals(1, permits.size());
    }
}
