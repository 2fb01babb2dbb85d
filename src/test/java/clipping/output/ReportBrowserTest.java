package clipping.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import clipping.Clipper;
import clipping.article.Article;
import clipping.article.Piece;
import clipping.verdict.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * The report in a real browser: {@code mvn test -Dtest=ReportBrowserTest -Dbrowser=true}; passed over without that, or where there is no
 * Chromium. It leaves pictures of every view in {@code target/pictures}; with {@code -Dpictures=true} those of {@code src/docs} are written
 * anew, too.
 */
final class ReportBrowserTest {
    private static final String SHOWN =
        "[...document.querySelectorAll('.block')].filter(b => b.checkVisibility()).map(b => b.dataset.reason)";
    private static final Path TESTDATA = Path.of("testdata");
    private static final Path PICTURES = Path.of("target/pictures");
    private static final String STORY = "pages/wire-story-dateline-in-lead/page.html";

    @TempDir(cleanup = CleanupMode.NEVER) // the browser's children may still write to it
    Path folder;

    @BeforeEach
    void browser() throws Exception {
        assumeTrue(Boolean.getBoolean("browser") && ReportBrowser.program() != null, "not asked for, or no chromium");
        Files.createDirectories(PICTURES);
    }

    private static Article clipped(String page) throws Exception {
        return Clean.article(Clipper.explaining().clip(Files.readAllBytes(TESTDATA.resolve(page))));
    }

    private Path report(String page) throws Exception {
        return Files.writeString(folder.resolve("report.html"), Report.page("testdata/" + page, clipped(page)));
    }

    private static String click(String filter) {
        return "document.querySelector('[data-filter=" + filter + "]').click(), ";
    }

    private static String find(String words) {
        return "document.getElementById('find').value = '" + words
            + "', document.getElementById('find').dispatchEvent(new Event('input')), ";
    }

    @Test
    void filtersWorkAndNothingOfThePageRuns() throws Exception {
        Path file = Files.writeString(folder.resolve("report.html"),
            Report.page(ReportTest.EVIL, ReportTest.article(ReportTest.EVIL, "javascript:hit=1")));
        String last = Field.word(Reason.values()[Reason.values().length - 1]);
        try (ReportBrowser browser = new ReportBrowser(folder.resolve("profile"))) {
            browser.open(file);
            assertEquals("title,dateline prose," + last, browser.value(SHOWN));
            assertEquals(last, browser.value("(" + click("cut") + SHOWN + ")"));
            assertEquals("title,dateline prose", browser.value("(" + click("kept") + SHOWN + ")"));
            assertEquals("dateline prose", browser.value("(" + click("prose") + SHOWN + ")"));
            assertEquals("true", browser.value("document.querySelector('[data-filter=prose]').ariaPressed"));
            assertEquals("title,dateline prose," + last, browser.value("(" + click("prose") + SHOWN + ")"), "pressed again it is off");
            assertEquals("dateline prose", browser.value("(" + find("FERRIES") + SHOWN + ")"));
            assertEquals("undefined", browser.value("typeof hit"));
            assertEquals(List.of(), browser.complaints);
        }
    }

    @Test
    void evidenceShowsOnFocusAndArrowsGoFromBlockToBlock() throws Exception {
        try (ReportBrowser browser = new ReportBrowser(folder.resolve("profile"))) {
            browser.open(report(STORY));
            String why = "getComputedStyle(document.activeElement.closest('.block').querySelector('.why')).visibility";
            assertEquals("hidden", browser.value("getComputedStyle(document.querySelector('.kept .why')).visibility"));
            assertEquals("visible", browser.value("(document.querySelector('[data-reason=\"dateline prose\"]').focus(), " + why + ")"));
            Files.write(PICTURES.resolve("focus.png"), browser.picture(1000, 1100, false));
            String down = "document.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowDown', bubbles: true})), ";
            assertEquals("prose visible",
                browser.value("(" + down + "document.activeElement.closest('.block').dataset.reason + ' ' + " + why + ")"));
            assertEquals("SUMMARY visible",
                browser.value("(document.querySelector('.cut.short summary').focus(), document.activeElement.tagName + ' ' + " + why
                + ")"));
            assertEquals("true",
                browser.value("(location.hash = document.querySelector('.cut.long').id, new Promise(done => setTimeout(() => "
                + "done(document.querySelector('.cut.long').open), 200)))"));
            assertEquals(List.of(), browser.complaints);
        }
    }

