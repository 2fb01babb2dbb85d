package clipping.source;

import java.io.IOException;
import java.io.InputStream;

/** An input for a library: limits how much it reads, and keeps failures of the input apart from what the library makes of its content. */
final class BoundedInput extends InputStream {

    /** The limit was reached. */
    static final class Reached extends IOException {
        private static final long serialVersionUID = 1;

        Reached() {
            super("too long");
        }
    }

    private final InputStream in;
    private long left;
    private IOException failure;

    BoundedInput(InputStream in, long bound) {
        this.in = in;
        this.left = bound;
    }

    /** The exception with which the input itself failed, damage of its compression included; null when it did not. */
    IOException failure() {
        return failure;
    }

    @Override
    public int read() throws IOException {
        if (left <= 0) throw new Reached();
        try {
            int b = in.read();
            if (b >= 0) left--;
            return b;
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        if (left <= 0) throw new Reached();
        try {
            int n = in.read(buffer, from, length);
            if (n > 0) left -= n;
            return n;
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }
}
