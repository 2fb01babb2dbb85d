package clipping.facts.title;

import clipping.facts.SiteNames;
import clipping.facts.Wording;
import clipping.lexicon.WordList;
import clipping.lexicon.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a claimed title where the site's name, a section or a kicker may be joined to the headline. */
final class TitleParts {
    private static final String BETWEEN_WORDS = " ,_|:";
    private static final String WITHIN_WORDS = "/-";
    private static final String SPACED =
        "-\u2010\u2011\u2012\u2013\u2014\u2015/\u00b7\u2022~\u2219\u22c5\u2027\u30fb\u2013=+*<>\u25aa\u25cf\u2b29\u2756";
    private static final String ANYWHERE = "|\uff5c\u00bb\u00ab\u203a\u2039\u00a6\u2502\u2503\u23ae\u01c0\u2759\u3009";

    private static final int LONGEST = 500;
    /** Behind it are the scripts of East Asia. */
    private static final char LAST_SPACED = '\u2e7f';
    private static final String BARS = "|\uff5c\u00a6\u2502\u2503";
    /** Of each sign of ASCII whether it may separate. */
    private static final boolean[] ASCII = new boolean[128];
    /** Before it, every letter is one of words; one behind it looks like a bar. */
    private static final char LEAST_LETTER = '\u01c0';
    private static final char MIDDLE_DOT = '\u30fb';
    /** Words of a site's name, at most. */
    static final int LONGEST_NAME = 4;

    static {
        for (char c : (SPACED + ANYWHERE + ":_").toCharArray()) if (c < ASCII.length) ASCII[c] = true;
    }

    private static final class Words {
        static final Set<String> SITE = WordLists.titles().words("site-words");
    }

    private TitleParts() {
    }

    /**
     * Begin and end of each separator, in order. A dash before a small letter is the headline's own, and so are all of its sign but the
     * last, behind which a site may have a small name.
     */
    static List<int[]> cuts(String title) {
        List<int[]> cuts = marks(title);
        for (int i = 0; i + 1 < cuts.size(); i++) {
            if (!isAmid(title, cuts.get(i))) continue;
            String own = title.substring(cuts.get(i)[0], cuts.get(i)[1]);
            int[] last = cuts.get(cuts.size() - 1);
            cuts.removeIf(c -> c != last && title.startsWith(own, c[0]));
            i = -1;
        }
        return cuts;
    }

    /** Whether a dash before a small letter is in a title. */
    static boolean hasOwnDash(String title) {
        for (int[] mark : marks(title)) if (isAmid(title, mark)) return true;
        return false;
    }

    private static List<int[]> marks(String title) {
        List<int[]> cuts = new ArrayList<>();
        int length = Math.min(title.length(), LONGEST);
        for (int i = 1; i < length - 1; i++) {
            char c = title.charAt(i);
            if (c < ASCII.length ? !ASCII[c] : isPlainLetter(c)) continue;
            int end = end(title, i, length);
            if (end < 0) continue;
            int start = i;
            while (start > 0 && title.charAt(start - 1) == ' ') start--;
            while (end < length && title.charAt(end) == ' ') end++;
            cuts.add(new int[] {start, end});
            i = end - 1;
        }
        return cuts;
    }

    private static boolean isPlainLetter(char c) {
        return c < LEAST_LETTER && Character.isLetter(c) || Wording.isUnspaced(c) && c != MIDDLE_DOT;
    }

    /** Index behind the separator that a sign is, -1 if it is none. */
    private static int end(String title, int at, int length) {
        char c = title.charAt(at);
        if (SPACED.indexOf(c) < 0 && c != ':' && c != '\uff1a') return isAnywhere(title, at) ? at + 1 : -1;
        int end = at + 1;
        while (end < length && title.charAt(end) == c) end++;
        boolean before = title.charAt(at - 1) == ' ';
        boolean after = end < length && title.charAt(end) == ' ';
        boolean unspaced = Wording.isUnspaced(title.charAt(at - 1)) || end < length && Wording.isUnspaced(title.charAt(end));
        return isCut(c, before, after, unspaced) ? end : -1;
    }

    /** Whether a sign separates by the spaces before and behind it, or beside a script that has none. */
    private static boolean isCut(char c, boolean before, boolean after, boolean unspaced) {
        return switch (c) {
            case '\uff1a' -> true;
            case ':', '\u2013', '\u2014' -> after || before || unspaced;
            case '\u30fb', '\u00b7' -> before && after;
            default -> before && after || unspaced;
        };
    }

    /** Whether a sign separates without spaces, as a bar does, and a low line in scripts without them. */
    private static boolean isAnywhere(String title, int at) {
        boolean open = title.charAt(at - 1) == ' ' || title.charAt(at - 1) > LAST_SPACED || title.charAt(at + 1) > LAST_SPACED;
        return title.charAt(at) == '_' ? open : ANYWHERE.indexOf(title.charAt(at)) >= 0;
    }

