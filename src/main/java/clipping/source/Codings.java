package clipping.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Undoes how a response was coded on its way. Its head says how, but heads are often wrong: many crawlers keep the head after they decoded
 * the body, others lose it, some servers name another coding. So the bytes decide where they can.
 */
final class Codings {
    /** Servers compress once, some twice; more is made to take long. */
    private static final int MOST = 4;

    private final String page;
    private final long maxSize;
    private final Timed clock;
    private boolean cut;

    /**
     * @param page    what reports call the page
     * @param maxSize most bytes that it may have, at each layer
     * @param clock   looked at while it is decoded
     */
    Codings(String page, long maxSize, Timed clock) {
        this.page = page;
        this.maxSize = maxSize;
        this.clock = clock;
    }

    /** The body of the response whose head was read, all codings undone. */
    byte[] body(MessageHead http, InputStream block) throws PageException, IOException {
        List<String> names = names(http);
        if (names.size() > MOST) {
            throw new PageException(page, PageException.Trouble.DAMAGED, "is compressed " + names.size() + " times over");
        }
        byte[] body;
        if (names.contains("chunked")) body = unchunked(names, block);
        else body = SinglePage.readAll(page, clock.over(block), maxSize);
        cut |= names.isEmpty() && isShorter(body, http.first("Content-Length"));
        for (int i = names.size() - 1; i >= 0; i--) {
            clock.check();
            body = decoded(body, names.get(i));
        }
        for (int n = names.size(); n < MOST && FirstBytes.isGzip(body); n++) body = decoded(body, "gzip");
        return body;
    }

    /** Whether the body that was read is known to break off. */
    boolean isCut() {
        return cut;
    }

    /** Crawlers that undo codings may leave the length that the coded body had: it counts only where there was none. */
    private static boolean isShorter(byte[] body, String length) {
        return length.matches("[0-9]{1,18}") && body.length < Long.parseLong(length);
    }

    private byte[] unchunked(List<String> names, InputStream block) throws PageException, IOException {
        try {
            Chunked chunked = null;
            for (String name : names) if (name.equals("chunked")) chunked = new Chunked(chunked == null ? clock.over(block) : chunked);
            byte[] body = SinglePage.readAll(page, chunked, maxSize);
            boolean coded = names.stream().anyMatch(name -> !name.equals("chunked")) || FirstBytes.isGzip(body);
            if (chunked.isPlain() && !coded && !mayBeHtml(body)) throw new Chunked.Broken();
            cut = chunked.lacksEnd();
            return body;
        } catch (Chunked.Broken e) {
            throw new PageException(page, PageException.Trouble.DAMAGED, "is damaged (broken chunks)", e);
        }
    }

    private static boolean mayBeHtml(byte[] body) {
        for (byte b : body) if (b == '<') return true;
        return body.length == 0;
    }

    /** The codings in the order in which they were applied: first those of the content, then those of its transport. */
    private static List<String> names(MessageHead http) {
        List<String> names = new ArrayList<>();
        String all = http.all("Content-Encoding") + "," + http.all("Transfer-Encoding");
        for (String name : all.toLowerCase(Locale.ROOT).split(",")) {
            if (!name.isBlank() && !name.strip().equals("identity")) names.add(name.strip());
        }
        return names;
    }

    private byte[] decoded(byte[] body, String name) throws PageException {
        if (looksLikeHtml(body)) return body;
        try {
            switch (name) {
                case "gzip", "x-gzip" -> {
                    return unzipped(body);
                }
                case "deflate" -> {
                    return FirstBytes.isGzip(body) || body.length < 2 ? unzipped(body) : inflated(body);
                }
                case "br" -> {
                    if (FirstBytes.isGzip(body)) return unzipped(body);
                    return body.length == 0 ? body : undone(Brotli.open(new ByteArrayInputStream(body)));
                }
                case "zstd", "compress", "x-compress" -> throw new PageException(page, PageException.Trouble.NOT_A_PAGE,
                    "is compressed as " + name + ", which clipping cannot decompress");
                default -> {
                    return body;
                }
            }
        } catch (IOException e) {
            String what = e instanceof Gunzip.Damaged ? e.getMessage() : "is damaged (broken " + name + " data)";
            throw new PageException(page, PageException.Trouble.DAMAGED, what, e);
        }
    }

    /** What a body holds that is said to be gzip; it may be zlib, or nothing of the kind. */
    private byte[] unzipped(byte[] body) throws PageException, IOException {
        if (FirstBytes.isGzip(body)) return undone(new Gunzip(clock.over(new ByteArrayInputStream(body))));
        if (!isZlib(body)) return body;
        try {
            return inflated(body);
        } catch (IOException e) {
            return body; // text may begin like it
        }
    }

    private static boolean isZlib(byte[] body) {
        return body.length > 2 && (body[0] & 15) == 8 && ((body[0] & 255) << 8 | body[1] & 255) % 31 == 0;
    }

    private byte[] inflated(byte[] body) throws PageException, IOException {
        Inflater inflater = new Inflater(!isZlib(body));
        try {
            return undone(new InflaterInputStream(new ByteArrayInputStream(body), inflater));
        } finally {
            inflater.end();
        }
    }

    /**
     * All that the data hold. What follows whole gzip data is passed over, as browsers do.
     *
     * @throws IOException when the data are broken, or end too early
     */
    private byte[] undone(InputStream coded) throws PageException, IOException {
        InputStream in = clock.over(coded);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 12];
        try {
            for (int n; (n = in.read(buffer)) >= 0; ) {
                if (out.size() + n > maxSize) throw SinglePage.tooLarge(page, maxSize);
                out.write(buffer, 0, n);
            }
        } catch (Gunzip.Damaged e) {
            if (!((Gunzip) coded).isBehindWhole()) throw e;
        } catch (Deadline.Passed e) {
            throw e;
        } catch (RuntimeException e) { // the library for brotli throws both
            throw new IOException(e);
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
