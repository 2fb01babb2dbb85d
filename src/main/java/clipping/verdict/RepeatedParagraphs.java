package clipping.verdict;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Container;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Paragraphs that repeat another word for word: copies for other screens. Of two copies the one with more of the story around it stays. */
final class RepeatedParagraphs {
    /** Fewest words of a paragraph. */
    private static final int PARAGRAPH = 8;

    private RepeatedParagraphs() {
    }

    /** The blocks that go. */
    static List<Integer> of(Blocks blocks, List<Verdict> verdicts) {
        Map<Container, Integer> around = new HashMap<>();
        for (Verdict v : verdicts) {
            if (v.kept()) around.merge(v.block().container().holder(), Math.round(blocks.shape(v.block()).words), Integer::sum);
        }
        Map<String, Block> stays = new HashMap<>();
        List<Integer> found = new ArrayList<>();
        for (Verdict v : verdicts) {
            Block b = v.block();
            if (!v.kept() || blocks.shape(b).words < PARAGRAPH) continue;
            Block before = stays.putIfAbsent(b.text(), b);
            if (before == null) continue;
            boolean keepsFirst = around.get(before.container().holder()) >= around.get(b.container().holder());
            found.add(keepsFirst ? b.index() : before.index());
            if (!keepsFirst) stays.put(b.text(), b);
        }
        return found;
    }
}
