package clipping.facts.dateline;

import java.util.Locale;

/**
 * Splits openings of scripts with spaces into places, days and credits in any order, with separators between them. It accepts what has the
 * shape; {@link DatelineEvidence} decides whether it is a dateline.
 */
final class DatelineGrammar {
    private static final int ITEMS = 8;
    private static final int CITY = 4;
    private static final String COMMAS = ",،፣、，";
    private static final String STOPS = "।۔።";
    private static final String COLONS = ":：៖։፡፤";
    private static final String BARS = "|¦│•·►»>●■∙";
    private static final int SHORT = 5; // shorter initials may begin the sentence: "12 June, NATO"

    /** A separator between two items, or at the end of the dateline. */
    enum Mark { NONE, COMMA, SLASH, STOP, COLON, BAR, DASH, END }

    /**
     * An opening, split into its items.
     *
     * @param end        index after its separator
     * @param place      as printed, or null
     * @param day        or null
     * @param credit     or null
     * @param mark       the separator that ends it
     * @param isCaption  whether it has a dash, a day and a colon, like captions of picture agencies
     * @param isCreditFirst whether the credit is before the place
     */
    record Shape(int end, String place, DatelineDay day, DatelineCredit credit, Mark mark, boolean isCaption, boolean isCreditFirst) {

        /** With a reporter's name in capitals after the separator: "ANKARA (AA) - AD SOYAD - …". */
        Shape withReporter(Opening opening) {
            boolean wire = credit != null && mark == Mark.DASH && credit.trust() == Trust.KNOWN;
            int behind = wire ? opening.behindNames(end) : -1;
            return behind < 0 ? this : new Shape(behind, place, day, credit, mark, isCaption, isCreditFirst);
        }
    }

    private record Separator(Mark mark, int start, int end) {
    }

    private final Opening opening;
    private final boolean alone;

    private int placeFrom = -1;
    private int placeTo;
    private DatelineDay day;
    private DatelineCredit credit;
    private boolean creditFirst;
    private boolean dashBeforeDay;
    // a day with a year after a place of one part: "CAIRO - 12 June 2024:" is a dateline, "LONDON, ENGLAND - JUNE 12:" a caption
    private boolean dayFirst;

    private DatelineGrammar(Opening opening, boolean alone) {
        this.opening = opening;
        this.alone = alone;
    }

    /**
     * The longest opening of that shape, or null.
     *
     * @param alone whether the text is an element of its own, which needs no separator at its end
     */
    static Shape read(Opening opening, boolean alone) {
        return new DatelineGrammar(opening, alone).read();
    }

    private Shape read() {
        Shape best = null;
        Separator before = new Separator(Mark.NONE, 0, 0);
        int i = opening.skip(0);
        for (int n = 0; n < ITEMS; n++) {
            int next = item(i, before, n == 0);
            if (next < 0) break;
            Separator after = separator(next);
            if (after.mark == Mark.COLON && dashBeforeDay && credit == null) return shape(after, !dayFirst);
            if (isEnd(after, next)) best = shape(after, false);
            else if (after.mark == Mark.NONE && n > 0 && credit != null && credit.end() == next && !isClosed(next)) break;
            before = after;
            i = opening.skip(after.end);
        }
        return best == null ? null : best.withReporter(opening);
    }

    /** Whether an opening can end with this separator. */
    private boolean isEnd(Separator after, int itemEnd) {
        return switch (after.mark) {
            case STOP, COLON, BAR, DASH -> true;
            case SLASH -> credit != null && day != null;
            case NONE -> placeTo + 1 == itemEnd && opening.at(placeTo) == ')' && opening.at(placeFrom - 1) == '('
                || credit != null && credit.end() == itemEnd && isClosed(itemEnd);
            case END -> alone || credit != null && credit.isBracketed();
            case COMMA -> false;
        };
    }

