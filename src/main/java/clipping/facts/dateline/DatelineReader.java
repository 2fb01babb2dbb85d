package clipping.facts.dateline;

import clipping.facts.Dateline;
import clipping.facts.dateline.DatelineGrammar.Shape;
import clipping.lexicon.DatelineWords;
import clipping.lexicon.DatelineWords.Role;
import java.time.LocalDate;

/**
 * Reads the dateline that opens a story: {@code MEXICO CITY (AP) —}, {@code Madrid, 3 may (EFE).-}, {@code 新华社北京10月1日电（记者张明远）}. It
 * recognises datelines by their parts and order, and leaves alone what only looks like one.
 */
public final class DatelineReader {
    private static final int SMALL_WORD = 5;

    private DatelineReader() {
    }

    /**
     * The dateline that opens a paragraph.
     *
     * @param paragraph a paragraph as printed
     * @param published the page's day, null if unknown: dates without a year are read as the nearest to it
     * @param language  BCP 47, null when unknown
     * @return null for none
     */
    public static Dateline read(String paragraph, LocalDate published, String language) {
        return read(new Opening(paragraph, published, language), false);
    }

    /**
     * The dateline that is the whole text of an element above a story: a place or an agency, with or without a day; null if it is something
     * else.
     */
    public static Dateline readAlone(String text, LocalDate published, String language) {
        if (text.length() > 90) return null;
        Dateline dateline = read(new Opening(text, published, language), true);
        return dateline != null && dateline.text().length() == text.strip().length() ? dateline : null;
    }

    /**
     * The dateline that opens a paragraph whose first letters are known to name a place, if the right separator follows.
     *
     * @param placeEnd index after the place
     */
    static Dateline readAt(String paragraph, int placeEnd, LocalDate published, String language) {
        Opening opening = new Opening(paragraph, published, language);
        Shape shape = DatelineGrammar.read(opening, false);
        if (shape == null || shape.place() == null || shape.place().length() != placeEnd || !opening.isSentenceAt(shape.end())) {
            return null;
        }
        return dateline(opening, shape);
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
            if (letter && word == 0) small = i > 0 && Opening.isLower(c);
            word = letter ? word + 1 : 0;
            if (small && word > SMALL_WORD) return false;
        }
        return false;
    }

    private static Dateline read(Opening opening, boolean alone) {
        int start = opening.skip(0);
        if (start >= opening.end()) return null;
        Dateline eastAsian = EastAsianOpening.read(opening);
        if (eastAsian != null) return eastAsian;
        Shape shape = DatelineGrammar.read(opening, alone);
        if (shape == null) return null;
        if (!(alone ? DatelineEvidence.isAlone(shape) : DatelineEvidence.isDateline(opening, shape))) return null;
        return dateline(opening, shape);
    }

    private static Dateline dateline(Opening opening, Shape shape) {
        String place = shape.place();
        if (place != null && DatelineWords.is(Role.DESK, place)) place = null;
        return new Dateline(opening.part(opening.skip(0), shape.end()), place, shape.day() == null ? null : shape.day().iso(),
            shape.credit() == null ? null : shape.credit().name());
    }
}
