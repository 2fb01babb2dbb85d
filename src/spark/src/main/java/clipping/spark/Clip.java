package clipping.spark;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF2;

/**
 * The SQL function {@code clip(html BINARY or STRING, url STRING)}: a struct of the fields of the JSON object, {@code source} being {@code
 * -}. NULL for NULL, and for a page that failed (no HTML, damaged, out of time or memory). A session that starts with the jar has it, see
 * {@link ClipExtension}.
 */
public final class Clip implements UDF2<Object, String, Row> {
    private static final long serialVersionUID = 1;

    /** Registers {@code clip} in a session. */
    public static void register(SparkSession spark) {
        spark.udf().register("clip", new Clip(), ArticleRow.TYPE);
    }

    /**
     * @param html the page's bytes, or its text
     * @param url  its address, which overrides the page's own; or null
     * @throws IllegalArgumentException when html is of another type
     */
    @Override
    public Row call(Object html, String url) {
        if (html == null) return null;
        Outcome outcome = TaskClipper.clip("-", html, url, Limits.DEFAULT);
        return outcome.article() == null ? null : ArticleRow.of("-", outcome.article());
    }
}
