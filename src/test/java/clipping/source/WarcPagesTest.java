package clipping.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

class WarcPagesTest {
    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n";

    @Test
    void htmlResponsesAreThePagesAndNothingElseIs() throws IOException {
        byte[] warc = Saved.join(Saved.record("warcinfo", "application/warc-fields", "", Saved.utf8("software: x\r\n")),
            Saved.record("request", "application/http; msgtype=request", "https://example.org/",
            Saved.utf8("GET / HTTP/1.1\r\nHost: example.org\r\n\r\n")),
            Saved.response("https://example.org/1", OK, Saved.utf8(Saved.HTML)),
            Saved.response("https://example.org/2", "HTTP/1.1 301 Moved\r\nContent-Type: text/html\r\nLocation: /\r\n",
                Saved.utf8("<p>moved")),
            Saved.response("https://example.org/3", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n", Saved.utf8("<p>gone")),
            Saved.response("https://example.org/4", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n", new byte[] {1, 2, 3}),
            Saved.record("revisit", "application/http; msgtype=response", "https://example.org/1", Saved.utf8(OK + "\r\n")),
            Saved.record("resource", "text/html", "https://example.org/5", Saved.utf8("<p>five")),
            Saved.record("metadata", "text/html", "https://example.org/5", Saved.utf8("<p>none")));
        for (byte[] each : new byte[][] {warc, Saved.gzip(warc)}) {
            Saved.Read read = Saved.read(each);
            assertEquals(0, read.failures().size(), () -> read.failures().toString());
            assertEquals(1, read.pages().size());
            SavedPage first = read.pages().get(0);
            assertEquals(Saved.HTML, Saved.text(first));
            assertEquals("in#1", first.name());
            assertEquals("utf-8", first.charset());
            assertEquals("https://example.org/1", first.url());
            assertEquals("2024-03-04T10:00:00Z", first.captured());
        }
    }

    @Test
    void aMemberForEachRecordReadsThroughASlowPipe() throws Exception {
        byte[] record = Saved.response("https://example.org/", OK, Saved.utf8(Saved.HTML));
        byte[] warc = Saved.join(Saved.gzip(record), Saved.gzip(record), Saved.gzip(record));
        InputStream slow = new ByteArrayInputStream(warc) {
            @Override
            public synchronized int read(byte[] buffer, int from, int length) {
                return super.read(buffer, from, Math.min(length, 7));
            }

            @Override
            public synchronized int available() {
                return 0;
            }
        };
        try (PageSource source = PageSource.open("in", slow, PageSource.Settings.DEFAULT)) {
            assertTrue(source.several());
            for (int i = 1; i <= 3; i++) assertEquals("in#" + i, source.next(Deadline.NONE).name());
            assertEquals(null, source.next(Deadline.NONE));
        }
    }

    @Test
    void codingsAreUndone() throws IOException {
        byte[] html = Saved.utf8(Saved.HTML);
        byte[] zlib = deflated(Saved.HTML);
        byte[] chunked = Saved.utf8("5\r\n<p>on\r\n4;x=y\r\ne of\r\n0\r\n\r\n");
        assertEquals(Saved.HTML, decoded("Content-Encoding: gzip\r\n", Saved.gzip(html)));
        assertEquals(Saved.HTML, decoded("content-encoding: GZIP\r\n", html));
        assertEquals(Saved.HTML, decoded("Content-Encoding: deflate\r\n", zlib));
        assertEquals(Saved.HTML, decoded("Content-Encoding: deflate\r\n", Arrays.copyOfRange(zlib, 2, zlib.length - 4)));
        assertEquals("<p>one of", decoded("Transfer-Encoding: chunked\r\n", chunked));
        assertEquals("<p>one of", decoded("Transfer-Encoding: chunked\r\n", Saved.utf8("<p>one of")));
        byte[] brotli = Base64.getDecoder().decode("G0IA+B0HbizHYjMxniXdG0+ZwZUPWgtSSSvUaBhUWiknlbLJbZjkiC8=");
        assertEquals("<p>the council of the harbour town, the council of the harbour town", decoded("Content-Encoding: br\r\n", brotli));
    }

    @Test
    void responseThatIsBrokenAloneDoesNotEndTheCrawl() throws IOException {
        byte[] warc = Saved.join(Saved.response("https://example.org/1", OK + "Content-Encoding: gzip\r\n",
            Arrays.copyOf(Saved.gzip(Saved.utf8(Saved.HTML)), 12)),
            Saved.response("https://example.org/2", OK, Saved.utf8("x".repeat(100_000))),
            Saved.response("https://example.org/3", OK, Saved.utf8("<p>three")));
        Saved.Read read = Saved.read(warc, new PageSource.Settings(50_000, null, null));
        assertEquals(2, read.failures().size(), () -> read.failures().toString());
        assertEquals("in#1", read.failures().get(0).source());
        assertEquals(PageException.Trouble.DAMAGED, read.failures().get(0).trouble());
        assertEquals(PageException.Trouble.TOO_LARGE, read.failures().get(1).trouble());
        assertEquals("<p>three", Saved.text(read.pages().get(0)));
        assertEquals("in#3", read.pages().get(0).name());
    }

    @Test
    void aCodedResponseThatBreaksOffIsOneFailure() throws IOException {
        byte[] zipped = Saved.gzip(Saved.utf8(Saved.HTML + new java.util.Random(7).ints(4000, 'a', 'z').mapToObj(Character::toString)
            .collect(java.util.stream.Collectors.joining())));
        byte[] cut = Arrays.copyOf(zipped, zipped.length - 500);
        byte[] size = Saved.utf8(Integer.toHexString(zipped.length) + "\r\n");
        String gzip = "Content-Encoding: gzip\r\n";
        String chunked = "Transfer-Encoding: chunked\r\n";
        assertEquals("is damaged (gzip data end too early)", damage(gzip, cut));
        assertEquals("is damaged (gzip data end too early)", damage("", cut));
        assertEquals("is damaged (broken chunks)", damage(gzip + chunked, Saved.join(size, cut)));
        assertEquals("is damaged (gzip data end too early)", damage(gzip + chunked, Saved.join(
            Saved.utf8(Integer.toHexString(cut.length) + "\r\n"), cut, Saved.utf8("\r\n0\r\n\r\n"))));
        for (String broken : new String[] {"50\r\n<p>cut", "3\r\n<p>\r\n50\r\ncut", "3\r\n<p>\r\nzz\r\ncut\r\n0\r\n\r\n",
            "3\r\n<p>\r\n3", "3\r\n<p>cut\r\n0\r\n\r\n", "zz\r\nabc", "no chunk and no page"}) {
            assertEquals("is damaged (broken chunks)", damage(chunked, Saved.utf8(broken)), broken);
        }
        byte[] deflated = Arrays.copyOf(deflated(Saved.HTML), 60);
        assertEquals("is damaged (broken deflate data)", damage("Content-Encoding: deflate\r\n", deflated));
        byte[] brotli = Base64.getDecoder().decode("G0IA+B0HbizHYjMxniXdG0+ZwZUPWgtSSSvUaBhUWiknlbLJbZjk");
        assertEquals("is damaged (broken br data)", damage("Content-Encoding: br\r\n", brotli));
    }

    @Test
    void whatFollowsWholeDataIsPassedOver() throws IOException {
        byte[] zipped = Saved.gzip(Saved.utf8(Saved.HTML));
        assertEquals(Saved.HTML, decoded("Content-Encoding: gzip\r\n", Saved.join(zipped, Saved.utf8("\n"))));
        assertEquals(Saved.HTML, decoded("Content-Encoding: gzip\r\n", Saved.join(zipped, Saved.utf8("and more"))));
        assertEquals("<p>", decoded("Transfer-Encoding: chunked\r\n", Saved.utf8("3\r\n<p>\r\n0\r\nX: y\r\n\r\n")));
        assertEquals("<p>", decoded("Transfer-Encoding: chunked\r\n", Saved.utf8("3\r\n<p>\r\n0")));
        assertEquals("", decoded("Transfer-Encoding: chunked\r\n", Saved.utf8("")));
    }

    @Test
    void aResponseThatIsKnownToBreakOffSaysSo() throws IOException {
        byte[] page = Saved.utf8("<p>cut");
        assertTrue(read("Content-Length: 500\r\n", page).cut());
        assertTrue(read("Transfer-Encoding: chunked\r\n", Saved.utf8("3\r\n<p>\r\n3\r\ncut\r\n")).cut());
        byte[] truncated = Saved.utf8(new String(Saved.response("https://example.org/", OK, page),
            java.nio.charset.StandardCharsets.UTF_8).replace("\r\nWARC-Date", "\r\nWARC-Truncated: length\r\nWARC-Date"));
        assertTrue(Saved.read(truncated).pages().get(0).cut());
        assertFalse(read("Content-Length: 6\r\n", page).cut());
        assertFalse(read("Content-Length: 3\r\n", page).cut());
        assertFalse(read("Content-Length: many\r\n", page).cut());
        assertFalse(read("Content-Length: 500\r\nTransfer-Encoding: chunked\r\n", page).cut());
        assertFalse(read("Content-Length: 500\r\nContent-Encoding: gzip\r\n", page).cut());
    }

    @Test
    void whatARecordHoldsIsItsOwnTrouble() throws IOException {
        byte[] good = Saved.response("https://example.org/good", OK, Saved.utf8("<p>good"));
        for (String head : new String[] {"HTTPX/1.1 200 OK\r\nContent-Type: text/html\r\n", "ICY 200 OK\r\nContent-Type: text/html\r\n",
            "HTTP/1.1 OK\r\nContent-Type: text/html\r\n", "HTTP/1.1 abc\r\n", "Content-Type: text/html\r\n", "", "\r\n",
                "HTTP/1.1 200 OK"}) {
            byte[] block = Saved.utf8(head + (head.contains("Type") ? "\r\n<p>x" : ""));
            Saved.Read read = Saved.read(Saved.join(good, Saved.record("response", "application/http;msgtype=response",
                "https://example.org/", block), good));
            assertEquals(List.of("in#1", "in#3"), read.pages().stream().map(SavedPage::name).toList(), head);
            assertEquals(List.of("in#2"), read.failures().stream().map(PageException::source).toList(), head);
        }
    }

    @Test
    void headsAreReadAsOtherReadersDo() throws IOException {
        byte[] warc = Saved.join(Saved.response("https://example.org/1", OK, Saved.utf8("<p>one")), Saved.utf8("\r\n\n"),
            Saved.utf8(new String(Saved.response("https://example.org/2", OK, Saved.utf8("<p>two")),
                java.nio.charset.StandardCharsets.UTF_8)
                .replace("\r\nWARC", "\nWARC").replace("\r\nContent-Length", "\nContent-Length")),
            Saved.response("<https://example.org/3>", "HTTP/1.1 200\nContent-Type:text/html\n", Saved.utf8("<p>three")),
            Saved.response("https://example.org/4",
                "HTTP/2 200 \r\nno field\r\nContent-Type: text/html,\r\n text/html; charset=koi8-r, text/html\r\n",
                Saved.utf8("<p>four")));
        Saved.Read read = Saved.read(warc);
        assertEquals(0, read.failures().size(), () -> read.failures().toString());
        assertEquals(List.of("<p>one", "<p>two", "<p>three", "<p>four"), read.pages().stream().map(Saved::text).toList());
        assertEquals("https://example.org/3", read.pages().get(2).url());
        assertEquals("koi8-r", read.pages().get(3).charset());
    }

    @Test
    void bytesSayHowTheyAreCodedWhereTheHeadIsWrong() throws IOException {
        byte[] html = Saved.utf8(Saved.HTML);
        byte[] twice = Saved.gzip(Saved.gzip(html));
        for (String header : new String[] {"", "Content-Encoding: gzip\r\n", "Content-Encoding: deflate\r\n", "Content-Encoding: br\r\n",
            "Transfer-Encoding: gzip\r\n", "Content-Encoding: gzip, gzip\r\n", "Content-Encoding: , x-gzip,identity,\r\n"}) {
            assertEquals(Saved.HTML, decoded(header, Saved.gzip(html)), header);
            assertEquals(Saved.HTML, decoded(header, twice), header);
        }
        assertEquals(Saved.HTML, decoded("Content-Encoding: gzip\r\n", deflated(Saved.HTML)));
        assertEquals("x^ and no more, that is all", decoded("Content-Encoding: gzip\r\n", Saved.utf8("x^ and no more, that is all")));
        byte[] chunked = Saved.utf8("5\r\n<p>on\r\n4\r\ne of\r\n0\r\n\r\n");
        assertEquals("<p>one of", decoded("Transfer-Encoding: gzip, chunked\r\n", chunked));
        assertEquals("<p>one of", decoded("Transfer-Encoding: chunked, Chunked\r\n",
            Saved.join(Saved.utf8(Integer.toHexString(chunked.length) + "\r\n"), chunked, Saved.utf8("\r\n0\r\n\r\n"))));
        assertEquals("<p>one of", decoded("Transfer-Encoding: chunked\r\n", Saved.join(Saved.utf8(" \r\n"), chunked)));
    }

    @Test
    void whatIsCalledHtmlAndIsNoneIsNoPage() throws IOException {
        Saved.Read read = Saved.read(Saved.join(Saved.response("https://example.org/1", OK, Saved.utf8("\u0089PNG\r\n\u001a\n")),
            Saved.response("https://example.org/2", OK, Saved.utf8("%PDF-1.7\n")), Saved.response("https://example.org/3", OK,
            new byte[500]), Saved.response("https://example.org/4", OK, Saved.utf8(Saved.HTML))));
        assertEquals(List.of("in#4"), read.pages().stream().map(SavedPage::name).toList());
        assertEquals(List.of("in#1", "in#2", "in#3"), read.failures().stream().map(PageException::source).toList());
        for (PageException e : read.failures()) assertEquals(PageException.Trouble.NOT_A_PAGE, e.trouble());
    }

    @Test
    void longFieldsAreLeftOut() throws IOException {
        String longField = "X-Long: " + "x".repeat(3_000_000) + "\r\n";
        byte[] page = Saved.response("https://example.org/1", OK.replace("\r\nContent", "\r\n" + longField + "Content"),
            Saved.utf8("<p>one"));
        byte[] record = Saved.utf8(new String(Saved.response("https://example.org/2", OK, Saved.utf8("<p>two")),
            java.nio.charset.StandardCharsets.UTF_8).replace("\r\nWARC-Date", "\r\n" + longField + "WARC-Date"));
        byte[] many = Saved.response("https://example.org/3", OK + "X: y\r\n".repeat(500_000), Saved.utf8("<p>three"));
        byte[] address = Saved.response("https://example.org/" + "x".repeat(3_000_000), OK, Saved.utf8("<p>four"));
        Saved.Read read = Saved.read(Saved.join(page, record, many, address));
        assertEquals(0, read.failures().size(), () -> read.failures().toString());
        assertEquals(List.of("<p>one", "<p>two", "<p>three", "<p>four"), read.pages().stream().map(Saved::text).toList());
        assertEquals(null, read.pages().get(3).url());
    }

    @Test
    void whatStandsBeforeARecordOrAHeadIsPassedOver() throws IOException {
        byte[] one = Saved.response("https://example.org/1", OK, Saved.utf8("<p>one"));
        byte[] announced = Saved.response("https://example.org/2", "HTTP/1.1 100 Continue\r\n",
            Saved.utf8("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + OK + "\r\n<p>two"));
        byte[] untold = Saved.utf8(new String(one, java.nio.charset.StandardCharsets.UTF_8)
            .replace("Content-Type: application/http; msgtype=response\r\n", ""));
        for (String before : new String[] {"\ufeff", "\r\n\r\n", " \n", "\0\0", "\ufeff\r\n"}) {
            Saved.Read read = Saved.read(Saved.join(Saved.utf8(before), one, Saved.utf8(before), announced, untold));
            assertEquals(0, read.failures().size(), () -> read.failures().toString());
            assertEquals(List.of("<p>one", "<p>two", "<p>one"), read.pages().stream().map(Saved::text).toList());
        }
    }

    @Test
    void layersOfCodingsAreRefused() throws IOException {
        byte[] body = Saved.utf8(Saved.HTML);
        for (int i = 0; i < 5; i++) body = Saved.gzip(body);
        byte[] warc = Saved.join(Saved.response("https://example.org/", OK + "Content-Encoding: gzip\r\n".repeat(5), body),
            Saved.response("https://example.org/", OK + "Content-Encoding: gzip, gzip\r\n", Saved.gzip(Saved.gzip(Saved.utf8("<p>two")))));
        Saved.Read read = Saved.read(warc);
        assertEquals(List.of("is compressed 5 times over"), read.failures().stream().map(Throwable::getMessage).toList());
        assertEquals("<p>two", Saved.text(read.pages().get(0)));
    }

    @Test
    void aPageThatTakesTooLongFailsAlone() throws Exception {
        byte[] warc = Saved.join(Saved.response("https://example.org/", OK + "Content-Encoding: gzip\r\n", Saved.gzip(new byte[60 << 20])),
            Saved.response("https://example.org/", OK, Saved.utf8("<p>two")));
        try (PageSource source = PageSource.open("in", new ByteArrayInputStream(warc), PageSource.Settings.DEFAULT)) {
            PageException e = assertThrows(PageException.class, () -> source.next(Deadline.in(1_000_000)));
            assertEquals("in#1", e.source());
            assertEquals("took longer than 0.001 seconds", e.getMessage());
            assertEquals("<p>two", Saved.text(source.next(Deadline.NONE)));
        }
    }

    @Test
    void damageGivesThePagesBeforeIt() throws IOException {
        byte[] one = Saved.response("https://example.org/1", OK, Saved.utf8(Saved.HTML));
        byte[] warc = Saved.join(one, Saved.response("https://example.org/2", OK + "Transfer-Encoding: chunked\r\n",
            Saved.utf8("3\r\n<p>\r\n0\r\n\r\n")));
        for (int length = 5; length < warc.length; length++) {
            Saved.Read read = Saved.read(Arrays.copyOf(warc, length));
            int whole = length >= one.length - 4 ? 1 : 0;
            int pages = read.pages().size();
            assertTrue(pages >= whole && pages <= 2, "cut at " + length);
            // the empty lines behind a record may be missing
            boolean insideRecord = length < one.length - 4 || length > one.length && length < warc.length - 4;
            if (insideRecord) {
                assertEquals(1, read.failures().size(), "cut at " + length);
                assertEquals(PageException.Trouble.DAMAGED, read.failures().get(0).trouble(), "cut at " + length);
            }
        }
    }

    @Test
    void damagedCompressionGivesThePagesBeforeItHoweverSmall() throws IOException {
        byte[] one = Saved.gzip(Saved.response("https://example.org/1", OK, Saved.utf8(Saved.HTML)));
        byte[] two = Saved.gzip(Saved.response("https://example.org/2", OK, Saved.utf8("<p>two")));
        byte[] broken = two.clone();
        for (int i = 12; i < broken.length - 8; i++) broken[i] ^= 0x55;
        for (byte[] end : new byte[][] {Arrays.copyOf(two, two.length / 2), Arrays.copyOf(two, 5), Saved.utf8("garbage"),
            Saved.join(Saved.utf8("x"), two), broken}) {
            Saved.Read read = Saved.read(Saved.join(one, end));
            assertEquals(1, read.pages().size(), () -> read.failures().toString());
            assertEquals("in#1", read.pages().get(0).name());
            assertEquals(1, read.failures().size(), () -> read.failures().toString());
            assertEquals(PageException.Trouble.DAMAGED, read.failures().get(0).trouble());
        }
    }

    @Test
    void withoutAPageItSaysSo() throws IOException {
        Saved.Read read = Saved.read(Saved.record("warcinfo", "application/warc-fields", "", Saved.utf8("software: x\r\n")));
        assertEquals(PageException.Trouble.NO_PAGES, read.failures().get(0).trouble());
        assertEquals(1, read.failures().size());
    }

    @Test
    void endlessHeaderIsDamage() {
        Saved.Read read = Saved.read(Saved.utf8("WARC/1.0\r\nX: " + "x".repeat(20_000_000)));
        assertEquals(PageException.Trouble.DAMAGED, read.failures().get(0).trouble());
    }

    private static String decoded(String header, byte[] body) throws IOException {
        return Saved.text(read(header, body));
    }

    private static SavedPage read(String header, byte[] body) throws IOException {
        Saved.Read read = Saved.read(Saved.response("https://example.org/", OK + header, body));
        assertEquals(0, read.failures().size(), () -> read.failures().toString());
        return read.pages().get(0);
    }

    /** What is wrong with a response; the one behind it is read. */
    private static String damage(String header, byte[] body) throws IOException {
        Saved.Read read = Saved.read(Saved.join(Saved.response("https://example.org/", OK + header, body),
            Saved.response("https://example.org/2", OK, Saved.utf8("<p>two"))));
        assertEquals(List.of("in#2"), read.pages().stream().map(SavedPage::name).toList());
        assertEquals(List.of("in#1"), read.failures().stream().map(PageException::source).toList());
        return read.failures().get(0).getMessage();
    }

    private static byte[] deflated(String text) throws IOException {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
            out.write(Saved.utf8(text));
        }
        return deflated.toByteArray();
    }
}
