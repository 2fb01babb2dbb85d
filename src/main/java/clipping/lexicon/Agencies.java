package clipping.lexicon;

/** The names of news agencies, press-release wires and newsrooms as datelines print them. */
public final class Agencies {
    private static final int LONGEST = 40;
    private static final int EXACT = 4; // names this short are words in some language when printed in another case

    /** How surely a name is an agency's. */
    public enum Kind {
        /** No agency known by it. */
        NONE,
        /** A word, too: an agency only in brackets or before a separator. */
        WORD,
        /** An agency wherever it stands. */
        NAME
    }

    private static final class Loaded {
        static final WordSections NAMES = new WordSections("agencies.txt", false);
        static final int WORDS = NAMES.section("only in brackets or before a separator, for they are words too");
    }

    private Agencies() {
    }

    /**
     * What a name is.
     *
     * @param anyCase whether a short name in another case than its own will do, as it does in brackets
     */
    public static Kind kind(String name, boolean anyCase) {
        if (name.length() < 2 || name.length() > LONGEST) return Kind.NONE;
        int section = Loaded.NAMES.sectionOf(name, false);
        if (section < 0 && (name.length() > EXACT || anyCase && name.length() > 2)) section = Loaded.NAMES.sectionOf(name, true);
        return section < 0 ? Kind.NONE : section == Loaded.WORDS ? Kind.WORD : Kind.NAME;
    }

    /** The length of the longest agency's name that the text has at this place, for scripts without spaces between words; 0 for none. */
    public static int lengthAt(String text, int at) {
        for (int length = Math.min(16, text.length() - at); length >= 2; length--) {
            if (kind(text.substring(at, at + length), false) == Kind.NAME) return length;
        }
        return 0;
    }
}
