package clipping.page;

import clipping.lexicon.Resource;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The charset of a label: the table of browsers. */
public final class CharsetLabels {
    private CharsetLabels() {
    }

    /** Whether the label, white space around it ignored, names a charset that a user may choose: one of browsers or of this Java. */
    public static boolean isKnown(String label) {
        return forced(label) != null;
    }

    /** The charset that a user chose, or null for an unknown name. */
    static PageCharset forced(String label) {
        PageCharset known = find(label);
        if (known != null) return known;
        try {
            Charset java = Charset.forName(label.strip());
            return new PageCharset(java.name(), java, null);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    /** What browsers understand by a page's label, or null. */
    static PageCharset find(String label) {
        String key = label.strip().toLowerCase(Locale.ROOT);
        if (key.equals("utf-8") || key.equals("utf8")) return PageCharset.UTF_8; // nearly all pages, and no table is needed
        return key.startsWith("=") ? null : Table.find(key);
    }

    private static final class Table {
        private static final Map<String, String[]> LINES = read();

        static PageCharset find(String label) {
            String[] words = LINES.get(label);
            if (words == null) return null;
            if (words[1].charAt(0) != '=') return new PageCharset(words[0], Charset.forName(words[1]), null);
            return new PageCharset(words[0], StandardCharsets.ISO_8859_1, unescaped(LINES.get(words[1])[1]));
        }

        private static Map<String, String[]> read() {
            Map<String, String[]> all = new HashMap<>();
            for (String line : Resource.lines("/clipping/page/charsets.txt")) {
                String[] words = line.split(" ");
                if (words[0].charAt(0) == '=') all.put(words[0], words);
                else for (int i = 2; i < words.length; i++) all.put(words[i], words);
            }
            return all;
        }

        private static String unescaped(String s) {
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < s.length(); i++) {
                if (s.charAt(i) != '\\') {
                    out.append(s.charAt(i));
                } else {
                    out.append((char) Integer.parseInt(s.substring(i + 2, i + 6), 16));
                    i += 5;
                }
            }
            return out.toString();
        }
    }
}
