package clipping.verdict;

import java.util.HashMap;
import java.util.Map;

/** Computes what the first judgement of all blocks says about each of them: the second judgement looks at its page as a whole. */
final class Context {
    private static final double CLIP = 9.2;
    private static final int SURE_WORDS = 8;
    private static final double SURE = 0.8;
    private static final int FAR = 99;

    private Context() {
    }

    /**
     * One row a block in the order of {@link ContextFeature}.
     *
     * @param raw the first judgement's sums, log-odds
     */
    static float[][] of(double[] raw, FeatureTable table) {
        int n = raw.length;
        double[] p = new double[n];
        double[] weight = new double[n];
        double[] kept = new double[n + 1];
        double[] cut = new double[n + 1];
        double best = 0;
        for (int i = 0; i < n; i++) {
            raw[i] = Math.max(-CLIP, Math.min(CLIP, raw[i]));
            p[i] = 1 / (1 + StrictMath.exp(-raw[i]));
            weight[i] = table.words()[i] + 1.0;
            kept[i + 1] = kept[i] + weight[i] * p[i];
            cut[i + 1] = cut[i] + weight[i] * (1 - p[i]);
            if (table.words()[i] > SURE_WORDS) best = Math.max(best, p[i]);
        }
        float[][] rows = new float[n][ContextFeature.values().length];
        groups(rows, p, weight, table.groups());
        int[] next = new int[n];
        int sure = -1;
        for (int i = n - 1; i >= 0; i--) {
            next[i] = sure;
            if (p[i] > SURE && table.words()[i] > SURE_WORDS) sure = i;
        }
        sure = -1;
        for (int i = 0; i < n; i++) {
            float[] row = rows[i];
            put(row, ContextFeature.SCORE, raw[i]);
            for (int step = 1; step <= 3; step++) {
                row[ContextFeature.SCORE_P1.ordinal() + 2 * (step - 1)] = (float) (i >= step ? raw[i - step] : -12);
                row[ContextFeature.SCORE_N1.ordinal() + 2 * (step - 1)] = (float) (i + step < n ? raw[i + step] : -12);
            }
            put(row, ContextFeature.PAGE_MAX, best);
            put(row, ContextFeature.TO_MAX, p[i] / Math.max(best, 1e-3));
            put(row, ContextFeature.PAGE_KEPT, kept[n]);
            put(row, ContextFeature.KEPT_BEFORE, kept[i]);
            put(row, ContextFeature.KEPT_AFTER, kept[n] - kept[i + 1]);
            put(row, ContextFeature.SHARE_BEFORE, kept[i] / Math.max(kept[n], 1));
            put(row, ContextFeature.SINCE_SURE, sure < 0 ? FAR : Math.min(FAR, i - sure));
            put(row, ContextFeature.TO_SURE, next[i] < 0 ? FAR : Math.min(FAR, next[i] - i));
            put(row, ContextFeature.KEPT_NEXT_3, kept[Math.min(n, i + 4)] - kept[i + 1]);
            put(row, ContextFeature.KEPT_LAST_3, kept[i] - kept[Math.max(0, i - 3)]);
            put(row, ContextFeature.KEPT_NEXT_8, kept[Math.min(n, i + 9)] - kept[i + 1]);
            put(row, ContextFeature.KEPT_LAST_8, kept[i] - kept[Math.max(0, i - 8)]);
            put(row, ContextFeature.CUT_SINCE_SURE, sure < 0 ? -1 : cut[i] - cut[sure + 1]);
            put(row, ContextFeature.CUT_TO_SURE, next[i] < 0 ? -1 : cut[next[i]] - cut[i + 1]);
            if (p[i] > SURE && table.words()[i] > SURE_WORDS) sure = i;
        }
        return rows;
    }

    private static void put(float[] row, ContextFeature f, double value) {
        row[f.ordinal()] = (float) value;
    }

    private static void groups(float[][] rows, double[] p, double[] weight, int[][] groups) {
        for (FeatureTable.Group group : FeatureTable.Group.values()) {
            int g = group.ordinal();
            Map<Integer, double[]> sums = new HashMap<>();
            for (int i = 0; i < p.length; i++) {
                double[] s = sums.computeIfAbsent(groups[i][g], k -> new double[3]);
                s[0] += weight[i] * p[i];
                s[1] += weight[i];
                s[2]++;
            }
            for (int i = 0; i < p.length; i++) {
                double[] s = sums.get(groups[i][g]);
                double others = s[0] - weight[i] * p[i];
                double mean = s[2] == 1 ? -1 : Math.max(0, Math.min(1, others / Math.max(s[1] - weight[i], 1e-6)));
                rows[i][ContextFeature.MEAN_HOLDER.ordinal() + 2 * g] = (float) mean;
                rows[i][ContextFeature.KEPT_HOLDER.ordinal() + 2 * g] = (float) others;
            }
        }
    }
}
