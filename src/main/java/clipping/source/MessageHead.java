package clipping.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The head of a WARC record or of an HTTP response: its first line and its fields. Read leniently, as browsers do: lines may end in a bare
 * line feed, a line without a colon goes with the one before when it is folded, and is left out otherwise.
 *
 * @param start  the first line
 * @param fields the fields in their order
 */
record MessageHead(String start, List<Field> fields) {
    /** No head is longer. */
    private static final int LONGEST = 1 << 26;
    /** Bytes of a line, and of all lines, that are kept; what is longer is no field that anything depends on. */
    private static final int LONGEST_LINE = 1 << 16;
    private static final int MOST_KEPT = 1 << 20;

    /** One field, its value without the blanks around it. */
    record Field(String name, String value) {
    }

    /** A head that is longer than any. */
    static final class Endless extends IOException {
        private static final long serialVersionUID = 1;

        Endless() {
            super("a head without an end");
        }
    }

    /**
     * Reads a head up to the empty line behind it.
     *
     * @throws EOFException when the input ends before
     * @throws Endless      when it goes on for too long
     */
    static MessageHead read(InputStream in) throws IOException {
        Lines lines = new Lines(in);
        String start = lines.next();
        List<Field> fields = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        String name = null;
        for (String line; !start.isEmpty() && !(line = lines.next()).isEmpty(); ) {
            if (line.charAt(0) == ' ' || line.charAt(0) == '\t') {
                value.append(' ').append(line.strip());
                continue;
            }
            if (name != null) fields.add(new Field(name, value.toString().strip()));
            int colon = line.indexOf(':');
            name = colon < 0 ? null : line.substring(0, colon).strip();
            value.setLength(0);
            value.append(line, colon + 1, line.length());
        }
        if (name != null) fields.add(new Field(name, value.toString().strip()));
        return new MessageHead(start, List.copyOf(fields));
    }

    /** The lines of a head; one that is too long is a line without a colon. */
    private static final class Lines {
        private static final String TOO_LONG = "-";

        private final InputStream in;
        private int read;
        private int kept;

        Lines(InputStream in) {
            this.in = in;
        }

        String next() throws IOException {
            byte[] line = new byte[256];
            int n = 0;
            int length = 0;
            for (int b; (b = in.read()) != '\n'; length++) {
                if (b < 0) throw new EOFException();
                if (++read > LONGEST) throw new Endless();
                if (length >= LONGEST_LINE) continue;
                if (n == line.length) line = Arrays.copyOf(line, 2 * n);
                line[n++] = (byte) b;
            }
            if (length > LONGEST_LINE || (kept += n) > MOST_KEPT && n > 1) return TOO_LONG;
            if (n > 0 && line[n - 1] == '\r') n--;
            return new String(line, 0, n, StandardCharsets.UTF_8);
        }
    }

    /** The first field of that name, whatever its case; "" when there is none. */
    String first(String name) {
        for (Field f : fields) if (f.name.equalsIgnoreCase(name)) return f.value;
        return "";
    }

    /** All fields of that name, joined with commas: that is what several mean in HTTP. */
    String all(String name) {
        StringBuilder all = new StringBuilder();
        for (Field f : fields) {
            if (!f.name.equalsIgnoreCase(name)) continue;
            if (all.length() > 0) all.append(", ");
            all.append(f.value);
        }
        return all.toString();
    }

    /** The status of an HTTP response, -1 where the first line is none of such a response. */
    int status() {
        int blank = start.indexOf(' ');
        if (!start.startsWith("HTTP/") || blank < 6 || !Character.isDigit(start.charAt(5))) return -1;
        String rest = start.substring(blank).strip();
        if (rest.length() > 3 && rest.charAt(3) != ' ') return -1;
        return rest.matches("[1-5][0-9][0-9].*") ? Integer.parseInt(rest.substring(0, 3)) : -1;
    }
}
