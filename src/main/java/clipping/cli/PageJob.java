package clipping.cli;

import clipping.Clipper;
import clipping.article.Article;
import clipping.article.Paragraph;
import clipping.article.Piece;
import clipping.cli.options.Options;
import clipping.output.Clean;
import clipping.output.Report;
import clipping.output.SafeName;
import clipping.output.Style;
import clipping.page.PageTooLarge;
import clipping.source.Deadline;
import clipping.source.MemoryGate;
import clipping.source.PageException;
import clipping.source.SavedPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Makes of a saved page what is printed of it; whatever goes wrong stays with the page. Thread-safe. */
final class PageJob {
    private final Options options;
    private final Style style;
    private final boolean several;
    private final ResultQueue order;
    private final MemoryGate memory;
    private final OutputFolder folder;
    private final ReportFiles reports;
    private final Workers writers = new Workers(4);
    private final Clipper clipper;

    /** Where a page comes from. */
    interface Source {
        /** @throws Deadline.Passed when the time is over */
        SavedPage read(Deadline deadline) throws PageException;

        /** Bytes that it holds already. */
        long size();

        /** Whether it can be read once more. */
        boolean isRepeatable();

        /** Whether its bytes come from another program, whose time is not the page's. */
        boolean waits();
    }

    PageJob(Options options, Style style, boolean several, ResultQueue order, MemoryGate memory, OutputFolder folder, ReportFiles reports) {
        this.options = options;
        this.style = style;
        this.several = several;
        this.order = order;
        this.memory = memory;
        this.folder = folder;
        this.reports = reports;
        clipper = options.why() || options.verbose() || reports != null ? Clipper.explaining() : new Clipper();
    }

    /** A page whose output goes to a file of that name, or for null to whoever prints it. */
    Workers.Task task(PendingResult slot, Source source, String place) {
        return new Workers.Task() {
            @Override
            public void run(Workers.Worker worker) {
                try {
                    if (!order.awaitRoom(slot)) return;
                    Result result = work(slot, worker, source);
                    boolean written = result.output() != null && place != null || result.html() != null && several;
                    if (!written) order.complete(slot, result);
                    else if (order.beginWriting(slot)) writers.add(writing(slot, result, place));
                } catch (StopRun stop) {
                    order.stop(stop);
                } catch (InterruptedException e) {
                    // given up, its result is there already
                } catch (RuntimeException | Error e) {
                    order.complete(slot, failed(slot, "internal error: " + e.getClass().getSimpleName()));
                }
            }

            @Override
            public long size() {
                return source.size();
            }
        };
    }

    /** Writes what goes to files; by other threads, so that the disk does not keep those that clip waiting. */
    private Workers.Task writing(PendingResult slot, Result result, String place) {
        return new Workers.Task() {
            @Override
            public void run(Workers.Worker worker) {
                try {
                    if (result.html() != null && several) reports.writePage(slot.number, result.html());
                    if (place != null) folder.write(place, result.output());
                    order.complete(slot, result.written(place != null, several));
                } catch (IOException e) {
                    Report.Row row = reports == null ? null : Report.failed(slot.name, e.getMessage());
                    order.complete(slot, new Result(Tally.Outcome.FAILED, e.getMessage(), null, null, null, row, null, null, false));
                } catch (StopRun stop) {
                    order.stop(stop);
                } catch (RuntimeException | Error e) {
                    order.stop(new StopRun(Exit.FAILED, SafeName.of(slot.name) + ": its output could not be written: " + e));
                }
            }

            @Override
            public long size() {
                return result.size();
            }
        };
    }

    private Result work(PendingResult slot, Workers.Worker worker, Source source) throws InterruptedException {
        MemoryPermit permit = new MemoryPermit(memory);
        slot.permit = permit;
        try {
            return attempt(slot, worker, source, permit, false);
        } catch (OutOfMemoryError e) {
            permit.giveBack();
        }
        if (!source.isRepeatable()) return failed(slot, "ran out of memory");
        MemoryPermit all = new MemoryPermit(memory); // once more, alone: what fails must not hang on its neighbours
        slot.permit = all;
        try {
            return attempt(slot, worker, source, all, true);
        } catch (OutOfMemoryError e) {
            return failed(slot, "ran out of memory");
        } finally {
            all.giveBack();
        }
    }

