package clipping.page;

import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * Reads JSON as pages write it: inside CDATA or comments, with raw line breaks in strings, commas before closing brackets, unescaped
 * quotes, or several objects in a row. What was read before a break in the text is kept.
 */
final class ClaimJson {
    private static final int DEEPEST = 60;
    private static final int MOST_VALUES = 200_000;

    private ClaimJson() {
    }

    /** The top-level items, arrays flattened; empty if nothing could be read. */
    static List<ClaimNode> read(String script) {
        return read(script, null);
    }

    /**
     * The same for data that hold much more than is needed.
     *
     * @param texts properties whose texts are kept, null for all; items are kept under all properties
     */
    static List<ClaimNode> read(String script, Set<String> texts) {
        String json = unwrap(script);
        ClaimNode root = ClaimNode.item();
        if (!read(root, json, texts, Strictness.LEGACY_STRICT)) { // hardly any text needs repair
            root = ClaimNode.item();
            read(root, mend(json), texts, Strictness.LENIENT);
        }
        List<ClaimNode> items = new ArrayList<>();
        for (ClaimNode n : root.values("")) if (n.text == null) items.add(n);
        return items;
    }

    /** Reads on; false when the text breaks off: then only what was read counts. */
    private static boolean read(ClaimNode root, String json, Set<String> texts, Strictness strictness) {
        try (JsonReader reader = new JsonReader(new StringReader(json))) {
            reader.setStrictness(strictness);
            readInto(root, reader, texts);
            return true;
        } catch (IOException | JsonParseException | IllegalStateException | NumberFormatException e) {
            return false;
        }
    }

    private static void readInto(ClaimNode root, JsonReader reader, Set<String> texts) throws IOException {
        Deque<ClaimNode> items = new ArrayDeque<>();
        Deque<String> names = new ArrayDeque<>();
        items.push(root);
        names.push("");
        int seen = 0;
        int depth = 0;
        while (++seen < MOST_VALUES) {
            JsonToken token = reader.peek();
            switch (token) {
                case BEGIN_ARRAY -> {
                    if (depth >= DEEPEST) {
                        reader.skipValue();
                        break;
                    }
                    reader.beginArray();
                    depth++;
                }
                case END_ARRAY -> {
                    reader.endArray();
                    depth--;
                }
                case BEGIN_OBJECT -> {
                    if (depth >= DEEPEST) {
                        reader.skipValue();
                        break;
                    }
                    reader.beginObject();
                    depth++;
                    ClaimNode item = ClaimNode.item();
                    items.peek().add(names.peek(), item); // added at once, so that a text that breaks off keeps it
                    items.push(item);
                    names.push("");
                }
                case END_OBJECT -> {
                    reader.endObject();
                    depth--;
                    items.pop();
                    names.pop();
                }
                case NAME -> {
                    names.pop();
                    names.push(reader.nextName());
                }
                case STRING, NUMBER -> {
                    if (texts != null && !texts.contains(names.peek())) reader.skipValue();
                    else items.peek().add(names.peek(), ClaimNode.text(reader.nextString()));
                }
                case BOOLEAN -> items.peek().add(names.peek(), ClaimNode.text(String.valueOf(reader.nextBoolean())));
                case NULL -> reader.nextNull();
                default -> {
                    return;
                }
            }
        }
    }

    /** Removes what some pages put around their data. */
    private static String unwrap(String script) {
        String s = script.strip();
        if (s.startsWith("&") || s.startsWith("{&quot;") || s.startsWith("[{&quot;")) s = Parser.unescapeEntities(s, false);
        int wrapper = s.indexOf("CDATA[");
        int start = skipTo(s, 0);
        if (wrapper >= 0 && wrapper < start + 8) start = skipTo(s, wrapper + 6);
        int end = s.length();
        int close = wrapper < 0 ? -1 : s.lastIndexOf("]]>");
        if (close > start) end = close;
        while (end > start && s.charAt(end - 1) != '}' && s.charAt(end - 1) != ']') end--;
        return end > start ? s.substring(start, end) : s.substring(Math.min(start, s.length()));
    }

    private static int skipTo(String s, int from) {
        int i = from;
        while (i < s.length() && s.charAt(i) != '{' && s.charAt(i) != '[') i++;
        return i;
    }

    /**
     * Drops commas before closing brackets and between objects, and escapes quotes inside strings. A quote ends its string only where JSON
     * could continue after it. Well-formed text stays unchanged.
     */
    static String mend(String s) {
        StringBuilder out = new StringBuilder(s.length() + 16);
        boolean inString = false;
        int depth = 0;
        int length = s.length();
        for (int i = 0; i < length; i++) {
            char c = s.charAt(i);
            if (inString) {
                if (c == '\\' && i + 1 < length) {
                    char next = s.charAt(++i);
                    if ("\"\\/bfnrtu\n".indexOf(next) >= 0) out.append(c);
                    out.append(next);
                } else if (c == '"') {
                    if (!endsString(s, i + 1)) {
                        out.append("\\\"");
                        continue;
                    }
                    inString = false;
                    out.append(c);
                    if (isOneOf(s, skipSpace(s, i + 1), "\"")) out.append(',');
                } else {
                    out.append(c);
                }
            } else if (c == '"') {
                inString = true;
                out.append(c);
            } else if (c == ',') {
                if (depth > 0 && !isOneOf(s, skipSpace(s, i + 1), "]},")) out.append(c);
            } else {
                depth += step(c);
                if (c != ';' || depth > 0) out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isOneOf(String s, int at, String characters) {
        return at < s.length() && characters.indexOf(s.charAt(at)) >= 0;
    }

    private static int step(char c) {
        return switch (c) {
            case '{', '[' -> 1;
            case '}', ']' -> -1;
            default -> 0;
        };
    }

    private static boolean endsString(String s, int from) {
        int i = skipSpace(s, from);
        if (i >= s.length()) return true;
        char c = s.charAt(i);
        if (c == '}' || c == ']' || c == ':') return true;
        if (c != ',') return s.indexOf('\n', from) >= from && s.indexOf('\n', from) < i && c == '"'; // a missing comma at a line's end
        int next = skipSpace(s, i + 1);
        return next >= s.length() || "\"{[]},-0123456789/".indexOf(s.charAt(next)) >= 0 || s.startsWith("true", next)
            || s.startsWith("false", next)
            || s.startsWith("null", next);
    }

    private static int skipSpace(String s, int from) {
        int i = from;
        while (i < s.length() && s.charAt(i) <= ' ') i++;
        return i;
    }
}
