package clipping.verdict;

import clipping.block.Blocks;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The learned judge: two forests. The first looks at a block and its surroundings, the second also at what the first said about the whole page.
 * Read from one resource: lines of text for people ({@code name value}), an empty line, then token weights and both forests.
 */
final class BlockModel {
    private static final String RESOURCE = "/clipping/blocks.model";
    /** So many trees of the second forest settle a block whose sum is then {@link #SURE}: the rest hardly ever turns it round. */
    private static final int SURE_TREES = 80;
    private static final double SURE = 2.0;

    /** Read once, when first needed. */
    private static final class Holder {
        static final BlockModel MODEL = load();
    }

    private final TokenWeights tokens;
    private final Forest first;
    private final Forest second;
    private final int earlyTrees;
    private final double earlyCut;
    private final String version;

    private BlockModel(byte[] bytes) {
        int body = 0;
        while (bytes[body] != '\n' || bytes[body + 1] != '\n') body++;
        String head = new String(bytes, 0, body, StandardCharsets.UTF_8);
        String expected = names();
        if (!value(head, "features").equals(expected)) throw new IllegalStateException(RESOURCE + " was trained on other features: train it again");
        earlyTrees = Integer.parseInt(value(head, "early-trees"));
        earlyCut = Double.parseDouble(value(head, "early-cut"));
        version = value(head, "trained") + " " + value(head, "digest");
        ByteBuffer in = ByteBuffer.wrap(bytes, body + 2, bytes.length - body - 2);
        tokens = new TokenWeights(in);
        first = new Forest(in);
        second = new Forest(in);
    }

    static BlockModel get() {
        return Holder.MODEL;
    }

    private static BlockModel load() {
        try (InputStream in = BlockModel.class.getResourceAsStream(RESOURCE)) {
            if (in == null) throw new IllegalStateException(RESOURCE + " is missing");
            return new BlockModel(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All features in the order of the model's rows, as its head names them. */
    static String names() {
        List<String> names = new ArrayList<>();
        for (ContextFeature f : ContextFeature.values()) names.add(f.name());
        for (Feature f : Feature.values()) names.add(f.name());
        for (TokenFeature f : TokenFeature.values()) names.add(f.name());
        return String.join(" ", names);
    }

    private static String value(String head, String name) {
        for (String line : head.split("\n")) if (line.startsWith(name + " ")) return line.substring(name.length() + 1);
        return "";
    }

    /** When it was trained, and on what. */
    String version() {
        return version;
    }

    /**
     * Judges all blocks of a page: log-odds of being the article's.
     */
    Scores judge(Blocks page, FeatureTable table) {
        int n = table.rows().length;
        int context = ContextFeature.values().length;
        int plain = Feature.values().length;
        float[][] rows = new float[n][];
        for (int i = 0; i < n; i++) {
            rows[i] = new float[context + plain + TokenFeature.values().length];
            System.arraycopy(table.rows()[i], 0, rows[i], context, plain);
        }
        tokens.fill(page, table.hashes(), rows, context + plain);
        double[] raw = new double[n];
        for (int i = 0; i < n; i++) {
            raw[i] = first.sum(rows[i], 0, earlyTrees, 0);
            if (raw[i] > earlyCut) raw[i] = first.sum(rows[i], earlyTrees, first.trees(), raw[i]);
        }
        float[][] about = Context.of(raw, table);
        double[] last = new double[n];
        int sureTrees = Math.min(SURE_TREES, second.trees());
        for (int i = 0; i < n; i++) {
            System.arraycopy(about[i], 0, rows[i], 0, context);
            last[i] = raw[i];
            if (raw[i] <= earlyCut) continue;
            last[i] = second.sum(rows[i], 0, sureTrees, 0);
            if (Math.abs(last[i]) < SURE) last[i] = second.sum(rows[i], sureTrees, second.trees(), last[i]);
        }
        return new Scores(raw, last, rows);
    }

    /** Sum of each of the two forests for a row: for checking them against the trainer. */
    double[] sums(float[] row) {
        return new double[] {first.sum(row, 0, first.trees(), 0), second.sum(row, 0, second.trees(), 0)};
    }

    /** The names of the numbers that weighed most for a block, strongest first, with the side they spoke for. */
    List<String> weightiest(float[] row, int count) {
        double[] weights = new double[256];
        second.weigh(row, weights);
        String[] names = names().split(" ");
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < names.length; i++) order.add(i);
        order.sort((a, b) -> Double.compare(Math.abs(weights[b]), Math.abs(weights[a])));
        List<String> found = new ArrayList<>();
        for (int i : order.subList(0, count)) found.add((weights[i] > 0 ? "+" : "-") + names[i]);
        return found;
    }

    /**
     * @param first log-odds by the first forest
     * @param last  log-odds by the second
     * @param rows  the rows they were computed from
     */
    record Scores(double[] first, double[] last, float[][] rows) {
    }
}
