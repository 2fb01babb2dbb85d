package clipping.facts.date;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Container;
import clipping.lexicon.Weekdays;
import java.util.List;

/** Tells the day of the reader's visit, which a page prints with its weekday above the story, beside the links to its sections. */
final class VisitDays {
    private static final int REACH = 16; // letters between a day and its weekday's end
    private static final double LINKS = 0.6;

    private final String language;
    private final int headline;
    private final Container story;
    /** The last block above the headline that is hardly more than links, or -1. */
    private final int lastLinked;

    /**
     * @param headline the block that prints the headline, or -1
     * @param prose    the story's first block of prose, or -1
     */
    VisitDays(Blocks blocks, String language, int headline, int prose) {
        this.language = language;
        this.headline = headline;
        story = headline < 0 || prose < 0 ? null : blocks.all().get(headline).container().commonWith(blocks.all().get(prose).container());
        int linked = headline - 1;
        while (linked >= 0 && blocks.all().get(linked).linkDensity() <= LINKS) linked--;
        lastLinked = linked;
    }

    /** Whether a day in a block above the story may be the visit's. */
    boolean isOne(Block b, DateScanner.Sighting s) {
        return story != null && b.index() < headline && !b.container().within(story) && isAmongLinks(b) && hasWeekday(b.text(), s);
    }

    private boolean isAmongLinks(Block b) {
        return b.linkDensity() > 0 || b.index() < lastLinked;
    }

    private boolean hasWeekday(String text, DateScanner.Sighting s) {
        String beside = text.substring(Math.max(0, s.start() - REACH), s.start()) + " "
            + text.substring(s.end(), Math.min(text.length(), s.end() + REACH));
        for (String word : beside.split("[^\\p{L}\\p{M}]+")) if (word.length() > 1 && Weekdays.is(word, language)) return true;
        return false;
    }

    /** Whether a day is later than all others on the page, as a visit is; with no other it may still be the story's. */
    static boolean isLast(DateFinder.Candidate visit, List<DateFinder.Candidate> others) {
        for (DateFinder.Candidate c : others) if (c.moment().epochDay() >= visit.moment().epochDay()) return false;
        return !others.isEmpty();
    }
}
