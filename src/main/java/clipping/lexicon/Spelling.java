package clipping.lexicon;

/** Folds names so that different spellings become equal: removes capitals, accents, vowel signs, hyphens, stops of abbreviations. */
final class Spelling {
    private static final String DROPPED = ".'’‘ʼʻ`´׳״\"“”॰";
    private static final String SPACES = "-‐‑–·・＝=\u00a0\u202f\u3000\t\r";

    private static final class Letters {
        static final String[] PLAIN = new String[0x2000];

        static {
            String text = Resource.text(Resource.LEXICON + "letters.txt");
            for (int at = text.indexOf('\n') + 1; at < text.length(); ) {
                int end = text.indexOf('\n', at);
                int space = text.indexOf(' ', at);
                String plain = text.substring(at, space);
                for (int i = space + 1; i < end; i++) if (text.charAt(i) < PLAIN.length) PLAIN[text.charAt(i)] = plain;
                at = end + 1;
            }
        }
    }

    private Spelling() {
    }

    /** In lower case, without accents, vowel points, stops and apostrophes; hyphens and runs of spaces become one space; commas stay. */
    static String fold(String name) {
        StringBuilder out = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                out.append((char) (c + 32));
            } else if (c >= 'a' && c <= 'z' || c == ',') {
                out.append(c);
            } else if (c == ' ' || SPACES.indexOf(c) >= 0) {
                if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') out.append(' ');
            } else if (DROPPED.indexOf(c) < 0 && !mark(c)) {
                add(Character.toLowerCase(c), out);
            }
        }
        if (out.length() > 0 && out.charAt(out.length() - 1) == ' ') out.setLength(out.length() - 1);
        return out.toString();
    }

    private static void add(char c, StringBuilder out) {
        String plain = c >= '\u00c0' && c < '\u2000' ? Letters.PLAIN[c] : null;
        if (plain != null) out.append(plain);
        else if (c >= '\uff41' && c <= '\uff5a') out.append((char) (c - '\uff41' + 'a'));
        else out.append(c);
    }

    /** Combining accents, vowel points, the tatweel, marks of direction. */
    private static boolean mark(char c) {
        return c >= '\u0300' && c <= '\u036f' || c >= '\u064b' && c <= '\u065f' || c >= '\u0591' && c <= '\u05c7' || c == '\u093c'
            || c == '\u09bc' || c == '\u0640' || c == '\u0670'
            || c >= '\u200b' && c <= '\u200f' || c == '\u2060' || c == '\u00ad';
    }
}
