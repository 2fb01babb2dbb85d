package clipping.verdict;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Container;
import clipping.facts.Facts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Finds other stories on the page. Of several article elements with a headline and a story each, the page's is the one that prints the
 * headline. A heading is a headline when it has the rank of the page's own or is a link; lower ones head parts of one story.
 */
final class OtherStories {
    /** Characters of a story. */
    private static final int STORY = 400;

    private OtherStories() {
    }

    /** The article elements of other stories; none where the page's own story lies in none. */
    static Set<Container> of(Blocks blocks, Facts facts) {
        if (facts.titleBlocks().isEmpty()) return Set.of();
        Map<Container, int[]> stories = new HashMap<>();
        Container own = null;
        int rank = rank(blocks, facts);
        for (Block b : blocks.all()) {
            boolean title = facts.titleBlocks().contains(b.index());
            boolean headline = title || b.kind() == Block.Kind.HEADING && (b.level() <= rank || b.level() == 2 && b.linkDensity() > 0.8);
            if (!headline && (b.text().length() < 100 || b.linkDensity() > 0.3)) continue;
            Container outermost = b.container().article();
            if (outermost == null) continue;
            if (title && own == null) own = outermost;
            int[] sums = stories.computeIfAbsent(outermost, k -> new int[2]);
            if (!headline || sums[1] == 0) sums[headline ? 0 : 1] += b.text().length();
        }
        if (own == null || stories.size() < 2 || stories.remove(own)[1] < STORY) return Set.of();
        Set<Container> others = new HashSet<>();
        stories.forEach((article, sums) -> {
            if (sums[0] > 0 && sums[1] >= STORY) others.add(article);
        });
        return others;
    }

    /** Level of the heading that prints the headline, 2 at most; 1 where none does. */
    private static int rank(Blocks blocks, Facts facts) {
        int rank = 1;
        for (int i : facts.titleBlocks())
            if (blocks.all().get(i).kind() == Block.Kind.HEADING) rank = Math.max(rank, Math.min(2, blocks.all().get(i).level()));
        return rank;
    }
}
