package clipping.verdict;

/** Computes the second forest's view of the page: what the first forest said about each block's surroundings. */
final class Context {
    private static final double CLIP = 9.2;
    private static final int SURE_WORDS = 8;
    private static final double SURE = 0.8;
    /** What is no nearer counts as so many blocks away. */
    static final int FAR = 99;
    private static final int BEYOND = -12;

    private final int n;
    private final double[] odds;
    private final double[] p;
    private final double[] weight;
    private final double[] kept;
    private final double[] cut;
    private final float[] words;
    private final int[][] columns;

    private Context(double[] first, FeatureTable table, int[][] columns) {
        n = first.length;
        this.columns = columns;
        words = table.words();
        odds = new double[n];
        p = new double[n];
        weight = new double[n];
        kept = new double[n + 1];
        cut = new double[n + 1];
        for (int i = 0; i < n; i++) {
            odds[i] = Math.max(-CLIP, Math.min(CLIP, first[i]));
            p[i] = 1 / (1 + StrictMath.exp(-odds[i]));
            weight[i] = words[i] + 1.0;
            kept[i + 1] = kept[i] + weight[i] * p[i];
            cut[i + 1] = cut[i] + weight[i] * (1 - p[i]);
        }
    }

    /**
     * Writes the columns of {@link ContextFeature}.
     *
     * @param first   the first judgement's sums, log-odds
     * @param columns the first ones of the model's, one a feature
     */
    static void fill(double[] first, FeatureTable table, int[][] columns) {
        Context context = new Context(first, table, columns);
        context.neighbours();
        for (int g = 0; g < table.groups().length; g++) context.group(table.groups()[g], g);
        context.page();
        Islands.fill(first, context.kept, columns);
    }

    private void put(ContextFeature f, int i, double value) {
        columns[f.ordinal()][i] = FeatureTable.fixed(value);
    }

    private void neighbours() {
        for (int i = 0; i < n; i++) columns[ContextFeature.SCORE.ordinal()][i] = FeatureTable.fixed(odds[i]);
        int[] scores = columns[ContextFeature.SCORE.ordinal()];
        for (int step = 1; step <= 3; step++) {
            int[] before = columns[ContextFeature.SCORE_P1.ordinal() + 2 * (step - 1)],
                after = columns[ContextFeature.SCORE_N1.ordinal() + 2 * (step - 1)];
            for (int i = 0; i < n; i++) {
                before[i] = i >= step ? scores[i - step] : FeatureTable.fixed(BEYOND);
                after[i] = i + step < n ? scores[i + step] : FeatureTable.fixed(BEYOND);
            }
        }
    }

    /** What the other blocks of a block's group are worth, on average by word, and in words. */
    private void group(int[] groups, int g) {
        HashIndex index = new HashIndex(n);
        int[] of = new int[n];
        double[] keptOf = new double[n], all = new double[n];
        int[] count = new int[n];
        for (int i = 0; i < n; i++) {
            int k = of[i] = index.add(groups[i]);
            keptOf[k] += weight[i] * p[i];
            all[k] += weight[i];
            count[k]++;
        }
        int[] means = columns[ContextFeature.MEAN_HOLDER.ordinal() + 2 * g], words = columns[ContextFeature.KEPT_HOLDER.ordinal() + 2 * g];
        for (int i = 0; i < n; i++) {
            double others = keptOf[of[i]] - weight[i] * p[i];
            means[i] = FeatureTable.fixed(count[of[i]] == 1 ? -1
                : Math.max(0, Math.min(1, others / Math.max(all[of[i]] - weight[i], 1e-6))));
            words[i] = FeatureTable.fixed(others);
        }
    }

    private void page() {
        double best = 0;
        int[] next = new int[n];
        int sure = -1;
        for (int i = n - 1; i >= 0; i--) {
            next[i] = sure;
            if (isSure(i)) sure = i;
            if (words[i] > SURE_WORDS) best = Math.max(best, p[i]);
        }
        sure = -1;
        for (int i = 0; i < n; i++) {
            put(ContextFeature.PAGE_MAX, i, best);
            put(ContextFeature.TO_MAX, i, p[i] / Math.max(best, 1e-3));
            put(ContextFeature.PAGE_KEPT, i, kept[n]);
            put(ContextFeature.KEPT_BEFORE, i, kept[i]);
            put(ContextFeature.KEPT_AFTER, i, kept[n] - kept[i + 1]);
            put(ContextFeature.SHARE_BEFORE, i, kept[i] / Math.max(kept[n], 1));
            put(ContextFeature.SINCE_SURE, i, sure < 0 ? FAR : Math.min(FAR, i - sure));
            put(ContextFeature.TO_SURE, i, next[i] < 0 ? FAR : Math.min(FAR, next[i] - i));
            put(ContextFeature.KEPT_NEXT_3, i, kept[Math.min(n, i + 4)] - kept[i + 1]);
            put(ContextFeature.KEPT_LAST_3, i, kept[i] - kept[Math.max(0, i - 3)]);
            put(ContextFeature.KEPT_NEXT_8, i, kept[Math.min(n, i + 9)] - kept[i + 1]);
            put(ContextFeature.KEPT_LAST_8, i, kept[i] - kept[Math.max(0, i - 8)]);
            put(ContextFeature.CUT_SINCE_SURE, i, sure < 0 ? -1 : cut[i] - cut[sure + 1]);
            put(ContextFeature.CUT_TO_SURE, i, next[i] < 0 ? -1 : cut[next[i]] - cut[i + 1]);
            if (isSure(i)) sure = i;
        }
    }

    private boolean isSure(int i) {
        return p[i] > SURE && words[i] > SURE_WORDS;
    }
}
