package clipping.page;

import clipping.lexicon.Chrome;
import java.util.List;

/**
 * Finds the headline among the paragraphs of a flattened page. As a rule the page's title opens the text and the headline repeats it
 * without the site's name. Where the copied text begins with menus, the headline is the first line before the story that is long enough and
 * not like a menu.
 */
final class TextHeadline {
    private static final int LONGEST = 300;
    private static final int SHORTEST_REPEATED = 8;
    /** Distance after the title within which the headline is sought, in paragraphs; menus are long. */
    private static final int NEAR = 120;
    private static final int WORDS = 3;
    private static final int SURE = 30;
    private static final int PROSE = 100;
    private static final int PROSE_WITHOUT_SPACES = 45;
    private static final String SEPARATORS = "-|\u2013\u2014\u00b7\u2022:\u00bb\u00ab\uff5c\u3000_/";
    private static final String ENDS = ".!?\u3002\uff01\uff1f\u0964\u06d4\u061f\"\u201d\u00bb\u300d";

    private TextHeadline() {
    }

    /** Index of the headline, -1 for none. */
    static int find(List<String> paragraphs) {
        if (paragraphs.size() < 2) return -1;
        String first = paragraphs.get(0);
        int repeated = repeated(paragraphs);
        if (repeated > 0) return repeated;
        if (isHeadline(first) && (weight(first) >= SURE || weight(paragraphs.get(1)) >= SURE)) return 0;
        int story = story(paragraphs);
        int longest = -1;
        for (int i = 0; i < story; i++) {
            String line = paragraphs.get(i);
            if (!isHeadline(line)) continue;
            if (weight(line) >= SURE && words(line) > WORDS) return i;
            if (longest < 0 || weight(line) > weight(paragraphs.get(longest))) longest = i;
        }
        return longest < 0 && story < 0 && first.length() <= LONGEST ? 0 : longest;
    }

    /** The longest line that repeats what the first says, -1 for none. The site's name may repeat the other half of the title. */
    private static int repeated(List<String> paragraphs) {
        int repeated = -1;
        for (int i = 1; i < Math.min(paragraphs.size(), NEAR); i++) {
            boolean longer = repeated < 0 || paragraphs.get(i).length() > paragraphs.get(repeated).length();
            if (longer && repeats(paragraphs.get(0), paragraphs.get(i))) repeated = i;
        }
        return repeated;
    }

    /** Whether a line is the title that opens the text, or that title without the site's name before or after it. */
    static boolean repeats(String title, String line) {
        if (title.length() > LONGEST || line.length() > title.length()) return false;
        if (line.equals(title)) return true;
        if (line.length() < SHORTEST_REPEATED || line.length() * 3 < title.length()) return false;
        if (title.startsWith(line)) return isSeparated(title.substring(line.length()), false);
        return title.endsWith(line) && isSeparated(title.substring(0, title.length() - line.length()), true);
    }

    private static boolean isSeparated(String rest, boolean before) {
        String near = rest.strip();
        if (near.length() < 2 || near.length() > 80) return false;
        return SEPARATORS.indexOf(near.charAt(before ? near.length() - 1 : 0)) >= 0;
    }

    /** Index of the first paragraph of prose with another one near after it, or else of the first; -1 for none. */
    private static int story(List<String> paragraphs) {
        int only = -1;
        for (int i = 0; i < Math.min(paragraphs.size(), NEAR); i++) {
            if (!isProse(paragraphs.get(i))) continue;
            if (only < 0) only = i;
            for (int k = i + 1; k < Math.min(paragraphs.size(), i + 4); k++) if (isProse(paragraphs.get(k))) return i;
        }
        return only;
    }

    private static boolean isProse(String s) {
        return weight(s) >= PROSE && ENDS.indexOf(s.charAt(s.length() - 1)) >= 0;
    }

    private static boolean isHeadline(String s) {
        if (s.length() > LONGEST || s.indexOf('|') >= 0 || s.endsWith(".") || s.endsWith("\u3002") || s.endsWith(":")
            || s.indexOf('\u00a9') >= 0) {
            return false;
        }
        if (weight(s) <= 15 || words(s) < WORDS) return false;
        int digits = 0;
        for (int i = 0; i < s.length(); i++) if (Character.isDigit(s.charAt(i))) digits++;
        if (digits * 5 > s.length()) return false;
        for (Chrome.Hit hit : Chrome.load().match(s).all())
            if (hit.where().isBeginning()) return false;
        return true;
    }

    /** Number of words by spaces; in scripts without spaces two letters count as one. */
    private static int words(String s) {
        int spaces = 0;
        for (int i = 0; i < s.length(); i++) if (s.charAt(i) == ' ' && (i == 0 || s.charAt(i - 1) != ' ')) spaces++;
        return 1 + spaces + dense(s) / 2;
    }

    /** Its length in letters; in scripts without spaces each counts more. */
    private static int weight(String s) {
        return s.length() + dense(s) * PROSE / PROSE_WITHOUT_SPACES;
    }

    private static int dense(String s) {
        int dense = 0;
        for (int i = 0; i < s.length(); i++)
            if (s.charAt(i) >= '\u2e80' && s.charAt(i) < '\ufe00' || s.charAt(i) >= '\u0e00' && s.charAt(i) < '\u0e80') dense++;
        return dense;
    }
}
