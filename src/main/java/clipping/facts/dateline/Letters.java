package clipping.facts.dateline;

import clipping.lexicon.DatelineWords;
import clipping.lexicon.DatelineWords.Role;
import java.util.ArrayList;
import java.util.List;

/** Letters, spaces and dashes of all scripts, and words as datelines part them. */
final class Letters {
    private Letters() {
    }

    static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u3000' || Character.isSpaceChar(c) || c >= '\u200b' && c <= '\u200f' || c == '\u061c'
            || c == '\ufeff';
    }

    static boolean isDash(char c) {
        return c == '-' || c >= '\u2010' && c <= '\u2015' || c == '\u2212' || c == '\ufe58' || c == '\uff0d' || c == '─';
    }

    static boolean isUpper(char c) {
        return c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c) || Character.isTitleCase(c);
    }

    /** Whether it is a small letter in a script with capitals; Georgian prints no capitals. */
    static boolean isLower(char c) {
        return c < 128 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c) && (c < '\u10a0' || c > '\u10ff');
    }

    /** Whether it is a letter of a script without spaces between words. */
    static boolean isEastAsian(char c) {
        return c >= '\u3040' && c <= '\u30ff' || c >= '\u3400' && c <= '\u9fff' || c >= '\uf900' && c <= '\ufaff';
    }

    static boolean isHangul(char c) {
        return c >= '\uac00' && c <= '\ud7a3';
    }

    /** Whether a text has letters of a script with capitals. */
    static boolean isCased(String text) {
        for (int i = 0; i < text.length(); i++) if (isUpper(text.charAt(i)) || isLower(text.charAt(i))) return true;
        return false;
    }

    /** The words of a text, by any white space; the text itself where it has none. */
    static String[] words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && !isSpace(text.charAt(i))) continue;
            if (i > start) words.add(text.substring(start, i));
            start = i + 1;
        }
        return words.isEmpty() ? new String[] {text} : words.toArray(String[]::new);
    }

    /** Whether all letters are capitals, except small words between and small letters as in "McALLEN". */
    static boolean isInCapitals(String text) {
        int upper = 0;
        for (String word : words(text.replace('/', ' '))) {
            boolean small = isLower(word.charAt(0)) && DatelineWords.is(Role.CONNECTOR, word);
            int within = word.startsWith("Mac") ? 3 : word.startsWith("Mc") ? 2 : 1;
            for (int i = 0; i < word.length() && !small; i++) {
                boolean capital = isUpper(word.charAt(i));
                if (capital) upper++;
                else if (Character.isLetter(word.charAt(i)) && (i == 0 || i >= within)) return false; // also letters of no case
            }
        }
        return upper >= 2;
    }
}
