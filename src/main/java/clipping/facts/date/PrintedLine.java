package clipping.facts.date;

import clipping.block.Block;
import clipping.facts.date.DatePlaces.Place;
import clipping.lexicon.Phrases;
import clipping.lexicon.WordLists;

/**
 * A short line, with what its place and its elements' names say of the days in it.
 *
 * @param label     the line before
 * @param base      weight of a day in it
 * @param published whether an element is named like days of publication; {@code modified}: like days of changes
 */
record PrintedLine(Block block, String label, boolean around, Place place, double base, boolean published, boolean modified) {
    private static final int LONG = 90;
    private static final int FAR_INSIDE = 20;
    private static final double CLASSED = 1;
    private static final int MOST_SMALL = 7; // most words in small letters of a line that is no sentence
    private static final int SMALL_OF_BYLINE = 2;

    private static final class Words {
        static final Phrases BY = new Phrases(WordLists.bylines().words("signed"));
    }

    /** Whether a day without a label may be the story's. */
    boolean isOfStory(boolean alone, DateScanner.Sighting s) {
        return place != Place.APART && (alone || around && !isSentence(s));
    }

    /** Weight of a day in it. */
    double weight(DateScanner.Sighting s, boolean labelled, boolean alone) {
        double weight = base + (labelled ? PrintedDates.LABELLED : 0) + (published ? CLASSED : 0);
        if (block.kind() == Block.Kind.HEADING && !alone) weight -= 1.5;
        return block.text().length() > LONG && s.start() > FAR_INSIDE && !labelled ? weight - 2 : weight;
    }

    /** Whether the words around a date form a sentence about the day, and not a byline or a line of facts. */
    private boolean isSentence(DateScanner.Sighting s) {
        String text = block.text();
        int small = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i >= s.start() && i < s.end()) continue;
            char c = text.charAt(i);
            if ("|·•/\u2022\u00bb".indexOf(c) >= 0) return false;
            if (Character.isLowerCase(c) && (i == 0 || text.charAt(i - 1) == ' ')) small++;
        }
        if (Words.BY.open(text)) small -= SMALL_OF_BYLINE;
        return small > MOST_SMALL || small > MOST_SMALL / 2 && ".!?".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
