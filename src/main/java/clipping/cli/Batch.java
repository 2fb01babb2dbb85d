package clipping.cli;

import clipping.cli.options.UsageError;
import java.io.IOException;
import java.io.OutputStream;

/** A run: the feeder supplies pages, workers clip them, and this prints each result in turn. */
final class Batch {
    private static final byte[] LINE_END = {'\n'};

    private final Plan plan;
    private final Streams streams;
    private final Screen screen;
    private final Tally tally;
    private final ResultQueue order;
    private final Feeder feeder;
    private final Progress progress;
    private boolean printed;

    /** @param coloured whether standard output may use colours */
    Batch(Plan plan, Streams streams, Screen screen, Tally tally, Progress progress, boolean coloured) {
        this.plan = plan;
        this.streams = streams;
        this.screen = screen;
        this.tally = tally;
        this.progress = progress;
        int jobs = plan.options().jobs();
        order = new ResultQueue(32 + 8 * Math.min(jobs, 64));
        long memory = Runtime.getRuntime().maxMemory() / 10 * 7;
        feeder = new Feeder(plan, order, new Workers(jobs), coloured, memory);
    }

    /**
     * Runs to the end.
     *
     * @throws StopRun    when the run cannot continue
     * @throws UsageError when an input shows that the command was used wrongly
     */
    void run() throws UsageError {
        Thread thread = new Thread(feeder, "clipping-input");
        thread.setDaemon(true);
        thread.start();
        try {
            for (Result result = order.take(feeder); result != null; result = order.take(feeder)) print(result);
            if (plan.reports() != null && feeder.areSeveral()) plan.reports().finishIndex();
        } catch (InterruptedException e) {
            throw new StopRun(Exit.FAILED, "interrupted");
        } finally {
            order.close();
            thread.interrupt();
            if (plan.reports() != null) plan.reports().close();
        }
    }

    /** Whether a summary ends the run. */
    boolean areSeveral() {
        return feeder.areSeveral();
    }

    /** Ends a run that cannot go on: what is being written gets a moment, and what was written is counted. */
    void halt() {
        try {
            order.halt(500);
            if (plan.folder() != null) plan.folder().stop();
            order.halt(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        for (Result r : order.takeWritten()) count(r, r.outcome(), r.line());
    }

    private void print(Result r) throws UsageError {
        if (r.usage() != null) throw r.usage();
        if (r.stop() != null) throw r.stop();
        String line = r.line();
        Tally.Outcome outcome = r.outcome();
        try {
            write(r);
        } catch (IOException e) {
            outcome = Tally.Outcome.BROKEN;
            line = e.getMessage();
        }
        count(r, outcome, line);
    }

    private void count(Result r, Tally.Outcome outcome, String line) {
        if (outcome != null) {
            tally.count(outcome);
            if (progress != null) progress.step(tally);
        }
        if (line != null) screen.say(line);
        if (r.detail() != null) screen.say(r.detail());
        if (r.html() != null) plan.reports().writeOnly(r.html());
        if (r.row() != null && feeder.areSeveral()) plan.reports().add(r.row());
    }

    /** Writes a page to its archive's file or to standard output. */
    private void write(Result r) throws IOException {
        if (r.gathers() != null && r.output() != null) r.gathers().append(r.output());
        else if (r.output() != null && r.output().length > 0) toStandardOutput(r.output());
        if (r.ends()) r.gathers().finish();
    }

    private void toStandardOutput(byte[] page) {
        if (progress != null) screen.clear();
        OutputStream out = streams.out();
        try {
            if (printed && feeder.isParted()) out.write(LINE_END);
            out.write(page);
            out.flush();
        } catch (IOException e) {
            if (streams.isReaderGone(e)) throw new StopRun(Exit.CLOSED, null);
            throw new StopRun(Exit.FAILED, "standard output cannot be written: " + Problems.of(e));
        }
        printed = true;
    }
}
