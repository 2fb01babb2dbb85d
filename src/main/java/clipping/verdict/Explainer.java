package clipping.verdict;

import clipping.block.Block;
import clipping.block.Container;
import clipping.facts.Facts;
import clipping.lexicon.Chrome;
import java.util.Locale;
import java.util.Set;

/** Names the reason that a person would give for a verdict, and the evidence for it. It never changes what was decided. */
final class Explainer {
    private static final int LOOK_UP = 6;
    private static final double MOSTLY = 0.6;

    private final Facts facts;
    private final Set<Integer> bylines;

    Explainer(Facts facts) {
        this.facts = facts;
        bylines = Set.copyOf(facts.bylineBlocks());
    }

    /**
     * @param hits phrases of boilerplate in the block
     * @param odds log-odds of belonging to the story
     * @param near whether it lies in the element that holds the story
     */
    Verdict explain(Block b, boolean kept, Chrome.Hits hits, double odds, boolean near) {
        String score = "score " + Math.round(100 / (1 + StrictMath.exp(-odds))) + " %";
        if (kept) return new Verdict(b, true, kept(b), score);
        if (facts.titleBlocks().contains(b.index())) return new Verdict(b, false, Reason.TITLE, score);
        if (bylines.contains(b.index())) return new Verdict(b, false, Reason.BYLINE, score);
        Chrome.Hit hit = hits.best();
        if (hit != null && hit.where() != Chrome.Where.INSIDE) return new Verdict(b, false, reason(hit.section()), "“" + hit.phrase() + "”, " + score);
        if (b.kind() == Block.Kind.CAPTION) return new Verdict(b, false, Reason.CAPTION, score);
        Container c = b.container();
        for (int level = 0; c != null && level < LOOK_UP; c = c.parent(), level++) {
            Reason reason = byElement(c);
            if (reason != null) return new Verdict(b, false, reason, "in " + name(c) + ", " + score);
        }
        if (b.is(Block.Mark.HIDDEN)) return new Verdict(b, false, Reason.HIDDEN, score);
        if (hit != null) return new Verdict(b, false, reason(hit.section()), "“" + hit.phrase() + "”, " + score);
        if (b.linkDensity() > MOSTLY) return new Verdict(b, false, Reason.LINK_LIST, Math.round(100 * b.linkDensity()) + " % links, " + score);
        return new Verdict(b, false, near ? Reason.LOW_SCORE : Reason.OUTSIDE, score);
    }

    private static Reason kept(Block b) {
        return switch (b.kind()) {
            case HEADING -> Reason.SUBHEAD;
            case LIST_ITEM -> Reason.LIST;
            case QUOTE -> Reason.QUOTE;
            case TABLE_ROW -> Reason.TABLE;
            case DATA -> Reason.DATA;
            default -> Reason.PROSE;
        };
    }

    private static Reason reason(Chrome.Section section) {
        return switch (section) {
            case PHOTO_CREDIT -> Reason.CAPTION;
            case CONTACT -> Reason.AUTHOR_BOX;
            case ERROR, SCRIPT -> Reason.WIDGET;
            default -> Reason.valueOf(section.name());
        };
    }

    /** What an element's tag and role say; names given by the page's author are only evidence of its own. */
    private static Reason byElement(Container c) {
        switch (c.tag()) {
            case "nav", "menu" -> {
                return Reason.NAVIGATION;
            }
            case "figcaption" -> {
                return Reason.CAPTION;
            }
            default -> { }
        }
        if (c.role().equals("navigation") || c.role().equals("menu")) return Reason.NAVIGATION;
        String names = (c.classes() + ' ' + c.id()).toLowerCase(Locale.ROOT);
        if (names.length() < 2 || c.depth() < 2) return null;
        for (ElementWords.Entry entry : ElementWords.ALL) if (names.contains(entry.word())) return entry.reason();
        return null;
    }

    private static String name(Container c) {
        String text = c.toString();
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
