package clipping.facts.title;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Container;
import clipping.block.Inline;
import clipping.facts.ElementNames;
import clipping.facts.Fact;
import clipping.facts.SiteNames;
import clipping.facts.Wording;
import clipping.page.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the headline. Candidates are the page's headings and the claimed titles; each is scored by its place and by how far others agree
 * with it.
 */
public final class TitleFinder {
    /** Length of the longest headline, in characters. */
    static final int LONGEST = 320;
    private static final int MOST_HEADINGS = 120;
    private static final int NEAR = 40;

    /** The headline, the blocks that print it, and the trace. */
    public record Found(String title, List<Integer> blocks, Fact fact) {
    }

    private static final class Candidate {
        final String text;
        final String where;
        final int block;
        final double prior;
        double score;

        Candidate(String text, String where, int block, double prior) {
            this.text = text;
            this.where = where;
            this.block = block;
            this.prior = prior;
        }
    }

    private final Blocks blocks;
    private final SiteNames names;
    private final ElementNames elements;
    private final int story;
    private final TitleClaims claims;
    private final List<Candidate> candidates = new ArrayList<>();
    private boolean top;

    private TitleFinder(Page page, Blocks blocks, ElementNames elements, SiteNames names, int story) {
        this.blocks = blocks;
        this.elements = elements;
        this.names = names;
        this.story = story;
        claims = new TitleClaims(page.claims(), names);
    }

    /**
     * @param story the first block of the story's prose, by a guess; -1 for none
     */
    public static Found find(Page page, Blocks blocks, ElementNames elements, SiteNames names, int story) {
        TitleFinder finder = new TitleFinder(page, blocks, elements, names, story);
        finder.headings();
        for (TitleClaims.Said s : finder.claims.all()) finder.candidates.add(new Candidate(s.stripped(), s.where(), -1, s.family().own));
        if (finder.candidates.isEmpty()) finder.openings();
        return finder.decide();
    }

    private void headings() {
        int seen = 0;
        for (Block b : blocks.all()) {
            if (b.text().length() > LONGEST || seen >= MOST_HEADINGS) continue;
            boolean heading = b.kind() == Block.Kind.HEADING;
            String mark = HeadlineElements.mark(b, elements);
            if (!heading && mark == null && !(b.linkDensity() < 0.5 && claims.isClaimed(b.text()))) continue;
            seen++;
            double prior = !heading ? 1.5 : b.level() == 1 ? 8 : b.level() == 2 ? 4 : b.level() == 3 ? 2.5 : 1.5;
            if (mark != null) prior += 1.5;
            if (b.is(Block.Mark.HIDDEN)) prior -= b.level() == 1 ? 4 : 6;
            if (HeadlineElements.isApart(b.container())) prior -= 3;
            if (b.linkDensity() > 0.8) prior -= 1.5;
            double place = HeadlineElements.place(b.container());
            prior += place;
            boolean site = names.isSite(b.text()) || isMotto(b.text());
            boolean section = !site && names.isSection(b.text());
            top |= b.level() == 1 && place >= 0 && !site && !section;
            if (site) prior -= 8;
            else if (section) prior -= 4;
            if (story >= 0 && b.index() > story + 2) prior -= 4;
            else if (story >= 0) prior += 1 - Math.min(1.0, (story - b.index()) / 40.0);
            String where = heading ? "h" + b.level() : mark != null ? mark : "block";
            candidates.add(new Candidate(b.text(), where, b.index(), prior));
            inner(b, where, prior);
            joined(b, where, prior);
        }
    }

    /** Whether a heading is the site's name with a motto that no claim takes up: "The Ledger - News of the harbour". */
    private boolean isMotto(String heading) {
        String rest = TitleParts.strip(heading, names);
        if (rest.equals(heading) || claims.all().isEmpty()) return false;
        String key = Wording.key(rest);
        return claims.support(rest, key, Wording.words(rest)) == 0;
    }

