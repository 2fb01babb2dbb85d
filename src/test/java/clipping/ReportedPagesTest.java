package clipping;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clipping.article.Article;
import clipping.output.Format;
import clipping.source.Deadline;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Small pages of kinds that users of extractors report as going wrong, each with what is right in the file of JSON beside it: fields of the
 * output; {@code body}, its paragraphs in order; {@code present} and {@code absent}, texts that the body must and must not hold. Those in
 * {@code testdata/reported/open.txt} still go wrong: a list that is to get shorter.
 */
class ReportedPagesTest {
    private static final Path FOLDER = Path.of("testdata/reported");

    @TestFactory
    Stream<DynamicTest> pageGivesWhatIsRight() throws IOException {
        Set<String> open = new TreeSet<>(Files.readAllLines(FOLDER.resolve("open.txt")));
        List<Path> pages;
        try (Stream<Path> found = Files.list(FOLDER)) {
            pages = found.filter(f -> f.toString().endsWith(".html")).sorted().toList();
        }
        assertTrue(pages.size() > 800, "the pages are gone");
        return pages.stream().map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> {
            List<String> faults = faults(page);
            if (open.contains(page.getFileName().toString())) assertFalse(faults.isEmpty(), page + " holds now: take it off open.txt");
            else assertTrue(faults.isEmpty(), () -> page + ": " + String.join("; ", faults));
        }));
    }

    private static List<String> faults(Path page) throws Exception {
        Article article = new Clipper().clip(Testdata.page(page), Deadline.NONE);
        JsonObject got = object(Testdata.print(Format.JSON, article));
        JsonObject want = object(Files.readString(Path.of(page.toString().replace(".html", ".json"))));
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, JsonElement> e : want.entrySet()) check(e.getKey(), e.getValue(), got, faults);
        return faults;
    }

    private static void check(String key, JsonElement want, JsonObject got, List<String> faults) {
        String body = folded(got.get("body"));
        switch (key) {
            case "kind" -> { }
            case "body" -> {
                List<String> wanted = folded(want.getAsJsonArray()), paragraphs = paragraphs(got.get("body"));
                for (String p : wanted) if (!paragraphs.contains(p)) faults.add("lost: " + p);
                for (String p : paragraphs) if (!wanted.contains(p)) faults.add("more: " + p);
                if (faults.isEmpty() && !wanted.equals(paragraphs)) faults.add("the paragraphs stand in another order, or twice");
            }
            case "present", "body_contains" -> {
                for (String text : folded(want.getAsJsonArray())) if (!body.contains(text)) faults.add("lost: " + text);
            }
            case "absent" -> {
                for (String text : folded(want.getAsJsonArray())) if (body.contains(text)) faults.add("more: " + text);
            }
            case "published_prefix" -> {
                String published = folded(got.get("published"));
                if (!published.startsWith(want.getAsString())) faults.add("published " + published + " for " + want);
            }
            default -> {
                JsonElement has = key.startsWith("dateline.") ? part(got.get("dateline"), key.substring(9)) : got.get(key);
                if (!folded(has).equals(folded(want))) faults.add(key + " " + has + " for " + want);
            }
        }
    }

    private static JsonElement part(JsonElement dateline, String key) {
        return dateline == null || dateline.isJsonNull() ? null : dateline.getAsJsonObject().get(key);
    }

    private static JsonObject object(String json) {
        return JsonParser.parseString(json).getAsJsonObject();
    }

    private static List<String> paragraphs(JsonElement body) {
        if (body == null || body.isJsonNull()) return List.of();
        return Arrays.stream(body.getAsString().split("\n\n")).map(ReportedPagesTest::folded).filter(p -> !p.isEmpty()).toList();
    }

    private static List<String> folded(JsonArray texts) {
        List<String> all = new ArrayList<>();
        for (JsonElement text : texts) all.add(folded(text));
        return all;
    }

    private static String folded(JsonElement value) {
        if (value == null || value.isJsonNull()) return "";
        return folded(value.isJsonPrimitive() ? value.getAsString() : value.toString());
    }

    private static String folded(String text) {
        return text.replace("\u00ad", "").replace("\u200b", "").replaceAll("[ \t\u00a0\n]+", " ").strip();
    }
}
