package clipping.facts.byline;

import clipping.lexicon.WordList;
import java.util.List;

/** The spelling of names, in scripts with and without capitals. */
final class NameShape {
    private static final int LONGEST_ROLE = 5;
    /** Most digits of a footnote's number, and fewest letters of a name before it. */
    private static final int LONGEST_NOTE = 2;
    private static final int SHORTEST_NOTED = 3;
    private static final int LONGEST_DENSE = 12;
    /** Length of the longest name that only Chinese signs write; one that is transcribed has other signs, or dots in it. */
    private static final int LONGEST_HAN = 7;
    private static final int LONGEST_RUN = 10;

    private NameShape() {
    }

    /** Whether the words are spelt like a name: with capitals, or in a script without capitals. */
    static boolean isName(List<String> words, boolean loose) {
        int capitals = 0;
        int cased = 0;
        for (String w : words) {
            char c = firstLetter(w);
            if (!Character.isLetter(c)) return false;
            boolean upper = isCapital(c);
            boolean lower = isSmall(c);
            if (upper || lower) cased++;
            if (isCapital(w)) capitals++;
            if (lower && !isParticle(w)) return loose && words.size() == 1 && w.length() <= 4;
        }
        if (cased == 0) return isUncased(words, loose);
        return capitals >= 2 || capitals == 1 && (loose || words.size() >= 2 && cased < words.size());
    }

    /** Whether a word begins with a capital, or holds one behind a small word and its mark. */
    private static boolean isCapital(String word) {
        return isCapital(firstLetter(word)) || isCapitalBehindMark(word);
    }

    private static boolean isCapital(char c) {
        return Character.isUpperCase(c) || Character.isTitleCase(c);
    }

    /** A small letter of a script whose names have capitals; Georgian has none. */
    private static boolean isSmall(char c) {
        return Character.isLowerCase(c) && (c < '\u10d0' || c > '\u10ff');
    }

    private static char firstLetter(String word) {
        int at = 0;
        while (at + 1 < word.length() && !Character.isLetter(word.charAt(at))) at++;
        return word.charAt(at);
    }

    /** Whether words in a script without capitals are as many and as long as a name's. */
    private static boolean isUncased(List<String> words, boolean loose) {
        if (!isDense(words.get(0).charAt(0))) return words.size() >= 2 && words.size() <= 5 || loose;
        int letters = 0;
        for (String w : words) letters += w.length();
        return letters >= 2 && letters <= (isOfHan(words) ? LONGEST_HAN : LONGEST_DENSE) && words.size() <= 2;
    }

    private static boolean isOfHan(List<String> words) {
        for (String w : words) for (int i = 0; i < w.length(); i++) if (!isHan(w.charAt(i))) return false;
        return true;
    }

    private static boolean isHan(char c) {
        return c >= '\u3400' && c <= '\u9fff';
    }

    /** Whether a text says more than names do, in Chinese signs that nothing parts. */
    static boolean isMotto(String text) {
        int run = 0;
        for (int i = 0; i < text.length() && run <= LONGEST_RUN; i++) run = isHan(text.charAt(i)) ? run + 1 : 0;
        return run > LONGEST_RUN;
    }

    /**
     * Whether it is a small word within names, alone or before a hyphen or apostrophe: "van", "al-Masri", "d'Ancona"; or a word spelt like
     * "iOS".
     */
    private static boolean isParticle(String word) {
        String folded = WordList.fold(word);
        if (isSmallWord(folded) || word.length() > 1 && Character.isUpperCase(word.charAt(1))) return true;
        for (int i = 1; i <= 4 && i + 1 < word.length(); i++) {
            char c = word.charAt(i);
            boolean mark = c == '-' || c == '\'' || c == '\u2019' || c == '\u02bc' || c == '\u2018';
            if (mark) return i == 1 || isSmallWord(folded.substring(0, i)) || Character.isUpperCase(word.charAt(i + 1));
        }
        return false;
    }

