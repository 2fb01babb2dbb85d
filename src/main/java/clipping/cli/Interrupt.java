package clipping.cli;

/**
 * What happens when the process is told to end, usually by Ctrl-C: files being written and the report's index are finished, the summary is
 * printed.
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

    /** Starts to wait for it. */
    static Interrupt watch(Batch batch, Plan plan, Screen screen, Tally tally) {
        Interrupt interrupt = new Interrupt(batch, plan, screen, tally);
        Runtime.getRuntime().addShutdownHook(interrupt);
        return interrupt;
    }

    /** Notes that the run is over; false if it was interrupted before. */
    synchronized boolean over() {
        over = true;
        if (interrupted) return false;
        try {
            Runtime.getRuntime().removeShutdownHook(this);
        } catch (IllegalStateException e) {
            // already ending
        }
        return true;
    }

    @Override
    public void run() {
        synchronized (this) {
            if (over) return;
            interrupted = true;
        }
        batch.halt();
        if (batch.areSeveral() && plan.reports() != null) finishIndex();
        if (batch.areSeveral() && !plan.options().quiet()) screen.say(tally.summary());
    }

    /** Finishes the index: one of the pages so far is better than none. */
    private void finishIndex() {
        try {
            plan.reports().finishIndex();
        } catch (StopRun e) {
            screen.say(e.getMessage());
        }
    }
}
