package clipping.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** The pages of a decompressed WARC: every HTML response with status 200, in order. */
final class WarcPages implements PageSource.Pages {
    /** Servers compress once, some twice; more is made to take long. */
    private static final int MOST_CODINGS = 4;

    private final String name;
    private final PageSource.Settings settings;
    private final BoundedInput in;
    private final Timed clock;
    private final WarcRecords records;
    private int count;
    private boolean ended;

    WarcPages(String name, InputStream in, PageSource.Settings settings, Timed clock) {
        this.name = name;
        this.in = new BoundedInput(in, Long.MAX_VALUE);
        this.settings = settings;
        this.clock = clock;
        records = new WarcRecords(this.in);
    }

    @Override
    public SavedPage next() throws PageException, IOException {
        while (!ended) {
            try {
                clock.stop();
                MessageHead record = records.next();
                if (record == null) break;
                clock.restart();
                SavedPage page = page(record);
                if (page != null) return page;
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

    /** The record's page, or null when it holds none. */
    private SavedPage page(MessageHead record) throws PageException, IOException {
        if (!record.first("WARC-Type").equalsIgnoreCase("response")) return null;
        if (!ContentType.of(record.first("Content-Type")).type().equals("application/http")) return null;
        try {
            MessageHead http = http(record);
            if (http.status() != 200) return null;
            ContentType type = ContentType.of(http.first("Content-Type"));
            return type.isHtml() ? saved(record, type, http) : null;
        } catch (Deadline.Passed e) {
            throw new PageException(name + "#" + count, PageException.Trouble.LATE, clock.late(), e);
        }
    }

    private MessageHead http(MessageHead record) throws PageException, IOException {
        MessageHead http;
        try {
            http = MessageHead.read(records.block());
        } catch (EOFException | MessageHead.Endless e) {
            http = null;
        }
        if (http != null && http.status() >= 0) return http;
        count++;
        throw new PageException(name + "#" + count, PageException.Trouble.DAMAGED, "is damaged (no HTTP response)");
    }

    private SavedPage saved(MessageHead record, ContentType type, MessageHead http) throws PageException, IOException {
        count++;
        String page = name + "#" + count;
        boolean chunked = http.all("Transfer-Encoding").toLowerCase(Locale.ROOT).contains("chunked");
        InputStream block = clock.over(records.block());
        byte[] body = SinglePage.readAll(page, chunked ? new Chunked(block) : block, settings.maxSize());
        String[] codings = http.all("Content-Encoding").toLowerCase(Locale.ROOT).split(",");
        if (codings.length > MOST_CODINGS) {
            throw new PageException(page, PageException.Trouble.DAMAGED, "is compressed " + codings.length + " times over");
        }
        for (int i = codings.length - 1; i >= 0; i--) {
            clock.check();
            body = decoded(page, body, codings[i].strip());
        }
        String url = settings.url() != null ? settings.url() : target(record);
        return new SavedPage(page, body, SavedPage.Content.HTML, type.charset(), settings.forcedCharset(), url, captured(record));
    }

    /** Some writers put angle brackets around it. */
    private static String target(MessageHead record) {
        String url = record.first("WARC-Target-URI");
        if (url.startsWith("<") && url.endsWith(">")) url = url.substring(1, url.length() - 1);
        return url.isEmpty() ? null : url;
    }

    private static String captured(MessageHead record) {
        String date = record.first("WARC-Date");
        return date.length() <= 40 && date.matches("\\d{4}-\\d\\d-\\d\\d(T[0-9:.]+(Z|[+-]\\d\\d:?\\d\\d)?)?") ? date : null;
    }

    /** Undoes a content coding. Many crawlers keep the header after they decoded the body: what is no such coding is taken as it is. */
    private byte[] decoded(String page, byte[] body, String coding) throws PageException {
        try {
            switch (coding) {
                case "gzip", "x-gzip" -> {
                    if (FirstBytes.isGzip(body)) return upToDamage(page, new Gunzip(clock.over(new ByteArrayInputStream(body))));
                }
                case "deflate" -> {
                    if (body.length < 2 || looksLikeHtml(body)) return body;
                    boolean zlib = (body[0] & 15) == 8 && ((body[0] & 255) << 8 | body[1] & 255) % 31 == 0;
                    Inflater inflater = new Inflater(!zlib);
                    try {
                        return upToDamage(page, new InflaterInputStream(new ByteArrayInputStream(body), inflater));
                    } finally {
                        inflater.end();
                    }
                }
                case "br" -> {
                    if (body.length > 0 && !looksLikeHtml(body)) {
                        return upToDamage(page, Brotli.open(new ByteArrayInputStream(body)));
                    }
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

    /**
     * Everything up to where the data break off: a response that was cut short is shown by a browser as far as it came.
     *
     * @throws IOException when nothing stands before the damage
     */
    private byte[] upToDamage(String page, InputStream coded) throws PageException, IOException {
        InputStream in = clock.over(coded);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 12];
        try {
            for (int n; (n = in.read(buffer)) >= 0; ) {
                if (out.size() + n > settings.maxSize()) throw SinglePage.tooLarge(page, settings.maxSize());
                out.write(buffer, 0, n);
            }
        } catch (Deadline.Passed e) {
            throw e;
        } catch (IOException | RuntimeException e) { // the library for brotli throws both
            if (out.size() == 0) throw new IOException(e);
        }
        return out.toByteArray();
    }

    private static boolean looksLikeHtml(byte[] body) {
        int i = 0;
        if (body.length > 3 && body[0] == (byte) 0xef && body[1] == (byte) 0xbb && body[2] == (byte) 0xbf) i = 3;
        while (i < body.length && (body[i] == ' ' || body[i] == '\n' || body[i] == '\r' || body[i] == '\t')) i++;
        return i + 1 < body.length && body[i] == '<' && (body[i + 1] == '!' || body[i + 1] == '?' || Character.isLetter(body[i + 1]));
    }

    /** Loads the decoder only for a response that needs it. */
    private static final class Brotli {
        static InputStream open(InputStream in) throws IOException {
            return new org.brotli.dec.BrotliInputStream(in);
        }
    }
}
