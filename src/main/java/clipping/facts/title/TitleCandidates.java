package clipping.facts.title;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Inline;
import clipping.facts.ElementNames;
import clipping.facts.SiteNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Proposes headlines: headings, marked or claimed lines, lines above the story, the titles of the page's data; whole and in part. */
final class TitleCandidates {
    /** Length of the longest headline, in characters. */
    static final int LONGEST = 320;
    private static final int MOST_HEADINGS = 120;
    private static final int LINES_ABOVE = 15;
    private static final int LONGEST_LINE = 200;
    private static final int LEAST_LINE = 8;
    private static final int MOST_CUTS = 6;
    /** Most parts of what the page prints, and most of what its data claim. */
    private static final int MOST_PARTS = 120;
    /** Most texts that are left of a heading without the elements in it. */
    private static final int MOST_RESTS = 8;

    private final Blocks blocks;
    private final ElementNames elements;
    private final SiteNames names;
    private final TitleClaims claims;
    private final int story;
    private final List<TitleCandidate> all = new ArrayList<>();
    private final Set<String> parted = new HashSet<>();
    /** Parts that are known, each with what is known of it: data say the same in several places. */
    private final Set<String> proposed = new HashSet<>();
    private int parts;

    TitleCandidates(Blocks blocks, ElementNames elements, SiteNames names, TitleClaims claims, int story) {
        this.blocks = blocks;
        this.elements = elements;
        this.names = names;
        this.claims = claims;
        this.story = story;
    }

    /** All, those printed on the page first. */
    List<TitleCandidate> find() {
        int seen = 0;
        for (Block b : blocks.all()) {
            if (b.text().length() > LONGEST || isOfAnother(b)) continue;
            boolean heading = b.kind() == Block.Kind.HEADING;
            String mark = HeadlineElements.mark(b, elements);
            boolean told = heading || mark != null || b.linkDensity() < 0.5 && claims.isClaimed(b.text());
            if (told && seen++ < MOST_HEADINGS || !told && isLineAbove(b)) printed(b, mark);
        }
        parts = 0; // however much the page prints, what its data claim is cut
        for (TitleClaims.Said s : claims.all()) claimed(s);
        for (TitleClaims.Said s : claims.ofSite()) claimed(s);
        return all;
    }

    /** Whether data claim titles, and not a line below the story's beginning: another story's headline, or a part's. */
    private boolean isOfAnother(Block b) {
        return story >= 0 && b.index() > story + 2 && claims.isAny() && !claims.isClaimed(b.text());
    }

    private boolean isLineAbove(Block b) {
        int last = story < 0 ? Math.min(3, blocks.all().size()) : story;
        return b.index() < last && b.index() >= last - LINES_ABOVE && b.text().length() <= LONGEST_LINE
            && TitleParts.weight(b.text()) >= LEAST_LINE && b.linkDensity() < 0.5 && !b.is(Block.Mark.HIDDEN);
    }

    private void printed(Block b, String mark) {
        boolean heading = b.kind() == Block.Kind.HEADING;
        String where = heading ? "h" + b.level() : mark != null ? mark : "line";
        TitleCandidate own = new TitleCandidate(b.text(), where, b.index());
        if (!heading || b.level() <= 2) own.set(!heading ? TitleNumber.LINE : b.level() == 1 ? TitleNumber.H1 : TitleNumber.H2, 1);
        own.set(TitleNumber.MARKED, mark != null).set(TitleNumber.LISTED, HeadlineElements.isListed(b.container()));
        own.set(TitleNumber.APART, HeadlineElements.isApart(b.container())).set(TitleNumber.BOLD, b.is(Block.Mark.BOLD));
        own.set(TitleNumber.HIDDEN, b.is(Block.Mark.HIDDEN)).set(TitleNumber.LINKED, b.linkDensity() > 0.8);
        own.set(TitleNumber.FURNITURE, !blocks.phrases(b).isEmpty());
        boolean below = story >= 0 && b.index() > story + 2;
        own.set(TitleNumber.BELOW, below);
        if (story >= 0 && !below) own.set(TitleNumber.CLOSE, 1 - Math.min(1.0, Math.max(0, story - b.index()) / 40.0));
        all.add(own);
        withoutLabels(own, b);
        lines(own, b);
        joined(own, b);
        parts(own);
    }

    private void claimed(TitleClaims.Said said) {
        if (said.isDrawn()) {
            if (claims.isHeld(said)) all.add(own(said).set(TitleNumber.H1, 1));
            return;
        }
        for (TitleCandidate c : all) {
            if (c.block < 0 && c.text.equals(said.text())) { // said again
                c.also(TitleNumber.FROM_TITLE, said.isOfElement());
                return;
            }
        }
        TitleCandidate own = own(said).set(TitleNumber.CLAIM, 1).set(TitleNumber.FROM_TITLE, said.isOfElement());
        all.add(own);
        parts(own);
    }

    private static TitleCandidate own(TitleClaims.Said said) {
        return new TitleCandidate(said.text(), said.where(), -1);
    }

    /** Adds what is left of a heading without inline elements at its beginning or end. */
    private void withoutLabels(TitleCandidate own, Block b) {
        int start = 0, end = b.text().length(), last, rests = 0;
        do {
            last = end - start;
            for (Inline i : b.inlines()) {
                if (i.end() > b.text().length() || i.end() - i.start() >= b.text().length() * 3 / 4) continue;
                if (i.start() <= start && i.end() > start && i.end() < end) start = skip(b.text(), i.end());
                else if (i.end() >= end && i.start() < end && i.start() > start) end = back(b.text(), i.start());
                else continue;
                String rest = b.text().substring(Math.min(start, end), end).strip();
                if (rest.length() > 3 && ++rests <= MOST_RESTS) all.add(rest(own, b, rest, i));
            }
        } while (start < end && end - start < last && rests < MOST_RESTS);
    }

