package clipping.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clipping.article.Article;
import clipping.article.Paragraph;
import clipping.article.Piece;
import clipping.block.Block;
import clipping.facts.Dateline;
import clipping.facts.Fact;
import clipping.verdict.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Reports are what stands in {@code testdata/reports}, to the byte, their heads and scripts left out. {@code -Dgolden.rewrite=true} writes
 * them anew; read the difference then.
 */
class ReportGoldenTest {
    private static final Path FOLDER = Path.of("testdata/reports");
    private static final String PROSE = "The ferries sail again after the storm. ";

    private static void same(String name, String got) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.rewrite")) Files.writeString(file, got);
        assertTrue(Files.exists(file), () -> file + " is missing");
        assertEquals(Files.readString(file), got, file.toString());
    }

    private static String body(String html) {
        return html.substring(html.indexOf("<body"), html.indexOf("<script>")).replaceAll("\\n*$", "\n");
    }

    private static Piece cut(int block, String text, Reason reason, String evidence) {
        return new Piece(block, text, Piece.Part.CUT, reason, evidence);
    }

    private static Paragraph paragraph(Block.Kind kind, String text) {
        return new Paragraph(text, kind, 0, List.of());
    }

    private static Article article() {
        List<Piece> pieces = List.of(cut(0, "Home", Reason.NAVIGATION, "in <nav>"), cut(1, "World", Reason.NAVIGATION, ""),
            cut(2, "x".repeat(40), Reason.NAVIGATION, ""), cut(3, "x".repeat(41), Reason.NAVIGATION, ""),
            cut(4, "Log in", Reason.LOGIN, ""),
            new Piece(5, "Ferries & boats", Piece.Part.TITLE, Reason.TITLE, "is the headline"),
            cut(6, "10:30", Reason.DATE_LINE, "a time alone"),
            new Piece(7, "OSLO, March 4 (AP) — ", Piece.Part.DATELINE, Reason.DATELINE, ""),
            new Piece(7, PROSE.strip(), Piece.Part.BODY, Reason.PROSE, "score 97 %"),
            new Piece(8, "“We waited.”", Piece.Part.BODY, Reason.QUOTE, ""), cut(9, PROSE.repeat(2).strip(), Reason.BOX, "14 words"),
            cut(10, PROSE.repeat(2) + "Tomorrow.", Reason.BOX, "15 words"),
            cut(11, "x".repeat(159) + "\ud83d\ude00 and on", Reason.TAGS, ""),
            cut(12, "y".repeat(160), Reason.TAGS, ""), cut(13, "Ads", Reason.ADVERTISEMENT, ""), cut(14, "Ads", Reason.ADVERTISEMENT, ""),
            new Piece(15, "Not a paragraph of the body", Piece.Part.BODY, Reason.SUBHEAD, ""));
        List<Fact> facts = List.of(new Fact("section", "World", "of the breadcrumb", List.of()),
            new Fact("published", "2024-03-04", "the page's data say it",
                List.of(new Fact.Candidate("2024-03-04", "JSON-LD"), new Fact.Candidate("2024-03-05", "<time>"))),
            new Fact("title", "Ferries & boats", "the heading says it", List.of(new Fact.Candidate("Ferries & boats", "<h1>"))),
            new Fact("tags", null, "none is given", List.of()));
        return new Article(true, "https://example.org/a?b=1&c=2", "Ferries & boats",
            new Dateline("OSLO, March 4 (AP) —", "OSLO", "2024-03-04", "AP"), 0,
            List.of(paragraph(Block.Kind.PARAGRAPH, PROSE.strip()), paragraph(Block.Kind.QUOTE, "“We waited.”")), "2024-03-04", null,
            List.of("Ann Lee"), null, "World", List.of(), "en", null, null, null,
            List.of(Article.Warning.SEVERAL_ARTICLES, Article.Warning.GUESSED_CHARSET), null, pieces, facts);
    }

    private static Article none(String url, Piece... pieces) {
        return new Article(false, url, null, null, -1, List.of(), null, null, List.of(), null, null, List.of(), null, null, null, null,
            List.of(), Article.NoArticle.MENU, List.of(pieces), List.of());
    }

    @Test
    void aPageWithAnArticle() throws IOException {
        same("article.html", body(Report.page("in/a<b>.html", article())));
    }

    @Test
    void aPageWithoutOneFromRightToLeft() throws IOException {
        same("none.html", body(Report.page("in/b.html", none("ftp://example.org/", cut(0, "12 – القائمة", Reason.NAVIGATION, ""),
            cut(1, "Menu", Reason.NAVIGATION, "")))));
        same("empty.html", body(Report.page("in/c.html", none("http://example.org/"))));
    }

    @Test
    void whatWasKeptTellsTheDirection() {
        Piece arabic = cut(0, "القائمة", Reason.NAVIGATION, "");
        Piece english = new Piece(1, "12 Ferries", Piece.Part.BODY, Reason.PROSE, "");
        Piece hebrew = new Piece(1, "12 מעבורת", Piece.Part.BODY, Reason.PROSE, "");
        assertTrue(Report.page("x", none(null, arabic, english)).contains("class=\"blocks\" dir=\"ltr\""));
        assertTrue(Report.page("x", none(null, cut(0, "Menu", Reason.NAVIGATION, ""), hebrew)).contains("class=\"blocks\" dir=\"rtl\""));
        assertTrue(Report.page("x", none(null, cut(0, "12", Reason.NAVIGATION, ""))).contains("class=\"blocks\" dir=\"ltr\""));
    }

    private static Report.Row row(String source, String published, long kept, long cut, Map<Reason, Integer> reasons) {
        return new Report.Row(source, "p/" + source, true, "T " + source, Opening.NONE, published, kept, cut, reasons, "");
    }

    private static String index(List<Report.Row> rows) {
        ReportIndex index = new ReportIndex();
        StringBuilder out = new StringBuilder(index.begin());
        for (Report.Row r : rows) out.append(index.row(r));
        return body(out.append(index.end()).toString());
    }

    @Test
    void anIndexOfManyPages() throws IOException {
        Map<Reason, Integer> many = Map.of(Reason.NAVIGATION, 9, Reason.SHARE, 3, Reason.TAGS, 3, Reason.RELATED, 5, Reason.COMMENTS, 1,
            Reason.LOGIN, 2, Reason.BOX, 7, Reason.OUTSIDE, 4, Reason.EMBED, 6, Reason.CAPTION, 8);
        List<Report.Row> rows = new ArrayList<>(List.of(Report.row("in/a.html", "p/a b.html", article()),
            Report.row("in/b.html", "p/b.html", none(null, cut(0, "Menu", Reason.NAVIGATION, ""))),
            Report.failed("in/c\n.html", "is empty"),
            new Report.Row("in/d.html", null, true, " ", Opening.NONE, "2024", 0, 0, Map.of(), "")));
        rows.add(row("e", "2024-01-31T10:00", 1, 9, many));
        rows.add(row("f", "2024-12-01", 95, 5, Map.of(Reason.OUTSIDE, 1)));
        rows.add(row("g", "2025-03", 10, 0, Map.of()));
        rows.add(row("h", "2025-00-01", 0, 10, Map.of()));
        rows.add(row("i", "2025-13-01", 5, 5, Map.of()));
        rows.add(row("j", "2025/03/01", 49, 51, Map.of()));
        rows.add(row("k", "202x-03-01", 50, 51, Map.of()));
        rows.add(row("l", "2025-0:-01", 1, 2, Map.of()));
        same("index.html", index(rows));
    }

    @Test
    void monthsYearsAndDecadesAreCounted() throws IOException {
        StringBuilder all = new StringBuilder();
        for (List<String> days : List.of(List.of("2020-01-01", "2023-12-01"), List.of("2020-01-01", "2020-02-01", "2024-01-01"),
            List.of("1977-05-01", "2024-05-01"), List.of("1977-05-01", "2025-05-01"), List.of("0001-05-01", "2025-05-01"))) {
            List<Report.Row> rows = new ArrayList<>();
            for (String day : days) rows.add(row("x", day, 1, 1, Map.of(Reason.TAGS, 1, Reason.SHARE, 2)));
            String html = index(rows);
            all.append(html, html.indexOf("<section"), html.indexOf("</section>")).append("\n\n");
        }
        same("plots.html", all.toString());
    }

    @Test
    void nineReasonsHaveARowEachAndOfTenTheRestIsOne() throws IOException {
        Map<Reason, Integer> nine = new java.util.EnumMap<>(Reason.class);
        for (Reason r : Reason.values()) if (!r.keeps() && nine.size() < 9) nine.put(r, 1 + nine.size());
        String html = index(List.of(row("x", null, 1, 1, nine)));
        same("reasons.html", html.substring(html.indexOf("<section"), html.indexOf("</section>")) + "\n");
    }

    @Test
    void coloursOfReasons() throws IOException {
        same("legend.css", ReportLegend.style());
        StringBuilder labels = new StringBuilder();
        for (Reason r : Reason.values()) {
            labels.append(r).append(' ').append(ReportLegend.label(r)).append(' ').append(ReportLegend.of(r)).append(' ')
                .append(ReportLegend.colour(r)).append('\n');
        }
        same("legend.txt", labels.toString());
    }

    @Test
    void wordsOfReports() {
        assertEquals(3, ReportFrame.words("It’s 6.5"));
        assertEquals(3, ReportFrame.words("a. b, c"));
        assertEquals(2, ReportFrame.words("don't stop"));
        assertEquals(3, ReportFrame.words("it’ s’"  + " x"));
        assertEquals(2, ReportFrame.words("ภาษา ไทย"));
        assertEquals(4, ReportFrame.words("ひら カタ"));
        assertEquals(2, ReportFrame.words("한국 말"));
        assertEquals(0, ReportFrame.words(""));
    }
}
