package clipping.verdict;

import clipping.block.Blocks;
import clipping.lexicon.Resource;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The learned judge: two forests. The first sees a block and its surroundings, the second also the first one's results for the whole page;
 * the mean of both decides. The resource holds readable lines ({@code name value}), an empty line, token weights and both forests.
 */
final class BlockModel {
    /** Blocks whose numbers are copied at once, so that a page of very many blocks does not need its memory twice. */
    private static final int STRETCH = 4_096;
    private static final String RESOURCE = "/clipping/blocks.model";

    /** Read once, when first needed. */
    private static final class Holder {
        static final BlockModel MODEL = new BlockModel(Resource.bytes(RESOURCE));
    }

    private final TokenWeights tokens;
    private final Forest first;
    private final Forest second;
    private final double firstBias;
    private final double secondBias;
    private final int earlyTrees;
    private final double earlyCut;
    private final double shift;

    /**
     * @param bytes the whole resource
     * @throws IllegalStateException when the head names other features or codes than the code does
     */
    BlockModel(byte[] bytes) {
        int body = 0;
        while (bytes[body] != '\n' || bytes[body + 1] != '\n') body++;
        String head = new String(bytes, 0, body, StandardCharsets.UTF_8);
        for (String line : ModelHead.lines()) {
            if (head.contains("\n" + line + "\n") || head.endsWith("\n" + line)) continue;
            throw new IllegalStateException(RESOURCE + " was trained on other " + line.substring(0, line.indexOf(' '))
                + ": train it again with src/model/train");
        }
        firstBias = Double.parseDouble(value(head, "first-bias"));
        secondBias = Double.parseDouble(value(head, "second-bias"));
        earlyTrees = Integer.parseInt(value(head, "early-trees"));
        earlyCut = Double.parseDouble(value(head, "early-cut"));
        shift = Double.parseDouble(value(head, "shift"));
        ByteBuffer in = ByteBuffer.wrap(bytes, body + 2, bytes.length - body - 2);
        tokens = new TokenWeights(in);
        first = new Forest(in);
        second = new Forest(in);
    }

    /** The model of the resource. */
    static BlockModel get() {
        return Holder.MODEL;
    }

    private static String value(String head, String name) {
        for (String line : head.split("\n")) if (line.startsWith(name + " ")) return line.substring(name.length() + 1);
        return "";
    }

    /**
     * Judges all blocks of a page: the log-odds of being the article's, as the mean of both forests and the trainer's shift. Blocks that
     * are hopeless after some trees of the first forest keep that sum.
     *
     * @param table the columns that are the model's to fill are filled
     */
    double[] judge(Blocks page, FeatureTable table) {
        int n = page.all().size();
        int[][] columns = table.columns();
        tokens.fill(table.hashes(), columns);
        double[] odds = new double[n];
        Arrays.fill(odds, firstBias);
        first.sum(columns, n, 0, earlyTrees, odds);
        int open = 0;
        int[] rows = new int[n];
        for (int i = 0; i < n; i++) if (odds[i] > earlyCut) rows[open++] = i;
        int[][] left = new int[columns.length][];
        for (int from = 0; from < open; from += STRETCH) {
            int to = Math.min(open, from + STRETCH);
            double[] sums = new double[to - from];
            for (int i = from; i < to; i++) sums[i - from] = odds[rows[i]];
            pick(columns, FeatureTable.FEATURES, columns.length, rows, from, to, left);
            first.sum(left, to - from, earlyTrees, first.trees(), sums);
            for (int i = from; i < to; i++) odds[rows[i]] = sums[i - from];
        }
        Context.fill(odds, table, columns);
        for (int from = 0; from < open; from += STRETCH) {
            int to = Math.min(open, from + STRETCH);
            double[] sums = new double[to - from];
            Arrays.fill(sums, secondBias);
            // the others of a single stretch are there
            pick(columns, 0, open > STRETCH ? columns.length : FeatureTable.FEATURES, rows, from, to, left);
            second.sum(left, to - from, 0, second.trees(), sums);
            for (int i = from; i < to; i++) odds[rows[i]] = (odds[rows[i]] + sums[i - from]) / 2;
        }
        for (int i = 0; i < n; i++) odds[i] += shift;
        return odds;
    }

    private static void pick(int[][] columns, int first, int end, int[] rows, int from, int to, int[][] picked) {
        for (int c = first; c < end; c++) {
            int[] column = columns[c], some = picked[c] = new int[to - from];
            for (int i = from; i < to; i++) some[i - from] = column[rows[i]];
        }
    }

    /** Sums of all trees of both forests for some rows: for checking them against the trainer. */
    double[][] sums(int[][] columns, int n) {
        double[][] sums = new double[2][n];
        Arrays.fill(sums[0], firstBias);
        Arrays.fill(sums[1], secondBias);
        first.sum(columns, n, 0, first.trees(), sums[0]);
        second.sum(columns, n, 0, second.trees(), sums[1]);
        return sums;
    }

    /**
     * What each number contributed to a block's log-odds, in the order of {@link ModelHead#features}. Above zero it spoke for keeping the
     * block.
     *
     * @param table of a page that was judged
     */
    double[] weights(FeatureTable table, int block) {
        double[] weights = new double[table.columns().length];
        first.weigh(table.columns(), block, weights);
        second.weigh(table.columns(), block, weights);
        return weights;
    }
}
