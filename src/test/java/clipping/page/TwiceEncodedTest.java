package clipping.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TwiceEncodedTest {
    private static final String STORY = "<p>“We’ll wait,” she said – the café’s door stood open, 5 € in her hand… 東京 😀</p>";

    private static String mended(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = TwiceEncoded.mended(utf8, 0, Utf8.of(utf8, 0).latin());
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }

    private static String twice(String text, String charset) {
        return new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName(charset));
    }

    @Test
    void whatWasEncodedTwiceIsReadAsMeant() {
        assertEquals(STORY, mended(twice(STORY, "ISO-8859-1")));
        assertEquals("<p>We’ll wait – she’s late.</p>", mended("<p>Weâ€™ll wait â€“ sheâ€™s late.</p>"));
        assertEquals(STORY, mended(twice(twice(STORY, "ISO-8859-1"), "ISO-8859-1")));
    }

    @Test
    void whatElseStandsOnThePageStays() {
        String footer = "<p>© Die Küste</p>";
        assertEquals(STORY + footer, mended(twice(STORY, "ISO-8859-1") + footer));
    }

    @Test
    void aPageOfFewSuchSequencesIsLeftAlone() {
        for (String text : new String[] {STORY, "plain", "", "Ã©",
            "It said â€™ and â€œ once.", "„Spaß“, „Fuß“, „Gruß“ und „Maß“ für Mädchen",
            "CAFÉ » PASSÉ » ÉTÉ » été, à côté où déjà", "Ã", "é", "Ã ", "東京’", "â€"}) assertNull(mended(text), text);
        assertNull(mended(twice("é", "ISO-8859-1").repeat(5) + "é à ü ".repeat(4)));
    }
}
