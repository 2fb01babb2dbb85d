package clipping.block;

import clipping.lexicon.WordLists;
import clipping.page.Claim;
import clipping.page.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Joins a drop cap with its paragraph: a capital that stands in an element of its own, on a line of its own or with a blank behind it. A
 * letter that is a word in the page's language stays apart where the page has the next word without it.
 */
final class DropCaps {
    /** Fewest characters of the paragraph. */
    private static final int PARAGRAPH = 60;
    /** Most characters of a drop cap: a letter, with a quotation mark or an apostrophe. */
    private static final int MOST = 2;
    /** Most characters of its first word. */
    private static final int WORD = 40;
    /** Most characters of page text that are searched for a word. */
    private static final int SEARCHED = 200_000;

    private final Page page;
    private final List<Block> blocks;
    private Set<String> words;

    private DropCaps(Page page, List<Block> blocks) {
        this.page = page;
        this.blocks = blocks;
    }

    /** The blocks, each drop cap joined with what follows it. */
    static List<Block> join(Page page, List<Block> blocks) {
        DropCaps caps = new DropCaps(page, blocks);
        for (int i = 0; i < blocks.size(); i++) {
            if (isSplit(blocks.get(i)) || i + 1 < blocks.size() && caps.isApart(blocks.get(i), blocks.get(i + 1))) return caps.joined(i);
        }
        return blocks;
    }

    private List<Block> joined(int first) {
        List<Block> joined = new ArrayList<>(blocks.subList(0, first));
        for (int i = first; i < blocks.size(); i++) {
            Block b = blocks.get(i);
            if (i + 1 < blocks.size() && isApart(b, blocks.get(i + 1))) {
                String letter = b.text();
                b = blocks.get(++i);
                joined.add(with(b, joined.size(), letter + (isWord(letter, b.text(), false) ? " " : ""), 0));
            } else if (isSplit(b) && !isWord(b.text().substring(0, 1), b.text().substring(2), true)) {
                joined.add(with(b, joined.size(), b.text().substring(0, 1), 2));
            } else {
                joined.add(with(b, joined.size(), "", 0));
            }
        }
        return joined;
    }

    /** A block with another beginning in place of its first characters. */
    private static Block with(Block b, int index, String beginning, int dropped) {
        int more = beginning.length() - dropped;
        if (more == 0 && b.index() == index && beginning.isEmpty()) return b;
        List<Inline> inlines = new ArrayList<>();
        for (Inline i : b.inlines()) {
            int start = dropped > 0 ? Math.max(0, i.start() + more) : i.start() + more;
            inlines.add(new Inline(start, Math.max(1, i.end() + more), i.tag(), i.classes(), i.itemprop(), i.rel(), i.value()));
        }
        String text = beginning + b.text().substring(dropped);
        return new Block(index, text, b.kind(), b.level(), b.container(), inlines, b.linked(), b.marks());
    }

    /** Whether a block is a drop cap and the next one the rest of its paragraph: in small letters, or the rest of a word the page has. */
    private boolean isApart(Block cap, Block rest) {
        String letter = cap.text();
        if (letter.length() > MOST || cap.linked() > 0 || cap.kind() == Block.Kind.LIST_ITEM || !isCapital(letter)) return false;
        String text = rest.text();
        int blank = text.indexOf(' ');
        boolean isProse = text.length() >= PARAGRAPH && blank > 0 && blank < WORD && rest.linked() < text.length();
        return isProse && (Character.isLowerCase(text.charAt(0)) || isInCapitals(letter, text.substring(0, blank)));
    }

    private boolean isInCapitals(String letter, String word) {
        for (int i = 0; i < word.length(); i++) if (!Character.isUpperCase(word.charAt(i))) return false;
        if (words == null) words = words();
        return words.contains((letter + word).toLowerCase(Locale.ROOT));
    }

    private static boolean isCapital(String cap) {
        char first = cap.charAt(0), last = cap.charAt(cap.length() - 1);
        if (cap.length() == 1) return Character.isUpperCase(first);
        return isMark(first) && Character.isUpperCase(last) || Character.isUpperCase(first) && isApostrophe(last);
    }

    private static boolean isMark(char c) {
        return "\"“„«'‘".indexOf(c) >= 0;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    /** Whether a paragraph begins with a capital in an element of its own and a blank. */
    private static boolean isSplit(Block b) {
        String text = b.text();
        if (text.length() < PARAGRAPH || text.charAt(1) != ' ') return false;
        if (!Character.isUpperCase(text.charAt(0)) || !Character.isLowerCase(text.charAt(2))) return false;
        for (Inline i : b.inlines()) if (i.start() == 0 && i.end() == 1 && !i.isLink()) return true;
        return false;
    }

    /** Whether the letter is a word of its own. Where the page's words do not tell, {@code written} says whether it is. */
    private boolean isWord(String letter, String rest, boolean written) {
        String lower = letter.toLowerCase(Locale.ROOT);
        String language = language();
        boolean may = language.isEmpty() ? WordLists.languages().has("letters", lower)
            : WordLists.languages().words("letters", language).contains(lower);
        if (!may) return false;
        int end = 0;
        while (end < rest.length() && Character.isLetter(rest.charAt(end))) end++;
        String next = rest.substring(0, end).toLowerCase(Locale.ROOT);
        if (words == null) words = words();
        if (words.contains(lower + next)) return false;
        return written || words.contains(next);
    }

    private String language() {
        String lang = page.document().getElementsByTag("html").attr("lang").toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < lang.length() && Character.isLetter(lang.charAt(end))) end++;
        return lang.substring(0, end);
    }

    /** All words of the page and of what its data say, but the first one of each of its texts, which may lack its letter. */
    private Set<String> words() {
        Set<String> all = new HashSet<>();
        int left = SEARCHED;
        for (Claim c : page.claims().all()) if ((left -= c.value().length()) > 0) add(c.value(), true, all);
        for (Block b : blocks) if ((left -= b.text().length()) > 0) add(b.text(), false, all);
        return all;
    }

    private static void add(String text, boolean first, Set<String> words) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && start < 0) start = i;
            if (letter || start < 0) continue;
            if (first || start > 2) words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
            start = -1;
        }
    }
}
