package clipping.verdict;

import clipping.lexicon.Resource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says in words which numbers weighed most in the model's judgement of a block; numbers that are called the same weigh together. */
final class Weights {
    private static final String RESOURCE = "/clipping/features.txt";
    private static final int NAMED = 3;

    /** What each number is called, in the model's order. */
    private final List<String> words;
    private final FeatureTable table;

    /** @param table of a page that was judged */
    Weights(FeatureTable table) {
        this.table = table;
        words = words();
    }

    /** @throws IllegalStateException when the resource does not name just the model's numbers */
    static List<String> words() {
        List<String> names = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (String line : Resource.lines(RESOURCE)) {
            int space = line.indexOf(' ');
            names.add(line.substring(0, space));
            words.add(line.substring(space + 1));
        }
        if (!names.equals(ModelHead.features())) throw new IllegalStateException(RESOURCE + " names other numbers than the model has");
        return words;
    }

    /**
     * The numbers that spoke most for the model's decision.
     *
     * @return words with commas between them
     */
    String of(int block, boolean kept) {
        double[] weights = BlockModel.get().weights(table, block);
        Map<String, Double> together = new LinkedHashMap<>();
        for (int i = 0; i < weights.length; i++) together.merge(words.get(i), kept ? weights[i] : -weights[i], Double::sum);
        return String.join(", ", together.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).limit(NAMED)
            .map(Map.Entry::getKey).toList());
    }
}
