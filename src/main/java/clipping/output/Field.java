package clipping.output;

import clipping.article.Article;
import clipping.facts.Dateline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The fields of a result, in order: the keys of the JSON object, the names of {@code --field}, the columns of a table's row. Parts follow
 * their whole.
 */
public enum Field {
    /** The page's name: its path as given or walked. */
    SOURCE("source", Type.TEXT, (source, a) -> source),
    /** Whether the page holds an article. */
    ARTICLE("article", Type.FLAG, Article::isArticle),
    /** The page's address. */
    URL("url", Type.TEXT, Article::url),
    /** The headline. */
    TITLE("title", Type.TEXT, Article::title),
    /** The dateline: where, when and through whom the story was filed; printed alone it is its text. */
    DATELINE("dateline", Type.OBJECT, Field::dateline),
    /** The dateline as printed. */
    DATELINE_TEXT("dateline.text", Type.TEXT, ofDateline(Dateline::text)),
    /** The place as printed. */
    DATELINE_PLACE("dateline.place", Type.TEXT, ofDateline(Dateline::place)),
    /** Its day, ISO 8601. */
    DATELINE_DATE("dateline.date", Type.TEXT, ofDateline(Dateline::date)),
    /** The agency as printed. */
    DATELINE_AGENCY("dateline.agency", Type.TEXT, ofDateline(Dateline::agency)),
    /** Index of the paragraph that it opens. */
    DATELINE_PARAGRAPH("dateline.paragraph", Type.NUMBER, a -> dateline(a) == null ? null : a.datelineParagraph()),
    /** The text of the story. */
    BODY("body", Type.TEXT, Article::body),
    /** When it was published, ISO 8601. */
    PUBLISHED("published", Type.TEXT, Article::published),
    /** When it was last changed, ISO 8601. */
    MODIFIED("modified", Type.TEXT, Article::modified),
    /** Who wrote it. */
    AUTHORS("authors", Type.LIST, Article::authors),
    /** Who published it. */
    PUBLISHER("publisher", Type.TEXT, Article::publisher),
    /** Its section of the site. */
    SECTION("section", Type.TEXT, Article::section),
    /** Its subjects, as the page says. */
    TAGS("tags", Type.LIST, Article::tags),
    /** Its language, BCP 47. */
    LANGUAGE("language", Type.TEXT, Article::language),
    /** The page's own summary. */
    DESCRIPTION("description", Type.TEXT, Article::description),
    /** The address of its picture. */
    IMAGE("image", Type.TEXT, Article::image),
    /** When the page was saved, as its container says. */
    CAPTURED("captured", Type.TEXT, Article::captured),
    /** What a reader of the result should know, words of a fixed list. */
    WARNINGS("warnings", Type.LIST, a -> words(a.warnings())),
    /** Why there is no article, a word of a fixed list. */
    REASON("reason", Type.TEXT, a -> word(a.reason()));

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
    private final BiFunction<String, Article, Object> value;

    Field(String path, Type type, Function<Article, Object> value) {
        this(path, type, (source, a) -> value.apply(a));
    }

    Field(String path, Type type, BiFunction<String, Article, Object> value) {
        this.path = path;
        this.type = type;
        this.value = value;
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
        return value.apply(source, a);
    }

    private static Dateline dateline(Article a) {
        return a.isArticle() ? a.dateline() : null;
    }

    private static Function<Article, Object> ofDateline(Function<Dateline, String> part) {
        return a -> dateline(a) == null ? null : part.apply(dateline(a));
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
