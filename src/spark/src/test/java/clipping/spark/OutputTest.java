package clipping.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run leaves for the next one. */
class OutputTest {
    private static final ClusterFile READ = new ClusterFile("a.warc.gz", "file:/a.warc.gz", 1);
    private static final ClusterFile TORN = new ClusterFile("b.warc.gz", "file:/b.warc.gz", 1);

    @TempDir
    Path folder;

    private Output open() throws IOException, Output.Foreign, Lock.Held {
        return new Output(folder.resolve("out").toString(), "jsonl", new Configuration(), "a test");
    }

    private Path ledger(String round) {
        return folder.resolve("out/_done").resolve(round);
    }

    @Test
    void whatCouldNotBeReadIsNotDone() throws Exception {
        try (Output output = open()) {
            Unread torn = new Unread(TORN.uri(), false, 2);
            output.done(output.nextRound(), List.of(READ, TORN), List.of(torn), new Counts.Totals(5, 4, 1, 1));
        }
        try (Output output = open()) {
            assertTrue(output.has(READ));
            assertFalse(output.has(TORN));
            assertEquals(2, output.missing(TORN).from());
            assertEquals(new Counts.Totals(5, 4, 1, 1), output.before());
            output.done(output.nextRound(), List.of(TORN), List.of(), new Counts.Totals(3, 3, 0, 0));
        }
        try (Output output = open()) {
            assertTrue(output.has(TORN));
            assertEquals(new Counts.Totals(8, 7, 1, 0), output.before()); // the failure is over
        }
    }

    @Test
    void aFailureThatWasCountedAsThatOfAPageIsNoPageWhenItIsOver() throws Exception {
        try (Output output = open()) {
            output.done(output.nextRound(), List.of(TORN), List.of(new Unread(TORN.uri(), true, 0)), new Counts.Totals(1, 0, 0, 1));
            output.done(output.nextRound(), List.of(TORN), List.of(), new Counts.Totals(1, 1, 0, 0));
        }
        try (Output output = open()) {
            assertEquals(new Counts.Totals(1, 1, 0, 0), output.before());
        }
    }

    @Test
    void anEmptyLedgerMeansThatItsRoundIsIncomplete() throws Exception {
        try (Output output = open()) {
            output.done(output.nextRound(), List.of(READ), List.of(), new Counts.Totals(1, 1, 0, 0));
        }
        Files.writeString(Files.createDirectories(folder.resolve("out/round=00001")).resolve("part"), "x");
        Files.writeString(ledger("00001"), "");
        try (Output output = open()) {
            assertFalse(output.has(READ));
            assertFalse(Files.exists(folder.resolve("out/round=00001")));
            assertFalse(Files.exists(ledger("00001")));
        }
    }

    @Test
    void aLedgerOfSomethingElseIsRefused() throws Exception {
        open().close();
        Files.writeString(ledger("00001"), "jsonl\tmany\n");
        Output.Foreign foreign = assertThrows(Output.Foreign.class, this::open);
        assertTrue(foreign.getMessage().endsWith("_done/00001: is no ledger of this job"), foreign.getMessage());
        assertFalse(Files.exists(folder.resolve("out/_lock")), "it is left open for others");
    }
}
