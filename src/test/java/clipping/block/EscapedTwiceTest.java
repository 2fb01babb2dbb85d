package clipping.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscapedTwiceTest {
    private static String read(String text) {
        Element p = new Element("p");
        TextNode node = new TextNode(text);
        p.appendChild(node);
        return EscapedTwice.read(node);
    }

    @ParameterizedTest
    @CsvSource({"caf&eacute; on the quay, café on the quay", "na&#239;ve, naïve", "Fish & chips; salt, Fish & chips; salt",
        "R&D; M&A;, R&D; M&A;"})
    void referencesBesideLettersAreRead(String text, String want) {
        assertEquals(want, read(text));
    }

    @Test
    void aTextFullOfTheirSignsIsReadOnce() {
        String text = "&".repeat(1_000_000) + " x;";
        assertEquals(text, assertTimeoutPreemptively(Duration.ofSeconds(3), () -> read(text)));
    }
}
