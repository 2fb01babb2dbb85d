package clipping.verdict;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.facts.Facts;
import clipping.page.Claim;
import clipping.page.Claims;
import clipping.page.Page;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Judges every block of a page: first the learned model, then the rules, then the reasons in words. */
public final class Judge {
    /** Ends of the names of types: of news, where a line below the headline is often part of the text, and of any article. */
    private static final List<String> NEWS = List.of("NewsArticle");
    private static final List<String> STORIES = List.of("Article", "BlogPosting");
    /** The share of a story in the page's data below which what the page shows is next to nothing. */
    private static final double SHOWN = 0.3;
    /** Log-odds below which the model is in doubt of a block that it keeps. */
    private static final double DOUBT = 1.4;

    private Judge() {
    }

    /**
     * One verdict a block, in the blocks' order.
     *
     * @param explains whether each is to name its reason and its evidence; else all that was left to the model have one reason for being
     *     kept and one for being cut
     */
    public static List<Verdict> judge(Page page, Blocks blocks, Facts facts, boolean explains) {
        FeatureTable table = Features.of(blocks, page.claims(), facts);
        return judge(page.claims(), blocks, facts, table, BlockModel.get().judge(blocks, table), explains);
    }

    /**
     * The same with the log-odds of another model. The trainer uses it for publishers that the shipped model has seen.
     *
     * @param first log-odds of being the article's, one a block
     */
    public static List<Verdict> judge(Claims claims, Blocks blocks, Facts facts, FeatureTable table, double[] first, boolean explains) {
        double[] scores = Units.settle(blocks, first, table.words());
        BitSet others = OtherStories.blocks(blocks, facts);
        boolean[] chosen = new boolean[scores.length];
        for (int i = 0; i < scores.length; i++) chosen[i] = scores[i] > 0;
        Standfirst.keep(blocks, facts, table, scores, chosen, isOfType(claims, NEWS), isOfType(claims, STORIES));
        boolean claimed = isClaimed(blocks, table, chosen);
        List<Verdict> verdicts = new ArrayList<>(blocks.all().size());
        for (Block b : blocks.all()) {
            int i = b.index();
            double odds = scores[i];
            boolean isSide = claimed == (b.kind() == Block.Kind.DATA); // the data or what is shown, never both
            boolean kept = isSide && (claimed || chosen[i]) && !facts.titleBlocks().contains(i);
            verdicts.add(new Verdict(b, kept, kept ? Reason.PROSE : Reason.LOW_SCORE, explains ? score(odds) : ""));
        }
        Rules.apply(blocks, facts, scores, others, verdicts);
        return explains ? weighed(Explainer.explain(blocks, facts, verdicts, table.hits()), table, scores) : verdicts;
    }

    /** Whether the story stands in the page's data alone: the blocks shown that are kept are next to nothing against it. */
    private static boolean isClaimed(Blocks blocks, FeatureTable table, boolean[] chosen) {
        double data = 0, shown = 0;
        for (Block b : blocks.all()) {
            if (b.kind() == Block.Kind.DATA) data += table.words()[b.index()];
            else if (chosen[b.index()]) shown += table.words()[b.index()];
        }
        return shown < SHOWN * data;
    }

    /** Adds the numbers that weighed most where only the model gives the reason, or where it was in doubt. */
    private static List<Verdict> weighed(List<Verdict> explained, FeatureTable table, double[] odds) {
        Weights weights = new Weights(table);
        List<Verdict> all = new ArrayList<>(explained.size());
        for (Verdict v : explained) {
            int i = v.block().index();
            boolean tells = v.kept() ? odds[i] > 0 && odds[i] < DOUBT : v.reason() == Reason.LOW_SCORE;
            all.add(tells ? new Verdict(v.block(), v.kept(), v.reason(),
                v.evidence() + (v.kept() ? " for " : " by ") + weights.of(i, v.kept())) : v);
        }
        return all;
    }

    /** Whether the page says that it is of a type whose name ends so. */
    private static boolean isOfType(Claims claims, List<String> endings) {
        for (Claim c : claims.of(Claim.Field.TYPE)) if (endings.stream().anyMatch(c.value()::endsWith)) return true;
        return false;
    }

    private static String score(double odds) {
        return "score " + Math.round(100 / (1 + StrictMath.exp(-odds))) + " %";
    }
}
