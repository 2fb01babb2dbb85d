package clipping.cli;

/**
 * What happens when the process is told to end, by Ctrl-C as a rule: files that are being written and the report's index are finished, the
 * summary is printed.
 */
final class Interrupt extends Thread {
    private final Batch batch;
    private final Plan plan;
    private final Screen screen;
    private final Tally tally;
    private boolean over;
    private boolean interrupted;

    private Interrupt(Batch batch, Plan plan, Screen screen, Tally tally) {
        this.batch = batch;
        this.plan = plan;
        this.screen = screen;
        this.tally = tally;
    }

    /** Waits for it from now on. */
    static Interrupt watch(Batch batch, Plan plan, Screen screen, Tally tally) {
        Interrupt interrupt = new Interrupt(batch, plan, screen, tally);
        Runtime.getRuntime().addShutdownHook(interrupt);
        return interrupt;
    }

    /** The run has come to its end; false when it was interrupted before. */
    synchronized boolean over() {
        over = true;
        if (interrupted) return false;
        try {
            Runtime.getRuntime().removeShutdownHook(this);
        } catch (IllegalStateException e) {
            // on its way out already
        }
        return true;
    }

    @Override
    public void run() {
        synchronized (this) {
            if (over) return;
            interrupted = true;
        }
        if (plan.folder() != null) plan.folder().stop();
        if (batch.areSeveral() && plan.reports() != null) finishIndex();
        if (batch.areSeveral() && !plan.options().quiet()) screen.say(tally.summary());
    }

    /** An index of the pages that are done is better than none. */
    private void finishIndex() {
        try {
            plan.reports().finishIndex();
        } catch (StopRun e) {
            screen.say(e.getMessage());
        }
    }
}
