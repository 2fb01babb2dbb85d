package clipping.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Decompresses gzip, member after member. The JDK's own reader takes an empty moment of a pipe for the end of the input, and a broken
 * second member for padding; but a page or a crawl must not end early without an error.
 */
final class Gunzip extends InputStream {

    /** The compressed data are broken or end too early. */
    static final class Damaged extends IOException {
        private static final long serialVersionUID = 1;

        Damaged(String message) {
            super(message);
        }
    }

    /** No file name, comment or other field of a header is longer. */
    private static final int LONGEST_FIELD = 1 << 16;
    /** What is read grows no faster than what it gives, but for headers and for padding; a file may be made to go on without content. */
    private static final long MOST_EMPTY = 4 << 20;
    private static final int MOST_FOR_ONE = 16;

    private final InputStream in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private final byte[] buffer = new byte[1 << 13];
    private int at;
    private int end;
    private long taken;
    private long given;
    private boolean ended;
    private boolean behindWhole;
    private Damaged damage;

    /** @throws Damaged when the first header is broken */
    Gunzip(InputStream in) throws IOException {
        this.in = in;
        header();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 255;
    }

    @Override
    public int read(byte[] out, int from, int length) throws IOException {
        if (damage != null) throw damage;
        try {
            return length == 0 ? 0 : inflate(out, from, length);
        } catch (Damaged e) {
            damage = e; // nothing after it is read, however often a caller asks
            throw e;
        }
    }

    /** Whether all members so far are whole, and what follows them does not begin another. */
    boolean isBehindWhole() {
        return behindWhole;
    }

    private int inflate(byte[] out, int from, int length) throws IOException {
        while (!ended) {
            try {
                int n = inflater.inflate(out, from, length);
                if (n > 0) {
                    crc.update(out, from, n);
                    given += n;
                    return n;
                }
            } catch (DataFormatException e) {
                throw new Damaged("is damaged (broken gzip data)");
            }
            if (inflater.finished()) {
                at = end - inflater.getRemaining();
                trailer();
                skipPadding();
                if (!ended) header();
            } else if (inflater.needsDictionary()) {
                throw new Damaged("is damaged (broken gzip data)");
            } else if (inflater.needsInput()) {
                fill();
                inflater.setInput(buffer, at, end - at);
                at = end;
            }
        }
        return -1;
    }

    private void fill() throws IOException {
        if (!more()) throw new Damaged("is damaged (gzip data end too early)");
    }

    /** Whether there is more. */
    private boolean more() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer, 0, buffer.length));
        taken += end;
        if (taken > MOST_EMPTY + MOST_FOR_ONE * given) throw new Damaged("is damaged (gzip data that hold nothing)");
        return end > 0;
    }

    private int next() throws IOException {
        if (at == end) fill();
        return buffer[at++] & 255;
    }

    private long nextInt() throws IOException {
        return next() | next() << 8 | next() << 16 | (long) next() << 24;
    }

    private void header() throws IOException {
        if (next() != 0x1f || next() != 0x8b) throw new Damaged("is damaged (something else follows its gzip data)");
        behindWhole = false;
        if (next() != 8) throw new Damaged("is damaged (unknown gzip compression)");
        int flags = next();
        for (int i = 0; i < 6; i++) next();
        // skips what the flags announce: extra fields, a file name, a comment, a checksum of the header
        if ((flags & 4) != 0) for (int n = next() | next() << 8; n > 0; n--) next();
        if ((flags & 8) != 0) skipField();
        if ((flags & 16) != 0) skipField();
        if ((flags & 2) != 0) {
            next();
            next();
        }
        inflater.reset();
        inflater.setInput(buffer, at, end - at);
        at = end;
        crc.reset();
    }

    private void skipField() throws IOException {
        for (int n = 0; next() != 0; n++) if (n > LONGEST_FIELD) throw new Damaged("is damaged (a gzip header without an end)");
    }

    private void trailer() throws IOException {
        if (nextInt() != crc.getValue() || nextInt() != (inflater.getBytesWritten() & 0xffffffffL)) {
            throw new Damaged("is damaged (gzip checksum differs)");
        }
        behindWhole = true;
    }

    /** Skips zeros after the last member, as tapes and some writers add them. */
    private void skipPadding() throws IOException {
        while (true) {
            if (at == end) {
                if (!more()) {
                    ended = true;
                    inflater.end();
                    return;
                }
            }
            if (buffer[at] != 0) return;
            at++;
        }
    }

    @Override
    public void close() throws IOException {
        ended = true;
        inflater.end();
        in.close();
    }
}
