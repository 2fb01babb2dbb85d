package clipping.facts.title;

import clipping.facts.Wording;
import java.util.List;

/** A text that may be the headline, with what is known of it. */
final class TitleCandidate {
    /** How a heading goes on in the next block. */
    static final String AND_NEXT = "and next";
    /** What stands between separators. */
    static final String IN_PART = "in part";

    private static final int NUMBERS = TitleNumber.values().length;

    final String text;
    final String key;
    final long[] words;
    /** Where it was found, in words. */
    final String where;
    /** The block that prints it, -1 for none. */
    final int block;
    final float[] numbers;
    private List<int[]> cuts;

    TitleCandidate(String text, String where, int block) {
        this(text, where, block, new float[NUMBERS]);
    }

    private TitleCandidate(String text, String where, int block, float[] numbers) {
        this.text = text;
        this.where = where;
        this.block = block;
        this.numbers = numbers;
        key = Wording.key(text);
        words = Wording.words(text);
    }

    /** Begin and end of each separator in it. */
    List<int[]> cuts() {
        if (cuts == null) cuts = TitleParts.cuts(text);
        return cuts;
    }

    /** Another text at the same place, with the same numbers until more is known. */
    TitleCandidate as(String other, String how) {
        return new TitleCandidate(other, where + " " + how, block, numbers.clone());
    }

    TitleCandidate set(TitleNumber number, double value) {
        numbers[number.ordinal()] = (float) value;
        return this;
    }

    TitleCandidate set(TitleNumber number, boolean is) {
        return set(number, is ? 1 : 0);
    }

    /** Sets a number if that is so, and leaves it otherwise. */
    TitleCandidate also(TitleNumber number, boolean is) {
        return is ? set(number, 1) : this;
    }

    TitleCandidate atLeast(TitleNumber number, double value) {
        return set(number, Math.max(value, numbers[number.ordinal()]));
    }

    boolean isSet(TitleNumber number) {
        return numbers[number.ordinal()] > 0;
    }
}
