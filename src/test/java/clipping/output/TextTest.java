package clipping.output;

import static clipping.output.Articles.p;
import static org.junit.jupiter.api.Assertions.assertEquals;

import clipping.article.Article;
import clipping.block.Block;
import clipping.facts.Dateline;
import org.junit.jupiter.api.Test;

class TextTest {
    private static String second(String place, String date, String agency, String published) {
        Dateline d = place == null && date == null && agency == null ? null : new Dateline("x —", place, date, agency);
        return Text.placeDayAgency(Articles.of("Pier", d, published, p("A.")));
    }

    @Test
    void titleLineAndBodyStandApart() {
        Article a = Articles.of("Pier", new Dateline("OSLO, March 4 (AP) —", "OSLO", "2024-03-04", "AP"), null, p("One."), p("Two."));
        assertEquals("Pier\n\nOSLO, 2024-03-04 (AP)\n\nOne.\n\nTwo.\n", Text.of(a));
    }

    @Test
    void aMissingPartGoesWithItsComma() {
        assertEquals("OSLO, 2024-03-04 (AP)", second("OSLO", "2024-03-04", "AP", null));
        assertEquals("OSLO (AP)", second("OSLO", null, "AP", null));
        assertEquals("OSLO, 2024-03-04", second("OSLO", "2024-03-04", null, null));
        assertEquals("OSLO", second("OSLO", null, null, null));
        assertEquals("2024-03-04 (AP)", second(null, "2024-03-04", "AP", null));
        assertEquals("(AP)", second(null, null, "AP", null));
        assertEquals("", second(null, null, null, null));
    }

    @Test
    void theDayIsTheDatelinesElseThePublishedOneAsPrinted() {
        assertEquals("OSLO, 2024-03-04", second("OSLO", "2024-03-04", null, "2024-03-06T00:30:00+02:00"));
        assertEquals("OSLO, 2024-03-06", second("OSLO", null, null, "2024-03-06T00:30:00+02:00"));
        assertEquals("2024-03-06", second(null, null, null, "2024-03-06"));
    }

    @Test
    void withNothingKnownTheLineIsLeftOut() {
        assertEquals("Pier\n\nOne.\n", Text.of(Articles.of("Pier", null, null, p("One."))));
        assertEquals("One.\n", Text.of(Articles.of(null, null, null, p("One."))));
    }

    @Test
    void listsAndTablesStandAsInTheBody() {
        Article a = Articles.of("T", null, null, p("One:"), p(Block.Kind.LIST_ITEM, 1, "a"), p(Block.Kind.LIST_ITEM, 1, "b"),
            p(Block.Kind.TABLE_ROW, 0, "x\ty"), p(Block.Kind.TABLE_ROW, 0, "1\t2"));
        assertEquals("T\n\nOne:\n\n- a\n- b\n\nx\ty\n1\t2\n", Text.of(a));
    }

    @Test
    void withoutAnArticleThereIsNothing() {
        assertEquals("", Text.of(Articles.none(Article.NoArticle.MENU)));
        assertEquals("", Markdown.of(Articles.none(Article.NoArticle.MENU)));
    }
}
