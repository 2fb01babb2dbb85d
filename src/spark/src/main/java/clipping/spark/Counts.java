package clipping.spark;

import java.io.Serializable;
import java.util.List;
import org.apache.spark.SparkContext;
import org.apache.spark.util.CollectionAccumulator;
import org.apache.spark.util.LongAccumulator;

/** Counts of a round, only of committed tasks: Spark adds the counts of a task that ends a job once. */
final class Counts implements Serializable {
    private final LongAccumulator articles;
    private final LongAccumulator none;
    private final LongAccumulator failedPages;
    private final LongAccumulator failures;
    private final CollectionAccumulator<Unread> unread;

    Counts(SparkContext context) {
        articles = context.longAccumulator("articles");
        none = context.longAccumulator("pages without an article");
        failedPages = context.longAccumulator("failed pages");
        failures = context.longAccumulator("failures");
        unread = new CollectionAccumulator<>();
        context.register(unread, "files to read again");
    }

    Outcome counted(Outcome outcome) {
        if (outcome.unread() != null) unread.add(outcome.unread());
        if (outcome.article() == null) {
            failures.add(1);
            if (outcome.isPage()) failedPages.add(1);
        } else (outcome.article().isArticle() ? articles : none).add(1);
        return outcome;
    }

    /** The files that could not be read. */
    List<Unread> unread() {
        return List.copyOf(unread.value());
    }

    Totals totals() {
        return new Totals(articles.value() + none.value() + failedPages.value(), articles.value(), none.value(), failures.value());
    }

    /**
     * Final counts.
     *
     * @param pages    all of them
     * @param articles those with an article
     * @param none     those without
     * @param failed   failed pages, and archives whose rest failed
     */
    record Totals(long pages, long articles, long none, long failed) {
        Totals plus(Totals t) {
            return new Totals(pages + t.pages, articles + t.articles, none + t.none, failed + t.failed);
        }

        /** Without the failure of a file that was read again. */
        Totals without(Unread u) {
            return new Totals(pages - (u.page() ? 1 : 0), articles, none, failed - 1);
        }

        @Override
        public String toString() {
            return pages + " pages, " + articles + " articles, " + none + " without an article, " + failed + " failed";
        }
    }
}
