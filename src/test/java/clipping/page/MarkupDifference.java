package clipping.page;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/**
 * Compares trees of many mixtures of markup with plain jsoup's: {@code MarkupDifference COUNT [SEED]}. Ends with 1 where one differs in
 * more than white space, and prints it, cut down to what shows the difference.
 */
public final class MarkupDifference {
    private MarkupDifference() {
    }

    public static void main(String[] args) {
        long count = Long.parseLong(args[0]);
        long seed = args.length > 1 ? Long.parseLong(args[1]) : System.nanoTime();
        Random random = new Random(seed);
        long spaces = 0;
        long different = 0;
        for (long n = 0; n < count; n++) {
            String page = MarkupMixture.of(random);
            MarkupTrees.Both trees = trees(page);
            if (trees == null || trees.areSame()) continue;
            if (trees.areAlike()) {
                spaces++;
                continue;
            }
            different++;
            System.out.println("differs: " + shortened(page));
        }
        System.out.println("differential: " + count + " mixtures, seed " + seed + ": " + different + " differ, " + spaces
            + " only in white space");
        if (different > 0) System.exit(1);
    }

    private static MarkupTrees.Both trees(String page) {
        return MarkupTrees.of(page.getBytes(StandardCharsets.UTF_8));
    }

    /** The page without each character that the difference does not need. */
    private static String shortened(String page) {
        String best = page;
        for (int i = 0; i < best.length(); ) {
            String without = best.substring(0, i) + best.substring(i + 1);
            MarkupTrees.Both trees = trees(without);
            if (trees != null && !trees.areAlike()) best = without;
            else i++;
        }
        return best;
    }
}
