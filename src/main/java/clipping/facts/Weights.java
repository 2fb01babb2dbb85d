package clipping.facts;

import clipping.lexicon.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What the evidence for a fact weighs, as the trainer wrote it: a resource with a line {@code NAME weight} for each number of an enum, in
 * its order. Lines that begin with {@code #} say where the weights are from.
 *
 * @param <N> the evidence
 */
public final class Weights<N extends Enum<N>> {
    /** Share of the heaviest evidence below which none is told. */
    private static final double LITTLE = 0.25;
    private static final int TOLD = 3;

    private final N[] numbers;
    private final double[] weights;

    /**
     * Reads weights.
     *
     * @param resource its name, from the root
     * @throws IllegalStateException when it names other evidence than the code does
     */
    public Weights(String resource, N[] numbers) {
        this.numbers = numbers.clone();
        weights = new double[numbers.length];
        int read = 0;
        for (String line : Resource.text(resource).split("\n")) {
            if (line.startsWith("#")) continue;
            String[] words = line.split(" ");
            if (read == numbers.length || !words[0].equals(numbers[read].name())) {
                throw new IllegalStateException(resource + " was trained on other evidence: train it again with src/model/facts");
            }
            weights[read++] = Double.parseDouble(words[1]);
        }
        if (read < numbers.length) throw new IllegalStateException(resource + " is not whole");
    }

    /** The sum of all evidence, each by its weight. */
    public double sum(float[] evidence) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) sum += weights[i] * evidence[i];
        return sum;
    }

    /** The names of the evidence, as the trainer reads them. */
    public static String names(Enum<?>[] evidence) {
        StringBuilder names = new StringBuilder();
        for (Enum<?> n : evidence) names.append(n).append(' ');
        return names.toString();
    }

    /** Evidence as the trainer reads it. */
    public static String line(float[] evidence) {
        StringBuilder line = new StringBuilder();
        for (float v : evidence) line.append(v == 0 ? "0" : v == 1 ? "1" : String.valueOf(v)).append(' ');
        return line.toString();
    }

    /** What spoke most for a candidate, in words. */
    public String told(float[] evidence, Function<N, String> words) {
        List<N> most = new ArrayList<>();
        double heaviest = 0;
        for (N n : numbers) heaviest = Math.max(heaviest, share(n, evidence));
        for (N n : numbers) if (share(n, evidence) > LITTLE * heaviest) most.add(n);
        most.sort((a, b) -> Double.compare(share(b, evidence), share(a, evidence)));
        return String.join(", ", most.stream().limit(TOLD).map(words).toList());
    }

    private double share(N number, float[] evidence) {
        return weights[number.ordinal()] * evidence[number.ordinal()];
    }
}
