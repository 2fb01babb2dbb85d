package clipping.page;

import java.util.Arrays;

/** The kept part of a page's markup, copied in stretches as long as possible. */
final class MarkupCopy {
    private final byte[] in;
    private byte[] out;
    private int length;
    /** Everything before this was copied or left out. */
    private int done;

    MarkupCopy(byte[] page, int from) {
        this.in = page;
        this.out = new byte[(page.length - from) / 2 + 64];
        this.done = from;
    }

    byte[] bytes() {
        return out;
    }

    /** Length of what is kept. */
    int length() {
        return length;
    }

    /** Keeps the page up to here. */
    void keep(int to) {
        int n = to - done;
        reserve(n);
        System.arraycopy(in, done, out, length, n);
        length += n;
        done = to;
    }

    /** Keeps the page up to {@code from}, and leaves out what follows. */
    void leaveOut(int from, int to) {
        keep(from);
        done = to;
    }

    /** Goes back to an earlier length, and leaves out the page up to here. */
    void takeBack(int length, int to) {
        this.length = length;
        done = to;
    }

    /** Inserts text of our own where something was left out. */
    void put(String ascii) {
        reserve(ascii.length());
        for (int i = 0; i < ascii.length(); i++) out[length++] = (byte) ascii.charAt(i);
    }

    private void reserve(int n) {
        if (length + n > out.length) out = Arrays.copyOf(out, Math.max(length + n, out.length * 2));
    }
}
