package clipping.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Makes saved pages of every kind, and reads them. */
public final class Saved {
    static final String HTML =
        "<!doctype html><title>Pier</title><p>The council voted on Tuesday to repair the old pier \u2013 at last.</p>";

    /** What reading an input gave: the pages, and one line for each failure. */
    record Read(List<SavedPage> pages, List<PageException> failures) {
    }

    private Saved() {
    }

    static Read read(byte[] bytes) {
        return read(bytes, PageSource.Settings.DEFAULT);
    }

    static Read read(byte[] bytes, PageSource.Settings settings) {
        List<SavedPage> pages = new ArrayList<>();
        List<PageException> failures = new ArrayList<>();
        try (PageSource source = PageSource.open("in", new ByteArrayInputStream(bytes), settings)) {
            for (boolean more = true; more; ) {
                try {
                    SavedPage page = source.next(Deadline.NONE);
                    if (page != null) pages.add(page);
                    more = page != null;
                } catch (PageException e) {
                    failures.add(e);
                    if (failures.size() > 1000) throw new AssertionError("no end", e);
                }
            }
        } catch (PageException e) {
            failures.add(e);
        }
        return new Read(pages, failures);
    }

    static String text(SavedPage page) {
        return new String(page.bytes(), StandardCharsets.UTF_8);
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    public static byte[] join(byte[]... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) out.write(part);
        return out.toByteArray();
    }

    /** A record of a WARC. */
    public static byte[] record(String type, String contentType, String url, byte[] block) throws IOException {
        return join(utf8("WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + url + "\r\nWARC-Date: 2024-03-04T10:00:00Z\r\n"
            + "WARC-Record-ID: <urn:uuid:7f7ad5b5-1c1f-4b0a-9d3e-0123456789ab>\r\nContent-Type: " + contentType + "\r\nContent-Length: "
            + block.length
            + "\r\n\r\n"), block, utf8("\r\n\r\n"));
    }

    /** A WARC record of a response; the header lines end in CRLF each. */
    public static byte[] response(String url, String statusAndHeaders, byte[] body) throws IOException {
        return record("response", "application/http; msgtype=response", url, join(utf8(statusAndHeaders + "\r\n"), body));
    }

    /** A page as Chrome saves it, lines ended by CRLF: the page in quoted-printable, a frame, a picture. */
    static String mhtml() {
        return String.join("\r\n", "From: <Saved by Blink>", "Snapshot-Content-Location: https://example.org/pier", "Subject: Pier",
            "Date: Mon, 4 Mar 2024 09:05:06 +0100", "MIME-Version: 1.0", "Content-Type: multipart/related;", "\ttype=\"text/html\";",
            "\tboundary=\"----Bound--ary----\"", "", "", "------Bound--ary----", "Content-Type: text/html",
            "Content-ID: <frame-1@mhtml.blink>",
            "Content-Transfer-Encoding: quoted-printable", "Content-Location: https://example.org/pier", "",
            "<!doctype html><title>Pier</title><p>The council voted on Tuesday to repai=", "r the old pier =E2=80=93 at last.</p>",
            "------Bound--ary----", "Content-Type: text/html", "Content-Transfer-Encoding: quoted-printable",
            "Content-Location: https://example.org/advertisement", "", "<p>Buy!", "------Bound--ary----", "Content-Type: image/png",
            "Content-Transfer-Encoding: base64", "Content-Location: https://example.org/a.png", "", "iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB", "",
            "------Bound--ary------", "");
    }
}
