package clipping.facts;

import clipping.facts.DatelineGrammar.Shape;
import clipping.lexicon.DatelineWords;
import clipping.lexicon.DatelineWords.Role;
import java.time.LocalDate;

/**
 * Reads the dateline that opens a story: {@code MEXICO CITY (AP) —}, {@code Madrid, 3 may (EFE).-}, {@code 新华社北京10月1日电（记者张明远）}. It is told by its parts and their
 * order, not by sentences known before; what only looks like one is left alone.
 */
public final class DatelineReader {
    private DatelineReader() {
    }

    /**
     * The dateline that opens a paragraph.
     *
     * @param paragraph a paragraph as printed
     * @param published the page's own day, null when unknown: dates without a year are read nearest to it
     * @param language  BCP 47, null when unknown
     * @return null when none opens it
     */
    public static Dateline read(String paragraph, LocalDate published, String language) {
        return read(DatelineHead.of(paragraph), published, language, false);
    }

    /** The dateline that a text is which stands in an element of its own above a story: a place or an agency, with or without a day; null when it is something else. */
    public static Dateline readAlone(String text, LocalDate published, String language) {
        if (text.length() > 90) return null;
        Dateline dateline = read(DatelineHead.of(text), published, language, true);
        return dateline != null && dateline.text().length() == text.strip().length() ? dateline : null;
    }

    private static Dateline read(DatelineHead head, LocalDate published, String language, boolean alone) {
        int start = head.skip(0);
        if (start >= head.end()) return null;
        Dateline eastAsian = DatelineBrackets.read(head, published, language);
        if (eastAsian != null) return eastAsian;
        Shape shape = DatelineGrammar.read(head, published, language, alone);
        if (shape == null || !(alone ? DatelineEvidence.acceptsAlone(head, shape, language) : DatelineEvidence.accepts(head, shape, language))) return null;
        String place = shape.place();
        if (place != null && DatelineWords.is(Role.DESK, place)) place = null;
        return new Dateline(head.part(start, shape.end()), place, shape.day() == null ? null : shape.day().iso(), shape.credit() == null ? null : shape.credit().name());
    }
}
