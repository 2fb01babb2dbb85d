package clipping.output;

import clipping.article.Article;
import clipping.facts.Dateline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The fields of a result, in order: the keys of the JSON object, the names of {@code --field}, the columns of a table's row. Parts follow
 * their whole.
 */
public enum Field {
    /** The page's name: its path as given or walked. */
    SOURCE("source", Type.TEXT),
    /** Whether the page holds an article. */
    ARTICLE("article", Type.FLAG),
    /** The page's address. */
    URL("url", Type.TEXT),
    /** The headline. */
    TITLE("title", Type.TEXT),
    /** The dateline: where, when and through whom the story was filed; printed alone it is its text. */
    DATELINE("dateline", Type.OBJECT),
    /** The dateline as printed. */
    DATELINE_TEXT("dateline.text", Type.TEXT),
    /** The place as printed. */
    DATELINE_PLACE("dateline.place", Type.TEXT),
    /** Its day, ISO 8601. */
    DATELINE_DATE("dateline.date", Type.TEXT),
    /** The agency as printed. */
    DATELINE_AGENCY("dateline.agency", Type.TEXT),
    /** Index of the paragraph that it opens. */
    DATELINE_PARAGRAPH("dateline.paragraph", Type.NUMBER),
    /** The text of the story. */
    BODY("body", Type.TEXT),
    /** When it was published, ISO 8601. */
    PUBLISHED("published", Type.TEXT),
    /** When it was last changed, ISO 8601. */
    MODIFIED("modified", Type.TEXT),
    /** Who wrote it. */
    AUTHORS("authors", Type.LIST),
    /** Who published it. */
    PUBLISHER("publisher", Type.TEXT),
    /** Its section of the site. */
    SECTION("section", Type.TEXT),
    /** Its subjects, as the page says. */
    TAGS("tags", Type.LIST),
    /** Its language, BCP 47. */
    LANGUAGE("language", Type.TEXT),
    /** The page's own summary. */
    DESCRIPTION("description", Type.TEXT),
    /** The address of its picture. */
    IMAGE("image", Type.TEXT),
    /** When the page was saved, as its container says. */
    CAPTURED("captured", Type.TEXT),
    /** What a reader of the result should know, words of a fixed list. */
    WARNINGS("warnings", Type.LIST),
    /** Why there is no article, a word of a fixed list. */
    REASON("reason", Type.TEXT);

    /** What a field holds. */
    public enum Type {
        /** A String. */
        TEXT,
        /** A Boolean. */
        FLAG,
        /** An Integer. */
        NUMBER,
        /** A list of Strings. */
        LIST,
        /** Fields of its own. */
        OBJECT
    }

    private final String path;
    private final Type type;

    Field(String path, Type type) {
        this.path = path;
        this.type = type;
    }

    /** {@return its name; for a part the name of its whole, a dot and its own} */
    public String path() {
        return path;
    }

    /** {@return its name within its whole} */
    public String key() {
        return path.substring(path.indexOf('.') + 1);
    }

    /** {@return what it holds} */
    public Type type() {
        return type;
    }

    /** {@return the fields that are no part of another} */
    public static List<Field> whole() {
        return of("");
    }

    /** {@return its parts, none where it is no object} */
    public List<Field> parts() {
        return type == Type.OBJECT ? of(path + ".") : List.of();
    }

    /** The fields whose path is a prefix and a name. */
    private static List<Field> of(String prefix) {
        List<Field> all = new ArrayList<>();
        for (Field f : values()) if (f.path.startsWith(prefix) && f.path.indexOf('.', prefix.length()) < 0) all.add(f);
        return all;
    }

    /**
     * Its value for a page.
     *
     * @param source what the page is called
     * @param a      fit to print
     * @return a value of its {@link #type}, or null; for an object any value if it is there
     */
    public Object value(String source, Article a) {
        return switch (this) {
            case SOURCE -> source;
            case ARTICLE -> a.isArticle();
            case WARNINGS -> words(a.warnings());
            case REASON -> word(a.reason());
            case BODY -> a.body();
            case DATELINE, DATELINE_TEXT, DATELINE_PLACE, DATELINE_DATE, DATELINE_AGENCY, DATELINE_PARAGRAPH ->
                a.isArticle() && a.dateline() != null ? ofDateline(a) : null;
            default -> fact(a);
        };
    }

    private Object ofDateline(Article a) {
        Dateline d = a.dateline();
        return switch (this) {
            case DATELINE_TEXT -> d.text();
            case DATELINE_PLACE -> d.place();
            case DATELINE_DATE -> d.date();
            case DATELINE_AGENCY -> d.agency();
            case DATELINE_PARAGRAPH -> a.datelineParagraph();
            default -> d;
        };
    }

    // a switch, since a function for each field would be made at every start
    private Object fact(Article a) {
        return switch (this) {
            case URL -> a.url();
            case TITLE -> a.title();
            case PUBLISHED -> a.published();
            case MODIFIED -> a.modified();
            case AUTHORS -> a.authors();
            case PUBLISHER -> a.publisher();
            case SECTION -> a.section();
            case TAGS -> a.tags();
            case LANGUAGE -> a.language();
            case DESCRIPTION -> a.description();
            case IMAGE -> a.image();
            case CAPTURED -> a.captured();
            default -> throw new IllegalStateException(name());
        };
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
