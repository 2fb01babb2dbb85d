package clipping.facts;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Container;
import clipping.block.Inline;
import clipping.facts.NameReader.Name;
import clipping.lexicon.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The bylines that are printed around a headline, told by their words, their links and the names of their elements. */
final class PrintedBylines {
    private static final int ABOVE = 6;
    private static final int BELOW = 12;
    private static final int LONGEST = 260;
    private static final int LONGEST_LINE = 140;

    /** A printed byline: its names and how surely it is one, 1 to 10. */
    record Byline(int block, List<Name> names, int weight, String how) {
    }

    private final Blocks blocks;
    private final Block headline;
    private final String language;
    private final List<Byline> found = new ArrayList<>();

    private PrintedBylines(Blocks blocks, int near, String language) {
        this.language = language;
        this.blocks = blocks;
        headline = near >= 0 ? blocks.all().get(near) : null;
    }

    /**
     * @param near  the block that prints the headline, or -1
     * @param story the story's first block of prose, or -1
     */
    static List<Byline> find(Blocks blocks, String language, int near, int story) {
        PrintedBylines bylines = new PrintedBylines(blocks, near, language);
        int anchor = near >= 0 ? near : story;
        if (anchor < 0) return List.of();
        int last = Math.max(anchor, Math.min(story, anchor + 40)) + BELOW;
        for (int i = Math.max(0, anchor - ABOVE); i <= last && i < blocks.all().size(); i++) {
            Block b = blocks.all().get(i);
            if (i == near || b.text().length() > LONGEST) continue;
            bylines.block(b, i > 0 ? blocks.all().get(i - 1) : null, i > Math.max(anchor, story) + 2);
        }
        if (bylines.found.isEmpty()) bylines.signed(last + 1);
        return bylines.found;
    }

    /** Without a byline at the top: a line behind the story that says who wrote it. */
    private void signed(int from) {
        for (int i = from; i < blocks.all().size(); i++) {
            Block b = blocks.all().get(i);
            if (b.text().length() > LONGEST_LINE || b.linkDensity() > 0 && b.kind() == Block.Kind.LIST_ITEM || classed(b) < 0) continue;
            String folded = WordList.fold(b.text());
            boolean opened = false;
            for (String words : NameReader.Words.LIST.words("signed")) opened |= folded.startsWith(words);
            String credit = opened ? behindBy(b.text()) : null;
            List<Name> names = credit == null ? List.of() : NameReader.read(credit, false, language);
            if (!names.isEmpty()) found.add(new Byline(i, names, 5, "line that says who wrote it"));
        }
    }

    private void block(Block b, Block before, boolean late) {
        String text = b.text();
        int own = classed(b);
        if (own < 0) return;
        String credit = text.length() <= LONGEST_LINE ? behindBy(text) : null;
        if (credit == null && before != null && before.text().length() <= 24 && text.length() <= 60) {
            String rest = NameReader.afterBy(before.text(), language);
            if (rest != null && rest.isBlank()) credit = text;
        }
        if (credit != null && !late) {
            List<Name> names = NameReader.read(credit, isShort(credit), language);
            if (!names.isEmpty()) {
                found.add(new Byline(b.index(), names, own > 0 ? 10 : 8, "byline"));
                return;
            }
        }
        List<Name> names = new ArrayList<>();
        int weight = 0;
        for (Inline i : b.inlines()) {
            int sure = inline(i);
            if (sure <= 0 || i.start() >= text.length() || isCredited(text, i.start())) continue;
            String inner = text.substring(i.start(), Math.min(i.end(), text.length()));
            if (inner.length() > LONGEST_LINE) continue;
            String rest = NameReader.afterBy(inner, language);
            List<Name> read = NameReader.read(rest == null ? inner : rest, false, language);
            for (Name n : read) if (names.stream().noneMatch(o -> Wording.key(o.text()).equals(Wording.key(n.text())))) names.add(n);
            if (!read.isEmpty()) weight = Math.max(weight, sure);
        }
        if (!names.isEmpty() && !(late && weight < 8)) {
            found.add(new Byline(b.index(), names, weight - (late ? 3 : 0), "element that names the author"));
        } else if (own > 0 && text.length() <= LONGEST_LINE && !isCredited(text, text.length())) {
            List<Name> plain = NameReader.read(text, false, language);
            if (!plain.isEmpty()) found.add(new Byline(b.index(), plain, late ? 3 : 6, "element of the byline"));
        }
    }

    /** Whether all that a byline names is a short name: one word, or a desk's. */
    private static boolean isShort(String credit) {
        return credit.length() <= 40 && credit.indexOf(',') < 0 && credit.indexOf('|') < 0;
    }

