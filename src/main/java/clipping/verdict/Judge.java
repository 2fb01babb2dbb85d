package clipping.verdict;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.TextShape;
import clipping.facts.Facts;
import clipping.page.Claim;
import clipping.page.Claims;
import clipping.page.Page;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Judges every block of a page: first the learned model, then the rules, then the reasons in words. */
public final class Judge {
    /** Names are at least this part of a byline that is nothing else. */
    private static final int FILLED = 4;
    /** Characters below which a block that names the author is a byline and nothing else. */
    private static final int BYLINE = 200;
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
        boolean[] above = new boolean[scores.length];
        for (int i = 0; i < scores.length; i++) above[i] = scores[i] > 0;
        Standfirst.keep(blocks, facts, table, scores, above, isOfType(claims, NEWS), isOfType(claims, STORIES));
        boolean claimed = isClaimed(blocks, table, above);
        List<Verdict> verdicts = new ArrayList<>(blocks.all().size());
        for (Block b : blocks.all()) {
            int i = b.index();
            double odds = scores[i];
            boolean kept = claimed == (b.kind() == Block.Kind.DATA) && (claimed || above[i]);
            boolean byline = facts.bylineBlocks().contains(i) && isByline(b, odds, blocks.shape(b), facts.authors());
            if (byline || facts.titleBlocks().contains(i)) kept = false;
            verdicts.add(new Verdict(b, kept, kept ? Reason.PROSE : Reason.LOW_SCORE, explains ? score(odds) : ""));
        }
        Rules.apply(blocks, facts, scores, others, verdicts);
        return explains ? weighed(Explainer.explain(blocks, facts, verdicts, table.hits()), table, scores) : verdicts;
    }

    /**
     * Whether a block that names the authors is nothing else: it is short, no quotation, and, where the judge is sure of it, no sentence
     * and hardly more than their names.
     */
    private static boolean isByline(Block b, double odds, TextShape shape, List<String> authors) {
        boolean prose = odds >= Rules.SURE && (Rules.isSentence(shape) || !isFilled(b.text(), authors));
        return b.text().length() < BYLINE && b.kind() != Block.Kind.QUOTE && !prose;
    }

    private static boolean isFilled(String text, List<String> authors) {
        int named = 0;
        for (String name : authors) if (text.contains(name)) named += letters(name);
        return named * FILLED >= letters(text);
    }

    private static int letters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) if (Character.isLetter(text.charAt(i))) letters++;
        return letters;
    }

    /** Whether the story stands in the page's data alone: the blocks shown that are kept are next to nothing against it. */
    private static boolean isClaimed(Blocks blocks, FeatureTable table, boolean[] above) {
        double data = 0, shown = 0;
        for (Block b : blocks.all()) {
            if (b.kind() == Block.Kind.DATA) data += table.words()[b.index()];
            else if (above[b.index()]) shown += table.words()[b.index()];
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
