package clipping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import clipping.article.Article;
import clipping.output.Clean;
import clipping.output.Field;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Control characters inside words are lost, and leave no blank, in every field of a page. */
class ControlCharactersTest {
    /** The mark stands where a control character comes. */
    private static final String META = "<meta property=og:title content='Ferry~ deal'><meta property=og:site_name content='Val~mer'>"
        + "<meta name=author content='Mar~ta Lind'><meta property=article:section content='Eco~nomy'>"
        + "<meta name=keywords content='fer~ries, un~ion'><meta name=description content='Crews a~gree with the un~ion.'>"
        + "<meta property=article:published_time content='2024-03-~05T10:00:00Z'>"
        + "<meta property=article:modified_time content='2024-03-06~T10:00:00Z'>"
        + "<meta property=og:image content='https://example.org/i~.jpg'>";
    private static final String LINKED = "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry~ deal\","
        + "\"author\":{\"@type\":\"Person\",\"name\":\"Mar~ta Lind\"},\"publisher\":{\"@type\":\"Organization\",\"name\":\"Val~mer\"},"
        + "\"articleSection\":\"Eco~nomy\",\"keywords\":[\"fer~ries\",\"un~ion\"],\"description\":\"Crews a~gree with the un~ion.\","
        + "\"datePublished\":\"2024-03-~05T10:00:00Z\",\"dateModified\":\"2024-03-06~T10:00:00Z\","
        + "\"image\":\"https://example.org/i~.jpg\"}</script>";

    private static Article clip(String head, UnaryOperator<String> marked) {
        String page = "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Ferry~ deal - Val~mer</title>"
            + "<link rel=canonical href='https://example.org/a'>" + head + "</head><body><main><article><h1>Ferry~ deal</h1>"
            + "<p class=byline>By Mar~ta Lind</p><p>MEX~ICO CITY, March 4 (A~P) — The un~ion and the two com~panies that run the "
            + "ferries on the lake agreed on Tuesday on pay and rosters, ending a walkout of nine days.</p>"
            + "<p>The deal gives crews a rise of six percent over two years and caps the number of con~secutive night crossings at "
            + "three, the parties said in a joint statement.</p>"
            + "<p>Crossings are to resume on Wednesday. The first three sailings will be reserved for food and for patients.</p>"
            + "</article></main></body></html>";
        return Clean.article(new Clipper().clip(marked.apply(page).getBytes(StandardCharsets.UTF_8)));
    }

    private static void assertAlike(String head, UnaryOperator<String> marked, String how) {
        Article expected = clip(head, page -> page.replace("~", ""));
        Article article = clip(head, marked);
        for (Field field : Field.values()) assertEquals(field.value("-", expected), field.value("-", article), field + ", " + how);
    }

    @Test
    void thePageGivesEveryField() {
        Article article = clip(META, page -> page.replace("~", ""));
        for (Field field : Field.values()) {
            if (!Set.of("captured", "reason").contains(field.name().toLowerCase(java.util.Locale.ROOT))) {
                assertNotNull(field.value("-", article), field::name);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 0x0b, 0x0e, 0x1b, 0x1f, 0x7f, 0x80, 0x9b, 0x9f, 0x202a, 0x202e, 0x2066, 0x2069})
    void aControlIsLost(int control) {
        String raw = Character.toString(control);
        for (String head : List.of(META, LINKED)) assertAlike(head, page -> page.replace("~", raw), Integer.toHexString(control));
    }

    @ParameterizedTest
    @ValueSource(strings = {"&#x7;", "&#27;", "&#x1f;", "&#127;", "&#x202e;", "&#x2066;"})
    void aReferenceToAControlIsLost(String reference) {
        assertAlike(META, page -> page.replace("~", reference), reference);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0007", "\\b", "\\u001b", "\\u007f", "\\u009b", "\\u202e"})
    void anEscapeOfAControlInDataIsLost(String escape) {
        String data = LINKED.replace("~", escape);
        assertAlike(LINKED, page -> page.replace(LINKED, data).replace("~", ""), escape);
    }
}
