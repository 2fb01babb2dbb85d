package clipping.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The paths in a {@code --files-from} list, one by one. */
final class PathList implements Closeable {
    private static final int LONGEST = 1 << 16; // in bytes; no system has longer paths

    /** How compressed data begin, read as UTF-8. */
    private static final String GZIP = "\u001f\ufffd\b";

    private final InputStream in;
    private final int end;
    private boolean first = true;

    /** @param nul whether NULs end paths, else line ends */
    PathList(InputStream in, boolean nul) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.end = nul ? 0 : '\n';
    }

    /** The next path that is not empty; null at the end. */
    String next() throws IOException {
        ByteArrayOutputStream path = new ByteArrayOutputStream(128);
        while (true) {
            int b = in.read();
            if (b >= 0 && b != end) {
                if (path.size() >= LONGEST) throw new IOException("a path in it is longer than " + LONGEST + " bytes");
                path.write(b);
                continue;
            }
            String text = path.toString(StandardCharsets.UTF_8);
            path.reset();
            if (end != 0 && text.endsWith("\r")) text = text.substring(0, text.length() - 1); // some lists are from Windows
            if (first && text.startsWith("\ufeff")) text = text.substring(1);
            if (first && text.startsWith(GZIP)) throw new IOException("compressed, not a list of paths");
            first = false;
            if (!text.isEmpty()) return text;
            if (b < 0) return null;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