    /** Adds what is left of a heading without labels at its beginning or end. */
    private void inner(Block b, String where, double prior) {
        int start = 0;
        int end = b.text().length();
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Inline i : b.inlines()) {
                if (i.end() > b.text().length() || i.end() - i.start() >= b.text().length() * 3 / 4) continue;
                boolean kicker = HeadlineElements.isKicker(i.classes()) || i.tag().equals("time");
                if (i.start() <= start && i.end() > start && i.end() < end) {
                    start = skip(b.text(), i.end());
                    moved = true;
                } else if (i.end() >= end && i.start() < end && i.start() > start) {
                    end = i.start();
                    moved = true;
                } else {
                    continue;
                }
                String rest = b.text().substring(Math.min(start, end), end).strip();
                if (rest.length() > 3) {
                    candidates.add(new Candidate(rest, where + " without " + i.tag(), b.index(),
                        prior + (claims.isLabelled(b.text(), rest) ? 1.5 : kicker ? 0.6 : claims.isTitle(rest) ? 0.3 : -0.6)));
                }
            }
            if (start >= end) return;
        }
        String stripped = TitleParts.strip(b.text(), names);
        if (!stripped.equals(b.text())) candidates.add(new Candidate(stripped, where + " without the site's name", b.index(), prior + 0.5));
    }

    private static int skip(String s, int from) {
        int i = from;
        while (i < s.length() && (Character.isWhitespace(s.charAt(i)) || ":|-\u2013\u2014\u00b7/\u203a".indexOf(s.charAt(i)) >= 0)) i++;
        return i;
    }

    /** Adds a heading that is printed as two lines. */
    private void joined(Block b, String where, double prior) {
        if (b.index() + 1 >= blocks.all().size()) return;
        Block next = blocks.all().get(b.index() + 1);
        if (next.kind() != Block.Kind.HEADING || b.kind() != Block.Kind.HEADING || next.text().length() + b.text().length() > LONGEST) {
            return;
        }
        Container outer = b.container();
        while (outer != null && !(outer.tag().length() == 2 && outer.tag().charAt(0) == 'h' && Character.isDigit(outer.tag().charAt(1)))) {
            outer = outer.parent();
        }
        double less = outer != null && next.container().within(outer) ? 0.2 : 5;
        candidates.add(new Candidate(b.text() + " " + next.text(), where + " and next", b.index(), prior - less));
    }

    /** Where there is neither a claimed title nor a heading: adds the short lines above the story, repeated ones first. */
    private void openings() {
        int last = story < 0 ? Math.min(3, blocks.all().size()) : story;
        for (Block b : blocks.all()) {
            if (b.index() >= last || b.index() > NEAR) break;
            if (b.text().length() > LONGEST / 2 || b.text().length() < 8 || b.is(Block.Mark.HIDDEN)) continue;
            double prior = 1 - b.index() / 20.0 - 2 * b.linkDensity();
            for (Block other : blocks.all()) {
                if (other.index() > NEAR + last) break;
                if (other.index() != b.index() && other.text().contains(b.text())) prior += 1;
            }
            candidates.add(new Candidate(b.text(), "opening line", b.index(), prior));
        }
    }

    /**
     * Where no first-level heading is visible above the story: promotes what all data of the page agree on, or else second-level headings.
     */
    private void promote() {
        if (top) return;
        String agreed = claims.agreed();
        List<Candidate> promoted = new ArrayList<>();
        for (Candidate c : candidates) {
            boolean second = c.block >= 0 && c.where.startsWith("h2") && c.prior >= 3 && (story < 0 || c.block <= story + 2);
            double more = agreed == null ? second ? 2 : 0 : Wording.key(c.text).equals(agreed) ? 5 : 0;
            promoted.add(more == 0 ? c : new Candidate(c.text, c.where, c.block, c.prior + more));
        }
        candidates.clear();
        candidates.addAll(promoted);
    }

    private Found decide() {
        promote();
        Candidate best = null;
        for (Candidate c : candidates) {
            String key = Wording.key(c.text);
            if (key.isEmpty()) continue;
            c.score = c.prior + agreement(c, key);
            if (best == null || c.score > best.score) best = c;
        }
        if (best == null) {
            return new Found(null, List.of(), new Fact("title", null, "no heading, no claim and no line over the story", List.of()));
        }
        String title = best.text.replace('\t', ' ').replace('\n', ' ').strip();
        List<Fact.Candidate> weighed = new ArrayList<>();
        Set<String> told = new HashSet<>();
        candidates.sort((a, b) -> Double.compare(b.score, a.score));
        for (Candidate c : candidates) {
            if (weighed.size() < 12 && told.add(c.where + c.text)) {
                weighed.add(new Fact.Candidate(c.text, c.where + ", " + Math.round(c.score * 10) / 10.0));
            }
        }
        return new Found(title, printed(best, title),
            new Fact("title", title, best.where + (best.block >= 0 ? " on the page" : " in the page's data")
            + ", best by place and by agreement with the others", weighed));
    }

    private double agreement(Candidate c, String key) {
        long[] words = Wording.words(c.text);
        double sum = claims.support(c.text, key, words);
        if (c.block >= 0) return sum == 0 && !claims.all().isEmpty() && words.length < 5 ? -2 : sum;
        double heading = 0;
        for (Candidate h : candidates) {
            if (h.block < 0 || h.prior < 0) continue;
            if (Wording.hasKey(h.text, key)) heading = Math.max(heading, h.prior > 3 ? 3 : 2);
        }
        return sum + heading;
    }

    /** All blocks that print the headline: the winner's own, and repetitions near it. */
    private List<Integer> printed(Candidate best, String title) {
        String key = Wording.key(title);
        List<Integer> printed = new ArrayList<>();
        int near = best.block >= 0 ? best.block : -1;
        if (near < 0) for (Candidate c : candidates) if (c.block >= 0 && near < 0 && Wording.key(c.text).equals(key)) near = c.block;
        if (near < 0 && story >= 0) near = story;
        for (Block b : blocks.all()) {
            boolean own = b.index() == best.block || best.where.endsWith("and next") && b.index() == best.block + 1;
            if (own || Math.abs(b.index() - near) <= NEAR && b.text().length() <= LONGEST && Wording.hasKey(b.text(), key)) {
                printed.add(b.index());
            }
        }
        return printed;
    }
}
