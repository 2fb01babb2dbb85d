package clipping.block;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataTablesTest {
    private static void assertData(boolean expected, String html) {
        String told = html.length() < 2_000 ? html : html.substring(0, 2_000);
        assertEquals(expected, DataTables.isData(Jsoup.parse("<table>" + html + "</table>").expectFirst("table")), told);
    }

    /** A row of cells with so many characters each. */
    private static String row(int... cells) {
        StringBuilder row = new StringBuilder("<tr>");
        for (int chars : cells) row.append("<td>").append("x".repeat(chars));
        return row.toString();
    }

    @Test
    void dataHaveTwoRowsAndFourCells() {
        assertData(true, row(1, 1) + row(1, 1));
        assertData(true, "<tr><th>Club<th>Points" + row(1, 1));
        assertData(false, row(1, 1, 1, 1));
        assertData(false, row(1, 1) + row(1));
    }

    @Test
    void halfOfTheRowsHaveTwoCells() {
        assertData(true, row(1, 1, 1) + row(1));
        assertData(true, row(1) + row(1, 1, 1));
        assertData(true, row(1, 1) + row(1) + row(1, 1) + row(1));
        assertData(false, row(1, 1) + row(1) + row(1, 1) + row(1) + row(1));
        assertData(false, row(1) + row(1) + row(1) + row(1));
    }

    @Test
    void cellsAreShort() {
        assertData(true, row(400, 1) + row(1, 1));
        assertData(false, row(401, 1) + row(1, 1) + row(1, 1));
        assertData(false, "<tr><td>" + "x".repeat(200) + "<b>" + "x".repeat(201) + "</b><td>x" + row(1, 1) + row(1, 1));
        assertData(true, "<tr><td>" + " ".repeat(500) + "<i> </i><td>x" + row(1, 1));
    }

    @Test
    void cellsAreShortOnAverageTheLastCounted() {
        assertData(true, row(110, 110) + row(110, 110));
        assertData(false, row(111, 110) + row(110, 110));
        assertData(false, row(110, 110) + row(110, 111));
    }

    @Test
    void cellsHoldFourParagraphsAtMost() {
        String four = "<tr><td><p>a<p>b<div>c</div><p>d<td><p>a<p>b<p>c<p>d";
        assertData(true, four + row(1, 1));
        assertData(false, "<tr><td><p>a<p>b<div>c</div><p>d<p>e<td>f" + row(1, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "form", "h1", "h2", "article", "section", "iframe"})
    void whatHoldsPartsOfAPageIsNoTableOfData(String tag) {
        assertData(false, "<tr><td><" + tag + "></" + tag + ">a<td>b" + row(1, 1));
        assertData(true, "<tr><td><h3></h3>a<td>b" + row(1, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"presentation", "none"})
    void aTableThatSaysSoIsForLayout(String role) {
        String rows = row(1, 1) + row(1, 1);
        assertEquals(false, DataTables.isData(Jsoup.parse("<table role=" + role + ">" + rows).expectFirst("table")), role);
        assertEquals(true, DataTables.isData(Jsoup.parse("<table role=table>" + rows).expectFirst("table")), "table");
    }

    /** The look ends after sixty thousand nodes; a row has five, the table and its body are two. */
    @Test
    void aTableOfVeryManyNodesIsNone() {
        assertData(true, row(1, 1).repeat(11_999));
        assertData(false, row(1, 1).repeat(12_000));
    }
}
