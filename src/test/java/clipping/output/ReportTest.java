package clipping.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clipping.article.Article;
import clipping.article.Paragraph;
import clipping.article.Piece;
import clipping.block.Block;
import clipping.facts.Dateline;
import clipping.facts.Fact;
import clipping.verdict.Reason;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

final class ReportTest {
    static final String EVIL = "</title></script></style><script>alert(1)</script><img src=x onerror=alert(1)>\" onclick=\"alert(1)' x='";

    static Article article(String text, String url) {
        List<Piece> pieces = List.of(
            new Piece(0, text, Piece.Part.TITLE, Reason.TITLE, text),
            new Piece(1, "ORLEN - ", Piece.Part.DATELINE, Reason.DATELINE, text),
            new Piece(1, "Ferries sail again.", Piece.Part.BODY, Reason.PROSE, text),
            new Piece(2, text + " Share this", Piece.Part.CUT, Reason.values()[Reason.values().length - 1], text));
        return new Article(true, url, text, null, -1, List.of(new Paragraph("Ferries sail again.", Block.Kind.PARAGRAPH, 0, List.of())),
            "2024-03-05", null, List.of(text), text,
            null, List.of(), null, null, null, null, List.of(Article.Warning.PAYWALLED), null, pieces,
            List.of(new Fact(text, text, text, List.of(new Fact.Candidate(text, text), new Fact.Candidate("other", "h1")))));
    }

    static StringBuilder index(List<Report.Row> rows) {
        ReportIndex index = new ReportIndex();
        StringBuilder out = new StringBuilder(index.begin());
        for (Report.Row row : rows) out.append(index.row(row));
        return out.append(index.end());
    }

    @Test
    void nothingOfAHostilePageBecomesMarkup() {
        Document page = Jsoup.parse(Report.page(EVIL, article(EVIL, "javascript:alert(1)")));
        Document plain = Jsoup.parse(Report.page("x", article("x", null)));
        assertEquals(plain.getAllElements().size(), page.getAllElements().size());
        assertEquals(1, page.select("script").size());
        assertEquals(0, page.select("img, [onclick], [onerror], [style], a[href^=javascript]").size());
        StringBuilder out = index(List.of(Report.row(EVIL, "javascript:" + EVIL, article(EVIL, null)), Report.failed(EVIL, EVIL)));
        Document index = Jsoup.parse(out.toString());
        assertEquals(1, index.select("script").size());
        assertEquals(0, index.select("img, [onclick], [onerror], [style]").size());
        assertEquals(1, index.select("tbody a").size());
        assertTrue(index.select("tbody a").attr("href").startsWith("javascript%3A%3C"));
    }

    @Test
    void policyLetsOnlyItsOwnStyleAndScriptRun() throws Exception {
        StringBuilder index = index(List.of());
        for (String html : List.of(Report.page("x", article("x", null)), index.toString())) {
            Document page = Jsoup.parse(html);
            String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
            assertTrue(policy.startsWith("default-src 'none';") && !policy.contains("unsafe"), policy);
            assertTrue(policy.contains("style-src '" + hash(page.select("style").first()) + "'"), policy);
            assertTrue(policy.contains("script-src '" + hash(page.select("script").first()) + "'"), policy);
            assertFalse(page.select("script").first().data().contains("innerHTML"));
            assertEquals(0, page.select("[src]").size());
        }
    }