    /** Whether a capital follows a small word and its mark: "d'Ancona", "al-Masri". */
    private static boolean isCapitalBehindMark(String word) {
        for (int i = 1; i <= 4 && i + 1 < word.length(); i++)
            if (!Character.isLetter(word.charAt(i))) return isCapital(word.charAt(i + 1));
        return false;
    }

    /** Whether names in the letter's script have no spaces: Chinese, Japanese, Korean. */
    static boolean isDense(char c) {
        return c >= '\u3040' && c <= '\u30ff' || c >= '\u3400' && c <= '\u9fff' || c >= '\uf900' && c <= '\ufaff'
            || c >= '\uac00' && c <= '\ud7af';
    }

    /** A name in such a script without the role joined to it. */
    static String withoutRole(String word, BylineWords words) {
        if (!isDense(word.charAt(0))) return word;
        String rest = word;
        for (int length = LONGEST_ROLE; length >= 2; length--) {
            if (rest.length() - length >= 2 && words.isOf(WordKind.ROLE, rest.substring(rest.length() - length))) {
                rest = rest.substring(0, rest.length() - length);
            }
            if (rest.length() - length >= 2 && words.isOf(WordKind.ROLE, rest.substring(0, length))) rest = rest.substring(length);
        }
        return rest;
    }

    /** Whether capitals after a name that is not in capitals are a degree or the short name of a paper. */
    static boolean isCredential(CreditLine.Token token, List<String> kept) {
        String word = token.bare();
        boolean initial = word.length() < 2 || word.length() == 2 && word.charAt(1) == '.';
        boolean amid = isSmallWord(WordList.fold(kept.get(kept.size() - 1)));
        if (initial || amid || word.length() > 5 || token.is(WordKind.SUFFIX)) return false;
        for (int i = 0; i < word.length(); i++) if (!Character.isUpperCase(word.charAt(i)) && word.charAt(i) != '.') return false;
        for (String k : kept) if (k.length() > 1 && Character.isLowerCase(k.charAt(1))) return true;
        return false;
    }

    private static boolean isSmallWord(String folded) {
        return WordKind.PARTICLE.hasWord(folded, "en");
    }

    /** The word without punctuation around it; the stop of an initial or abbreviation stays. */
    static String bare(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && !Character.isLetterOrDigit(word.charAt(start))) start++;
        while (end > start && !isEnd(word, end - 1, start)) end--;
        return word.substring(start, beforeNote(word, start, end));
    }

    /** Where a name ends that has the number of a footnote behind it: "Lund1". */
    private static int beforeNote(String word, int start, int end) {
        int letters = end;
        while (letters > start && Character.isDigit(word.charAt(letters - 1))) letters--;
        boolean isNumbered = letters < end && end - letters <= LONGEST_NOTE && letters - start >= SHORTEST_NOTED;
        return isNumbered && isCapital(word.charAt(start)) && Character.isLowerCase(word.charAt(letters - 1)) ? letters : end;
    }

    private static boolean isEnd(String word, int at, int start) {
        char c = word.charAt(at);
        if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK
            || Character.getType(c) == Character.COMBINING_SPACING_MARK) {
            return true;
        }
        if (isGeresh(word, at, start)) return true;
        return c == '.' && (at - start <= 2 || word.indexOf('.') < at || at - start == 1);
    }

    /** Whether it is the sign that changes the sound of the Hebrew letter before it. */
    private static boolean isGeresh(String word, int at, int start) {
        boolean mark = "'\u05f3\u2019".indexOf(word.charAt(at)) >= 0;
        return mark && at > start && word.charAt(at - 1) >= '\u05d0' && word.charAt(at - 1) <= '\u05ea';
    }

    /** Whether a word is the number of a footnote. */
    static boolean isNote(String word) {
        boolean digits = word.length() <= LONGEST_NOTE;
        for (int i = 0; i < word.length(); i++) digits &= Character.isDigit(word.charAt(i));
        return digits;
    }

    static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) if (Character.isDigit(word.charAt(i))) return true;
        return false;
    }
}
