package clipping.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clipping.Clipper;
import clipping.article.Article;
import clipping.output.Clean;
import clipping.output.Fields;
import clipping.output.Format;
import clipping.output.Style;
import clipping.source.Deadline;
import clipping.source.SavedPage;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The SQL function. */
class ClipTest {
    private static final String PAGE =
        "<html><head><title>Ferry strike ends</title></head><body><h1>Ferry strike ends after nine days</h1><p>ORLEN (Reuters) - "
        + "Unions and the two companies that run the ferries agreed on pay and rosters on Tuesday, ending a walkout. ".repeat(12)
        + "</p></body></html>";
    @TempDir
    static Path scratch;
    private static SparkSession spark;

    @BeforeAll
    static void start() {
        spark = Local.session(scratch);
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    private static Dataset<Row> table(Object... pages) {
        boolean binary = Arrays.stream(pages).anyMatch(p -> p instanceof byte[]);
        List<Row> rows = new ArrayList<>();
        for (Object page : pages) rows.add(RowFactory.create(page, null));
        Dataset<Row> table = spark.createDataFrame(rows, StructType.fromDDL("html " + (binary ? "BINARY" : "STRING") + ", url STRING"));
        table.createOrReplaceTempView("pages");
        return table;
    }

    @Test
    void theFieldsAreThoseOfTheJson() {
        assertEquals(Fields.NAMES.stream().filter(n -> !n.contains(".")).toList(), Arrays.asList(ArticleRow.TYPE.fieldNames()));
        StructType dateline = (StructType) ArticleRow.TYPE.apply("dateline").dataType();
        assertEquals(Fields.NAMES.stream().filter(n -> n.startsWith("dateline.")).map(n -> n.substring(9)).toList(),
            Arrays.asList(dateline.fieldNames()));
    }

    @Test
    void everyPageGivesTheJsonOfTheCommandLine() throws Exception {
        List<byte[]> pages = new ArrayList<>();
        for (Path page : Crawl.pages()) pages.add(Files.readAllBytes(page));
        assertTrue(pages.size() > 20);
        table(pages.toArray());
        List<Row> rows = spark.sql("SELECT to_json(clip(html, url), map('ignoreNullFields', 'false')) FROM pages").collectAsList();
        for (int i = 0; i < pages.size(); i++) {
            Article article = Clean.article(new Clipper().clip(SavedPage.html("-", pages.get(i)), Deadline.NONE));
            String line = new Style(Format.JSONL, null, false, true, false).print("-", article);
            assertEquals(JsonParser.parseString(line), JsonParser.parseString(rows.get(i).getString(0)), Crawl.pages().get(i).toString());
        }
    }

    @Test
    void plainSqlHasItWithoutACall() {
        table(PAGE);
        assertEquals("Ferry strike ends after nine days", spark.sql("SELECT clip(html, url).title FROM pages").first().getString(0));
    }

    @Test
    void aCallRegistersItToo() {
        SparkSession session = spark.newSession();
        Clip.register(session);
        table(PAGE);
        assertEquals("ORLEN", spark.table("pages").selectExpr("clip(html, 'https://a.example/').dateline.place").first().getString(0));
    }

    @Test
    void aPageIsClippedOnceForAllItsFields() {
        table(PAGE).write().parquet(scratch.resolve("stored").toString());
        spark.read().parquet(scratch.resolve("stored").toString()).createOrReplaceTempView("pages");
        String plan = spark.sql("SELECT c.title, c.dateline.place, c.body FROM (SELECT clip(html, url) AS c FROM pages) WHERE c.article")
            .queryExecution().optimizedPlan().toString();
        assertEquals(1, plan.split("clip\\(", -1).length - 1, plan);
    }

    @Test
    void textIsTakenAsItIsWhateverCharsetItDeclares() {
        table(PAGE.replace("<head>", "<head><meta charset=windows-1251>").replace("Orlen", "Örlen")
            .replace("Ferry strike ends after", "Fährstreik endet nach"));
        assertEquals("Fährstreik endet nach nine days", spark.sql("SELECT clip(html, url).title FROM pages").first().getString(0));
    }

    @Test
    void theAddressGivenWins() {
        table((Object) PAGE.getBytes(StandardCharsets.UTF_8));
        assertEquals("https://b.example/x", spark.sql("SELECT clip(html, 'https://b.example/x').url FROM pages").first().getString(0));
    }

    @Test
    void whatIsNoPageIsNull() {
        table(null, "%PDF-1.7 and so on".getBytes(StandardCharsets.US_ASCII), new byte[] {0x1f, (byte) 0x8b, 8, 0, 0},
            PAGE.getBytes(StandardCharsets.UTF_8));
        List<Row> rows = spark.sql("SELECT clip(html, url) IS NULL FROM pages").collectAsList();
        assertEquals(List.of(true, true, true, false), rows.stream().map(r -> r.getBoolean(0)).toList());
    }

    @Test
    void aPageWithoutAnArticleIsNotNull() {
        table("<html><body></body></html>");
        Row clip = spark.sql("SELECT c.* FROM (SELECT clip(html, url) AS c FROM pages)").first();
        assertFalse(clip.getBoolean(1));
        assertEquals("empty", clip.getString(17));
    }

    @Test
    void otherTypesAreRefusedInWords() {
        Exception e = assertThrows(Exception.class, () -> spark.sql("SELECT clip(7, NULL)").collectAsList());
        assertTrue(messages(e).contains("a page is BINARY or STRING"), messages(e));
        e = assertThrows(Exception.class, () -> spark.sql("SELECT clip('x')").collectAsList());
        assertTrue(messages(e).contains("clip(html, url)"), messages(e));
    }

    private static String messages(Throwable e) {
        return e == null ? "" : e.getMessage() + "\n" + messages(e.getCause());
    }
}
