package clipping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clipping.article.Article;
import clipping.output.Format;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.AssertionFailedError;

/**
 * Every page of {@code testdata/pages} gives what stands beside it: {@code expected.txt} to the byte, and each key of {@code expected.json}
 * (a key that is not there is not asked for). {@code -Dgolden.rewrite=true} writes both anew from what the pages give; read the difference
 * then.
 */
class GoldenTest {
    private static final boolean REWRITE = Boolean.getBoolean("golden.rewrite");
    private static final Set<String> ALWAYS = Set.of("article", "body", "dateline", "reason");
    private static final Gson GSON = new GsonBuilder().serializeNulls().disableHtmlEscaping().setPrettyPrinting().create();

    @TestFactory
    Stream<DynamicTest> pageGivesWhatIsExpected() throws IOException {
        List<Path> folders = Testdata.folders();
        assertTrue(folders.size() > 12, "the golden pages are gone");
        return folders.stream().map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }

    /** Pages that are known to go wrong; the list is to be empty. */
    @Test
    void pendingPagesAreThere() throws IOException {
        for (String name : Testdata.pending()) assertTrue(Files.exists(Path.of("testdata", name)), name);
    }

    @TestFactory
    Stream<DynamicTest> pageWithoutArticleGivesNoneAndSaysWhy() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("testdata/no-article/expected.tsv"));
        long files = Testdata.withoutArticle().size();
        assertEquals(files, rows.size(), "a line of expected.tsv for every page");
        return rows.stream().map(row -> row.split("\t")).map(cells -> DynamicTest.dynamicTest(cells[0], () -> {
            Article article = new Clipper().clip(Testdata.page(Path.of("testdata/no-article", cells[0])), clipping.source.Deadline.NONE);
            assumeNotPending("no-article/" + cells[0]);
            same("no-article/" + cells[0], "", Testdata.print(Format.TEXT, article));
            JsonElement reason = JsonParser.parseString(Testdata.print(Format.JSON, article)).getAsJsonObject().get("reason");
            assertTrue(List.of(cells[1].split("\\|")).contains(reason.getAsString()), () -> reason + " is not " + cells[1]);
        }));
    }

    /** Beside each brief stands what it gives as text. */
    @TestFactory
    Stream<DynamicTest> briefIsAnArticle() throws IOException {
        List<Path> briefs = Testdata.briefs();
        assertTrue(briefs.size() > 12, "the briefs are gone");
        return briefs.stream().map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> {
            assumeNotPending("briefs/" + page.getFileName());
            Path expected = page.resolveSibling(page.getFileName().toString().replace(".html", ".txt"));
            same(page.toString(), Files.readString(expected),
                Testdata.print(Format.TEXT, new Clipper().clip(Testdata.page(page), clipping.source.Deadline.NONE)));
        }));
    }

    private static void check(Path folder) throws Exception {
        Article article = new Clipper().clip(Testdata.page(folder), clipping.source.Deadline.NONE);
        String text = Testdata.print(Format.TEXT, article);
        JsonObject json = JsonParser.parseString(Testdata.print(Format.JSON, article)).getAsJsonObject();
        json.remove("source");
        Path expectedText = folder.resolve("expected.txt");
        Path expectedJson = folder.resolve("expected.json");
        if (REWRITE) rewrite(expectedText, text, expectedJson, json);
        assertTrue(Files.exists(expectedText) && Files.exists(expectedJson), "says nowhere what is expected");
        assumeNotPending("pages/" + folder.getFileName());
        same(expectedText.toString(), Files.readString(expectedText), text);
        JsonObject expected = JsonParser.parseString(Files.readString(expectedJson)).getAsJsonObject();
        assertTrue(expected.keySet().containsAll(ALWAYS), "expected.json says too little");
        for (String key : expected.keySet()) same(expectedJson + ", " + key, shown(expected.get(key)), shown(json.get(key)));
    }

    /** Texts as they are, with their lines. */
    private static String shown(JsonElement value) {
        return value == null ? "(not there)" : value.isJsonPrimitive() ? value.getAsString() : GSON.toJson(value);
    }

    /** Fails with both texts, one below the other, and the first line in which they differ. */
    private static void same(String page, String expected, String got) {
        if (expected.equals(got)) return;
        List<String> wanted = expected.lines().toList(), lines = got.lines().toList();
        int at = 0;
        while (at < Math.min(wanted.size(), lines.size()) && wanted.get(at).equals(lines.get(at))) at++;
        throw new AssertionFailedError("\n" + page + "\n---- expected ----\n" + expected + "\n---- got ----\n" + got
            + "\n---- first different line: " + (at + 1) + " ----", expected, got);
    }

    private static void rewrite(Path expectedText, String text, Path expectedJson, JsonObject json) throws IOException {
        if (Files.exists(expectedJson)) {
            json.keySet().retainAll(JsonParser.parseString(Files.readString(expectedJson)).getAsJsonObject().keySet());
        }
        Files.writeString(expectedText, text);
        Files.writeString(expectedJson, GSON.toJson(json) + "\n");
    }

    private static void assumeNotPending(String name) throws IOException {
        Assumptions.assumeFalse(Testdata.pending().contains(name), "pending");
    }
}