    private Result attempt(PendingResult slot, Workers.Worker worker, Source source, MemoryPermit permit, boolean alone) throws InterruptedException {
        try {
            if (alone) permit.take(memory.all());
            long begun = System.nanoTime();
            if (!source.waits()) order.watch(slot, worker, begun + options.timeout());
            SavedPage page = source.read(source.waits() ? Deadline.NONE : Deadline.in(options.timeout()));
            order.unwatch(slot);
            if (page == null) return failed(slot, "holds no page");
            long left = source.waits() ? options.timeout() : options.timeout() - (System.nanoTime() - begun);
            if (!alone) permit.take(memory.units(page.bytes().length));
            order.watch(slot, worker, System.nanoTime() + left);
            return clipped(slot, page, Deadline.in(left));
        } catch (Deadline.Passed e) {
            return late(slot);
        } catch (PageException | PageTooLarge e) {
            return failed(slot, e.getMessage());
        } catch (StackOverflowError e) {
            return failed(slot, "is nested too deeply");
        } catch (RuntimeException e) {
            StackTraceElement[] trace = e.getStackTrace();
            return failed(slot, "internal error: " + e.getClass().getSimpleName() + (trace.length > 0 ? " at " + trace[0] : ""));
        } finally {
            permit.giveBack();
        }
    }

    /** What a page that did not stop in time gives. */
    Result late(PendingResult slot) {
        return failed(slot, "took longer than " + seconds(options.timeout()));
    }

    private static String seconds(long nanos) {
        String text = new java.math.BigDecimal(nanos).movePointLeft(9).stripTrailingZeros().toPlainString();
        return text.equals("1") ? "1 second" : text + " seconds";
    }

    private Result failed(PendingResult slot, String problem) {
        String line = SafeName.of(slot.name) + ": " + problem;
        Report.Row row = reports == null ? null : Report.failed(slot.name, problem);
        return new Result(Tally.Outcome.FAILED, line, null, null, null, row, null, null, false);
    }

    private Result clipped(PendingResult slot, SavedPage page, Deadline deadline) {
        Article article = Clean.article(clipper.clip(page, deadline));
        byte[] output = style.print(slot.name, article).getBytes(StandardCharsets.UTF_8);
        String html = reports == null ? null : Report.page(slot.name, article);
        Report.Row row = reports == null ? null : Report.row(slot.name, reports.link(slot.number), article);
        deadline.check();
        String name = SafeName.of(slot.name);
        String line = article.isArticle() ? null : name + ": no article: " + article.reason().name().toLowerCase(Locale.ROOT);
        String detail = options.verbose() ? name + ": " + detail(article) : null;
        return new Result(article.isArticle() ? Tally.Outcome.ARTICLE : Tally.Outcome.WITHOUT, line, detail, output, html, row, null, null, false);
    }

    private static String detail(Article a) {
        int characters = 0;
        for (Paragraph p : a.paragraphs()) characters += p.text().length();
        int cut = 0;
        for (Piece p : a.pieces()) if (p.part() == Piece.Part.CUT) cut++;
        StringBuilder out = new StringBuilder();
        if (a.isArticle()) out.append("article of ").append(a.paragraphs().size()).append(" paragraphs, ").append(characters).append(" characters; ");
        out.append(a.pieces().size()).append(" blocks, ").append(cut).append(" cut");
        if (a.language() != null) out.append("; language ").append(a.language());
        if (a.dateline() != null) out.append("; dateline ").append(a.dateline().text());
        if (a.published() != null) out.append("; published ").append(a.published());
        for (Article.Warning w : a.warnings()) out.append("; ").append(w.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        return out.toString();
    }
}