    /** Whether a credit needs no separator after it: in brackets, or a known name in a script without capitals. */
    private boolean isClosed(int itemEnd) {
        if (credit.trust() != Trust.KNOWN) {
            return credit.isBracketed() && credit.trust().compareTo(Trust.SHAPE) >= 0;
        }
        if (day != null && day.end() < itemEnd && credit.name().equals(credit.name().toUpperCase(Locale.ROOT))) {
            Mark before = separator(day.end()).mark; // "4 марта — REGNUM Порт", "12 iyun, AZƏRTAC Parlament"
            if (before == Mark.DASH || before == Mark.COMMA && credit.name().length() > SHORT) return true;
        }
        char last = opening.at(itemEnd - 1);
        return credit.isBracketed() || !Opening.isUpper(last) && !Opening.isLower(last) && opening.hasLetter(itemEnd - 1);
    }

    private Shape shape(Separator after, boolean caption) {
        String place = placeFrom < 0 ? null : DatelinePlace.behindByline(opening.part(placeFrom, placeTo));
        if (placeFrom >= 0 && place == null) return null;
        DatelineDay when = day == null && credit != null ? credit.day() : day;
        return new Shape(after.end, place, when, credit, after.mark, caption, creditFirst);
    }

    /** Index after the item at an index, or -1 for none. */
    private int item(int at, Separator before, boolean first) {
        int end = first ? bracketedPlace(at) : bracketedRegion(at, before);
        if (end < 0) end = bracketedDay(at);
        if (end < 0) end = bracketedCredit(at);
        if (end < 0) end = day(at, before);
        if (end < 0) end = weekday(at, first);
        if (end < 0) end = bareCredit(at, before, first);
        if (end < 0) end = creditBetween(at, before);
        return end < 0 ? place(at, before, first, before.mark.compareTo(Mark.STOP) >= 0) : end;
    }

    /** (Ottawa) */
    private int bracketedPlace(int at) {
        int close = opening.at(at) == '(' ? opening.text().indexOf(')', at) : -1;
        if (close <= at || close >= opening.end()) return -1;
        boolean name = Opening.isUpper(opening.at(at + 1)) && Opening.isLower(opening.at(at + 2));
        if (!name || PlaceScanner.scan(opening, at + 1) != close || DatelinePlace.of(opening.part(at + 1, close)).city() < CITY) return -1;
        placeFrom = at + 1;
        placeTo = close;
        return close + 1;
    }

    /** QUITO [Ecuador] */
    private int bracketedRegion(int at, Separator before) {
        char open = opening.at(at);
        boolean behindPlace = placeFrom >= 0 && before.mark == Mark.NONE && placeTo == opening.back(at);
        if (!behindPlace || credit != null || open != '[' && open != '(') return -1;
        int close = opening.text().indexOf(open == '[' ? ']' : ')', at);
        if (close <= at || close >= opening.end()) return -1;
        String inside = opening.part(at + 1, close);
        boolean region = PlaceScanner.isRegion(inside) && Trust.of(inside) != Trust.KNOWN;
        if (!region || separator(close + 1).mark == Mark.NONE && !isBracketAt(close + 1)) return -1;
        placeTo = close + 1;
        return placeTo;
    }

    /** NORFOLK, Va. (March 4, 2024) – */
    private int bracketedDay(int at) {
        if (day != null || opening.at(at) != '(') return -1;
        DatelineDay inside = DatelineDay.read(opening, opening.skip(at + 1));
        if (inside == null || !inside.isNamed() || opening.at(opening.skip(inside.end())) != ')') return -1;
        int end = opening.skip(inside.end()) + 1;
        day = new DatelineDay(end, inside.iso(), true);
        return end;
    }

    private int bracketedCredit(int at) {
        return credit == null ? takeCredit(DatelineCredit.bracketed(opening, at)) : -1;
    }

    private int takeCredit(DatelineCredit read) {
        if (read == null) return -1;
        creditFirst = placeFrom < 0;
        credit = read;
        return read.end();
    }

