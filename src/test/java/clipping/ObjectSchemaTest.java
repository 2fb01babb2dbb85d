package clipping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clipping.article.Article;
import clipping.output.Clean;
import clipping.output.Format;
import clipping.output.Style;
import clipping.source.Deadline;
import clipping.verdict.Reason;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every object printed of the pages of testdata keeps to the schema that is shipped, and so does every golden one. */
class ObjectSchemaTest {
    private static final Clipper CLIPPER = Clipper.explaining();

    @TestFactory
    Stream<DynamicTest> pages() throws Exception {
        List<Path> pages = new ArrayList<>(Testdata.all());
        pages.addAll(Testdata.corpusPages(20));
        assertTrue(pages.size() > 60, "the pages are gone");
        return pages.stream().map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> {
            Article article = Clean.article(CLIPPER.clip(Testdata.page(page), Deadline.NONE));
            for (boolean why : new boolean[] {false, true}) {
                ObjectSchema.check(new Style(Format.JSONL, null, why, false, false).print("-", article));
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> goldenObjects() throws Exception {
        ObjectSchema schema = ObjectSchema.ofSomeKeys();
        return Testdata.folders().stream().map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(),
            () -> assertEquals(List.of(), schema.broken(Files.readString(folder.resolve("expected.json"))))));
    }

    /** A schema that lets everything pass would check nothing. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\"article\": true|\"article\": \"true\"", "\"body\": \"Text\"|\"body\": null",
        "\"reason\": null|\"reason\": \"menu\"", "\"url\": null|\"uri\": null",
        "\"published\": \"2024-03-04\"|\"published\": \"March 4, 2024\"", "\"warnings\": []|\"warnings\": [\"other\"]",
            "\"paragraph\": 0|\"paragraph\": -1", "\"part\": \"body\"|\"part\": \"kept\"",
        "\"reason\": \"prose\"|\"reason\": \"prosa\"", "\"where\": \"h1\"|\"were\": \"h1\"", "\"facts\"|\"fact\"",
        "\"tags\": []|\"tags\": [null]", "\"date\": \"2024-03-04\"|\"date\": \"2024\""})
    void whatIsNotAsPromisedIsFound(String right, String wrong) {
        String object = """
            {"source": "-", "article": true, "url": null, "title": "T",
            "dateline": {"text": "ORLEN —", "place": "ORLEN", "date": "2024-03-04", "agency": null, "paragraph": 0},
             "body": "Text", "published": "2024-03-04", "modified": "2024-03-04T09:30:00-05:00", "authors": ["A B"], "publisher": null,
             "section": null, "tags": [], "language": "pt-BR",
             "description": null, "image": null, "captured": null, "warnings": [], "reason": null,
             "blocks": [{"text": "Text", "part": "body", "reason": "prose", "evidence": ""}],
             "facts": [{"name": "title", "value": "T", "because": "x", "weighed": [{"value": "T", "where": "h1"}]}]}
            """;
        assertEquals(List.of(), ObjectSchema.whole().broken(object));
        assertTrue(object.contains(right), right);
        assertFalse(ObjectSchema.whole().broken(object.replace(right, wrong)).isEmpty(), wrong);
    }

    @Test
    void itListsTheWordsThatAreUsed() {
        JsonObject schema = JsonParser.parseString(ObjectSchema.read()).getAsJsonObject();
        JsonObject properties = schema.getAsJsonObject("properties");
        JsonObject block = schema.getAsJsonObject("$defs").getAsJsonObject("block").getAsJsonObject("properties");
        assertEquals(words(Reason.values()), constants(block.getAsJsonObject("reason").getAsJsonArray("oneOf")));
        assertEquals(words(Article.NoArticle.values()), constants(properties.getAsJsonObject("reason").getAsJsonArray("oneOf")));
        assertEquals(words(Article.Warning.values()),
            constants(properties.getAsJsonObject("warnings").getAsJsonObject("items").getAsJsonArray("oneOf")));
    }

    private static List<String> words(Enum<?>[] values) {
        return Stream.of(values).map(v -> v.name().toLowerCase(Locale.ROOT).replace('_', '-')).toList();
    }

    private static List<String> constants(JsonArray options) {
        List<String> constants = new ArrayList<>();
        for (JsonElement option : options)
            if (option.getAsJsonObject().has("const")) constants.add(option.getAsJsonObject().get("const").getAsString());
        return constants;
    }
}
