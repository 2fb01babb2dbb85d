package clipping.spark;

import clipping.Clipper;
import clipping.article.Article;
import clipping.limits.MemoryGate;
import clipping.limits.PageAttempt;
import clipping.output.Clean;
import clipping.source.Deadline;
import clipping.source.PageException;
import clipping.source.PageSource;
import clipping.source.SavedPage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.apache.spark.TaskKilledException;

/** Clips the pages of a task within limits; a failure stays with the page, in the words of the command line. */
final class TaskClipper {
    /** The tasks of an executor share its memory: two pages that need most of it must not be worked on together. */
    private static final MemoryGate MEMORY = new MemoryGate(Runtime.getRuntime().maxMemory() / 2);
    private static final Clipper CLIPPER = new Clipper();

    /** Reads a page. */
    interface Reading {
        /**
         * Reads it, in its own thread, and leaves nothing open.
         *
         * @throws Deadline.Passed when the time is over
         */
        SavedPage read(Deadline deadline) throws PageException;
    }

    /** A page that is read once, and kept for a second attempt. */
    private static final class Kept implements PageAttempt.Source {
        private final Reading reading;
        private volatile SavedPage page;

        Kept(Reading reading) {
            this.reading = reading;
        }

        @Override
        public SavedPage read(Deadline deadline) throws PageException {
            if (page == null) page = reading.read(deadline);
            return page;
        }

        @Override
        public boolean isRepeatable() {
            return page != null;
        }
    }

    private TaskClipper() {
    }

    /**
     * Clips the value of a column: a page of any kind that the command line reads, except archives of many.
     *
     * @param page its bytes, or its text as a String
     * @param url  its address, which overrides the page's own; or null
     * @throws IllegalArgumentException when page is of another type
     */
    static Outcome clip(String name, Object page, String url, Limits limits) {
        boolean decoded = page instanceof String; // whatever charset the page states
        byte[] bytes;
        if (page instanceof byte[] binary) bytes = binary;
        else if (page instanceof String text) bytes = text.getBytes(StandardCharsets.UTF_8);
        else throw new IllegalArgumentException("a page is BINARY or STRING, not " + page.getClass().getSimpleName());
        PageSource.Settings settings = new PageSource.Settings(limits.maxSize(), decoded ? "UTF-8" : null, url);
        try {
            return clip(name, limits, deadline -> {
                PageSource source = PageSource.open(name, new ByteArrayInputStream(bytes), settings);
                if (source.several()) throw new PageException(name, PageException.Trouble.NOT_A_PAGE, "is a WARC, not a saved page");
                return source.next(deadline);
            });
        } catch (PageException e) {
            return Outcome.failed(name, e.getMessage());
        }
    }

    /** Clips a page that was read. */
    static Outcome clip(SavedPage page, Limits limits) throws PageException {
        return clip(page.name(), limits, deadline -> page);
    }

    /**
     * Reads a page and clips it.
     *
     * @throws PageException when it cannot be read, which may succeed next time
     */
    static Outcome clip(String name, Limits limits, Reading reading) throws PageException {
        PageAttempt.Outcome<Article> outcome;
        try {
            outcome = new PageAttempt(limits.timeout(), MEMORY)
                .run(new Kept(reading), (page, deadline) -> Clean.article(CLIPPER.clip(page, deadline)), Watched::run);
        } catch (InterruptedException e) {
            throw new TaskKilledException("interrupted");
        }
        PageException cause = outcome.cause();
        if (cause != null && cause.trouble() == PageException.Trouble.UNREADABLE) throw cause;
        return outcome.problem() == null ? Outcome.of(name, outcome.value()) : Outcome.failed(name, outcome.problem());
    }
}
