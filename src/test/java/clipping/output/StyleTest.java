package clipping.output;

import static clipping.output.Articles.p;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import clipping.article.Article;
import clipping.article.Piece;
import clipping.facts.Dateline;
import clipping.verdict.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is printed of a page, by format, fields and number of pages. */
class StyleTest {
    private static final Article ARTICLE = Articles.of("Pier", new Dateline("OSLO —", "OSLO", "2024-03-04", "AP"), null, p("One."));

    private static Style style(Format format, String fields, boolean why, boolean several, boolean coloured) {
        return new Style(format, fields == null ? null : Fields.named(fields), why, several, coloured);
    }

    private static String fields(String names) {
        return style(Format.TEXT, names, false, false, false).print("a.html", ARTICLE);
    }

    private static String why(boolean coloured, Piece... pieces) {
        Article a = new Article(true, null, "T", null, -1, List.of(), null, null, List.of(), null, null, List.of(), null, null, null,
            null, List.of(), null, List.of(pieces), List.of());
        return style(Format.TEXT, null, true, false, coloured).print("-", a);
    }

    @Test
    void onePageIsPrintedAlone() {
        assertEquals("Pier\n\nOSLO, 2024-03-04 (AP)\n\nOne.\n", style(Format.TEXT, null, false, false, false).print("a", ARTICLE));
        assertEquals("# Pier\n\n*OSLO, 2024-03-04 (AP)*\n\nOne.\n", style(Format.MARKDOWN, null, false, false, false).print("a", ARTICLE));
    }

    @Test
    void severalPagesHaveTheirNamesAboveThem() {
        assertEquals("==> a\\x0ab <==\nPier\n\nOSLO, 2024-03-04 (AP)\n\nOne.\n",
            style(Format.TEXT, null, false, true, false).print("a\nb", ARTICLE));
        assertEquals("", style(Format.TEXT, null, false, true, false).print("a", Articles.none(Article.NoArticle.MENU)));
        assertEquals(Json.of("a", ARTICLE, false, false), style(Format.JSONL, null, false, true, false).print("a", ARTICLE));
        assertEquals(Json.of("a", ARTICLE, true, true), style(Format.JSON, null, true, true, false).print("a", ARTICLE));
    }

    @Test
    void onlySeveralTextsAreParted() {
        assertEquals(true, style(Format.TEXT, null, false, true, false).parted());
        assertEquals(true, style(Format.MARKDOWN, null, false, true, false).parted());
        assertEquals(false, style(Format.TEXT, null, false, false, false).parted());
        assertEquals(false, style(Format.TEXT, "title", false, true, false).parted());
        assertEquals(false, style(Format.JSONL, null, false, true, false).parted());
        assertEquals(false, style(Format.JSON, null, false, true, false).parted());
    }

    @Test
    void formatsAreNamed() {
        for (Format f : Format.values()) assertEquals(f, Format.named(f.name().toLowerCase(java.util.Locale.ROOT)));
        assertNull(Format.named("html"));
        assertEquals(List.of("txt", "json", "jsonl", "md"), List.of(Format.values()).stream().map(Format::extension).toList());
    }

    @Test
    void fieldsStandOnALineWithTabs() {
        assertEquals("Pier\tAnn Lee; Bo Ek\t\tOSLO\n", fields("title,authors,publisher,dateline.place"));
        assertEquals("a.html\ttrue\tOSLO —\t0\n", fields("source, article ,dateline,dateline.paragraph"));
        assertEquals("several-articles; guessed-charset\n", fields("warnings"));
        assertEquals("a\\x1bb\tPier\n", style(Format.TEXT, "title", false, true, false).print("a\u001bb", ARTICLE));
        assertEquals(List.of("title", "url"), Fields.named("title,url").names());
    }