    /** What follows the words that open a byline, at the line's beginning or behind a separator; null when none do. */
    private String behindBy(String text) {
        String rest = NameReader.afterBy(text, language);
        if (rest != null && !rest.isBlank() && !startsCredit(text)) return rest;
        for (int i = 1; i + 3 < text.length(); i++) {
            char c = text.charAt(i);
            boolean mark = "|\u2022\u00b7\u2013\u2014/\u25cf,".indexOf(c) >= 0;
            boolean space = c == ' ' && Character.isDigit(text.charAt(i - 1));
            if (!mark && !space && !(c == ' ' && text.startsWith("By ", i + 1))) continue;
            int start = i + 1;
            while (start < text.length() && text.charAt(start) == ' ') start++;
            String behind = text.substring(start);
            rest = NameReader.afterBy(behind, language);
            if (rest != null && !rest.isBlank() && !startsCredit(behind) && !startsCredit(text.substring(0, start)) && shortWord(behind, rest)) return rest;
        }
        return null;
    }

    /** Inside a line only words that open bylines and nothing else count: of two letters they must not be articles or names of places. */
    private static boolean shortWord(String behind, String rest) {
        int length = behind.length() - rest.length();
        return length > 2;
    }

    private static boolean startsCredit(String text) {
        String folded = WordList.fold(text);
        for (String word : NameReader.Words.LIST.words("other-credit")) {
            if (folded.startsWith(word) && (folded.length() == word.length() || !Character.isLetter(folded.charAt(word.length())))) return true;
        }
        return false;
    }

    /** Whether the words before a place in the text credit other work. */
    private static boolean isCredited(String text, int at) {
        String before = WordList.fold(text.substring(Math.max(0, at - 40), at));
        int last = -1;
        for (String word : NameReader.Words.LIST.words("other-credit")) {
            int found = before.lastIndexOf(word);
            if (found >= 0 && (found == 0 || !Character.isLetter(before.charAt(found - 1)))
                && (found + word.length() >= before.length() || !Character.isLetter(before.charAt(found + word.length())))) last = Math.max(last, found + word.length());
        }
        if (last < 0) return false;
        String rest = before.substring(last);
        for (String by : new String[] {"written by", "story by", "words by", "text by", "text:", "text von"}) if (rest.contains(by)) return false;
        return true;
    }

    /** How surely an inline element names an author: 0 not at all. */
    private static int inline(Inline i) {
        if (i.rel().contains("author") || i.itemprop().contains("author") || i.itemprop().contains("creator")) return 9;
        if (hasToken(i.classes(), "not-author-class")) return 0;
        if (hasToken(i.classes(), "author-class")) return 8;
        if (!i.tag().equals("a")) return 0;
        String href = i.value().strip().toLowerCase(Locale.ROOT);
        for (String path : NameReader.Words.LIST.words("author-path")) if (href.contains(path)) return 7;
        return 0;
    }

    /** 1 when an element around the block, short of one that holds the headline, is a byline's; -1 when one is somebody else's; else 0. */
    private int classed(Block b) {
        int byline = 0;
        int up = 0;
        for (Container c = b.container(); c != null && up < 6; c = c.parent(), up++) {
            if (headline != null && headline.container().within(c)) break;
            if (c.tag().equals("figure") || c.tag().equals("figcaption") || c.tag().equals("nav")) return -1;
            if (c.tag().equals("article") && isTeaser(b, c)) return -1;
            String names = c.classes() + " " + c.id();
            if (hasToken(names, "not-author-class")) return -1;
            if (up < 4 && (hasToken(names, "author-class") || c.itemprop().contains("author") || c.tag().equals("address"))) byline = 1;
        }
        return byline;
    }

    /** Whether a headline over the block, in the same element, leads to another page. */
    private boolean isTeaser(Block b, Container article) {
        for (int i = b.index() - 1; i >= 0 && i > b.index() - 12; i--) {
            Block over = blocks.all().get(i);
            if (!over.container().within(article)) return false;
            if (over.kind() == Block.Kind.HEADING) return over.linkDensity() > 0.8 && over != headline;
        }
        return false;
    }

    private static boolean hasToken(String names, String section) {
        if (names.isBlank() || names.length() > 400) return false;
        Set<String> tokens = NameReader.Words.LIST.words(section);
        int start = -1;
        for (int i = 0; i <= names.length(); i++) {
            boolean letter = i < names.length() && Character.isLetter(names.charAt(i));
            boolean hump = letter && start >= 0 && Character.isUpperCase(names.charAt(i)) && Character.isLowerCase(names.charAt(i - 1));
            if (start >= 0 && (!letter || hump)) {
                if (tokens.contains(names.substring(start, i).toLowerCase(Locale.ROOT))) return true;
                start = letter ? i : -1;
            } else if (letter && start < 0) {
                start = i;
            }
        }
        return false;
    }
}
