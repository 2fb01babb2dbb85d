package clipping.page;

/** Reads tags, one after the other: finds their attributes and their end. */
final class MarkupTag {
    /** White space in markup. */
    static final long SPACES = 1L << ' ' | 1L << '\n' | 1L << '\t' | 1L << '\r' | 1L << '\f';
    /** What ends the name of an element. */
    static final long NAME_ENDS = SPACES | 1L << '/' | 1L << '>';
    private static final long ATTRIBUTE_ENDS = NAME_ENDS | 1L << '=';
    /** Number of attributes that the parser accepts. */
    private static final int MOST = 512;

    private final byte[] in;
    private final String raw;
    private final int end;
    /**
     * For each attribute the end of what is before it, begin and end of its name, begin and end of its value; all equal if there is none.
     */
    private final int[] places = new int[5 * MOST];
    private int count;
    private boolean crowded;
    private boolean selfClosing;

    /** @param raw the bytes as Latin-1 characters: Java searches such a string many bytes at a time */
    MarkupTag(byte[] in, String raw) {
        this.in = in;
        this.raw = raw;
        this.end = in.length;
    }

    /** Reads the tag whose element name ends here. Returns the index after it, -1 if it does not end. */
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

    /** Whether it ends like the tag of an empty element. */
    boolean isSelfClosing() {
        return selfClosing;
    }

    /** Whether it has more attributes than the parser accepts. */
    boolean isCrowded() {
        return crowded;
    }

    /** Number of its attributes. */
    int count() {
        return count;
    }

    /** End of what is before the attribute. */
    int before(int attribute) {
        return places[5 * attribute];
    }

    /** End of the attribute. */
    int behind(int attribute) {
        return places[5 * attribute + 4];
    }

    /** The attribute's name if it is among these, or null. */
    String name(int attribute, NameTable names) {
        return names.find(in, places[5 * attribute + 1], places[5 * attribute + 2]);
    }

    /** Whether the attribute's value, in any case, is none or one of these. */
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
