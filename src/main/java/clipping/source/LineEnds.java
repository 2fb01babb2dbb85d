package clipping.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A text whose line ends a transfer changed: with two carriage returns each, or carriage returns alone. */
final class LineEnds extends InputStream {
    private final InputStream in;
    private final boolean alone;
    private int next = -2;

    private LineEnds(InputStream in, boolean alone) {
        this.in = in;
        this.alone = alone;
    }

    /**
     * The text with the line ends that readers expect.
     *
     * @param head its first bytes
     */
    static InputStream usual(InputStream in, byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        int end = text.indexOf('\n');
        if (end < 0) return text.indexOf('\r') < 0 ? in : new LineEnds(in, true);
        return end > 1 && text.startsWith("\r\r", end - 2) ? new LineEnds(in, false) : in;
    }

    @Override
    public int read() throws IOException {
        int b = next == -2 ? in.read() : next;
        next = -2;
        if (b != '\r') return b;
        if (alone) return '\n';
        do {
            next = in.read();
        } while (next == '\r');
        return '\r';
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int n = 0;
        for (int b; n < length && (b = read()) >= 0; n++) buffer[from + n] = (byte) b;
        return n == 0 && length > 0 ? -1 : n;
    }
}
