package clipping.facts.dateline;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.facts.Dateline;
import clipping.facts.Fact;
import clipping.facts.Facts;
import clipping.page.Claim;
import clipping.page.Claims;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Chooses the dateline of a story among the page's candidates, when the story's blocks are known. */
public final class DatelineChooser {
    private static final int STANDFIRST = 450;
    private static final int LOOKED_AT = 5;
    private static final int POINTS = 10;
    private static final int ABOVE = 3;
    /** Blocks of the story above which, or in which, a dateline of its own may stand. */
    private static final int OPENINGS = 3;

    /**
     * The dateline of a story.
     *
     * @param block    the block that prints it
     * @param dateline what it says
     * @param isAlone  whether it fills the block
     */
    public record Choice(int block, Dateline dateline, boolean isAlone) {
    }

    private DatelineChooser() {
    }

    /**
     * The dateline that opens the story: at its first paragraph, after a standfirst, or in an element of its own above one of these.
     *
     * @param kept indexes of the story's blocks, in order
     * @return null for none
     */
    public static Choice choose(List<Integer> kept, Blocks blocks, Facts facts) {
        int seen = 0;
        int points = 0;
        for (int n = 0; n < kept.size() && seen < LOOKED_AT; n++) {
            Block b = blocks.all().get(kept.get(n));
            if (b.kind() == Block.Kind.HEADING || b.kind() == Block.Kind.LIST_ITEM && ++points <= POINTS) continue;
            int above = seen < OPENINGS ? above(b, kept, blocks, facts) : -1;
            if (above >= 0) return new Choice(above, facts.datelines().get(above), true);
            Dateline dateline = facts.datelines().get(b.index());
            boolean alone = isAlone(b.index(), blocks, facts);
            boolean opens = dateline != null && (alone ? seen < OPENINGS : seen < OPENINGS - 1 || isStrong(dateline));
            if (opens && !isListed(b, dateline, kept, blocks, facts)) return new Choice(b.index(), dateline, alone);
            if (b.text().length() > STANDFIRST) break;
            seen++;
        }
        return null;
    }

    /** The block that stands alone as a dateline a little above one of the story, -1 for none. */
    private static int above(Block b, List<Integer> kept, Blocks blocks, Facts facts) {
        for (int above = b.index() - 1; above >= Math.max(0, b.index() - ABOVE) && !kept.contains(above); above--) {
            if (!isAlone(above, blocks, facts)) continue;
            if (above == b.index() - 1 || DatelineReader.isClosed(facts.datelines().get(above))) return above;
        }
        return -1;
    }

    /** The fact with all candidates: what blocks open with or are, and the places in the page's data. */
    public static Fact fact(Choice chosen, Facts facts, Claims claims) {
        List<Fact.Candidate> weighed = new ArrayList<>();
        for (Map.Entry<Integer, Dateline> e : new TreeMap<>(facts.datelines()).entrySet()) {
            weighed.add(new Fact.Candidate(e.getValue().text(), "block " + e.getKey()));
        }
        for (Claim claim : claims.all()) {
            if (claim.field() == Claim.Field.DATELINE || claim.field() == Claim.Field.PLACE) {
                weighed.add(new Fact.Candidate(claim.value(), claim.where()));
            }
        }
        String because = chosen == null ? "nothing at the story's start is one"
            : chosen.isAlone() ? "an element of its own directly above the story" : "the story's text opens with it";
        return new Fact("dateline", chosen == null ? null : chosen.dateline().text(), because, weighed);
    }

    private static boolean isAlone(int block, Blocks blocks, Facts facts) {
        Dateline dateline = facts.datelines().get(block);
        return dateline != null && dateline.text().length() == blocks.all().get(block).text().length()
            && !facts.titleBlocks().contains(block) && !facts.bylineBlocks().contains(block);
    }

    private static boolean isStrong(Dateline dateline) {
        return dateline.agency() != null
            || dateline.place() != null && dateline.place().equals(dateline.place().toUpperCase(Locale.ROOT))
            && !dateline.text().endsWith(":");
    }

    /** Whether a place with only a colon is one of several in the story: a list by cities. */
    private static boolean isListed(Block b, Dateline dateline, List<Integer> kept, Blocks blocks, Facts facts) {
        if (dateline.agency() != null || dateline.date() != null || !dateline.text().endsWith(":")) return false;
        int others = 0;
        for (int index : kept) {
            Dateline other = facts.datelines().get(index);
            if (other != null && index != b.index() && other.text().endsWith(":") && other.agency() == null) others++;
        }
        return others > 0;
    }
}
