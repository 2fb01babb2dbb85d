package clipping.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clipping.Cases;
import clipping.source.SavedPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PageTextTest {
    @TestFactory
    Stream<DynamicTest> labelsMeanWhatBrowsersTakeThemFor() throws IOException {
        return cases("labels", label -> name(CharsetLabels.find(label)));
    }

    @TestFactory
    Stream<DynamicTest> declarationsAreFoundAsBrowsersFindThem() throws IOException {
        return cases("declared", page -> name(CharsetDeclared.find(page.getBytes(StandardCharsets.UTF_8))));
    }

    @TestFactory
    Stream<DynamicTest> undeclaredCharsetsAreGuessedFromTheText() throws IOException {
        return cases("guess", input -> {
            String text = input.substring(input.indexOf('|') + 2);
            byte[] page = ("<html><head><title>x</title></head><body class='a'><p>" + text + "</p>")
                .getBytes(Charset.forName(input.substring(0, input.indexOf(' '))));
            PageText read = PageText.of(SavedPage.html("x", page));
            assertTrue(read.text().contains(text) || read.text().indexOf('\ufffd') < 0, read.text());
            assertEquals(!read.charset().equals("UTF-8"), read.guessed());
            return read.charset();
        });
    }

    @Test
    void userWinsOverMarkAndDeclaration() {
        byte[] page = "\ufeff<meta charset=utf-8><p>caf\u00e9".getBytes(StandardCharsets.UTF_8);
        PageText read = PageText.of(new SavedPage("x", page, SavedPage.Content.HTML, "utf-8", "koi8-r", null, null));
        assertEquals("KOI8-R", read.charset());
        assertFalse(read.guessed());
    }

    @Test
    void markWinsOverContainerAndDeclaration() {
        byte[] page = "\ufeff<meta charset=koi8-r><p>caf\u00e9".getBytes(StandardCharsets.UTF_8);
        PageText read = PageText.of(new SavedPage("x", page, SavedPage.Content.HTML, "windows-1251", null, null, null));
        assertEquals("<meta charset=koi8-r><p>caf\u00e9", read.text());
        for (Charset wide : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            assertEquals("<p>\u5e02", PageText.of(SavedPage.html("x", "\ufeff<p>\u5e02".getBytes(wide))).text());
            assertEquals("<p>\u5e02", PageText.of(SavedPage.html("x", "<p>\u5e02".getBytes(wide))).text());
        }
    }

    @Test
    void containerWinsOverDeclaration() {
        byte[] page = "<meta charset=windows-1252><p>\u0433\u043e\u0440\u043e\u0434 \u0441\u043e\u0432\u0435\u0442"
            .getBytes(Charset.forName("windows-1251"));
        PageText read = PageText.of(new SavedPage("x", page, SavedPage.Content.HTML, "windows-1251", null, null, null));
        assertEquals("windows-1251", read.charset());
    }

    @Test
    void declarationThatTheBytesContradictThroughoutGivesWay() {
        String german = "<p>Der Rat beschlo\u00df, die Br\u00fccke \u00fcber den Flu\u00df f\u00fcr Fu\u00dfg\u00e4nger zu \u00f6ffnen.";
        assertContradicted("utf-8", german, "windows-1252");
        assertContradicted("iso-8859-1", german, "UTF-8");
        String russian =
            "<p>\u0413\u043e\u0440\u043e\u0434\u0441\u043a\u043e\u0439 \u0441\u043e\u0432\u0435\u0442 \u0432\u043e "
            + "\u0432\u0442\u043e\u0440\u043d\u0438\u043a \u0440\u0435\u0448\u0438\u043b";
        assertContradicted("iso-8859-1", russian, "windows-1251");
        assertContradicted("windows-1251", russian, "KOI8-R");
        assertContradicted("shift_jis", russian, "windows-1251");
    }

    @Test
    void fewBadBytesOverturnNothing() throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        page.write("<meta charset=utf-8><p>\u00e9\u00e8\u00e0 \u00fc\u00f6\u00e4 ".getBytes(StandardCharsets.UTF_8));
        page.write(new byte[] {(byte) 0x93, 'x', (byte) 0x94});
        PageText read = PageText.of(SavedPage.html("x", page.toByteArray()));
        assertEquals("<meta charset=utf-8><p>\u00e9\u00e8\u00e0 \u00fc\u00f6\u00e4 \ufffdx\ufffd", read.text());
        assertFalse(read.guessed());
    }

    @Test
    void quotesOfWindowsInIsoPagesAreQuotes() {
        byte[] page = "<meta charset=iso-8859-7><p>\u201c\u03b1\u03b2\u03b3\u201d \u2013".getBytes(Charset.forName("windows-1253"));
        assertTrue(PageText.of(SavedPage.html("x", page)).text().endsWith("\u201c\u03b1\u03b2\u03b3\u201d \u2013"));
    }

    @Test
    void asciiNeedsNoGuess() {
        PageText read = PageText.of(SavedPage.html("x", "<p>plain".getBytes(StandardCharsets.US_ASCII)));
        assertEquals("UTF-8", read.charset());
        assertFalse(read.guessed());
    }

    @Test
    void aCharacterCutInHalfLeavesJapaneseJapanese() throws IOException {
        String text = "北海道の港町で三日、老朽化した防波堤の改修工事が始まった。国が三分の二を負担する。残りは市と県が出す。";
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        page.write(("<p>" + text + "</p><p>" + text.substring(40)).getBytes(Charset.forName("EUC-JP")));
        page.write(new byte[] {(byte) 0xa4});
        page.write((text.substring(20) + "</p>").getBytes(Charset.forName("EUC-JP")));
        assertTrue(PageText.of(SavedPage.html("x", page.toByteArray())).text().startsWith("<p>" + text + "</p>"));
    }

    @Test
    void anEscapeInAsciiIsNoJapanese() {
        for (String page : new String[] {"<p>ESC \u001b$B is what begins Japanese.</p>", "<p>\u001b$Bab cd\u001b(B and more</p>",
            "<p>\u001b$BPQRS\u001b(B</p>"}) {
            PageText read = PageText.of(SavedPage.html("x", page.getBytes(StandardCharsets.US_ASCII)));
            assertEquals("UTF-8", read.charset(), page);
            assertFalse(read.guessed());
        }
        assertEquals("ISO-2022-JP", PageText.of(SavedPage.html("x",
            "<meta charset=iso-2022-jp><p>\u001b$BPQRS\u001b(B</p>".getBytes(StandardCharsets.US_ASCII))).charset());
    }

    @Test
    void aStrayByteOrAWrongDeclarationLeavesEscapedJapaneseJapanese() throws IOException {
        String text = "<p>北海道の港町で三日、老朽化した防波堤の改修工事が始まった。国が三分の二を負担する。残りは市と県が出す。</p>\n";
        byte[] one = text.getBytes(Charset.forName("ISO-2022-JP"));
        for (String declared : new String[] {"", "<meta charset=utf-8>", "<meta charset=iso-8859-1>", "<meta charset=windows-1251>"}) {
            for (int stray : new int[] {0, 0x80, 0xa0, 0xff}) {
                ByteArrayOutputStream page = new ByteArrayOutputStream();
                page.write(declared.getBytes(StandardCharsets.US_ASCII));
                for (int i = 0; i < 6; i++) {
                    if (i == 3 && stray > 0) page.write(one, 0, 20);
                    if (i == 3 && stray > 0) page.write(stray);
                    page.write(one);
                }
                assertTrue(PageText.of(SavedPage.html("x", page.toByteArray())).text().endsWith(text), declared + stray);
            }
        }
    }

    private static void assertContradicted(String declared, String text, String actual) {
        byte[] page = ("<meta charset=" + declared + ">" + text).getBytes(Charset.forName(actual));
        PageText read = PageText.of(SavedPage.html("x", page));
        assertEquals(actual, read.charset());
        assertTrue(read.text().endsWith(text));
        assertTrue(read.guessed());
    }

    private static String name(PageCharset charset) {
        return charset == null ? "none" : charset.name();
    }

    private static Stream<DynamicTest> cases(String file, UnaryOperator<String> step) throws IOException {
        return Cases.of(Path.of("testdata/cases/charset/" + file + ".case")).stream()
            .map(c -> DynamicTest.dynamicTest(c.at(), () -> c.check(step.apply(c.input()))));
    }
}
