package clipping.verdict;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Learned weights of words, by hash; sixteenths of a log-odds. */
final class TokenWeights {
    static final int WORDS = 30;

    private final Table words;

    TokenWeights(ByteBuffer in) {
        words = new Table(in);
    }

    /** Hashes with a weight each, in flat arrays with open addressing; a weight of 0 is none. */
    private static final class Table {
        private final int[] keys;
        private final byte[] weights;

        Table(ByteBuffer in) {
            int size = in.getInt();
            int room = Integer.highestOneBit(Math.max(size, 8)) * 4;
            keys = new int[room];
            weights = new byte[room];
            int[] hashes = new int[size];
            in.asIntBuffer().get(hashes);
            in.position(in.position() + 4 * size);
            byte[] found = new byte[size];
            in.get(found);
            for (int i = 0; i < size; i++) put(hashes[i], found[i]);
        }

        private void put(int hash, byte weight) {
            if (weight == 0) return;
            int at = slot(hash);
            while (weights[at] != 0) at = at + 1 & keys.length - 1;
            keys[at] = hash;
            weights[at] = weight;
        }

        private int slot(int hash) {
            return hash * 0x9E3779B9 >>> 7 & keys.length - 1;
        }

        int weight(int hash) {
            for (int at = slot(hash); weights[at] != 0; at = at + 1 & keys.length - 1) if (keys[at] == hash) return weights[at];
            return 0;
        }
    }

    /** Writes every block's numbers into the columns of {@link TokenFeature}. */
    void fill(int[][] hashes, int[][] columns) {
        int[][] numbers = Arrays.copyOfRange(columns, FeatureTable.TOKENS, FeatureTable.COLUMNS);
        for (int i = 0; i < hashes.length; i++) words(hashes[i], numbers, i);
        beside(numbers, -1, TokenFeature.WORDS_SUM_P1);
        beside(numbers, 1, TokenFeature.WORDS_SUM_N1);
    }

    private static void put(int[][] numbers, int number, int block, int value) {
        numbers[number][block] = FeatureTable.fixed(value);
    }

    /** What the neighbours have. */
    private static void beside(int[][] numbers, int step, TokenFeature first) {
        TokenFeature[] seen = {TokenFeature.WORDS_SUM, TokenFeature.WORDS_MEAN};
        for (int k = 0; k < seen.length; k++) {
            int[] from = numbers[seen[k].ordinal()], to = numbers[first.ordinal() + k];
            for (int i = 0; i < to.length; i++) to[i] = i + step < 0 || i + step >= from.length ? 0 : from[i + step];
        }
    }

    private void words(int[] hashes, int[][] numbers, int block) {
        int sum = 0, high = 0, low = 0, known = 0;
        for (int k = 0; k < Math.min(WORDS, hashes.length); k++) {
            int w = words.weight(hashes[k]);
            sum += w;
            high = Math.max(high, w);
            low = Math.min(low, w);
            if (w != 0) known++;
        }
        put(numbers, TokenFeature.WORDS_SUM.ordinal(), block, sum);
        numbers[TokenFeature.WORDS_MEAN.ordinal()][block] = FeatureTable.fixed((float) sum / Math.max(known, 1));
        put(numbers, TokenFeature.WORDS_MAX.ordinal(), block, high);
        put(numbers, TokenFeature.WORDS_MIN.ordinal(), block, low);
        put(numbers, TokenFeature.WORDS_KNOWN.ordinal(), block, known);
    }
}
