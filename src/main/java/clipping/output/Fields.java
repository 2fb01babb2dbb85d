package clipping.output;

import clipping.article.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Some fields of an article, printed on one line.
 *
 * @param all in the order of print
 */
public record Fields(List<Field> all) {

    /** The paths of all fields. */
    public static final List<String> NAMES = Stream.of(Field.values()).map(Field::path).toList();

    /** Copies the list. */
    public Fields {
        all = List.copyOf(all);
    }

    /**
     * Parses a list with commas.
     *
     * @param list such as {@code title,dateline.place}
     * @return the fields
     * @throws IllegalArgumentException for an unknown name, which is the message
     */
    public static Fields named(String list) {
        List<Field> all = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= list.length(); i++) {
            if (i < list.length() && list.charAt(i) != ',') continue;
            String name = list.substring(start, i).strip();
            int at = NAMES.indexOf(name);
            if (at < 0) throw new IllegalArgumentException(name);
            all.add(Field.values()[at]);
            start = i + 1;
        }
        return new Fields(all);
    }

    /** {@return their paths, in order} */
    public List<String> names() {
        return all.stream().map(Field::path).toList();
    }

    /** The values with tabs between them, and a line end. */
    String line(String source, Article a) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < all.size(); i++) {
            if (i > 0) out.append('\t');
            String value = value(all.get(i), source, a);
            if (value != null) out.append(onOneLine(value));
        }
        return out.append('\n').toString();
    }

    private static String onOneLine(String value) {
        StringBuilder out = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            out.append(c == '\n' || c == '\t' || c == '\u2028' || c == '\u2029' ? ' ' : c);
        }
        return out.toString();
    }

    private static String value(Field f, String source, Article a) {
        if (f == Field.SOURCE) return SafeName.of(source);
        Object value = f.value(source, a);
        if (value == null) return null;
        return switch (f.type()) {
            case TEXT, FLAG, NUMBER -> value.toString();
            case LIST -> String.join("; ", strings(value));
            case OBJECT -> value(f.parts().get(0), source, a); // its text
        };
    }

    @SuppressWarnings("unchecked") // Field.Type.LIST says so
    private static List<String> strings(Object value) {
        return (List<String>) value;
    }
}
