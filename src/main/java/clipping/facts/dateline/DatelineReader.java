package clipping.facts.dateline;

import clipping.facts.Dateline;
import clipping.lexicon.DatelineWords;
import clipping.lexicon.DatelineWords.Role;
import java.time.LocalDate;

/**
 * Reads the dateline that a text opens with or is: {@code MEXICO CITY (AP) —}, {@code Madrid, 3 may (EFE).-}, {@code
 * 新华社北京10月1日电（记者张明远）}. It recognises datelines by their parts and order, and leaves alone what only looks like one.
 */
public final class DatelineReader {
    private static final int SMALL_WORD = 5;
    private static final int ALONE = 90;

    private final Opening opening;
    private boolean split;
    private Dateline eastAsian;
    private Shape shape;

    /**
     * @param text      a paragraph as printed
     * @param published the page's day, null if unknown: dates without a year are read as the nearest to it
     * @param language  BCP 47, null when unknown
     */
    public DatelineReader(String text, LocalDate published, String language) {
        opening = new Opening(text, published, language);
    }

    /** The dateline that opens the paragraph, null for none. */
    public Dateline opening() {
        split();
        if (eastAsian != null) return eastAsian;
        return shape != null && DatelineEvidence.isDateline(opening, shape) ? dateline(shape) : null;
    }

    /**
     * The dateline that is the whole text of an element above a story: a place or an agency, with or without a day; null if it is something
     * else.
     */
    public Dateline alone() {
        if (opening.text().length() > ALONE) return null;
        split();
        Shape whole = eastAsian != null ? null : DatelineGrammar.read(opening, true);
        Dateline dateline = whole != null && DatelineEvidence.isAlone(whole) ? dateline(whole) : eastAsian;
        return dateline != null && dateline.text().length() == opening.text().strip().length() ? dateline : null;
    }

    /** The dateline that an element named like datelines holds: a place, in a gazetteer or not, and a separator; or null. */
    Dateline named() {
        Shape whole = DatelineGrammar.read(opening, true);
        boolean isWhole = whole != null && whole.end() == opening.text().length();
        return isWhole && DatelineEvidence.isNamed(whole) ? dateline(whole) : null;
    }

    /** Whether the text from an index on begins like a sentence. */
    boolean isSentenceAt(int index) {
        return opening.isSentenceAt(index);
    }

    /**
     * The dateline that opens the paragraph whose first letters are known to name a place, if the right separator follows; null for none.
     *
     * @param placeEnd index after the place
     */
    Dateline at(int placeEnd) {
        split();
        boolean right = shape != null && shape.place() != null && shape.place().length() == placeEnd && opening.isSentenceAt(shape.end());
        return right ? dateline(shape) : null;
    }

    private void split() {
        if (split) return;
        split = true;
        if (opening.skip(0) >= opening.end()) return;
        eastAsian = EastAsianOpening.read(opening);
        if (eastAsian == null) shape = DatelineGrammar.read(opening, false);
    }

    private Dateline dateline(Shape shape) {
        String place = shape.place();
        if (place != null && DatelineWords.is(Role.DESK, place)) place = null;
        return new Dateline(opening.part(opening.skip(0), shape.end()), place, shape.day() == null ? null : shape.day().iso(),
            shape.credit() == null ? null : shape.credit().name());
    }

    /** Whether it has more than the name of a place or agency: a separator, a bracket, a day. */
    static boolean isClosed(Dateline dateline) {
        return dateline.text().length() > (dateline.place() != null ? dateline.place() : dateline.agency()).length();
    }

    /**
     * Whether the text of an element is surely a dateline, even if the element's name does not say so: a large city, an agency, or more
     * than a place.
     */
    static boolean isSureAlone(Dateline dateline) {
        if (dateline.place() == null) return dateline.agency() != null && dateline.text().length() > dateline.agency().length();
        if (dateline.agency() != null || dateline.date() != null) return true;
        DatelinePlace place = DatelinePlace.of(dateline.place());
        return dateline.text().length() > dateline.place().length() || place.city() >= 5 && !place.isCountry()
            || place.hasRegion() && place.city() > 0;
    }

    /** A quick check: whether a mark of a dateline comes before the first long word in small letters. */
    static boolean canOpen(String paragraph) {
        int end = Math.min(paragraph.length(), 110);
        int word = 0; // letters of the current word
        boolean small = false;
        for (int i = 0; i < end; i++) {
            char c = paragraph.charAt(i);
            // digits, dashes, brackets, and scripts without capitals
            if (c >= '\u0590' || c >= '0' && c <= '9' || "-([/:|.,".indexOf(c) >= 0) return true;
            boolean letter = Character.isLetter(c);
            if (letter && word == 0) small = i > 0 && Letters.isLower(c);
            word = letter ? word + 1 : 0;
            if (small && word > SMALL_WORD) return false;
        }
        return false;
    }
}
