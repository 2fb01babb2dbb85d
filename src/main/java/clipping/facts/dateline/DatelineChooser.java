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

/** Chooses the dateline of a story, when the story's blocks are known. */
public final class DatelineChooser {
    private static final int STANDFIRST = 450;
    private static final int LOOKED_AT = 5;
    private static final int POINTS = 10;
    private static final int ABOVE = 3;
    private static final int NEAR = 5;
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

    private final List<Integer> kept;
    private final Blocks blocks;
    private final Facts facts;

    private DatelineChooser(List<Integer> kept, Blocks blocks, Facts facts) {
        this.kept = kept;
        this.blocks = blocks;
        this.facts = facts;
    }

    /**
     * The dateline that opens the story: at its first paragraph, after a standfirst, or in an element of its own above one of these.
     *
     * @param kept indexes of the story's blocks, in order
     * @return null for none
     */
    public static Choice choose(List<Integer> kept, Blocks blocks, Facts facts) {
        return new DatelineChooser(kept, blocks, facts).choose();
    }

    private Choice choose() {
        int seen = 0;
        int points = 0;
        for (int n = 0; n < kept.size() && seen < LOOKED_AT; n++) {
            Block b = blocks.all().get(kept.get(n));
            if (b.kind() == Block.Kind.HEADING || b.kind() == Block.Kind.LIST_ITEM && ++points <= POINTS) continue;
            Choice above = seen < OPENINGS ? above(b) : null;
            if (above != null) return above;
            Dateline dateline = facts.datelines().at(b.index());
            if (dateline != null) {
                boolean alone = isAlone(b, dateline);
                boolean opens = alone ? seen < OPENINGS : seen < OPENINGS - 1 || isStrong(dateline);
                if (opens && !isListed(b, dateline)) return new Choice(b.index(), dateline, alone);
            }
            if (b.text().length() > STANDFIRST) break;
            seen++;
        }
        return null;
    }

    /** What stands alone as a dateline a little above a block of the story, null for none. */
    private Choice above(Block b) {
        for (int above = b.index() - 1; above >= Math.max(0, b.index() - ABOVE) && !kept.contains(above); above--) {
            Dateline dateline = facts.datelines().at(above);
            boolean alone = dateline != null && isAlone(blocks.all().get(above), dateline);
            if (alone && (above == b.index() - 1 || DatelineReader.isClosed(dateline))) return new Choice(above, dateline, true);
        }
        return null;
    }

    private boolean isAlone(Block b, Dateline dateline) {
        return dateline.text().length() == b.text().length() && !facts.titleBlocks().contains(b.index())
            && !facts.bylineBlocks().contains(b.index());
    }

    private static boolean isStrong(Dateline dateline) {
        return dateline.agency() != null
            || dateline.place() != null && dateline.place().equals(dateline.place().toUpperCase(Locale.ROOT))
            && !dateline.text().endsWith(":");
    }

    /** Whether it is a place with only a colon, as a block near it has one: a list by cities. */
    private boolean isListed(Block b, Dateline dateline) {
        if (!isPlaceAndColon(dateline)) return false;
        for (int index : kept) {
            boolean near = index != b.index() && Math.abs(index - b.index()) <= NEAR;
            if (near && isPlaceAndColon(facts.datelines().at(index))) return true;
        }
        return false;
    }

    private static boolean isPlaceAndColon(Dateline dateline) {
        return dateline != null && dateline.agency() == null && dateline.date() == null && dateline.text().endsWith(":");
    }

    /** The fact with what was weighed for it: what the story opens with, and the places in the page's data. */
    public static Fact fact(Choice chosen, Claims claims) {
        List<Fact.Candidate> weighed = new ArrayList<>();
        if (chosen != null) weighed.add(new Fact.Candidate(chosen.dateline().text(), "block " + chosen.block()));
        for (Claim c : claims.of(Claim.Field.DATELINE)) weighed.add(new Fact.Candidate(c.value(), c.where()));
        for (Claim c : claims.of(Claim.Field.PLACE)) weighed.add(new Fact.Candidate(c.value(), c.where()));
        String because = chosen == null ? "nothing at the story's start is one"
            : chosen.isAlone() ? "an element of its own directly above the story" : "the story's text opens with it";
        return new Fact("dateline", chosen == null ? null : chosen.dateline().text(), because, weighed);
    }
}
