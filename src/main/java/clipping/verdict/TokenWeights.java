package clipping.verdict;

import clipping.block.Blocks;
import clipping.block.Container;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Learned weights of words, and of the names that elements have, by hash; sixteenths of a log-odds. */
final class TokenWeights {
    static final int LEVELS = 7;
    static final int WORDS = 30;

    private final Table words;
    private final Table names;

    TokenWeights(ByteBuffer in) {
        words = new Table(in);
        names = new Table(in);
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
            for (int hash : hashes) {
                byte weight = in.get();
                if (weight == 0) continue;
                int at = slot(hash);
                while (weights[at] != 0) at = at + 1 & room - 1;
                keys[at] = hash;
                weights[at] = weight;
            }
        }

        private int slot(int hash) {
            return hash * 0x9E3779B9 >>> 7 & keys.length - 1;
        }

        int weight(int hash) {
            for (int at = slot(hash); weights[at] != 0; at = at + 1 & keys.length - 1) if (keys[at] == hash) return weights[at];
            return 0;
        }
    }

    /** Sums of the weights of elements' names, each worked out when first asked for; most elements are called like others before them. */
    private final class Names {
        private final Tokens tokens = new Tokens();
        private final Container[] seen;
        private final boolean[] known;
        final int[] sum;
        final int[] max;
        final int[] min;

        Names(int elements) {
            seen = new Container[Integer.highestOneBit(Math.max(elements, 8)) * 4];
            known = new boolean[elements];
            sum = new int[elements];
            max = new int[elements];
            min = new int[elements];
        }

        /** The element's number, its sums worked out. */
        int of(Container c) {
            int i = c.order();
            if (known[i]) return i;
            known[i] = true;
            int at = (c.classes().hashCode() * 31 + c.tag().hashCode() + c.id().hashCode()) * 0x9E3779B9 >>> 7 & seen.length - 1;
            while (seen[at] != null && !isCalledAlike(c, seen[at])) at = at + 1 & seen.length - 1;
            if (seen[at] == null) {
                seen[at] = c;
                weigh(c);
            } else {
                int same = seen[at].order();
                sum[i] = sum[same];
                max[i] = max[same];
                min[i] = min[same];
            }
            return i;
        }

        private void weigh(Container c) {
            int i = c.order();
            for (int k = 0, count = tokens.read(c); k < count; k++) {
                int w = names.weight(tokens.found[k]);
                if (w == 0 || tokens.isCopy(k)) continue;
                sum[i] += w;
                max[i] = Math.max(max[i], w);
                min[i] = Math.min(min[i], w);
            }
        }

        private static boolean isCalledAlike(Container a, Container b) {
            return a.tag().equals(b.tag()) && a.classes().equals(b.classes()) && a.id().equals(b.id()) && a.role().equals(b.role()) && a.itemprop().equals(b.itemprop());
        }
    }

    /** Writes every block's numbers into the columns of {@link TokenFeature}. */
    void fill(Blocks page, FeatureTable table, int[][] columns) {
        ReadTree tree = table.tree();
        Names elements = new Names(page.containers().size());
        int[] sum = new int[tree.size()], high = new int[tree.size()], low = new int[tree.size()];
        for (int node = 0; node < sum.length; node++) {
            for (Container c = tree.inner(node); c != null; c = tree.outer(node, c)) {
                int at = elements.of(c);
                sum[node] += elements.sum[at];
                high[node] = Math.max(high[node], elements.max[at]);
                low[node] = Math.min(low[node], elements.min[at]);
            }
        }
        int[][] numbers = Arrays.copyOfRange(columns, FeatureTable.TOKENS, FeatureTable.COLUMNS);
        for (int i = 0; i < page.all().size(); i++) {
            words(table.hashes()[i], numbers, i);
            int total = 0, most = 0, least = 0, near = 0, node = tree.leaf(i);
            for (int level = 0; level < LEVELS; level++) {
                put(numbers, TokenFeature.NAMES_0.ordinal() + level, i, node < 0 ? 0 : sum[node]);
                if (node < 0) continue;
                total += sum[node];
                most = Math.max(most, high[node]);
                least = Math.min(least, low[node]);
                if (level < 3) near = Math.min(near, low[node]);
                node = tree.parent[node];
            }
            put(numbers, TokenFeature.NAMES_SUM.ordinal(), i, total);
            put(numbers, TokenFeature.NAMES_MAX.ordinal(), i, most);
            put(numbers, TokenFeature.NAMES_MIN.ordinal(), i, least);
            put(numbers, TokenFeature.NAMES_MIN_NEAR.ordinal(), i, near);
        }
        beside(numbers, -1, TokenFeature.WORDS_SUM_P1);
        beside(numbers, 1, TokenFeature.WORDS_SUM_N1);
    }

    private static void put(int[][] numbers, int number, int block, int value) {
        numbers[number][block] = FeatureTable.fixed(value);
    }

    /** What the neighbours have. */
    private static void beside(int[][] numbers, int step, TokenFeature first) {
        TokenFeature[] seen = {TokenFeature.WORDS_SUM, TokenFeature.WORDS_MEAN, TokenFeature.NAMES_SUM};
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
