package clipping.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ResultQueueTest {
    private static Result result(String line) {
        return Result.broken(line);
    }

    @Test
    void resultsComeInTheOrderOfTheInput() throws InterruptedException {
        ResultQueue order = new ResultQueue(8);
        PendingResult[] slots = new PendingResult[8];
        for (int i = 0; i < 8; i++) order.add(slots[i] = new PendingResult("p" + i, i));
        order.end();
        for (int i = 7; i >= 0; i--) order.complete(slots[i], result("r" + i));
        for (int i = 0; i < 8; i++) assertEquals("r" + i, order.take(slot -> null).line());
        assertNull(order.take(slot -> null));
    }

    @Test
    void aPageThatDoesNotStopIsGivenUpAndItsWorkerReplaced() throws InterruptedException {
        ResultQueue order = new ResultQueue(8);
        Workers workers = new Workers(1);
        CountDownLatch forever = new CountDownLatch(1);
        PendingResult stuck = new PendingResult("stuck", 1);
        PendingResult next = new PendingResult("next", 2);
        order.add(stuck);
        order.add(next);
        order.end();
        workers.add(task(worker -> {
            order.watch(stuck, worker, System.nanoTime() + 1_000_000);
            boolean interrupted = false;
            while (!interrupted) {
                try {
                    forever.await();
                    interrupted = true;
                } catch (InterruptedException e) {
                    // a page that ignores the interrupt
                }
            }
            order.complete(stuck, result("too late"));
        }));
        workers.add(task(worker -> order.complete(next, result("done"))));
        assertEquals("given up", order.take(slot -> result("given up")).line());
        assertEquals("done", order.take(slot -> null).line());
        assertFalse(order.beginWriting(stuck), "what was given up is not written");
        forever.countDown();
        assertNull(order.take(slot -> null));
    }

    @Test
    void aStoppedRunEndsAtOnce() throws InterruptedException {
        ResultQueue order = new ResultQueue(1);
        order.add(new PendingResult("p", 1));
        order.stop(new StopRun(3, "full"));
        assertFalse(order.add(new PendingResult("q", 2)));
        assertEquals("full", assertThrows(StopRun.class, () -> order.take(slot -> null)).getMessage());
    }

    @Test
    void whenARunIsHaltedWhatWasWrittenIsCountedAndNothingMoreIsTaken() throws InterruptedException {
        ResultQueue order = new ResultQueue(8);
        PendingResult[] slots = new PendingResult[5];
        for (int i = 0; i < 5; i++) order.add(slots[i] = new PendingResult("p" + i, i));
        order.beginWriting(slots[1]);
        order.complete(slots[1], result("written"));
        order.complete(slots[2], result("to be printed"));
        order.beginWriting(slots[3]);
        Thread writer = new Thread(() -> order.complete(slots[3], result("just written")));
        writer.start();
        order.halt(60_000);
        writer.join();
        assertFalse(order.beginWriting(slots[4]));
        assertFalse(order.add(new PendingResult("q", 6)));
        assertEquals(List.of("written", "just written"), order.takeWritten().stream().map(Result::line).toList());
        assertEquals(List.of(), order.takeWritten());
    }

    private interface Work {
        void run(Workers.Worker worker);
    }

    private static Workers.Task task(Work work) {
        return new Workers.Task() {
            @Override
            public void run(Workers.Worker worker) {
                work.run(worker);
            }

            @Override
            public long size() {
                return 1;
            }
        };
    }
}
