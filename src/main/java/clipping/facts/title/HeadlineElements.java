package clipping.facts.title;

import clipping.block.Block;
import clipping.block.Container;
import clipping.block.Inline;
import clipping.facts.ElementNames;
import clipping.lexicon.ElementWords;
import clipping.lexicon.ElementWords.Sign;
import clipping.lexicon.WordLists;
import java.util.Set;

/** What the elements around a block say about headlines: by their names, microdata and place. */
final class HeadlineElements {
    private static final int LONGEST_NAMES = 200;

    private static final class Words {
        static final Set<String> APART = WordLists.titles().words("apart");
    }

    private HeadlineElements() {
    }

    /** Whether a list or a way home holds it, as the entries of a menu; a table of layout may stand in either. */
    static boolean isListed(Container container) {
        Container c = container;
        for (int up = 0; up < 4 && c != null; up++, c = c.parent()) {
            if (c.tag().equals("td") && up < 2) return false;
            if (c.tag().equals("li") || c.tag().equals("ol") || c.classes().contains("breadcrumb")) return true;
        }
        return false;
    }

    static boolean isApart(Container container) {
        for (Container c = container; c != null; c = c.parent())
            if (Words.APART.contains(c.tag()) || c.role().equals("dialog") || c.role().equals("navigation")) return true;
        return false;
    }

    /** What marks the block as a headline: a microdata property or a word of its class; null for nothing. */
    static String mark(Block b, ElementNames names) {
        Container c = b.container();
        for (int up = 0; up < 2 && c != null; up++, c = c.parent()) {
            if (c.itemprop().contains("headline")) return "itemprop headline";
            int told = names.told(c);
            if (Sign.HEADLINE.in(told) && !Sign.NOT_HEADLINE.in(told) && ElementNames.length(c) < LONGEST_NAMES) return "class headline";
            if (up == 0 && c.tag().length() == 2 && c.tag().charAt(0) == 'h') continue;
            if (up == 0) break;
        }
        for (Inline i : b.inlines())
            if (i.itemprop().contains("headline") && i.end() - i.start() > b.text().length() / 2) return "itemprop headline";
        return null;
    }

    /** Whether the names of an element mark a kicker or a label. */
    static boolean isKicker(String names) {
        return Sign.KICKER.in(ElementWords.told(names));
    }
}
