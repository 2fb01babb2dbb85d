package clipping.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Reading files page by page. */
class OutcomesTest {
    private static final byte[] PAGE = "<html><body><p>Hello</p></body></html>".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NAMED = {0x1f, (byte) 0x8b, 8, 8, 0, 0, 0, 0, 0, 0}; // gzip with a file name
    private final List<String> closed = java.util.Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch over = new CountDownLatch(1);

    @AfterEach
    void end() {
        over.countDown();
    }

    private static Iterator<ClusterFile> files(String... names) {
        List<ClusterFile> inputs = new ArrayList<>();
        for (String name : names) inputs.add(new ClusterFile(name, "file:/" + name, 1));
        return inputs.iterator();
    }

    private InputStream open(ClusterFile input) throws IOException {
        if (input.name().startsWith("missing")) throw new IOException("gone");
        if (input.name().startsWith("dead")) return stuck();
        if (input.name().startsWith("endless")) return new SequenceInputStream(new ByteArrayInputStream(NAMED), endless());
        InputStream in = input.name().startsWith("late") ? stuck() : new ByteArrayInputStream(PAGE);
        if (input.name().startsWith("stuck")) {
            in = new SequenceInputStream(new ByteArrayInputStream("<p>".repeat(1 << 14).getBytes(StandardCharsets.US_ASCII)), stuck());
        }
        if (input.name().contains("warc")) {
            boolean torn = input.name().startsWith("torn");
            in = new SequenceInputStream(new ByteArrayInputStream(Crawl.record(1, PAGE)),
                new ByteArrayInputStream(Crawl.record(2, torn ? noise() : PAGE)));
            if (torn) in = new SequenceInputStream(in, torn());
        }
        return new java.io.FilterInputStream(in) {
            @Override
            public void close() {
                closed.add(input.name());
            }
        };
    }

    /** More than is read ahead, compressed or not. */
    private static byte[] noise() {
        byte[] noise = new byte[1 << 20];
        new java.util.Random(7).nextBytes(noise);
        return noise;
    }

