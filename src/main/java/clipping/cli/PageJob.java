package clipping.cli;

import clipping.Clipper;
import clipping.article.Article;
import clipping.article.Paragraph;
import clipping.article.Piece;
import clipping.cli.options.Options;
import clipping.facts.Fact;
import clipping.limits.MemoryGate;
import clipping.limits.MemoryPermit;
import clipping.limits.PageAttempt;
import clipping.output.Clean;
import clipping.output.Report;
import clipping.output.SafeName;
import clipping.output.Style;
import clipping.source.Deadline;
import clipping.source.PageException;
import clipping.source.SavedPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Turns a saved page into what is printed of it; a failure stays with the page. Thread-safe. */
final class PageJob {
    private final Options options;
    private final Style style;
    private final boolean several;
    private final ResultQueue order;
    private final PageAttempt attempt;
    private final OutputFolder folder;
    private final ReportFiles reports;
    private final Workers writers = new Workers(4);
    private final Clipper clipper;

    /** Where a page comes from. */
    interface Source extends PageAttempt.Source {
        /** Number of bytes that it already holds in memory. */
        long size();
    }

    PageJob(Options options, Style style, boolean several, ResultQueue order, MemoryGate memory, OutputFolder folder, ReportFiles reports) {
        this.options = options;
        this.style = style;
        this.several = several;
        this.order = order;
        attempt = new PageAttempt(options.timeout(), memory);
        this.folder = folder;
        this.reports = reports;
        clipper = options.why() || options.verbose() || reports != null ? Clipper.explaining() : new Clipper();
    }

    /** A task for a page; its output goes to the file {@code place}, or for null to whoever prints it. */
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
                    // given up: the queue has its result already
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

    /** Writes files, in threads of its own, so that the disk does not delay the threads that clip. */
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
                    order.complete(slot, Result.failed(e.getMessage(), row));
                } catch (StopRun stop) {
                    order.complete(slot, Result.stopped(stop)); // in its turn: what is named is the first in order
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
        PageAttempt.Step<Result> step = (page, deadline) -> clipped(slot, page, deadline);
        PageAttempt.Outcome<Result> outcome = attempt.run(source, step, new PageAttempt.Watch() {
            @Override
            public void holds(MemoryPermit permit) {
                slot.permit = permit;
            }

            @Override
            public <R> R watched(PageAttempt.Work<R> work, long nanos) throws PageException {
                order.watch(slot, worker, System.nanoTime() + nanos);
                try {
                    return work.run();
                } finally {
                    order.unwatch(slot);
                }
            }
        });
        return outcome.problem() == null ? outcome.value() : failed(slot, outcome.problem());
    }

    /** The result of a page that did not stop in time. */
    Result late(PendingResult slot) {
        return failed(slot, attempt.late());
    }

    private Result failed(PendingResult slot, String problem) {
        String line = SafeName.of(slot.name) + ": " + problem;
        Report.Row row = reports == null ? null : Report.failed(slot.name, problem);
        return Result.failed(line, row);
    }

    private Result clipped(PendingResult slot, SavedPage page, Deadline deadline) {
        Article article = Clean.article(clipper.clip(page, deadline));
        byte[] output = style.print(slot.name, article).getBytes(StandardCharsets.UTF_8);
        String html = reports == null ? null : Report.page(slot.name, article);
        Report.Row row = reports == null ? null : Report.row(slot.name, reports.link(slot.number), article);
        deadline.check();
        String name = SafeName.of(slot.name);
        String line = article.isArticle() ? null : name + ": no article: " + article.reason().name().toLowerCase(Locale.ROOT) 
            + (options.verbose() ? because(article) : "");
        String detail = options.verbose() ? name + ": " + detail(article) : null;
        return new Result(article.isArticle() ? Tally.Outcome.ARTICLE : Tally.Outcome.WITHOUT, line, detail, output, html, row, null, null,
            null, false);
    }

    /** What weighed most in there being no article. */
    private static String because(Article a) {
        for (Fact f : a.facts()) if (f.name().equals("article")) return ": " + f.because();
        return "";
    }

    private static String detail(Article a) {
        int characters = 0;
        for (Paragraph p : a.paragraphs()) characters += p.text().length();
        int cut = 0;
        for (Piece p : a.pieces()) if (p.part() == Piece.Part.CUT) cut++;
        StringBuilder out = new StringBuilder();
        if (a.isArticle()) {
            int paragraphs = a.paragraphs().size();
            out.append("article of ").append(paragraphs).append(paragraphs == 1 ? " paragraph, " : " paragraphs, ").append(characters)
                .append(" characters; ");
        }
        out.append(a.pieces().size()).append(" blocks, ").append(cut).append(" cut");
        if (a.language() != null) out.append("; language ").append(a.language());
        if (a.dateline() != null) out.append("; dateline ").append(a.dateline().text());
        if (a.published() != null) out.append("; published ").append(a.published());
        for (Article.Warning w : a.warnings()) out.append("; ").append(w.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        return out.toString();
    }
}
