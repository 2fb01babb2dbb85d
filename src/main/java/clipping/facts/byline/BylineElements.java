package clipping.facts.byline;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Container;
import clipping.block.Inline;
import clipping.facts.ElementNames;
import clipping.facts.byline.CreditLine.Joint;
import clipping.lexicon.ElementWords.Sign;
import clipping.lexicon.Phrases;
import clipping.lexicon.WordLists;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the elements around a block say about bylines: by their names, microdata and links. */
final class BylineElements {
    private static final int HIGHEST = 6;
    private static final int NAMING = 4;

    /** Whose an element is: somebody else's, unknown, the author's. */
    enum Owner { OTHER, PLAIN, AUTHOR }

    private static final class Words {
        static final Phrases AUTHOR_PATHS = new Phrases(WordLists.bylines().words("author-path"));
    }

    private final Blocks blocks;
    private final List<Block> headlines;
    /** For each element, by its order. */
    private final boolean[] holdsHeadline;
    private final ElementNames names;
    /** Whether an address leads to an author's page. */
    private final Map<String, Boolean> authorLinks = new HashMap<>();

    /** @param headlines the blocks that print the headline */
    BylineElements(Blocks blocks, ElementNames names, List<Block> headlines) {
        this.blocks = blocks;
        this.names = names;
        this.headlines = headlines;
        holdsHeadline = new boolean[blocks.containers().size()];
        for (Block h : headlines) for (Container c = h.container(); c != null; c = c.parent()) holdsHeadline[c.order()] = true;
    }

    /** Whose the block is by the elements around it, up to one that holds the headline; of two that disagree the outer decides. */
    Owner owner(Block b) {
        Owner owner = Owner.PLAIN;
        int up = 0;
        for (Container c = b.container(); c != null && up < HIGHEST; c = c.parent(), up++) {
            if (holdsHeadline[c.order()]) break;
            if (c.tag().equals("figure") || c.tag().equals("figcaption") || c.tag().equals("nav")) return Owner.OTHER;
            if (c.tag().equals("article") && isTeaser(b, c)) return Owner.OTHER;
            int told = names.told(c);
            boolean author = up < NAMING && (Sign.AUTHOR.in(told) || c.itemprop().contains("author"));
            if (Sign.NOT_AUTHOR.in(told)) owner = author ? owner : Owner.OTHER;
            else if (author) owner = Owner.AUTHOR;
        }
        return owner;
    }

    /** Whether the block is below a headline that links to another page, in the same element. */
    private boolean isTeaser(Block b, Container article) {
        for (int i = b.index() - 1; i >= 0 && i > b.index() - 12; i--) {
            Block over = blocks.all().get(i);
            if (!over.container().within(article)) return false;
            if (over.kind() == Block.Kind.HEADING) return over.linkDensity() > 0.8 && !headlines.contains(over);
        }
        return false;
    }

    /** Whether the block is one link with a date beside the name: an entry in a list of stories. */
    boolean isEntry(Block b) {
        if (b.linkDensity() < 0.95) return false;
        for (Inline i : b.inlines())
            if (i.isLink() && i.start() == 0 && NameShape.hasDigit(b.text().substring(0, Math.min(i.end(), b.text().length()))))
                return !isAuthorLink(i);
        return false;
    }

    /** How surely an inline element names an author, from 0 (not at all) to 9. */
    int trust(Inline i) {
        if (i.rel().contains("author") || i.itemprop().contains("author") || i.itemprop().contains("creator")) return 9;
        int told = names.told(i);
        if (Sign.NOT_AUTHOR.in(told)) return 0;
        if (Sign.AUTHOR.in(told)) return 8;
        return isAuthorLink(i) ? 7 : 0;
    }

    private boolean isAuthorLink(Inline i) {
        return i.isLink() && authorLinks.computeIfAbsent(i.value(), BylineElements::isAuthorPath);
    }

    private static boolean isAuthorPath(String address) {
        String href = address.strip().toLowerCase(Locale.ROOT);
        boolean bare = !href.isEmpty() && Character.isLetter(href.charAt(0)) && href.indexOf(':') < 0;
        return Words.AUTHOR_PATHS.in(bare ? '/' + href : href);
    }

    /**
     * The edges of a block's elements, for each character the one before it; null for none. Lines break there, links, times and author
     * elements begin or end, or elements meet without a space.
     */
    Joint[] edges(Block b) {
        Joint[] edges = null;
        String text = b.text();
        for (Inline i : b.inlines()) {
            int end = Math.min(i.end(), text.length());
            if (i.start() == 0 && end == text.length()) continue;
            boolean line = i.tag().equals(Inline.BREAK), own = !line && (i.tag().equals("a") || i.tag().equals("time") || trust(i) > 0);
            for (int at = i.start(); at <= end; at += Math.max(1, end - i.start())) {
                if (at == 0 || at == text.length() || !line && !isEdge(text, i, at, own)) continue;
                if (edges == null) edges = new Joint[text.length()];
                if (edges[at] != Joint.LINE) edges[at] = line ? Joint.LINE : Joint.EDGE;
            }
        }
        return edges;
    }

    /** Whether an element's begin or end is to be marked: one that tells of the author, unless it cuts a word; another where words meet. */
    private static boolean isEdge(String text, Inline i, int at, boolean own) {
        boolean meets = Character.isLetterOrDigit(text.charAt(at - 1)), small = Character.isLowerCase(text.charAt(at));
        if (own) return !(meets && small);
        return meets && !small && Character.isLetterOrDigit(text.charAt(at)) && at > i.start() + (at == i.end() ? 1 : -1);
    }
}
