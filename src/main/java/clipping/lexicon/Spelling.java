package clipping.lexicon;

import java.text.Normalizer;
import java.util.Locale;

/** Folds names so that the ways in which papers print one meet: capitals, accents left out, vowel signs, hyphens, stops of abbreviations. */
final class Spelling {
    private static final String LETTERS = "ßıøłđæœðþə\u0649\u06cc\u06a9\u06d5\u06c1\u06be";
    private static final String[] PLAIN = {"ss", "i", "o", "l", "d", "ae", "oe", "d", "th", "e", "\u064a", "\u064a", "\u0643", "\u0647", "\u0647", "\u0647"};

    private Spelling() {
    }

    /** Lower case, accents and pointing off, hyphens and every space one space, no stops and apostrophes; commas stay. */
    static String fold(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean plain = true;
        for (int i = 0; i < lower.length() && plain; i++) plain = lower.charAt(i) < 128;
        if (!plain) lower = letters(Normalizer.normalize(lower, Normalizer.Form.NFD));
        StringBuilder out = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (".'’‘ʼʻ`´׳״\"“”".indexOf(c) >= 0) continue;
            boolean space = c <= ' ' || c == '\u00a0' || c == '\u202f' || c == '\u3000' || "-‐‑–·・＝=".indexOf(c) >= 0;
            if (!space) out.append(c);
            else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') out.append(' ');
        }
        if (out.length() > 0 && out.charAt(out.length() - 1) == ' ') out.setLength(out.length() - 1);
        return out.toString();
    }

    private static String letters(String decomposed) {
        StringBuilder out = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            boolean mark = c >= '\u0300' && c <= '\u036f' || c >= '\u064b' && c <= '\u065f' || c >= '\u0591' && c <= '\u05c7' || c == '\u093c' || c == '\u09bc' || c == '\u0640'
                || c >= '\u200b' && c <= '\u200f';
            if (mark) continue;
            int letter = LETTERS.indexOf(c);
            if (letter < 0) out.append(c);
            else out.append(PLAIN[letter]);
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }
}
