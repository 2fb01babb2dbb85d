package clipping.source;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** The pages of a decompressed WARC: every HTML response with status 200, in order. */
final class WarcPages implements PageSource.Pages {
    /** Longest header; the library would take one of any length. */
    private static final long MAX_HEADER = 1 << 20;

    private final String name;
    private final PageSource.Settings settings;
    private final BoundedInput in;
    private WarcReader reader;
    private WarcRecord record;
    private int count;
    private boolean ended;

    WarcPages(String name, InputStream in, PageSource.Settings settings) {
        this.name = name;
        this.in = new BoundedInput(in, Long.MAX_VALUE);
        this.settings = settings;
    }

    @Override
    public SavedPage next() throws PageException, IOException {
        while (!ended) {
            try {
                if (reader == null) reader = new WarcReader(in);
                if (record != null) record.body().consume();
                in.allow(MAX_HEADER);
                Optional<WarcRecord> next = reader.next();
                in.allow(Long.MAX_VALUE);
                if (next.isEmpty()) break;
                record = next.get();
                SavedPage page = page();
                if (page != null) return page;
            } catch (Deadline.Passed e) {
                ended = true;
                throw e;
            } catch (IOException | RuntimeException e) {
                ended = true;
                if (in.failure() != null) throw in.failure();
                throw new PageException(name, PageException.Trouble.DAMAGED,
                    "is damaged (a broken WARC record" + (count == 0 ? ")" : " after page " + count + ")"), e);
            }
        }
        if (ended || count > 0) return null;
        ended = true;
        throw new PageException(name, PageException.Trouble.NO_PAGES, "holds no pages");
    }

    /** The page of a record, or null when it holds none. */
    private SavedPage page() throws PageException, IOException {
        if (!(record instanceof WarcResponse response)) return null;
        if (!ContentType.of(response.headers().first("Content-Type").orElse("")).type().equals("application/http")) return null;
        in.allow(MAX_HEADER);
        HttpResponse http = response.http();
        in.allow(Long.MAX_VALUE);
        if (http.status() != 200) return null;
        ContentType type = ContentType.of(http.headers().first("Content-Type").orElse(null));
        return type.isHtml() ? saved(response, type, http) : null;
    }

    private SavedPage saved(WarcResponse record, ContentType type, HttpResponse http) throws PageException, IOException {
        count++;
        String page = name + "#" + count;
        byte[] body;
        try {
            body = SinglePage.readAll(page, http.body().stream(), settings.maxSize());
        } catch (EOFException e) {
            record.body().consume(); // fails if the file ends here, and not only this response
            throw new PageException(page, PageException.Trouble.DAMAGED, "is damaged (the response ends too early)", e);
        }
        for (String codings : http.headers().all("Content-Encoding")) {
            String[] each = codings.toLowerCase(Locale.ROOT).split(",", 8);
            for (int i = each.length - 1; i >= 0; i--) body = decoded(page, body, each[i].strip());
        }
        String url = settings.url() != null ? settings.url() : record.target();
        return new SavedPage(page, body, SavedPage.Content.HTML, type.charset(), settings.forcedCharset(), url, captured(record));
    }

    private static String captured(WarcResponse record) {
        String date = record.headers().first("WARC-Date").orElse("").strip();
        return date.length() <= 40 && date.matches("\\d{4}-\\d\\d-\\d\\d(T[0-9:.]+(Z|[+-]\\d\\d:?\\d\\d)?)?") ? date : null;
    }

    /**
     * Decodes a content coding. Many crawlers keep the header after they decoded the body: a body that is not so coded is taken as it is.
     */
    private byte[] decoded(String page, byte[] body, String coding) throws PageException, IOException {
        try {
            switch (coding) {
                case "gzip", "x-gzip" -> {
                    if (FirstBytes.isGzip(body)) {
                        return SinglePage.readAll(page, new Gunzip(new ByteArrayInputStream(body)), settings.maxSize());
                    }
                }
                case "deflate" -> {
                    if (body.length < 2 || looksLikeHtml(body)) return body;
                    boolean zlib = (body[0] & 15) == 8 && ((body[0] & 255) << 8 | body[1] & 255) % 31 == 0;
                    Inflater inflater = new Inflater(!zlib);
                    try {
                        return SinglePage.readAll(page, new InflaterInputStream(new ByteArrayInputStream(body), inflater),
                            settings.maxSize());
                    } finally {
                        inflater.end();
                    }
                }
                case "br" -> {
                    if (body.length > 0 && !looksLikeHtml(body)) return Brotli.decoded(page, body, settings.maxSize());
                }
                case "zstd", "compress", "x-compress" -> {
                    if (!looksLikeHtml(body)) {
                        throw new PageException(page, PageException.Trouble.NOT_A_PAGE,
                            "is compressed as " + coding + ", which clipping cannot decompress");
                    }
                }
                default -> { }
            }
            return body;
        } catch (IOException e) {
            throw new PageException(page, PageException.Trouble.DAMAGED, "is damaged (broken " + coding + " data)", e);
        }
    }

    private static boolean looksLikeHtml(byte[] body) {
        int i = 0;
        if (body.length > 3 && body[0] == (byte) 0xef && body[1] == (byte) 0xbb && body[2] == (byte) 0xbf) i = 3;
        while (i < body.length && (body[i] == ' ' || body[i] == '\n' || body[i] == '\r' || body[i] == '\t')) i++;
        return i + 1 < body.length && body[i] == '<' && (body[i + 1] == '!' || body[i + 1] == '?' || Character.isLetter(body[i + 1]));
    }

    /** Loads the decoder only for a response that needs it. */
    private static final class Brotli {
        static byte[] decoded(String page, byte[] body, long maxSize) throws PageException, IOException {
            try (InputStream in = new org.brotli.dec.BrotliInputStream(new ByteArrayInputStream(body))) {
                return SinglePage.readAll(page, in, maxSize);
            } catch (RuntimeException e) {
                throw new IOException(e);
            }
        }
    }
}