    /** A paragraph that a reader misses: its words typed, or the long cuts looked through, show it with its reason. */
    @Test
    void theReasonOfACutParagraphIsAFewKeysAway() throws Exception {
        Piece missed = clipped(STORY).pieces().stream().filter(p -> p.part() == Piece.Part.CUT && ReportFrame.words(p.text()) >= 15)
            .reduce((a, b) -> b).orElseThrow();
        String[] words = missed.text().split(" ");
        String visible =
            "[...document.querySelectorAll('.block .why')].filter(w => getComputedStyle(w).visibility === 'visible' && "
            + "w.checkVisibility()).map(w => w.textContent)";
        try (ReportBrowser browser = new ReportBrowser(folder.resolve("profile"))) {
            browser.open(report(STORY));
            String found = browser.value("(" + find(words[2] + " " + words[3] + " " + words[4] + " " + words[5]) + visible + ")");
            assertEquals("cut: " + missed.reason().sentence() + " — " + missed.evidence(), found);
            assertTrue(browser.value("(" + find("") + click("long") + visible + ")").contains(found));
            Files.write(PICTURES.resolve("long-cuts.png"), browser.picture(1000, 1100, false));
        }
    }

    @Test
    void picturesOfEveryView() throws Exception {
        try (ReportBrowser browser = new ReportBrowser(folder.resolve("profile"))) {
            browser.open(report(STORY));
            byte[] page = browser.picture(920, 1000, false);
            Files.write(PICTURES.resolve("page.png"), page);
            Files.write(PICTURES.resolve("page-dark.png"), browser.picture(1000, 1240, true));
            Files.write(PICTURES.resolve("page-phone.png"), browser.picture(390, 1400, false));
            assertEquals("true", browser.value("document.documentElement.scrollWidth <= innerWidth"), "a phone need not scroll sideways");
            browser.value("[...document.querySelectorAll('.fact')].forEach(f => f.open = true)");
            Files.write(PICTURES.resolve("facts.png"), browser.picture(1000, 1400, false));
            browser.open(report("pages/arabic-right-to-left/page.html"));
            assertEquals("rtl", browser.value("getComputedStyle(document.querySelector('.kept')).direction"));
            Files.write(PICTURES.resolve("page-right-to-left.png"), browser.picture(1000, 1400, false));
            browser.open(Files.writeString(folder.resolve("index.html"), index()));
            byte[] index = browser.picture(1100, 560, false);
            Files.write(PICTURES.resolve("index.png"), index);
            Files.write(PICTURES.resolve("index-dark.png"), browser.picture(1200, 700, true));
            Files.write(PICTURES.resolve("index-phone.png"), browser.picture(390, 1400, false));
            assertEquals("true", browser.value("document.documentElement.scrollWidth <= innerWidth"), "a phone need not scroll sideways");
            assertEquals(List.of(), browser.complaints);
            if (!Boolean.getBoolean("pictures")) return;
            Path docs = Files.createDirectories(Path.of("src/docs"));
            Files.write(docs.resolve("report.png"), page);
            Files.write(docs.resolve("report-index.png"), index);
        }
    }

    private static CharSequence index() throws Exception {
        List<Report.Row> rows = new ArrayList<>();
        try (Stream<Path> folders = Files.list(TESTDATA.resolve("pages"))) {
            for (Path page : folders.map(f -> f.resolve("page.html")).filter(Files::exists).sorted().toList()) {
                rows.add(Report.row(page.toString(), "r/" + rows.size() + ".html", clipped(TESTDATA.relativize(page).toString())));
            }
        }
        rows.add(Report.failed("testdata/pages/scan.pdf", "is a PDF, not a page"));
        return ReportTest.index(rows);
    }

    @Test
    void indexOfTenThousandSortsAndFilters() throws Exception {
        List<Report.Row> rows = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            rows.add(new Report.Row("p" + i, "r/" + i + ".html", i % 10 != 0, ReportTest.EVIL + i, Opening.NONE,
                "20" + (10 + i % 10) + "-01-02", i * 7919L % 10_000, 1, Map.of(Reason.SHARE, 1), ""));
        }
        try (ReportBrowser browser = new ReportBrowser(folder.resolve("profile"))) {
            browser.open(Files.writeString(folder.resolve("index.html"), ReportTest.index(rows)));
            String first = "document.querySelector('tbody').rows[0].cells[4].textContent";
            assertEquals("0", browser.value("(document.querySelectorAll('th button')[4].click(), " + first + ")"));
            assertEquals("9999", browser.value("(document.querySelectorAll('th button')[4].click(), " + first + ")"));
            assertEquals("descending", browser.value("document.querySelectorAll('th')[4].ariaSort"));
            assertEquals("1000 of 10000 pages",
                browser.value("(which.value = 'none', which.dispatchEvent(new Event('change')), shown.textContent)"));
            assertEquals("undefined", browser.value("typeof hit"));
            assertEquals(List.of(), browser.complaints);
        }
    }
}
