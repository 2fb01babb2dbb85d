package clipping.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

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
        static final Map<String, Kind> NAMES = new HashMap<>(8192);
        static final Set<String> LOWER = new HashSet<>(8192);

        static {
            WordSections sections = new WordSections("agencies.txt", false);
            String words = "only in brackets or before a separator, for they are words too";
            for (String name : sections.allBut(words).split(", ")) {
                NAMES.put(name, Kind.NAME);
                LOWER.add(name.toLowerCase(Locale.ROOT));
            }
            for (String word : sections.text(words).split(", ")) NAMES.put(word, Kind.WORD);
        }
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
        Kind kind = Loaded.NAMES.get(name);
        if (kind != null) return kind;
        boolean fold = name.length() > EXACT || anyCase && name.length() > 2;
        return fold && Loaded.LOWER.contains(name.toLowerCase(Locale.ROOT)) ? Kind.NAME : Kind.NONE;
    }

    /** The length of the longest agency's name that the text has at this place, for scripts without spaces between words; 0 for none. */
    public static int lengthAt(String text, int at) {
        for (int length = Math.min(16, text.length() - at); length >= 2; length--) {
            if (Loaded.NAMES.get(text.substring(at, at + length)) == Kind.NAME) return length;
        }
        return 0;
    }
}
