package clipping.facts.byline;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.facts.ElementNames;
import clipping.facts.Fact;
import clipping.facts.SiteNames;
import clipping.facts.Weights;
import clipping.facts.byline.AuthorCandidates.Candidate;
import clipping.facts.byline.NameReader.Name;
import clipping.page.Claim;
import clipping.page.Page;
import java.util.ArrayList;
import java.util.List;

/** Finds the authors of a story: of the names in the page's data and in its bylines those for which the evidence weighs most. */
public final class AuthorFinder {
    private static final int LONGEST_BYLINE = 200;
    private static final int SURE = 8;
    private static final int MOST_TOLD = 40;

    private static final class Lazy {
        static final Weights<AuthorNumber> WEIGHTS = new Weights<>("/clipping/authors.model", AuthorNumber.values());
    }

    /** The names in the order of print, and the blocks that print them. */
    public record Found(List<String> authors, List<Integer> blocks, Fact fact) {
    }

    /** What was found before a decision: candidates and bylines. */
    private record Read(List<Candidate> candidates, List<Byline> printed) {
    }

    private AuthorFinder() {
    }

    /**
     * @param headlines the blocks that print the headline
     * @param story     the story's first block of prose, or -1
     */
    public static Found find(Page page, Blocks blocks, ElementNames elements, SiteNames names, String language, List<Integer> headlines,
            int story) {
        Read read = read(page, blocks, elements, names, language, headlines, story);
        Candidate best = null;
        double most = 0;
        List<Fact.Candidate> weighed = new ArrayList<>();
        for (Candidate c : read.candidates) {
            double score = Lazy.WEIGHTS.sum(c.numbers());
            boolean better = best == null || score > most;
            if (better || weighed.size() < MOST_TOLD) {
                weighed.add(new Fact.Candidate(text(c.names()), c.where() + ", " + Math.round(score * 10) / 10.0));
            }
            if (!better) continue;
            best = c;
            most = score;
        }
        List<String> authors = ordered(best.names(), read.printed);
        String because = read.candidates.size() == 1 ? "nothing names anybody" : because(best);
        return new Found(authors, bylines(blocks, authors, read.printed),
            new Fact("authors", authors.isEmpty() ? null : String.join("; ", authors), because, weighed));
    }

    private static String because(Candidate best) {
        if (best.isSet(AuthorNumber.NOBODY)) return "for each name, more speaks against it than for it";
        String told = Lazy.WEIGHTS.told(best.numbers(), AuthorNumber::words);
        return best.where() + (told.isEmpty() ? ", the least unlikely" : ", best by its evidence: " + told);
    }

    private static Read read(Page page, Blocks blocks, ElementNames elements, SiteNames names, String language, List<Integer> headlines,
            int story) {
        BylineWords words = new BylineWords(language);
        AuthorCandidates candidates = new AuthorCandidates(blocks, names, page.claims().of(Claim.Field.AUTHOR), words);
        candidates.claimed();
        List<Byline> printed = PrintedBylines.find(blocks, elements, words, headlines, story, candidates.people());
        candidates.printed(printed, headlines);
        return new Read(candidates.weighed(), printed);
    }

    /** The candidates with their evidence, one a line: numbers, a tab, the names; before them the names of the numbers. For the trainer. */
    public static List<String> evidence(Page page, Blocks blocks, ElementNames elements, SiteNames names, String language,
            List<Integer> headlines, int story) {
        List<String> lines = new ArrayList<>();
        lines.add(Weights.names(AuthorNumber.values()));
        for (Candidate c : read(page, blocks, elements, names, language, headlines, story).candidates) {
            lines.add(Weights.line(c.numbers()) + '\t' + text(c.names()));
        }
        return lines;
    }

    private static String text(List<Name> names) {
        return String.join("; ", names.stream().map(Name::text).toList());
    }

    /** The names in the order of print; names that are not printed come last. */
    private static List<String> ordered(List<Name> names, List<Byline> printed) {
        List<Name> rest = new ArrayList<>(names);
        List<String> ordered = new ArrayList<>();
        for (Byline b : printed) {
            for (Name p : b.names()) {
                for (Name n : names) {
                    int at = AuthorCandidates.isSame(n, p) ? placeOf(n, rest) : -1;
                    if (at < 0) continue;
                    rest.remove(at);
                    ordered.add(n.text());
                }
            }
        }
        for (Name n : rest) ordered.add(n.text());
        return ordered;
    }

    /** Where a name stands in a list, -1 for nowhere. By identity: to compare records costs a first page more than all else done here. */
    private static int placeOf(Name one, List<Name> names) {
        for (int i = 0; i < names.size(); i++) if (names.get(i) == one) return i;
        return -1;
    }

    private static List<Integer> bylines(Blocks blocks, List<String> authors, List<Byline> printed) {
        List<Integer> found = new ArrayList<>();
        for (Byline b : printed) {
            Block block = blocks.all().get(b.block());
            if (block.text().length() > LONGEST_BYLINE || found.contains(b.block())) continue;
            boolean named = b.weight() >= SURE;
            for (Name n : b.names()) named |= authors.contains(n.text()) || n.isDesk();
            if (named) found.add(b.block());
        }
        return found;
    }
}
