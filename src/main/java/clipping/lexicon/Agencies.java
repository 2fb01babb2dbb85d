package clipping.lexicon;

/** The names of news agencies, press-release wires and newsrooms as datelines print them. */
public final class Agencies {
    private static final int LONGEST = 40;
    private static final int EXACT = 4; // in another case, names this short are words of some language

    /** How surely a name is an agency's. */
    public enum Certainty {
        /** No agency known by it. */
        NONE,
        /** Also a common word: an agency only in brackets or before a separator. */
        WORD,
        /** An agency wherever it occurs. */
        NAME
    }

    private static final class Loaded {
        static final SortedTable NAMES = new SortedTable("agencies.txt");
    }

    private Agencies() {
    }

    /**
     * How surely a name is an agency's.
     *
     * @param anyCase whether a short name may be printed in another case than its own, as in brackets
     */
    public static Certainty certainty(String name, boolean anyCase) {
        if (name.length() < 2 || name.length() > LONGEST) return Certainty.NONE;
        char last = name.charAt(name.length() - 1);
        if (isDropped(last)) return Certainty.NONE;
        String folded = Spelling.fold(name);
        String found = Loaded.NAMES.find(folded);
        if (found == null) return Certainty.NONE;
        int tab = found.indexOf('\t');
        boolean another = last != '.' && (folded.length() > EXACT || anyCase && folded.length() > 2);
        if (!another && !printed(tab < 0 ? found : found.substring(0, tab), name, folded)) return Certainty.NONE;
        return tab < 0 ? Certainty.NAME : Certainty.WORD;
    }

    /** Whether folding would drop a mark that ends no name. */
    private static boolean isDropped(char last) {
        return last <= '/' && last != '.' || last == ':' || last >= '\u2010' && last <= '\u2015';
    }

    private static boolean printed(String forms, String name, String folded) {
        if (forms.isEmpty()) return name.equals(folded);
        for (int from = 0; from <= forms.length(); ) {
            int to = forms.indexOf('|', from);
            if (to < 0) to = forms.length();
            if (to - from == name.length() && forms.startsWith(name, from)) return true;
            from = to + 1;
        }
        return false;
    }

    /** Length of the longest agency name at this place of a text without spaces between words; 0 for none. */
    public static int lengthAt(String text, int at) {
        for (int length = Math.min(16, text.length() - at); length >= 2; length--) {
            if (text.charAt(at + length - 1) > ' ' && certainty(text.substring(at, at + length), false) == Certainty.NAME) return length;
        }
        return 0;
    }
}
