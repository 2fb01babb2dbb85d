package clipping.verdict;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.lexicon.Chrome;
import java.util.ArrayList;
import java.util.List;

/** Boxes of their own about the author, wherever they stand: an element that begins with a label such as “About the author”. */
final class AuthorBoxes {
    /** Most blocks below the label, and the most that all boxes are of the kept characters, in tenths. */
    private static final int MOST = 6;
    private static final int PART = 6;

    private final Blocks page;
    private final List<Verdict> verdicts;
    private final double[] odds;

    AuthorBoxes(Blocks page, List<Verdict> verdicts, double[] odds) {
        this.page = page;
        this.verdicts = verdicts;
        this.odds = odds;
    }

    /** The blocks that are kept in such boxes. */
    List<Integer> texts() {
        List<Integer> found = new ArrayList<>();
        long all = 0, within = 0;
        for (Verdict v : verdicts) {
            if (v.kept()) all += v.block().text().length();
            else if (isHead(v.block())) found.addAll(texts(v.block()));
        }
        for (int i : found) within += page.all().get(i).text().length();
        return within * 10 > all * PART ? List.of() : found;
    }

    private boolean isHead(Block b) {
        return Below.isLabel(page, b, Chrome.Section.AUTHOR_BOX) && Below.beginsElement(page, b);
    }

    private List<Integer> texts(Block label) {
        Below below = Below.of(page, label);
        int next = below.last() + 1;
        boolean isAll = next == odds.length || !page.all().get(next).container().within(below.around());
        if (!isAll || below.last() - label.index() > MOST) return List.of();
        List<Integer> kept = new ArrayList<>();
        for (int i = label.index() + 1; i <= below.last(); i++) {
            if (!verdicts.get(i).kept()) continue;
            if (odds[i] >= Rules.CERTAIN) return List.of();
            kept.add(i);
        }
        return kept;
    }
}
