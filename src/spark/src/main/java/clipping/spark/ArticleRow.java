package clipping.spark;

import clipping.article.Article;
import clipping.facts.Dateline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** An article as a row: the fields of the JSON object, under the same names, in the same order. */
final class ArticleRow {
    static final StructType TYPE = StructType.fromDDL("source STRING, article BOOLEAN, url STRING, title STRING, "
        + "dateline STRUCT<text: STRING, place: STRING, date: STRING, agency: STRING, paragraph: INT>, body STRING, published STRING, modified STRING, "
        + "authors ARRAY<STRING>, publisher STRING, section STRING, tags ARRAY<STRING>, language STRING, description STRING, image STRING, captured STRING, "
        + "warnings ARRAY<STRING>, reason STRING");

    private ArticleRow() {
    }

    /** @param a fit to print */
    static Row of(String source, Article a) {
        Dateline d = a.isArticle() ? a.dateline() : null;
        return RowFactory.create(source, a.isArticle(), a.url(), a.title(),
            d == null ? null : RowFactory.create(d.text(), d.place(), d.date(), d.agency(), a.datelineParagraph()), a.body(), a.published(), a.modified(),
            array(a.authors()), a.publisher(), a.section(), array(a.tags()), a.language(), a.description(), a.image(), a.captured(), words(a.warnings()), word(a.reason()));
    }

    /** A page that failed: its name and why. */
    static Row failed(String source, String problem) {
        Object[] values = new Object[TYPE.size()];
        values[0] = source;
        values[values.length - 1] = problem;
        return RowFactory.create(values);
    }

    private static Object array(List<String> values) {
        return values.toArray(new String[0]);
    }

    private static Object words(List<Article.Warning> warnings) {
        List<String> words = new ArrayList<>();
        for (Article.Warning w : warnings) words.add(word(w));
        return array(words);
    }

    private static String word(Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