    private int day(int at, Separator before) {
        if (day != null || before.mark == Mark.COLON) return -1;
        DatelineDay read = DatelineDay.read(opening, at);
        if (read == null) return -1;
        day = read;
        dashBeforeDay = before.mark == Mark.DASH;
        boolean yearLast = opening.digit(at) >= 0 && read.end() - at > 4 && opening.digit(read.end() - 4) >= 0;
        dayFirst = yearLast && placeFrom >= 0 && opening.part(placeFrom, placeTo).indexOf(',') < 0;
        return read.end();
    }

    /** A weekday behind a day, before a bracket, or before the mark that ends the opening: it is no part of the place. */
    private int weekday(int at, boolean first) {
        if (first || placeFrom < 0 && day == null) return -1;
        int end = DatelineDay.weekday(opening, at);
        return end > 0 && (day != null || isBracketAt(end) || separator(end).mark.compareTo(Mark.STOP) >= 0) ? end : -1;
    }

    private int bareCredit(int at, Separator before, boolean first) {
        int named = creditBehindDay(at, before); // РИА Новости Крым, of which РИА is one, too
        if (named >= 0) return named;
        DatelineCredit bare = credit == null ? DatelineCredit.bare(opening, at) : null;
        return bare != null && isCredited(bare, at, first) ? takeCredit(bare) : -1;
    }

    /** Kampala | THE INDEPENDENT | */
    private int creditBetween(int at, Separator before) {
        boolean between = credit == null && placeFrom >= 0 && before.mark == Mark.BAR;
        return between ? takeCredit(DatelineCredit.between(opening, at, '|')) : -1;
    }

    /** In Cyrillic any name behind a day: "МОСКВА, 4 мар — ИА Восход." */
    private int creditBehindDay(int at, Separator before) {
        boolean behind = credit == null && placeFrom >= 0 && day != null && day.end() == before.start;
        boolean parted = before.mark == Mark.DASH || before.mark == Mark.COMMA;
        boolean named = isCyrillic(at) || opening.at(at) == '«' || Opening.isUpper(opening.at(at));
        return behind && parted && named && isCyrillic(placeFrom) ? takeCredit(DatelineCredit.between(opening, at, '.')) : -1;
    }

    private boolean isCyrillic(int at) {
        return opening.at(at) >= '\u0400' && opening.at(at) < '\u0530';
    }

    private boolean isCredited(DatelineCredit bare, int at, boolean first) {
        Mark after = separator(bare.end()).mark;
        // "Die MDR-Moderatoren"
        if (placeFrom >= 0 && day == null && (after == Mark.DASH || after == Mark.STOP) && opening.skip(bare.end()) == bare.end()
            && placeTo == opening.back(at)) {
            return false;
        }
        if (after == Mark.NONE) {
            return bare.trust() == Trust.KNOWN && (first ? isBeforePlace(bare) : day != null || placeFrom >= 0);
        }
        return bare.trust().compareTo(Trust.SHAPE) >= 0 && !(first && after == Mark.STOP);
    }

    /** "ACN Barcelona.-": an agency in capitals right before a place and a separator that ends no sentence. */
    private boolean isBeforePlace(DatelineCredit bare) {
        if (!bare.name().equals(bare.name().toUpperCase(Locale.ROOT))) return false;
        int at = opening.skip(bare.end());
        int end = PlaceScanner.scan(opening, at);
        return end > at && separator(end).mark == Mark.DASH && DatelinePlace.of(opening.part(at, end)).isKnown();
    }

    private boolean isBracketAt(int at) {
        return "([/（".indexOf(opening.at(opening.skip(at))) >= 0 && opening.skip(at) < opening.end();
    }

