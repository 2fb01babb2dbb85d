package clipping.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Undoes the chunks of an HTTP response. Many crawlers keep the header after they undid them: what does not begin with a chunk is taken as
 * it is.
 */
final class Chunked extends InputStream {
    private static final int LONGEST_SIZE = 4096; // with what may stand behind the number
    private static final int MOST_BLANKS = 16; // before it

    private final InputStream in;
    private long left;
    private boolean plain;
    private boolean ended;
    private boolean lacksEnd;

    /** The chunks break off, or something else stands between two. */
    static final class Broken extends IOException {
        private static final long serialVersionUID = 1;

        Broken() {
            super("broken chunks");
        }
    }

    Chunked(InputStream block) throws IOException {
        in = block.markSupported() ? block : new BufferedInputStream(block, 2 * LONGEST_SIZE);
        in.mark(MOST_BLANKS + LONGEST_SIZE);
        left = size(first());
        plain = left < 0;
        ended = left == 0;
        if (plain) in.reset();
    }

    /** Whether there are no chunks to undo. */
    boolean isPlain() {
        return plain;
    }

    /** Whether all chunks are whole, but the empty one that should be the last is missing. */
    boolean lacksEnd() {
        return lacksEnd;
    }

    /** The size of the next chunk, whose first byte was read; -1 where there is none. */
    private long size(int first) throws IOException {
        long size = 0;
        int digits = 0;
        boolean number = true;
        int b = first;
        for (int n = 0; n < LONGEST_SIZE; n++, b = in.read()) {
            if (b < 0 || b == '\n') return digits > 0 && (b >= 0 || size == 0) ? size : -1;
            int digit = number ? Character.digit(b, 16) : -1;
            if (digit >= 0 && digits++ < 15) {
                size = size * 16 + digit;
                continue;
            }
            number = false;
            if (digits == 0 || n == digits && "; \r\t".indexOf(b) < 0) return -1;
        }
        return -1;
    }

    /** The first byte that is no blank. */
    private int first() throws IOException {
        int b = in.read();
        for (int n = 0; b >= 0 && b <= ' ' && n < MOST_BLANKS; n++) b = in.read();
        return b;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 255;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        if (plain) return in.read(buffer, from, length);
        if (ended || length == 0) return ended ? -1 : 0;
        int n = in.read(buffer, from, (int) Math.min(length, left));
        if (n < 0) throw new Broken();
        if ((left -= n) == 0) next();
        return n;
    }

    private void next() throws IOException {
        int b = in.read();
        if (b == '\r') b = in.read();
        if (b == '\n') b = first();
        else if (b >= 0) throw new Broken();
        lacksEnd = b < 0;
        left = lacksEnd ? 0 : size(b);
        if (left < 0) throw new Broken();
        ended = left == 0;
    }
}
