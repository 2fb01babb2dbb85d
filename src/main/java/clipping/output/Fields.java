package clipping.output;

import clipping.article.Article;
import clipping.facts.Dateline;
import java.util.ArrayList;
import java.util.List;

/**
 * Some fields of an article, on one line.
 *
 * @param names as in JSON, nested ones with a dot
 */
public record Fields(List<String> names) {

    /** Every name there is, in the order of the JSON object. */
    public static final List<String> NAMES = List.of("source", "article", "url", "title", "dateline", "dateline.text", "dateline.place", "dateline.date",
        "dateline.agency", "dateline.paragraph", "body", "published", "modified", "authors", "publisher", "section", "tags", "language", "description",
        "image", "captured", "warnings", "reason");

    /** Copies the list. */
    public Fields {
        names = List.copyOf(names);
    }

    /**
     * The fields of a list with commas.
     *
     * @param list such as {@code title,dateline.place}
     * @return the fields
     * @throws IllegalArgumentException with the name that is no field as its message
     */
    public static Fields named(String list) {
        List<String> names = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= list.length(); i++) {
            if (i < list.length() && list.charAt(i) != ',') continue;
            String name = list.substring(start, i).strip();
            if (!NAMES.contains(name)) throw new IllegalArgumentException(name);
            names.add(name);
            start = i + 1;
        }
        return new Fields(names);
    }

    /** The values, a tab between them, and a line end. */
    String line(String source, Article a) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            if (i > 0) out.append('\t');
            String value = value(names.get(i), source, a);
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

    private static String value(String name, String source, Article a) {
        Dateline d = a.isArticle() ? a.dateline() : null;
        return switch (name) {
            case "source" -> SafeName.of(source.replace('\n', ' ').replace('\t', ' '));
            case "article" -> String.valueOf(a.isArticle());
            case "url" -> a.url();
            case "title" -> a.title();
            case "dateline", "dateline.text" -> d == null ? null : d.text();
            case "dateline.place" -> d == null ? null : d.place();
            case "dateline.date" -> d == null ? null : d.date();
            case "dateline.agency" -> d == null ? null : d.agency();
            case "dateline.paragraph" -> d == null ? null : String.valueOf(a.datelineParagraph());
            case "body" -> a.body();
            case "published" -> a.published();
            case "modified" -> a.modified();
            case "authors" -> String.join("; ", a.authors());
            case "publisher" -> a.publisher();
            case "section" -> a.section();
            case "tags" -> String.join("; ", a.tags());
            case "language" -> a.language();
            case "description" -> a.description();
            case "image" -> a.image();
            case "captured" -> a.captured();
            case "warnings" -> String.join("; ", Json.words(a.warnings()));
            case "reason" -> Json.word(a.reason());
            default -> throw new IllegalStateException(name);
        };
    }
}
