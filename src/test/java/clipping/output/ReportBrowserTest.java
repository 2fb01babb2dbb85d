package clipping.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The report in a real browser: {@code mvn test -Dtest=ReportBrowserTest -Dbrowser=true}; passed over without that, or where there is no Chromium. */
final class ReportBrowserTest {
    private static final String SHOWN = "[...document.querySelectorAll('.block')].filter(b => b.checkVisibility()).map(b => b.dataset.reason)";

    @TempDir(cleanup = CleanupMode.NEVER) // the browser's children may still write to it
    Path folder;

    @BeforeEach
    void browser() {
        assumeTrue(Boolean.getBoolean("browser") && ReportBrowser.program() != null, "not asked for, or no chromium");
    }

    @Test
    void filtersWorkAndNothingOfThePageRuns() throws Exception {
        Path file = Files.writeString(folder.resolve("report.html"), Report.page(ReportTest.EVIL, ReportTest.article(ReportTest.EVIL, "javascript:hit=1")));
        try (ReportBrowser browser = new ReportBrowser(folder.resolve("profile"))) {
            browser.open(file);
            assertEquals("title,dateline prose," + lastReason(), browser.value(SHOWN));
            assertEquals(lastReason(), browser.value("(document.querySelector('[data-filter=cut]').click(), " + SHOWN + ")"));
            assertEquals("title,dateline prose", browser.value("(document.querySelector('[data-filter=kept]').click(), " + SHOWN + ")"));
            assertEquals("dateline prose", browser.value("(document.querySelector('[data-filter=prose]').click(), " + SHOWN + ")"));
            assertEquals("true", browser.value("document.querySelector('[data-filter=prose]').ariaPressed"));
            String why = "getComputedStyle(document.querySelector('[data-reason=\"dateline prose\"] .why')).visibility";
            assertEquals("hidden", browser.value(why));
            assertEquals("visible", browser.value("(document.querySelector('[data-reason=\"dateline prose\"]').focus(), " + why + ")"));
            assertEquals("dateline prose", browser.value("(document.querySelector('[data-filter=all]').click(), document.getElementById('find').value = 'FERRIES', document.getElementById('find').dispatchEvent(new Event('input')), " + SHOWN + ")"));
            assertEquals("undefined", browser.value("typeof hit"));
            assertEquals(List.of(), browser.complaints);
        }
    }

    private static String lastReason() {
        return Json.word(clipping.verdict.Reason.values()[clipping.verdict.Reason.values().length - 1]);
    }

    @Test
    void indexOfTenThousandSortsAndFilters() throws Exception {
        List<Report.Row> rows = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            rows.add(new Report.Row("p" + i, "r/" + i + ".html", i % 10 != 0, ReportTest.EVIL + i, "", "20" + (10 + i % 10) + "-01-02", i * 7919L % 10_000, 1, Map.of("share", 1), ""));
        }
        StringBuilder out = new StringBuilder();
        Report.index(rows, out);
        try (ReportBrowser browser = new ReportBrowser(folder.resolve("profile"))) {
            browser.open(Files.writeString(folder.resolve("index.html"), out));
            String first = "document.querySelector('tbody').rows[0].cells[5].textContent";
            assertEquals("0", browser.value("(document.querySelectorAll('th button')[5].click(), " + first + ")"));
            assertEquals("9999", browser.value("(document.querySelectorAll('th button')[5].click(), " + first + ")"));
            assertEquals("descending", browser.value("document.querySelectorAll('th')[5].ariaSort"));
            assertEquals("1000 of 10000 pages", browser.value("(which.value = 'none', which.dispatchEvent(new Event('change')), shown.textContent)"));
            assertEquals("undefined", browser.value("typeof hit"));
            assertEquals(List.of(), browser.complaints);
        }
    }
}
