package clipping.page;

/** The part of a page's bytes that shows its charset: the words around bytes beyond ASCII, without tags, scripts and styles. */
final class CharsetSample {
    /** Size of a sample, enough to be sure. It is taken from the first megabytes of the page, not only from its ASCII head. */
    private static final int MOST = 1 << 16;
    private static final int CONTEXT = 24;

    private CharsetSample() {
    }

    /** The sample: {@code text} itself if the bytes have no tags; empty if all text is ASCII. */
    static byte[] of(byte[] bytes, boolean text) {
        byte[] out = new byte[Math.min(bytes.length + 1, MOST)];
        int length = 0;
        int taken = 0; // end of the copied bytes
        int i = 0;
        while (i < bytes.length && length < out.length) {
            byte b = bytes[i];
            if (b == '<' && !text) {
                i = afterTag(bytes, i);
                taken = Math.max(taken, i);
            } else if (b < 0) {
                int from = contextStart(bytes, i, taken);
                if (from > taken && length < out.length) out[length++] = ' ';
                int to = contextEnd(bytes, i, text);
                int n = Math.min(to - from, out.length - length);
                System.arraycopy(bytes, from, out, length, n);
                length += n;
                taken = to;
                i = to;
            } else {
                i++;
            }
        }
        byte[] sample = new byte[length];
        System.arraycopy(out, 0, sample, 0, length);
        return sample;
    }

    private static int contextStart(byte[] bytes, int at, int taken) {
        int from = at;
        while (from > taken && at - from < CONTEXT && bytes[from - 1] != '>') from--;
        return from;
    }

    private static int contextEnd(byte[] bytes, int at, boolean text) {
        int to = at + 1;
        int last = at;
        while (to < bytes.length && to - last < CONTEXT && (text || bytes[to] != '<')) if (bytes[to++] < 0) last = to - 1;
        return to;
    }

    private static int afterTag(byte[] bytes, int at) {
        if (isWord(bytes, at + 1, "script")) return close(bytes, at, "/script");
        if (isWord(bytes, at + 1, "style")) return close(bytes, at, "/style");
        int i = at + 1;
        while (i < bytes.length && bytes[i] != '>') i++;
        return Math.min(i + 1, bytes.length);
    }

    private static int close(byte[] bytes, int at, String word) {
        int i = at + 1;
        while (i < bytes.length && !(bytes[i] == '<' && isWord(bytes, i + 1, word))) i++;
        while (i < bytes.length && bytes[i] != '>') i++;
        return Math.min(i + 1, bytes.length);
    }

    private static boolean isWord(byte[] bytes, int at, String lower) {
        if (at + lower.length() > bytes.length) return false;
        for (int i = 0; i < lower.length(); i++) if ((bytes[at + i] | ' ') != (lower.charAt(i) | ' ')) return false;
        return true;
    }
}
