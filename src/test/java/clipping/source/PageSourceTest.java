package clipping.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PageSourceTest {
    private static final String HTML = "<!doctype html><title>Pier</title><p>The council voted on Tuesday to repair the old pier.</p>";

    @Test
    void plainPageGivesOnePage() throws Exception {
        try (PageSource source = open(HTML.getBytes(StandardCharsets.UTF_8))) {
            assertFalse(source.several());
            SavedPage page = source.next(Deadline.NONE);
            assertEquals(SavedPage.Content.HTML, page.content());
            assertEquals(HTML, new String(page.bytes(), StandardCharsets.UTF_8));
            assertNull(source.next(Deadline.NONE));
        }
    }

    @Test
    void emptyInputIsAPageWithoutContent() throws Exception {
        assertEquals(0, only(new byte[0]).bytes().length);
        assertEquals(0, only(gzip("")).bytes().length);
    }

    @Test
    void textWithoutTagsIsText() throws Exception {
        assertEquals(SavedPage.Content.TEXT,
            only("A < B and C > D, said <jo@example.org>\n\nmore".getBytes(StandardCharsets.UTF_8)).content());
        assertEquals(SavedPage.Content.HTML, only("words and\n<p>a paragraph".getBytes(StandardCharsets.UTF_8)).content());
        String wide = "\ufeffмост \u3c70\u3c2f> <мост> и т.д."; // bytes of < and letters in them, no tag
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertEquals(SavedPage.Content.TEXT, only(wide.getBytes(charset)).content());
            assertEquals(SavedPage.Content.HTML, only((wide + "<br>").getBytes(charset)).content());
        }
        assertEquals(SavedPage.Content.HTML, only("\ufeff<p>x</p>".getBytes(StandardCharsets.UTF_16LE)).content());
    }

    @Test
    void gzipOfSeveralMembersIsOnePage() throws Exception {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(gzip(HTML.substring(0, 30)));
        all.write(gzip(HTML.substring(30)));
        all.write(new byte[512]);
        assertEquals(HTML, new String(only(all.toByteArray()).bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void nothingIsReadBehindTheEnd() throws Exception {
        for (byte[] bytes : new byte[][] {Saved.utf8(Saved.HTML), Saved.gzip(Saved.utf8(Saved.HTML)), Saved.utf8(Saved.mhtml()), {},
            Saved.response("https://example.org/", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n", Saved.utf8(Saved.HTML))}) {
            InputStream terminal = new ByteArrayInputStream(bytes) { // after its end a terminal may be read on
                private boolean ended;

                @Override
                public synchronized int read(byte[] buffer, int from, int length) {
                    assertFalse(ended);
                    int n = super.read(buffer, from, length);
                    ended = n < 0;
                    return n;
                }
            };
            try (PageSource source = PageSource.open("-", terminal, PageSource.Settings.DEFAULT)) {
                while (source.next(Deadline.NONE) != null) continue;
            }
        }
    }

    @Test
    void truncatedGzipIsDamagedWhereverItEnds() throws Exception {
        byte[] whole = gzip(HTML);
        for (int length = 3; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            assertEquals(PageException.Trouble.DAMAGED, assertThrows(PageException.class, () -> only(part)).trouble());
        }
    }

    @Test
    void aClosedSourceHasClosedItsInput() throws Exception {
        boolean[] closed = new boolean[1];
        InputStream in = new ByteArrayInputStream(gzip(HTML)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        PageSource.open("x", in, PageSource.Settings.DEFAULT).close();
        assertTrue(closed[0]);
    }

    @Test
    void gzipBombStopsAtTheLimit() throws Exception {
        byte[] bomb = gzip("<p>".repeat(1_000_000));
        PageSource.Settings small = new PageSource.Settings(1 << 20, null, null);
        PageException e = assertThrows(PageException.class, () ->
            PageSource.open("x", new ByteArrayInputStream(bomb), small).next(Deadline.NONE));
        assertEquals(PageException.Trouble.TOO_LARGE, e.trouble());
        assertEquals("is larger than 1M", e.getMessage());
    }

    @Test
    @Timeout(20)
    void compressionThatHoldsNothingIsDamage() throws Exception {
        byte[] member = gzip("");
        byte[] named = {0x1f, (byte) 0x8b, 8, 8, 0, 0, 0, 0, 0, 3};
        byte[] blocks = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 3};
        assertEquals("is damaged (a gzip header without an end)", damaged(endless(named, new byte[] {'a'})));
        assertEquals("is damaged (gzip data that hold nothing)", damaged(endless(member, member)));
        assertEquals("is damaged (gzip data that hold nothing)", damaged(endless(member, new byte[] {0})));
        assertEquals("is damaged (gzip data that hold nothing)", damaged(endless(blocks, new byte[] {0, 0, 0, -1, -1})));
    }

    private static String damaged(InputStream in) {
        PageException e = assertThrows(PageException.class, () -> PageSource.open("x", in,
            PageSource.Settings.DEFAULT).next(Deadline.NONE));
        assertEquals(PageException.Trouble.DAMAGED, e.trouble());
        return e.getMessage();
    }

    /** A head, then the same bytes again and again. */
    private static InputStream endless(byte[] head, byte[] again) {
        return new InputStream() {
            private int at;

            @Override
            public int read() {
                int i = at++;
                if (i < head.length) return head[i] & 255;
                if (at > head.length + again.length * 1000) at -= again.length * 1000;
                return again[(i - head.length) % again.length] & 255;
            }
        };
    }

    @Test
    @Timeout(20)
    void openingStopsAtTheDeadline() {
        InputStream slow = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] buffer, int from, int length) {
                buffer[from] = 'a';
                return 1;
            }
        };
        Deadline past = Deadline.in(-1);
        assertThrows(Deadline.Passed.class, () -> PageSource.open("x", slow, PageSource.Settings.DEFAULT, past));
    }

    @Test
    @Timeout(20)
    void whatAnotherProgramIsWaitedForIsNoTimeOfThePage() throws Exception {
        InputStream slow = new ByteArrayInputStream(HTML.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] buffer, int from, int length) {
                try {
                    Thread.sleep(300);
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
                return super.read(buffer, from, Math.min(length, 40));
            }
        };
        Deadline deadline = Deadline.in(250_000_000);
        assertEquals(HTML, new String(PageSource.open("x", slow, PageSource.Settings.DEFAULT, deadline).next(deadline).bytes(),
            StandardCharsets.UTF_8));
        assertTrue(deadline.left() > 0);
    }

    @Test
    void whatIsNoPageIsNamed() {
        assertEquals("is a PDF, not a saved page", noPage("%PDF-1.7\n"));
        assertEquals("is a PNG picture, not a saved page", noPage("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR"));
        assertEquals("is a zip archive (or an office document, an e-book), not a saved page", noPage("PK\3\4\24\0"));
        assertEquals("is a zstd archive (zstd -d unpacks it), not a saved page", noPage("(\u00b5/\u00fd\4\0\1"));
        assertEquals("is a zstd archive (zstd -d unpacks it), not a saved page", noPage("]*M\u0018\4\0\1"));
        assertEquals("is binary data, not a saved page", noPage("\1\2\3\4\5\6\7\0\0\0\0abc"));
    }

    @Test
    void textThatBeginsLikeAnotherKindIsText() throws Exception {
        for (String text : new String[] {"BMW sells more cars.", "OTTO von Bismarck was born in 1815.", "MZ", "RIFF raff", "%", "bz",
            "PK yard sold.", "WARC is a format."}) {
            assertEquals(SavedPage.Content.TEXT, only(text.getBytes(StandardCharsets.UTF_8)).content(), text);
        }
        assertEquals("is an SVG picture, not a saved page", noPage("<?xml version='1.0'?>\n<!-- <html> --><svg xmlns='x'>"));
        assertEquals(SavedPage.Content.HTML, only("<?xml version='1.0'?><html><svg>".getBytes(StandardCharsets.UTF_8)).content());
        assertEquals(SavedPage.Content.HTML, only("\ufeff<p>a</p>".getBytes(java.nio.charset.Charset.forName("UTF-32BE"))).content());
    }

    @Test
    void missingFileIsSaidInOneLine() {
        PageException e = assertThrows(PageException.class, () ->
            PageSource.open("x", Path.of("no-such-file"), PageSource.Settings.DEFAULT));
        assertEquals(PageException.Trouble.UNREADABLE, e.trouble());
        assertEquals("does not exist", e.getMessage());
    }

    private static String noPage(String latin1) {
        PageException e = assertThrows(PageException.class, () -> only(latin1.getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals(PageException.Trouble.NOT_A_PAGE, e.trouble());
        return e.getMessage();
    }

    private static PageSource open(byte[] bytes) throws PageException {
        return PageSource.open("x", new ByteArrayInputStream(bytes), PageSource.Settings.DEFAULT);
    }

    private static SavedPage only(byte[] bytes) throws PageException {
        try (PageSource source = open(bytes)) {
            return source.next(Deadline.NONE);
        }
    }

    static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
