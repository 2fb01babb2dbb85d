package clipping.output;

import static clipping.output.Articles.p;
import static org.junit.jupiter.api.Assertions.assertEquals;

import clipping.article.Article;
import clipping.article.Paragraph;
import clipping.block.Block;
import clipping.facts.Dateline;
import org.junit.jupiter.api.Test;

class CleanTest {
    @Test
    void controlsAreLost() {
        for (char c = 0; c < 0xffff; c++) {
            boolean lost = c < ' ' && c != '\n' && c != '\t' || c >= 0x7f && c < 0xa0 || c >= 0x202a && c <= 0x202e
                || c >= 0x2066 && c <= 0x2069;
            boolean half = c >= 0xd800 && c <= 0xdfff;
            assertEquals(lost ? "ab" : half ? "a\ufffdb" : "a" + c + "b", Clean.text("a" + c + "b"), Integer.toHexString(c));
        }
    }

    @Test
    void pairsAndMarksOfDirectionStay() {
        String text = "\ud83d\ude00 \u200c\u200d\u200e\u200f\u061c";
        assertEquals(text, Clean.text(text));
    }

    @Test
    void halvesAreReplacedAnywhere() {
        assertEquals("\ufffd\ufffd\ud83d\ude00\ufffd", Clean.text("\udc00\ud83d\ud83d\ude00\ud83d"));
    }

    @Test
    void titlesAndDatelinesStandOnOneLine() {
        Article a = Clean.article(Articles.of("A\nB\tC\u001b[31m", new Dateline("X\n—", "X\u202e", null, null), null, p("One\u0007.")));
        assertEquals("A B C[31m", a.title());
        assertEquals("X —", a.dateline().text());
        assertEquals("X", a.dateline().place());
        assertEquals("One.", a.paragraphs().get(0).text());
    }

    @Test
    void linksStayOnTheirWords() {
        Paragraph dirty = p(Block.Kind.PARAGRAPH, 0, "A\u0001B li\u0002nk, C\u0003", Articles.link(4, 9, "/x"),
            Articles.link(12, 13, "/gone"));
        Paragraph clean = Clean.article(Articles.of("T", null, null, dirty)).paragraphs().get(0);
        assertEquals("AB link, C", clean.text());
        assertEquals(1, clean.inlines().size());
        assertEquals("link", clean.text().substring(clean.inlines().get(0).start(), clean.inlines().get(0).end()));
    }
}