    private static InputStream torn() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the network is gone");
            }
        };
    }

    /** Gives nothing until the test is over, and cannot be interrupted. */
    private InputStream stuck() {
        return new InputStream() {
            @Override
            public int read() {
                while (over.getCount() > 0) Thread.onSpinWait();
                return -1;
            }
        };
    }

    /** The file name in the head of a gzip file, which never ends. */
    private InputStream endless() {
        return new InputStream() {
            @Override
            public int read() {
                return over.getCount() > 0 ? 'x' : -1;
            }
        };
    }

    private static List<String> named(Outcomes outcomes) {
        List<String> names = new ArrayList<>();
        while (outcomes.hasNext()) {
            Outcome o = outcomes.next();
            names.add(o.source() + (o.problem() == null ? "" : ": " + o.problem() + (o.isPage() ? "" : " (the rest)")));
        }
        return names;
    }

    @Test
    void everyFileIsReadAndClosed() {
        Outcomes outcomes = new Outcomes(files("a.html", "b.warc.gz", "c.html"), this::open, Limits.DEFAULT, true);
        assertEquals(List.of("a.html", "b.warc.gz#1", "b.warc.gz#2", "c.html"), named(outcomes));
        assertEquals(List.of("a.html", "b.warc.gz", "c.html"), closed);
        assertFalse(outcomes.hasNext());
    }

    @Test
    void aFileThatCannotBeReadFailsTheTaskWhileThereAreTries() {
        assertThrows(UncheckedIOException.class, () -> named(new Outcomes(files("missing.html"), this::open, Limits.DEFAULT, true)));
        UncheckedIOException torn = assertThrows(UncheckedIOException.class, () ->
            named(new Outcomes(files("torn.warc.gz"), this::open, Limits.DEFAULT, true)));
        assertTrue(torn.getMessage().contains("torn.warc.gz"), torn.getMessage());
    }

    @Test
    void atTheLastTryItIsNotedAndTheNextOneIsRead() {
        assertEquals(List.of("missing.html: could not be read (IOException)", "torn.warc.gz#1",
            "torn.warc.gz#2: is binary data, not a saved page", "torn.warc.gz: could not be read (the network is gone) (the rest)",
            "c.html"),
            named(new Outcomes(files("missing.html", "torn.warc.gz", "c.html"), this::open, Limits.DEFAULT, false)));
    }

    @Test
    void aPageThatTakesTooLongIsNoted() {
        assertEquals(List.of("a.html: took longer than 0.000000001 seconds"),
            named(new Outcomes(files("a.html"), this::open, new Limits(1, 1 << 20), true)));
    }

    @Test
    void aPageThatDoesNotStopIsLeftBehind() {
        Outcomes outcomes = new Outcomes(files("stuck.html", "c.html"), this::open, new Limits(1_000_000_000, 1 << 20), true);
        assertEquals(List.of("stuck.html: took longer than 1 second", "c.html"),
            assertTimeoutPreemptively(Duration.ofMinutes(1), () -> named(outcomes)));
    }

    @Test
    void openingAFileHasTheTimeAndTheSizeOfAPage() {
        Limits second = new Limits(1_000_000_000, 1 << 20);
        Outcomes outcomes = new Outcomes(files("dead.html", "endless.html", "c.html"), this::open, second, true);
        assertEquals(List.of("dead.html: took longer than 1 second", "endless.html: is damaged (a gzip header without an end)", "c.html"),
            assertTimeoutPreemptively(Duration.ofMinutes(1), () -> named(outcomes)));
    }

    @Test
    void whatOpensTooLateIsClosed() {
        Outcomes outcomes = new Outcomes(files("late.html"), this::open, new Limits(1_000_000_000, 1 << 20), true);
        assertEquals(List.of("late.html: took longer than 1 second"),
            assertTimeoutPreemptively(Duration.ofMinutes(1), () -> named(outcomes)));
        over.countDown();
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            while (!closed.contains("late.html")) Thread.sleep(5);
        });
    }

    @Test
    void whatCouldNotBeReadIsToBeReadAgainFromThere() {
        Outcomes outcomes = new Outcomes(files("missing.html", "torn.warc.gz", "c.html"), this::open, Limits.DEFAULT, false);
        List<Unread> unread = new ArrayList<>();
        while (outcomes.hasNext()) {
            Unread u = outcomes.next().unread();
            if (u != null) unread.add(u);
        }
        assertEquals(List.of(new Unread("file:/missing.html", true, 0), new Unread("file:/torn.warc.gz", false, 2)), unread);
        for (Unread u : unread) assertEquals(u, Unread.of(u.line()));
    }

    @Test
    void whatAnEarlierRunWroteIsLeftOut() {
        ClusterFile begun = new ClusterFile("b.warc.gz", "file:/b.warc.gz", 1).from(1);
        assertEquals(List.of("b.warc.gz#2"), named(new Outcomes(List.of(begun).iterator(), this::open, Limits.DEFAULT, true)));
        assertEquals(List.of(), named(new Outcomes(List.of(begun.from(9)).iterator(), this::open, Limits.DEFAULT, true)));
    }

    @Test
    void tasksAreArchivesAndGroupsOfPages() {
        List<ClusterFile> inputs = new ArrayList<>();
        for (String name : List.of("a.html", "b.html", "c.html", "d.warc.gz", "e.html", "f.html")) {
            inputs.add(new ClusterFile(name, name, name.startsWith("f") ? 100 : 0));
        }
        List<List<String>> names = ClusterFiles.tasks(inputs, 2, 100).stream().map(t -> t.stream().map(ClusterFile::name).toList())
            .toList();
        assertEquals(List.of(List.of("a.html", "b.html"), List.of("c.html"), List.of("d.warc.gz"), List.of("e.html"), List.of("f.html")),
            names);
    }
}