    private static String hash(Element e) throws Exception {
        return "sha256-" + Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256")
            .digest(e.data().getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void blocksStandInOrderWithReasonAndEvidence() {
        Document page = Jsoup.parse(Report.page("x", article("A <b>", "https://example.org/a?b=1&c")));
        assertEquals(3, page.select(".block").size());
        assertEquals("dateline prose", page.select(".block").get(1).attr("data-reason"));
        assertEquals("ORLEN - Ferries sail again.", page.select(".block").get(1).select(".text").text());
        assertEquals("0", page.select(".block").get(1).attr("tabindex"));
        Element cut = page.select("details.block").first();
        assertFalse(cut.hasAttr("open"));
        assertTrue(cut.select(".why").text().contains("A <b>"), cut.text());
        assertEquals("https://example.org/a?b=1&c", page.select("header a").attr("href"));
        assertEquals("all 3 kept 2 cut 1",
            page.select("[data-filter=all], [data-filter=kept], [data-filter=cut]").eachText().stream()
            .collect(java.util.stream.Collectors.joining(" ")));
        assertEquals("A <b>", page.select(".fact .won bdi").text());
        for (Element b : page.select("[data-filter]")) {
            String filter = b.attr("data-filter");
            if (filter.equals("all") || filter.equals("kept") || filter.equals("cut") || filter.equals("long")) continue;
            assertFalse(page.select("[data-reason~=(^| )" + filter + "( |$)]").isEmpty(), filter);
        }
    }

    @Test
    void rowCountsWordsAndReasons() {
        Report.Row row = Report.row("x", "a b#1?.html_pages/000001.html", article("one", null));
        assertEquals(5, row.kept());
        assertEquals(3, row.cut());
        assertEquals(Map.of(Reason.values()[Reason.values().length - 1], 1), row.reasons());
        StringBuilder out = index(List.of(row));
        assertEquals("a%20b%231%3F.html_pages/000001.html", Jsoup.parse(out.toString()).select("tbody a").attr("href"));
    }

    /** Beside letters that are written from right to left, the numbers of a day would change their order. */
    @Test
    void aDayIsIsolatedFromTheLettersAroundIt() {
        Article article = Articles.of("T", new Dateline("تمغزا (أ ف ب) -", "تمغزا", null, "أ ف ب"), "2023-02-18T05:00:00Z",
            Articles.p("One."));
        Element cell = Jsoup.parse(index(List.of(Report.row("x", "p/1.html", article))).toString()).select("tbody td").get(2);
        assertEquals("تمغزا, 2023-02-18 (أ ف ب)", cell.text());
        assertEquals("2023-02-18", cell.select("bdi").text());
        assertEquals("auto", cell.attr("dir"));
        Element line = Jsoup.parse(Report.page("x", article)).select("header p:has(bdi)").first();
        assertEquals("تمغزا, 2023-02-18 (أ ف ب)", line.text());
        assertEquals("2023-02-18", line.select("bdi").text());
    }

    @Test
    void withoutADatelineItsColumnIsEmpty() {
        Article article = Articles.of("T", null, "2023-02-18", Articles.p("One."));
        Element row = Jsoup.parse(index(List.of(Report.row("x", "p/1.html", article))).toString()).select("tbody tr").first();
        assertEquals("", row.child(2).text());
        assertEquals("2023-02-18", row.child(3).text());
    }

    @Test
    void aDateIsNoDatelineToPeople() {
        Article article = new Article(true, null, "T", null, -1, List.of(), null, null, List.of(), null, null, List.of(), null, null, null,
            null, List.of(), null,
            List.of(new Piece(0, "March 5, 2024", Piece.Part.CUT, Reason.DATE_LINE, "a date alone")), List.of());
        assertEquals("timestamp", Jsoup.parse(Report.page("x", article)).select("details.block b").text());
        assertTrue(Why.of(article, false).startsWith("cut   timestamp      " + Reason.DATE_LINE.sentence() + " [a date alone]"),
            Why.of(article, false));
        assertTrue(Json.of("x", article, true, false).contains("\"reason\":\"date-line\""), "the word of the data stays");
    }

    @Test
    void wordsAreCountedInEveryScript() {
        assertEquals(3, ReportFrame.words("It’s 6.5 "));
        assertEquals(4, ReportFrame.words("渡船罢工"));
        assertEquals(0, ReportFrame.words(" – …"));
        assertEquals(2, ReportFrame.words("نص قصير"));
    }

    @Test
    void summaryTakesDatesOfAnyRange() {
        Report.Row row = Report.row("x", "p/1.html", article("one", null));
        Report.Row old = new Report.Row("y", "p/2.html", true, null, Opening.NONE, "0001-01-01", 1, 0, Map.of(), "");
        Report.Row odd = new Report.Row("z", "p/3.html", true, null, Opening.NONE, "9999-99", 1, 0, Map.of(), "");
        StringBuilder out = index(List.of(row, old, odd));
        Document index = Jsoup.parse(out.toString());
        assertEquals(3, index.select("svg").size());
        assertTrue(index.select("figcaption").last().text().endsWith("1 without a date"));
        assertTrue(index.select("svg").last().select("rect").size() <= 48);
    }
}
