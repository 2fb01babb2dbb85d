package clipping.facts.title;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.facts.ElementNames;
import clipping.facts.Fact;
import clipping.facts.SiteNames;
import clipping.facts.Weights;
import clipping.facts.Wording;
import clipping.page.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the headline: of all candidates the one for which the evidence weighs most. */
public final class TitleFinder {
    private static final int NEAR = 40;
    private static final int MOST_TOLD = 12;

    private static final class Lazy {
        static final Weights<TitleNumber> WEIGHTS = new Weights<>("/clipping/titles.model", TitleNumber.values());
    }

    /** The headline, the blocks that print it, and the trace. */
    public record Found(String title, List<Integer> blocks, Fact fact) {
    }

    /** A candidate and its score. */
    private record Weighed(TitleCandidate candidate, double score) {
    }

    private TitleFinder() {
    }

    /**
     * @param story the first block of the story's prose, by a guess; -1 for none
     */
    public static Found find(Page page, Blocks blocks, ElementNames elements, SiteNames names, int story) {
        List<Weighed> all = new ArrayList<>();
        Weighed best = null;
        for (TitleCandidate c : candidates(page, blocks, elements, names, story)) {
            Weighed weighed = new Weighed(c, Lazy.WEIGHTS.sum(c.numbers));
            all.add(weighed);
            if (best == null || weighed.score > best.score) best = weighed;
        }
        if (best == null) {
            return new Found(null, List.of(), new Fact("title", null, "no heading, no claim and no line over the story", List.of()));
        }
        TitleCandidate c = best.candidate;
        String title = c.text.replace('\t', ' ').replace('\n', ' ').strip();
        String because = c.where + (c.block >= 0 ? " on the page" : " in the page's data") + ", best by its evidence: "
            + Lazy.WEIGHTS.told(c.numbers, TitleNumber::words);
        return new Found(title, printed(blocks, c, title, story), new Fact("title", title, because, told(all)));
    }

    private static List<TitleCandidate> candidates(Page page, Blocks blocks, ElementNames elements, SiteNames known, int story) {
        SiteNames names = NamesBeside.add(known, page, blocks, elements, story);
        TitleClaims claims = new TitleClaims(page.claims(), names);
        List<TitleCandidate> all = new TitleCandidates(blocks, elements, names, claims, story).find();
        all.removeIf(c -> c.key.isEmpty());
        TitleEvidence.weigh(all, blocks, names, claims, new AddressWords(page), story);
        return all;
    }

    /** The candidates with their evidence, one a line: numbers, a tab, the text; before them the names of the numbers. For the trainer. */
    public static List<String> evidence(Page page, Blocks blocks, ElementNames elements, SiteNames names, int story) {
        List<String> lines = new ArrayList<>();
        lines.add(Weights.names(TitleNumber.values()));
        for (TitleCandidate c : candidates(page, blocks, elements, names, story)) {
            lines.add(Weights.line(c.numbers) + '\t' + c.text.replace('\t', ' ').replace('\n', ' ').strip());
        }
        return lines;
    }

    private static List<Fact.Candidate> told(List<Weighed> all) {
        all.sort((a, b) -> Double.compare(b.score, a.score));
        List<Fact.Candidate> told = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Weighed w : all) {
            if (told.size() == MOST_TOLD) break;
            TitleCandidate c = w.candidate;
            if (known.add(c.where + c.text)) told.add(new Fact.Candidate(c.text, c.where + ", " + Math.round(w.score * 10) / 10.0));
        }
        return told;
    }

    /** All blocks that print the headline: the winner's own, and repetitions near it. */
    private static List<Integer> printed(Blocks blocks, TitleCandidate best, String title, int story) {
        String key = Wording.key(title);
        int near = best.block;
        for (Block b : blocks.all()) if (near < 0 && isPrint(b, key)) near = b.index();
        if (near < 0 && story >= 0) near = story;
        List<Integer> printed = new ArrayList<>();
        for (Block b : blocks.all()) {
            boolean own = b.index() == best.block
                || b.index() == best.block + 1 && best.block >= 0 && best.where.endsWith(TitleCandidate.AND_NEXT);
            if (own || Math.abs(b.index() - near) <= NEAR && isPrint(b, key)) printed.add(b.index());
        }
        return printed;
    }

    private static boolean isPrint(Block b, String key) {
        return b.text().length() <= TitleCandidates.LONGEST && Wording.hasKey(b.text(), key);
    }
}
