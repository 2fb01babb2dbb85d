package clipping.cli;

import clipping.cli.options.Options;
import clipping.cli.options.UsageError;
import clipping.limits.MemoryGate;
import clipping.limits.MemoryPermit;
import clipping.output.Format;
import clipping.output.Report;
import clipping.output.SafeName;
import clipping.output.Style;
import clipping.source.Deadline;
import clipping.source.PageException;
import clipping.source.PageNames;
import clipping.source.PageSource;
import clipping.source.SavedPage;
import java.nio.file.InvalidPathException;
import java.util.Iterator;

/** Opens the inputs one by one, gives each page its place in the order, and hands it to the workers. Runs in its own thread. */
final class Feeder implements Runnable, ResultQueue.Late {
    private static final String NO_NAME = "every possible name for its output file is taken by another page";

    private final Plan plan;
    private final ResultQueue order;
    private final Workers workers;
    private final boolean coloured;
    private final PageSources sources;
    private final MemoryGate memory;
    private volatile PageJob work;
    private volatile Style style;
    private volatile boolean several;
    private long number;

    /** @param memory bytes that pages may use */
    Feeder(Plan plan, ResultQueue order, Workers workers, boolean coloured, long memory) {
        this.plan = plan;
        this.order = order;
        this.workers = workers;
        this.coloured = coloured;
        this.sources = new PageSources(plan.options(), plan.stdin());
        this.memory = new MemoryGate(memory);
    }

    /** Whether there are or may be several pages; known from the first result on. */
    boolean areSeveral() {
        return several;
    }

    /** The result of a page that did not stop in time; its memory is returned. */
    @Override
    public Result of(PendingResult slot) {
        MemoryPermit permit = slot.permit;
        if (permit != null) permit.giveBack();
        return work.late(slot);
    }

    /** Whether an empty line stands between two pages. */
    boolean isParted() {
        return style.parted();
    }

    @Override
    public void run() {
        try {
            if (plan.several()) begin(true);
            for (Iterator<Input> all = plan.all(); all.hasNext(); ) if (!note() || !take(all.next())) return;
            if (note()) order.end();
        } catch (StopRun e) {
            order.stop(e);
        } catch (InterruptedException e) {
            // the run is over
        } catch (OutOfMemoryError e) {
            order.stop(new StopRun(Exit.FAILED, "ran out of memory"));
        } catch (RuntimeException | Error e) {
            order.stop(new StopRun(Exit.FAILED, "internal error: " + e));
        }
    }

    private void begin(boolean many) {
        if (work != null) return;
        several |= many;
        Options o = plan.options();
        if (many && plan.reports() != null) plan.reports().makeFolder();
        style = new Style(o.format(), o.fields(), o.why(), many && plan.folder() == null, coloured);
        work = new PageJob(o, style, many, order, memory, plan.folder(), plan.reports());
    }

    /** Adds the notes from finding inputs, in their place. False when the run has stopped. */
    private boolean note() throws InterruptedException {
        for (String note = plan.notes().poll(); note != null; note = plan.notes().poll()) {
            if (!done("", Result.note(note))) return false;
        }
        return true;
    }

    /** Handles an input; with one job, what arrives is answered before the next is looked for. False when the run has stopped. */
    private boolean take(Input input) throws InterruptedException {
        if (!plan.isArriving()) return feed(input);
        several |= plan.inputs().areSeveral();
        if (plan.names() != null) {
            String refused = plan.names().add(input);
            if (refused != null) return failed(input.name(), SafeName.of(refused)) && isAnswered();
        }
        return feed(input) && isAnswered();
    }

    /** Waits for the answer to what was fed, with one job. False when the run has stopped. */
    private boolean isAnswered() throws InterruptedException {
        return plan.options().jobs() > 1 || order.awaitPrinted();
    }