    /** Adds what stands before and behind the line breaks of a heading. */
    private void lines(TitleCandidate own, Block b) {
        int rests = 0;
        for (Inline i : b.inlines()) {
            if (!i.tag().equals(Inline.BREAK) || rests >= MOST_RESTS) continue;
            rests += 2;
            String before = b.text().substring(0, i.start()), behind = b.text().substring(i.end());
            boolean label = names.isSite(before), site = names.isSite(behind);
            all.add(rest(own, b, before, i).also(TitleNumber.NO_KICKER, site));
            all.add(rest(own, b, behind, i).also(TitleNumber.NO_KICKER, label));
            own.also(TitleNumber.CHAIN_LEFT, label || site);
        }
    }

    private TitleCandidate rest(TitleCandidate own, Block b, String rest, Inline without) {
        boolean kicker = HeadlineElements.isKicker(without.classes()) || without.tag().equals("time");
        boolean labelled = claims.isLabelled(b.text(), rest);
        boolean known = labelled || claims.isClaimed(rest);
        return own.as(rest, "without " + without.tag()).set(TitleNumber.NO_KICKER, kicker && !labelled)
            .set(TitleNumber.NO_INLINE, !kicker && !known).set(TitleNumber.LABELLED, labelled);
    }

    private static int skip(String s, int from) {
        int i = from;
        while (i < s.length() && (Character.isWhitespace(s.charAt(i)) || ":|-\u2013\u2014\u00b7/\u203a".indexOf(s.charAt(i)) >= 0)) i++;
        return i;
    }

    private static int back(String s, int from) {
        int i = from;
        while (i > 0 && Character.isWhitespace(s.charAt(i - 1))) i--;
        return i;
    }

    /** Adds a heading that is printed as two lines. */
    private void joined(TitleCandidate own, Block b) {
        if (b.kind() != Block.Kind.HEADING || b.index() + 1 >= blocks.all().size()) return;
        Block next = blocks.all().get(b.index() + 1);
        if (next.kind() != Block.Kind.HEADING || next.level() != b.level() || next.text().length() + b.text().length() > LONGEST) return;
        all.add(own.as(b.text() + " " + next.text(), TitleCandidate.AND_NEXT));
    }

    /** Adds what stands between separators, in any stretch. */
    private void parts(TitleCandidate whole) {
        List<int[]> cuts = whole.cuts();
        if (cuts.isEmpty() || !parted.add(whole.block + "\t" + whole.text)) return;
        if (cuts.size() > MOST_CUTS) {
            List<int[]> outer = new ArrayList<>(cuts.subList(0, MOST_CUTS / 2));
            outer.addAll(cuts.subList(cuts.size() - MOST_CUTS / 2, cuts.size()));
            cuts = outer;
        }
        for (int from = 0; from <= cuts.size(); from++) {
            for (int to = from; to <= cuts.size(); to++) {
                if (to - from == cuts.size() || parts >= MOST_PARTS) continue;
                int[] before = from == 0 ? null : cuts.get(from - 1);
                int[] behind = to == cuts.size() ? null : cuts.get(to);
                part(whole, before, behind);
            }
        }
    }

    private void part(TitleCandidate whole, int[] before, int[] behind) {
        int start = before == null ? 0 : before[1], end = behind == null ? whole.text.length() : behind[0];
        if (start >= end) return; // two separators in a row
        String text = whole.text.substring(start, end).strip();
        TitleCandidate part = whole.as(text, TitleCandidate.IN_PART);
        // what is printed stands as it is, but for the site's name; the rest of a line that no claim knows is a motto
        if (whole.block >= 0 && (!isNameBeside(whole.text, before, behind) || claims.isUnlike(part))) return;
        if (before != null) cut(part, whole.text, before, whole.text.substring(0, before[0]));
        if (behind != null) cut(part, whole.text, behind, whole.text.substring(behind[1]));
        if (proposed.add(part.text + Arrays.hashCode(part.numbers) + (part.block < 0))) all.add(part);
        parts++;
    }

    /** Whether what a part leaves out is known, or like the name of a site. */
    private boolean isNameBeside(String whole, int[] before, int[] behind) {
        String head = before == null ? "" : whole.substring(0, before[0]);
        String tail = behind == null ? "" : whole.substring(behind[1]);
        return (head.isEmpty() || TitleParts.isNamed(head) || TitleParts.isKnown(head, names, TitleParts.isColon(whole, before)))
            && (tail.isEmpty() || TitleParts.isNamed(tail) || TitleParts.isKnown(tail, names, TitleParts.isColon(whole, behind)));
    }

    private void cut(TitleCandidate part, String whole, int[] cut, String rest) {
        boolean colon = TitleParts.isColon(whole, cut);
        if (TitleParts.isKnown(rest, names, colon)) {
            part.set(TitleNumber.SITE_CUT, 1);
            return;
        }
        boolean named = TitleParts.isNamed(TitleParts.withoutSite(rest, names));
        part.also(TitleNumber.NAMED_CUT, named).also(TitleNumber.COLON_CUT, colon && !named);
        part.also(TitleNumber.BAR_CUT, TitleParts.isBar(whole, cut)).also(TitleNumber.AMID_CUT, TitleParts.isAmid(whole, cut));
    }
}
