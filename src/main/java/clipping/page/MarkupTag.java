package clipping.page;

/** Reads one tag after the other: where its attributes stand and where it ends. */
final class MarkupTag {
    /** White space in markup. */
    static final long SPACES = 1L << ' ' | 1L << '\n' | 1L << '\t' | 1L << '\r' | 1L << '\f';
    /** What ends the name of an element. */
    static final long NAME_ENDS = SPACES | 1L << '/' | 1L << '>';
    private static final long ATTRIBUTE_ENDS = NAME_ENDS | 1L << '=';
    /** The parser takes no more attributes than so many. */
    private static final int MOST = 512;

    private final byte[] in;
    private final String raw;
    private final int end;
    /**
     * Of each attribute: where what was before it ends, its name begins and ends, its value begins and ends; all the same where there is
     * none.
     */
    private final int[] places = new int[5 * MOST];
    private int count;
    private boolean crowded;
    private boolean selfClosing;

    /** @param raw the bytes as characters of Latin-1: Java searches such a string many bytes at a time */
    MarkupTag(byte[] in, String raw) {
        this.in = in;
        this.raw = raw;
        this.end = in.length;
    }

    /** Reads the tag whose element's name ends here. Where the markup goes on behind it, -1 when it does not end. */
    int read(int nameEnd) {
        int at = nameEnd;
        count = 0;
        crowded = false;
        while (true) {
            int before = at;
            boolean slash = false;
            while (at < end && (in[at] == '/' || is(in[at], SPACES))) slash = in[at++] == '/';
            if (at == end) return -1;
            if (in[at] == '>') {
                selfClosing = slash;
                return at + 1;
            }
            int name = at++;
            while (at < end && !is(in[at], ATTRIBUTE_ENDS)) at++;
            int close = at;
            int value = at;
            int equals = spacesEnd(at);
            if (equals == end) return -1;
            if (in[equals] == '=') {
                value = spacesEnd(equals + 1);
                at = value == end ? -1 : valueEnd(value);
                if (at < 0) return -1;
            }
            if (count == MOST) {
                crowded = true;
                continue;
            }
            int place = 5 * count++;
            places[place] = before;
            places[place + 1] = name;
            places[place + 2] = close;
            places[place + 3] = value;
            places[place + 4] = at;
        }
    }

    private int valueEnd(int from) {
        if (in[from] == '"' || in[from] == '\'') {
            int close = raw.indexOf(in[from], from + 1);
            return close < 0 || close + 1 == end ? -1 : close + 1;
        }
        int at = from;
        while (at < end && in[at] != '>' && !is(in[at], SPACES)) at++;
        return at == end ? -1 : at;
    }

    private int spacesEnd(int from) {
        int at = from;
        while (at < end && is(in[at], SPACES)) at++;
        return at;
    }

    /** Whether it ends as one that stands for an empty element. */
    boolean isSelfClosing() {
        return selfClosing;
    }

    /** Whether it has more attributes than the parser takes. */
    boolean isCrowded() {
        return crowded;
    }

    /** How many attributes it has. */
    int count() {
        return count;
    }

    /** Where what was before the attribute ends. */
    int before(int attribute) {
        return places[5 * attribute];
    }

    /** Where the attribute ends. */
    int behind(int attribute) {
        return places[5 * attribute + 4];
    }

    /** Which of some names the attribute has, or null. */
    String name(int attribute, NameTable names) {
        return names.find(in, places[5 * attribute + 1], places[5 * attribute + 2]);
    }

    /** Whether the attribute's value, in upper or lower case, is none or one of some. */
    boolean isNoneOf(int attribute, NameTable values) {
        int from = places[5 * attribute + 3];
        int to = places[5 * attribute + 4];
        boolean quoted = from < to && (in[from] == '"' || in[from] == '\'');
        if (quoted) {
            from++;
            to--;
        }
        return from < to && values.find(in, from, to) == null;
    }

    static boolean is(byte b, long kinds) {
        return (b & 0xc0) == 0 && (kinds >>> b & 1) != 0;
    }
}
