package clipping.output;

import clipping.article.Article;
import clipping.article.Piece;
import clipping.facts.Fact;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** The article as a JSON object: always the same keys in the same order. */
final class Json {
    private Json() {
    }

    /**
     * @param source   what the page is called
     * @param why      whether to add blocks and the candidates weighed
     * @param indented whether to use many lines, else one
     * @return the object and a line end
     */
    static String of(String source, Article a, boolean why, boolean indented) {
        StringWriter out = new StringWriter(1024);
        try (JsonWriter json = new JsonWriter(out)) {
            json.setHtmlSafe(false);
            json.setSerializeNulls(true);
            if (indented) json.setIndent("  ");
            json.beginObject();
            for (Field f : Field.whole()) field(json, f, source, a);
            if (why) why(json, a);
            json.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringWriter never fails
        }
        return out.append('\n').toString();
    }

    private static void field(JsonWriter json, Field f, String source, Article a) throws IOException {
        json.name(f.key());
        Object value = f.value(source, a);
        if (value == null) json.nullValue();
        else if (f == Field.SOURCE) json.jsonValue(SafeName.json(source));
        else switch (f.type()) {
            case TEXT -> json.value((String) value);
            case FLAG -> json.value((Boolean) value);
            case NUMBER -> json.value((Integer) value);
            case LIST -> {
                json.beginArray();
                for (Object v : (List<?>) value) json.value((String) v);
                json.endArray();
            }
            case OBJECT -> {
                json.beginObject();
                for (Field part : f.parts()) field(json, part, source, a);
                json.endObject();
            }
        }
    }

    private static void why(JsonWriter json, Article a) throws IOException {
        json.name("blocks").beginArray();
        for (Piece p : a.pieces()) {
            json.beginObject();
            json.name("text").value(p.text());
            json.name("part").value(Field.word(p.part()));
            json.name("reason").value(Field.word(p.reason()));
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
}
