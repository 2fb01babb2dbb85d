package clipping.output;

import clipping.article.Article;
import clipping.article.Piece;
import clipping.facts.Dateline;
import clipping.facts.Fact;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The article as a JSON object: always the same keys in the same order. */
final class Json {
    private Json() {
    }

    /**
     * @param source   what the page is called
     * @param why      whether blocks and the claims weighed are added
     * @param indented over many lines, else on one
     * @return the object and a line end
     */
    static String of(String source, Article a, boolean why, boolean indented) {
        StringWriter out = new StringWriter(1024);
        try (JsonWriter json = new JsonWriter(out)) {
            json.setHtmlSafe(false);
            json.setSerializeNulls(true);
            if (indented) json.setIndent("  ");
            json.beginObject();
            json.name("source").jsonValue(SafeName.json(source));
            json.name("article").value(a.isArticle());
            json.name("url").value(a.url());
            json.name("title").value(a.title());
            dateline(json.name("dateline"), a);
            json.name("body").value(a.body());
            json.name("published").value(a.published());
            json.name("modified").value(a.modified());
            list(json.name("authors"), a.authors());
            json.name("publisher").value(a.publisher());
            json.name("section").value(a.section());
            list(json.name("tags"), a.tags());
            json.name("language").value(a.language());
            json.name("description").value(a.description());
            json.name("image").value(a.image());
            json.name("captured").value(a.captured());
            list(json.name("warnings"), words(a.warnings()));
            json.name("reason").value(word(a.reason()));
            if (why) why(json, a);
            json.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringWriter never fails
        }
        return out.append('\n').toString();
    }

    private static void dateline(JsonWriter json, Article a) throws IOException {
        Dateline d = a.isArticle() ? a.dateline() : null;
        if (d == null) {
            json.nullValue();
            return;
        }
        json.beginObject();
        json.name("text").value(d.text());
        json.name("place").value(d.place());
        json.name("date").value(d.date());
        json.name("agency").value(d.agency());
        json.name("paragraph").value(a.datelineParagraph());
        json.endObject();
    }

    private static void why(JsonWriter json, Article a) throws IOException {
        json.name("blocks").beginArray();
        for (Piece p : a.pieces()) {
            json.beginObject();
            json.name("text").value(p.text());
            json.name("part").value(word(p.part()));
            json.name("reason").value(word(p.reason()));
            json.name("evidence").value(p.evidence());
            json.endObject();
        }
        json.endArray();
        json.name("facts").beginArray();
        for (Fact f : a.facts()) {
            json.beginObject();
            json.name("name").value(f.name());
            json.name("value").value(f.value());
            json.name("because").value(f.because());
            json.name("weighed").beginArray();
            for (Fact.Candidate c : f.weighed()) {
                json.beginObject();
                json.name("value").value(c.value());
                json.name("where").value(c.where());
                json.endObject();
            }
            json.endArray();
            json.endObject();
        }
        json.endArray();
    }

    private static void list(JsonWriter json, List<String> values) throws IOException {
        json.beginArray();
        for (String v : values) json.value(v);
        json.endArray();
    }

    static List<String> words(List<? extends Enum<?>> values) {
        List<String> words = new ArrayList<>(values.size());
        for (Enum<?> v : values) words.add(word(v));
        return words;
    }

    /** {@code SEVERAL_ARTICLES} as {@code several-articles}; null stays null. */
    static String word(Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
