package clipping.facts.byline;

import clipping.block.Block;
import clipping.block.Blocks;
import java.util.Locale;

/** Words that a page also has in small letters are no names: "Coffee Origins" above a story about the origins of coffee. */
final class CommonWords {
    /** Characters of the shortest word that counts. */
    private static final int SHORTEST = 3;

    private CommonWords() {
    }

    /** Whether the page has all words of a name but one, one at least, in small letters, too. */
    static boolean isOf(Blocks page, String name) {
        int all = 0, common = 0;
        for (String word : name.split(" ")) {
            String small = word.toLowerCase(Locale.ROOT);
            if (word.length() < SHORTEST || small.equals(word)) continue;
            all++;
            if (isIn(page, small)) common++;
        }
        return common > 0 && common >= all - 1;
    }

    private static boolean isIn(Blocks page, String word) {
        for (Block b : page.all()) if (isIn(b.text(), word)) return true;
        return false;
    }

    private static boolean isIn(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean begins = at == 0 || !Character.isLetter(text.charAt(at - 1));
            if (begins && (end == text.length() || !Character.isLetter(text.charAt(end)))) return true;
        }
        return false;
    }
}
