package clipping.facts.title;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Inline;
import clipping.facts.ElementNames;
import clipping.facts.SiteNames;
import clipping.facts.Wording;
import clipping.page.Claim;
import clipping.page.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells a name in the title element from the headline by what the page prints: of two parts that it prints both, the headline is the longer
 * one, marked as a heading and nearer to the story. The other one is the site, its edition or a section, even in a heading.
 */
final class NamesBeside {
    private static final int MOST_CUTS = 4;
    /** Blocks between the headline and the story, at most. */
    private static final int NEAR = 12;

    private final Blocks blocks;
    private final ElementNames elements;
    private final int story;
    private final Set<String> found = new HashSet<>();

    private NamesBeside(Blocks blocks, ElementNames elements, int story) {
        this.blocks = blocks;
        this.elements = elements;
        this.story = story;
    }

    /** The names that are known, and those that stand beside the headline in the title element. */
    static SiteNames add(SiteNames names, Page page, Blocks blocks, ElementNames elements, int story) {
        if (story < 0) return names;
        NamesBeside beside = new NamesBeside(blocks, elements, story);
        for (Claim c : page.claims().of(Claim.Field.TITLE)) if (c.origin() == Claim.Origin.TITLE) beside.read(c.value());
        return beside.found.isEmpty() ? names : names.and(beside.found);
    }

    private void read(String title) {
        List<int[]> cuts = TitleParts.cuts(title);
        if (cuts.size() > MOST_CUTS) return;
        for (int[] cut : cuts) {
            parts(title.substring(0, cut[0]), title.substring(cut[1]));
            parts(title.substring(cut[1]), title.substring(0, cut[0]));
        }
    }

    /** Takes the pieces beside what may be the headline as names, if the page prints both so. */
    private void parts(String headline, String rest) {
        String key = Wording.key(headline);
        if (key.isEmpty()) return;
        List<String> pieces = pieces(rest);
        pieces.removeIf(p -> p.isEmpty() || p.length() >= key.length());
        if (pieces.isEmpty()) return;
        for (int i = Math.min(story, blocks.all().size() - 1); i >= Math.max(0, story - NEAR); i--) {
            Block b = blocks.all().get(i);
            if (b.text().length() > TitleCandidates.LONGEST || b.linkDensity() > 0.5) continue;
            for (String piece : pieces) if (isBroken(b) && Wording.hasKey(b.text(), piece + key)) found.add(piece);
            if (!Wording.hasKey(b.text(), key) || !isHeading(b)) continue;
            for (String piece : pieces) above(piece, i);
            return;
        }
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int[] cut : TitleParts.cuts(text)) {
            pieces.add(Wording.key(text.substring(Math.min(start, cut[0]), cut[0])));
            start = cut[1];
        }
        pieces.add(Wording.key(text.substring(start)));
        return pieces;
    }

    private static boolean isBroken(Block b) {
        for (Inline i : b.inlines()) if (i.tag().equals(Inline.BREAK)) return true;
        return false;
    }

    private boolean isHeading(Block b) {
        return b.kind() == Block.Kind.HEADING || b.is(Block.Mark.BOLD) || HeadlineElements.mark(b, elements) != null;
    }

    /** Takes a piece as a name if a line above the headline prints it, and what a heading has besides, too. */
    private void above(String piece, int headline) {
        for (int i = 0; i < headline; i++) {
            Block b = blocks.all().get(i);
            if (b.text().length() > TitleCandidates.LONGEST) continue;
            boolean whole = Wording.hasKey(b.text(), piece);
            boolean edition = !whole && b.kind() == Block.Kind.HEADING && b.level() == 1 && Wording.key(b.text()).startsWith(piece);
            if (whole || edition) found.add(piece);
            if (edition) found.add(Wording.key(b.text()));
        }
    }
}