    private int place(int at, Separator before, boolean first, boolean strong) {
        if (placeFrom >= 0) return morePlace(at, before);
        int end = first && Opening.isLower(opening.at(at)) ? PlaceScanner.small(opening, at)
            : PlaceScanner.scan(opening, at);
        if (end == at) return -1;
        if (!first && !isCertain(DatelinePlace.of(opening.part(at, end)), before, separator(end), strong)) return -1;
        placeFrom = at;
        placeTo = end;
        return end;
    }

    /** A state or country after the city's comma, or another city: SAN JOSE, Calif. & LONDON. */
    private int morePlace(int at, Separator before) {
        if (day != null) return -1;
        boolean follows = before.mark == Mark.COMMA && placeTo == before.start;
        boolean joined = before.mark == Mark.NONE && opening.at(at) == '&' && credit == null;
        int from = joined ? opening.skip(at + 1) : at;
        int end = joined ? PlaceScanner.scan(opening, from) : follows ? PlaceScanner.region(opening, at) : at;
        if (end == from) return -1;
        placeTo = end;
        return end;
    }

    /** Whether what stands after an agency or a day is surely a place: a known one, or any that wires put behind their name and a dash. */
    private boolean isCertain(DatelinePlace place, Separator before, Separator after, boolean strong) {
        if (place.isLabel()) return false;
        boolean dated = after.mark == Mark.COMMA && DatelineDay.read(opening, opening.skip(after.end)) != null;
        boolean wired = before.mark == Mark.DASH && day == null && credit != null && credit.trust() == Trust.KNOWN;
        if (wired && (dated || after.mark == Mark.DASH && place.isInCapitals())) return true; // (ANSA) - TORRESELVA, 12 GIU -
        return place.isKnown() && (!strong || alone || place.isInCapitals() || dated);
    }

    private Separator separator(int at) {
        int i = opening.skip(at);
        if (opening.at(i) == 0) return new Separator(Mark.END, at, opening.back(i));
        Mark mark = mark(i);
        int end = mark == Mark.NONE ? i : i + 1, dash = opening.skip(end);
        boolean dashed = opening.hasDash(dash) && isAdjoined(mark, end, dash) && !isWithin(at, dash);
        if (dashed) return new Separator(Mark.DASH, at, behindDashes(dash));
        return new Separator(mark, at, mark == Mark.NONE ? at : end);
    }

    /** The mark that a sign is; a stop before a small letter or a figure is in an abbreviation or a number. */
    private Mark mark(int i) {
        char c = opening.at(i);
        if (c == '/') return credit == null && DatelineCredit.bracketed(opening, i) != null ? Mark.NONE : Mark.SLASH;
        if (c == '.') return opening.digit(i + 1) >= 0 || Opening.isLower(opening.at(i + 1)) ? Mark.NONE : Mark.STOP;
        if (c == ';' || c == '=') return credit == null ? Mark.NONE : Mark.BAR;
        return COMMAS.indexOf(c) >= 0 ? Mark.COMMA : STOPS.indexOf(c) >= 0 ? Mark.STOP : COLONS.indexOf(c) >= 0 ? Mark.COLON
            : BARS.indexOf(c) >= 0 ? Mark.BAR : Mark.NONE;
    }

    /** Whether a dash goes with the mark before it: right behind it, or where no list may go on. */
    private boolean isAdjoined(Mark mark, int end, int dash) {
        return mark == Mark.NONE || dash == end || mark != Mark.COMMA && mark != Mark.SLASH && !isListed(dash);
    }

    /** Whether a dash is inside a name or a span of days: HO-1, March 9-13. */
    private boolean isWithin(int at, int dash) {
        return opening.digit(opening.skip(dash + 1)) >= 0 && (dash == at || dashBeforeDay && day.end() == at);
    }

    private int behindDashes(int dash) {
        int end = dash;
        while (opening.hasDash(end) || opening.hasDash(end + 1) && Opening.isSpace(opening.at(end))) end++;
        return end;
    }

    /** Whether a dash belongs to the number after it. */
    private boolean isListed(int dash) {
        return opening.digit(dash + 1) >= 0;
    }
}