    /** False when the run has stopped. */
    private boolean feed(Input input) throws InterruptedException {
        String shown = SafeName.of(input.name());
        if (input.problem() != null) return done(input.name(), Result.broken(shown + ": " + input.problem()));
        if (plan.reports() != null && plan.reports().isOver(input)) {
            return failed(input.name(), "would be overwritten by the report");
        }
        boolean archive = PageNames.isArchive(input.place());
        if (plan.options().skipExisting() && isThere(input, archive)) return skipped(input.name());
        try {
            return open(input, archive);
        } catch (PageException e) {
            return failed(e.source(), e.getMessage());
        } catch (Deadline.Passed e) {
            return failed(input.name(), Deadline.late(plan.options().timeout()));
        } catch (InvalidPathException e) {
            return failed(input.name(), Problems.of(e));
        }
    }

    /** Whether the output of an input is there before it is opened; of an archive only when all its pages go to one file. */
    private boolean isThere(Input input, boolean archive) {
        if (!archive) return plan.folder().has(plan.names().page(input));
        if (!gathers() || !plan.folder().has(plan.names().archive(input))) return false;
        several = true;
        return true;
    }

    private boolean open(Input input, boolean archive) throws PageException, InterruptedException {
        OutputNames names = plan.names();
        PageSource source = null;
        try {
            source = sources.open(input, Deadline.in(plan.options().timeout()));
            if (source.several()) {
                return archive(input, source, names == null ? null : archive ? names.archive(input) : names.unforeseen(input, true));
            }
            begin(false);
            String place = names == null ? null : archive ? names.unforeseen(input, false) : names.page(input);
            if (names != null && place == null) return failed(input.name(), NO_NAME);
            if (archive && isDone(place)) return skipped(input.name());
            PendingResult slot = new PendingResult(input.name(), ++number);
            if (!order.add(slot)) return false;
            workers.add(work.task(slot, sources.page(input, source), place));
            source = null; // the worker closes it
            return true;
        } finally {
            if (source != null) source.close();
        }
    }

    /** Whether a page is to be skipped, its output being there. */
    private boolean isDone(String place) {
        return plan.options().skipExisting() && plan.folder().has(place);
    }

    /** Whether all pages of an archive go to one file. */
    private boolean gathers() {
        return plan.folder() != null && plan.options().format() == Format.JSONL;
    }

    private boolean archive(Input input, PageSource source, String place) throws InterruptedException {
        if (plan.options().url() != null) return done(input.name(), Result.refused(new UsageError("--url is for one page only")));
        begin(true);
        if (plan.names() != null && place == null) return failed(input.name(), NO_NAME);
        if (gathers() && isDone(place)) return skipped(input.name());
        ArchiveFile gathering = gathers() ? new ArchiveFile(plan.folder(), place) : null;
        while (true) {
            try {
                SavedPage page = source.next(Deadline.in(plan.options().timeout()));
                if (page == null) break;
                if (!archived(page, place, gathering)) return false;
            } catch (PageException e) {
                boolean ofPage = e.source().startsWith(input.name() + "#");
                if (!(ofPage ? failed(e.source(), e.getMessage())
                    : done(input.name(), Result.broken(SafeName.of(input.name()) + ": " + e.getMessage())))) {
                    return false;
                }
            }
        }
        return gathering == null || done(input.name(), Result.end(gathering));
    }

    private boolean archived(SavedPage page, String place, ArchiveFile gathering) throws InterruptedException {
        String target = null;
        if (place != null && gathering == null) {
            String count = page.name().substring(page.name().lastIndexOf('#') + 1);
            target = place + "/" + ReportFiles.numbered(count) + "." + plan.options().format().extension();
            if (plan.options().skipExisting() && plan.folder().has(target)) return skipped(page.name());
        }
        PendingResult slot = new PendingResult(page.name(), ++number);
        slot.gathering = gathering;
        if (!order.add(slot)) return false;
        workers.add(work.task(slot, sources.archived(page), target));
        return true;
    }

    private boolean skipped(String name) throws InterruptedException {
        return done(name, Result.skipped(plan.options().verbose() ? SafeName.of(name) + ": skipped, its output is there" : null));
    }

    private boolean failed(String name, String problem) throws InterruptedException {
        Report.Row row = plan.reports() == null ? null : Report.failed(name, problem);
        return done(name, Result.failed(SafeName.of(name) + ": " + problem, row));
    }

    private boolean done(String name, Result result) throws InterruptedException {
        PendingResult slot = new PendingResult(name, number);
        slot.result = result;
        return order.add(slot);
    }
}