    @Test
    void aFieldIsOneLineWhateverItHolds() {
        Article a = Articles.of("A\u2028B\u2029C\tD\nE", null, null, p("One."), p("Two."));
        assertEquals("A B C D E\tOne.  Two.\tin\\x09a\\x0ab\n",
            style(Format.TEXT, "title,body,source", false, false, false).print("in\ta\nb", a));
    }

    @Test
    void anUnknownFieldIsToldByItsName() {
        assertEquals("titel", assertThrows(IllegalArgumentException.class, () -> Fields.named("url,titel")).getMessage());
        assertEquals("", assertThrows(IllegalArgumentException.class, () -> Fields.named("url,")).getMessage());
    }

    @Test
    void everyBlockHasALineWithItsReason() {
        assertEquals("kept  body           is part of the story's text: One.\n"
            + "cut   timestamp      says when the story was published or changed [a time alone]: 10:30\n"
            + "cut   advertisement  is or marks an advertisement: Buy now\n",
            why(false, new Piece(0, "One.", Piece.Part.BODY, Reason.PROSE, ""),
            new Piece(1, "10:30", Piece.Part.CUT, Reason.DATE_LINE, "a time\nalone"),
            new Piece(2, "Buy\tnow", Piece.Part.CUT, Reason.ADVERTISEMENT, "")));
    }

    @Test
    void colourTellsKeptFromCut() {
        assertEquals("\033[32mkept  body         \033[0m  is part of the story's text\033[2m [score 90 %]\033[0m: One.\n"
            + "\033[1;32mkept  title        \033[0m  shows the headline\033[2m\033[0m: Pier\n"
            + "\033[31mcut   outside      \033[0m  stands outside the story\033[2m\033[0m: Menu\n",
            why(true, new Piece(0, "One.", Piece.Part.BODY, Reason.PROSE, "score 90 %"),
            new Piece(1, "Pier", Piece.Part.TITLE, Reason.TITLE, ""), new Piece(2, "Menu", Piece.Part.CUT, Reason.OUTSIDE, "")));
    }

    private static String shown(String text) {
        String line = why(false, new Piece(0, text, Piece.Part.BODY, Reason.PROSE, ""));
        return line.substring(line.indexOf(": ") + 2, line.length() - 1);
    }

    @Test
    void ofALongBlockTheBeginningIsShownInWholeWords() {
        assertEquals("x".repeat(100), shown("x".repeat(100)));
        assertEquals("x".repeat(100) + " …", shown("x".repeat(101)));
        assertEquals("x".repeat(50) + " …", shown("x".repeat(50) + " " + "y".repeat(60)));
        assertEquals("x".repeat(49) + " " + "y".repeat(50) + " …", shown("x".repeat(49) + " " + "y".repeat(60)));
        assertEquals("x".repeat(100) + " …", shown("x".repeat(100) + " y"));
        assertEquals("x".repeat(99) + " …", shown("x".repeat(99) + "\ud83d\ude00" + "x"));
    }

    @Test
    void namesAreSafeToShow() {
        assertEquals("a b.html", SafeName.of("a b.html"));
        assertEquals("a\\x0a\\x09\\x1b\\x7fb", SafeName.of("a\n\t\u001b\u007fb"));
        assertEquals("a\\x9f\\u{202e}b", SafeName.of("a\u009f\u202eb"));
        assertEquals("\ud83d\ude00\ufffd\ufffda", SafeName.of("\ud83d\ude00\ude00\ud83da"));
        assertEquals("\ufffd", SafeName.of("\ud83d"));
        assertEquals("\ufffd", SafeName.of("\ude00"));
    }

    @Test
    void namesInDataLoseNothing() {
        assertEquals("\"a\\\"b\\\\c\\nd\\te\"", SafeName.json("a\"b\\c\nd\te"));
        assertEquals("\"\\u001b\\u007f\\u202e\\u2028\\u2029\"", SafeName.json("\u001b\u007f\u202e\u2028\u2029"));
        assertEquals("\"\ud83d\ude00\ufffd\"", SafeName.json("\ud83d\ude00\ud83d"));
    }
}
