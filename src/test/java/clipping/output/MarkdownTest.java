package clipping.output;

import static clipping.output.Articles.link;
import static clipping.output.Articles.p;
import static org.junit.jupiter.api.Assertions.assertEquals;

import clipping.article.Paragraph;
import clipping.block.Block;
import clipping.facts.Dateline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {
    private static String body(Paragraph... body) {
        String all = Markdown.of(Articles.of("T", null, null, body));
        return all.substring("# T\n\n".length(), all.length() - 1);
    }

    @Test
    void titleAndLineOfPlaceStandOnTop() {
        assertEquals("# The *Pier* #1\n\n*OSLO, 2024-03-04 (AP)*\n\nOne.\n".replace("*Pier*", "\\*Pier\\*"),
            Markdown.of(Articles.of("The *Pier* #1", new Dateline("x", "OSLO", "2024-03-04", "AP"), null, p("One."))));
    }

    @Test
    void subheadsBeginAtTheSecondLevel() {
        assertEquals("## One\n\n### Two\n\n## Three",
            body(p(Block.Kind.HEADING, 3, "One"), p(Block.Kind.HEADING, 4, "Two"), p(Block.Kind.HEADING, 3, "Three")));
        assertEquals("## C\\#", body(p(Block.Kind.HEADING, 6, "C#")));
    }

    @Test
    void listsQuotesAndCode() {
        assertEquals("- a\n- b\n  - c\n- d\n\n> said\n\n```\nx = *1*\n```\n\nEnd.",
            body(p(Block.Kind.LIST_ITEM, 1, "a"), p(Block.Kind.LIST_ITEM, 1, "b"),
            p(Block.Kind.LIST_ITEM, 2, "c"), p(Block.Kind.LIST_ITEM, 1, "d"), p(Block.Kind.QUOTE, 0, "said"),
            p(Block.Kind.PREFORMATTED, 0, "x = *1*"), p("End.")));
        assertEquals("````\n```\n````", body(p(Block.Kind.PREFORMATTED, 0, "```")));
    }

    @Test
    void tablesHaveAHeadAndEqualRows() {
        assertEquals("| Year | Goals |\n| --- | --- |\n| 2024 | 3\\|4 |\n| 2025 |  |", body(p(Block.Kind.TABLE_ROW, 0, "Year\tGoals"),
            p(Block.Kind.TABLE_ROW, 0, "2024\t3|4"), p(Block.Kind.TABLE_ROW, 0, "2025")));
    }

    @Test
    void linksAreKeptAndResolved() {
        assertEquals("See [the *report*](https://example.org/r\\(1\\)), now.".replace("*report*", "\\*report\\*"),
            body(p(Block.Kind.PARAGRAPH, 0, "See the *report*, now.", link(4, 16, "/r(1)"))));
        assertEquals("See [it](https://other.org/a%20b) .",
            body(p(Block.Kind.PARAGRAPH, 0, "See it .", link(3, 7, "https://other.org/a b"))));
    }

    @Test
    void whatIsNoAddressIsNoLink() {
        for (String href : new String[] {"javascript:alert(1)", "data:text/html,x", "vbscript:x", "JavaScript:x", ""}) {
            assertEquals("See it.", body(p(Block.Kind.PARAGRAPH, 0, "See it.", new clipping.block.Inline(4, 6, "a", "", "", "", href))),
                href);
        }
    }

    @Test
    void nestedLinksAreTakenOnce() {
        assertEquals("[abc](https://example.org/1) d", body(p(Block.Kind.PARAGRAPH, 0, "abc d", link(0, 3, "/1"), link(1, 2, "/2"))));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>",
        value = {"# one => \\# one", "> one => \\> one", "- one => \\- one", "+ one => \\+ one", "1. one => 1\\. one",
        "2024) x => 2024\\) x",
        "1.5 metres => 1.5 metres", "--- => \\---", "=== => \\===", "-5 degrees => -5 degrees", "a_b_c => a_b_c", "_a_ => \\_a\\_",
            "2 * 3 => 2 \\* 3", "`x` => \\`x\\`",
        "[1] => \\[1\\]", "<b> => \\<b>", "3 < 4 => 3 < 4", "AT&T => AT&T", "&amp; => \\&amp;", "&#38; => \\&#38;",
        "a ~~b~~ => a \\~\\~b\\~\\~", "C:\\x => C:\\\\x", "| a => \\| a"})
    void nothingInAParagraphIsMarkup(String text, String escaped) {
        assertEquals(escaped, body(p(text)));
    }
}