    /**
     * Whether words beside a headline are known: a name of the site or a section, or several of them.
     *
     * @param exactly whether only the site's very name counts, as before a colon
     */
    static boolean isKnown(String words, SiteNames names, boolean exactly) {
        if (exactly) return names.isExactly(words);
        if (names.isSite(words) || names.isSection(words)) return true;
        int start = 0;
        List<int[]> cuts = cuts(words);
        for (int[] cut : cuts) {
            String piece = words.substring(Math.min(start, cut[0]), cut[0]);
            if (!names.isSite(piece) && !names.isSection(piece)) return false;
            start = cut[1];
        }
        return !cuts.isEmpty() && (names.isSite(words.substring(start)) || names.isSection(words.substring(start)));
    }

    /** The title without known names of the site and its sections at its beginning and end. */
    static String withoutSite(String title, SiteNames names) {
        String rest = title;
        for (int[] cut : cuts(title)) {
            if (!isKnown(title.substring(cut[1]), names, isColon(title, cut))) continue;
            rest = title.substring(0, cut[0]);
            break;
        }
        List<int[]> cuts = cuts(rest);
        for (int k = cuts.size() - 1; k >= 0; k--) {
            if (isKnown(rest.substring(0, cuts.get(k)[0]), names, isColon(rest, cuts.get(k)))) return rest.substring(cuts.get(k)[1]);
        }
        return rest;
    }

    /** Whether words are like the name of a site: they hold an address or a word of papers and stations. */
    static boolean isNamed(String words) {
        String folded = WordList.fold(words);
        String between = words.indexOf(' ') < 0 ? BETWEEN_WORDS + WITHIN_WORDS : BETWEEN_WORDS;
        int start = 0;
        for (int i = 0; i <= folded.length(); i++) {
            if (i < folded.length() && between.indexOf(folded.charAt(i)) < 0) continue;
            if (i > start && isNaming(folded.substring(start, i))) return true;
            start = i + 1;
        }
        return false;
    }

    private static boolean isNaming(String word) {
        if (Words.SITE.contains(word) || isAddress(word)) return true;
        if (!Wording.isUnspaced(word.charAt(word.length() - 1))) return false;
        for (int n = 1; n <= 4 && n < word.length(); n++) if (Words.SITE.contains(word.substring(word.length() - n))) return true;
        return false;
    }

    /** Whether a word is a name and the end of an address: "harbour.example". */
    private static boolean isAddress(String word) {
        int dot = word.lastIndexOf('.');
        for (int i = dot + 1; i < word.length(); i++) if (word.charAt(i) < 'a' || word.charAt(i) > 'z') return false;
        return dot > 1 && word.length() - dot > 2 && word.charAt(dot - 1) < 128;
    }

    /** Whether all that a title holds is known, or short and like the name of a site. */
    static boolean isOnlyNames(String title, SiteNames names) {
        int start = 0;
        List<int[]> cuts = new ArrayList<>(cuts(title));
        cuts.add(new int[] {title.length(), title.length()});
        for (int[] cut : cuts) {
            String piece = title.substring(Math.min(start, cut[0]), cut[0]);
            if (!isKnown(piece, names, false) && !(units(piece) <= LONGEST_NAME && isNamed(piece))) return false;
            start = cut[1];
        }
        return true;
    }

    /** Number of words; in scripts without spaces two characters are one. */
    static int units(String text) {
        int spaces = 0, dense = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ' ') spaces++;
            else if (Wording.isUnspaced(text.charAt(i))) dense++;
        }
        return dense > 1 ? dense / 2 : spaces + 1;
    }

    /** Length of a text where a character of a script without spaces counts for more. */
    static int weight(String text) {
        int weight = text.length();
        for (int i = 0; i < text.length(); i++) if (Wording.isUnspaced(text.charAt(i)) || text.charAt(i) >= '\uac00') weight++;
        return weight;
    }

    /** Whether a title goes on behind a dash in small letters, as a sentence does and no chain. */
    static boolean isAmid(String title, int[] cut) {
        if (cut[1] >= title.length() || !Character.isLowerCase(title.charAt(cut[1])) || isBar(title, cut)) return false;
        int end = title.indexOf(' ', cut[1]);
        return !isAddress(title.substring(cut[1], end < 0 ? title.length() : end));
    }

    static boolean isBar(String title, int[] cut) {
        for (int i = cut[0]; i < cut[1]; i++) if (BARS.indexOf(title.charAt(i)) >= 0) return true;
        return false;
    }

    static boolean isColon(String title, int[] cut) {
        int colons = 0; // two colons separate like a bar
        for (int i = cut[0]; i < cut[1]; i++) if (title.charAt(i) == ':' || title.charAt(i) == '\uff1a') colons++;
        return colons == 1;
    }
}
