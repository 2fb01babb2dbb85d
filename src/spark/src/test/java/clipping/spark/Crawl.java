package clipping.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Makes web archives of the pages of testdata. */
final class Crawl {
    private Crawl() {
    }

    /** The saved pages that the library is tested with. */
    static List<Path> pages() {
        try (Stream<Path> folders = Files.list(Path.of("../../testdata/pages"))) {
            return folders.map(f -> f.resolve("page.html")).filter(Files::exists).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A record of its own gzip member, as crawlers write them. */
    static byte[] record(int number, byte[] page) throws IOException {
        byte[] http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:" + new java.util.UUID(7, number)
                + ">\r\nWARC-Date: 2024-03-06T00:00:00Z\r\n"
                + "WARC-Target-URI: https://paper" + number + ".example/story/" + number
                + "\r\nContent-Type: application/http; msgtype=response\r\n"
                + "Content-Length: " + (http.length + page.length) + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            out.write(http);
            out.write(page);
            out.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        return bytes.toByteArray();
    }

    /** Spreads pages over so many archives {@code 00.warc.gz} and on in a folder. */
    static void write(Path folder, int archives, List<byte[]> pages) throws IOException {
        Files.createDirectories(folder);
        for (int a = 0; a < archives; a++) {
            try (OutputStream out = Files.newOutputStream(folder.resolve("0" + a + ".warc.gz"))) {
                for (int i = a; i < pages.size(); i += archives) out.write(record(i, pages.get(i)));
            }
        }
    }
}
