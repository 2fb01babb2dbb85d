package clipping.facts.dateline;

import java.util.Locale;

/** The items of an opening as they are found, one behind the other: a place with its region, a day, a credit; and what separates them. */
final class DatelineItems {
    private static final int CITY = 4;

    private final Opening opening;
    private final boolean alone;

    private int placeFrom = -1;
    private int placeTo;
    private DatelineDay day;
    private DatelineCredit credit;
    private boolean dashBeforeDay;
    // a day with a year after a place of one part: "CAIRO - 12 June 2024:" is a dateline, "LONDON, ENGLAND - JUNE 12:" a caption
    private boolean dayFirst;

    /** @param alone whether the text is an element of its own */
    DatelineItems(Opening opening, boolean alone) {
        this.opening = opening;
        this.alone = alone;
    }

    /** The day, null when none was found. */
    DatelineDay day() {
        return day;
    }

    /** The credit, null when none was found. */
    DatelineCredit credit() {
        return credit;
    }

    /** Whether they are a place, a dash and a day, as captions of picture agencies have them. */
    boolean isCaption() {
        return dashBeforeDay && credit == null;
    }

    boolean isDayFirst() {
        return dayFirst;
    }

    /** Whether the place is in a bracket that ends there. */
    boolean isBracketedPlace(int end) {
        return placeTo + 1 == end && opening.at(placeTo) == ')' && opening.at(placeFrom - 1) == '(';
    }

    /** The items with the separator that ends them; null where a byline is in the place's stead. */
    Shape shape(Separator after, boolean caption) {
        String place = placeFrom < 0 ? null : DatelinePlace.behindByline(opening.part(placeFrom, placeTo));
        if (placeFrom >= 0 && place == null) return null;
        DatelineDay when = day == null && credit != null ? credit.day() : day;
        return new Shape(after.end(), place, when, credit, after.mark(), caption);
    }

    /** Index after the item at an index, or -1 for none. */
    int item(int at, Separator before, boolean first) {
        int end = first ? bracketedPlace(at) : bracketedRegion(at, before);
        if (end < 0) end = bracketedDay(at);
        if (end < 0) end = credit == null ? take(DatelineCredit.bracketed(opening, at)) : -1;
        if (end < 0) end = day(at, before);
        if (end < 0) end = weekday(at, first);
        if (end < 0 && credit == null) end = bareCredit(at, before, first);
        return end < 0 ? place(at, before, first) : end;
    }

    /** (Ottawa) */
    private int bracketedPlace(int at) {
        int close = opening.at(at) == '(' ? opening.close(at) : -1;
        if (close < 0 || !Letters.isUpper(opening.at(at + 1)) || !Letters.isLower(opening.at(at + 2))) return -1;
        if (PlaceScanner.scan(opening, at + 1) != close || DatelinePlace.of(opening.part(at + 1, close)).city() < CITY) return -1;
        placeFrom = at + 1;
        placeTo = close;
        return close + 1;
    }

    /** QUITO [Ecuador] */
    private int bracketedRegion(int at, Separator before) {
        char open = opening.at(at);
        boolean behindPlace = placeFrom >= 0 && before.mark() == Mark.NONE && placeTo == opening.back(at);
        int close = behindPlace && credit == null && (open == '[' || open == '(') ? opening.close(at) : -1;
        if (close < 0) return -1;
        String inside = opening.part(at + 1, close);
        if (!PlaceScanner.isRegion(inside) || Trust.of(inside) == Trust.KNOWN) return -1;
        if (separator(close + 1).mark() == Mark.NONE && !isBracketAt(close + 1)) return -1;
        placeTo = close + 1;
        return placeTo;
    }

    /** NORFOLK, Va. (March 4, 2024) – */
    private int bracketedDay(int at) {
        if (day != null || opening.at(at) != '(') return -1;
        DatelineDay inside = DatelineDay.read(opening, opening.skip(at + 1));
        if (inside == null || !inside.isNamed() || opening.at(opening.skip(inside.end())) != ')') return -1;
        day = new DatelineDay(opening.skip(inside.end()) + 1, inside.iso(), true);
        return day.end();
    }

    private int take(DatelineCredit read) {
        if (read == null) return -1;
        credit = read;
        return read.end();
    }

    private int day(int at, Separator before) {
        if (day != null || before.mark() == Mark.COLON) return -1;
        day = DatelineDay.read(opening, at);
        if (day == null) return -1;
        dashBeforeDay = before.mark() == Mark.DASH;
        boolean yearLast = opening.digit(at) >= 0 && day.end() - at > 4 && opening.digit(day.end() - 4) >= 0;
        dayFirst = yearLast && placeFrom >= 0 && opening.part(placeFrom, placeTo).indexOf(',') < 0;
        return day.end();
    }

    /** A weekday behind a day, before a bracket, or before the mark that ends the opening: it is no part of the place. */
    private int weekday(int at, boolean first) {
        if (first || placeFrom < 0 && day == null) return -1;
        int end = DatelineDay.weekday(opening, at);
        return end > 0 && (day != null || isBracketAt(end) || separator(end).mark().compareTo(Mark.STOP) >= 0) ? end : -1;
    }

    /** A known agency; any name between two bars: Kampala | THE INDEPENDENT |. */
    private int bareCredit(int at, Separator before, boolean first) {
        if (isBehindDay(at, before)) { // РИА Новости Крым, of which РИА is one, too
            int named = take(DatelineCredit.between(opening, at, '.'));
            if (named >= 0) return named;
        }
        DatelineCredit bare = opening.credit(at);
        if (bare != null && isCredited(bare, at, first)) return take(bare);
        return placeFrom >= 0 && before.mark() == Mark.BAR ? take(DatelineCredit.between(opening, at, '|')) : -1;
    }

    /** In Cyrillic any name behind a day may be one: "МОСКВА, 4 мар — ИА Восход." */
    private boolean isBehindDay(int at, Separator before) {
        boolean behind = placeFrom >= 0 && day != null && day.end() == before.start() && isCyrillic(placeFrom);
        boolean parted = before.mark() == Mark.DASH || before.mark() == Mark.COMMA;
        return behind && parted && (isCyrillic(at) || opening.at(at) == '«' || Letters.isUpper(opening.at(at)));
    }

    private boolean isCyrillic(int at) {
        return opening.at(at) >= '\u0400' && opening.at(at) < '\u0530';
    }

    private boolean isCredited(DatelineCredit bare, int at, boolean first) {
        Mark after = separator(bare.end()).mark();
        if (after == Mark.NONE) return bare.isKnown() && (first ? isBeforePlace(bare) : day != null || placeFrom >= 0);
        return !isCompound(bare, after, at) && bare.trust().compareTo(Trust.SHAPE) >= 0 && !(first && after == Mark.STOP);
    }

    /** "Die MDR-Moderatoren" */
    private boolean isCompound(DatelineCredit bare, Mark after, int at) {
        boolean joined = (after == Mark.DASH || after == Mark.STOP) && opening.skip(bare.end()) == bare.end();
        return joined && placeFrom >= 0 && day == null && placeTo == opening.back(at);
    }

    /** "ACN Barcelona.-": an agency in capitals right before a place and a separator that ends no sentence. */
    private boolean isBeforePlace(DatelineCredit bare) {
        if (!bare.name().equals(bare.name().toUpperCase(Locale.ROOT))) return false;
        int at = opening.skip(bare.end());
        int end = PlaceScanner.scan(opening, at);
        return end > at && separator(end).mark() == Mark.DASH && DatelinePlace.of(opening.part(at, end)).isKnown();
    }

    private boolean isBracketAt(int at) {
        int open = opening.skip(at);
        return open < opening.end() && "([/（".indexOf(opening.at(open)) >= 0;
    }

    private int place(int at, Separator before, boolean first) {
        if (placeFrom >= 0) return morePlace(at, before);
        boolean small = first && Letters.isLower(opening.at(at));
        int end = small ? PlaceScanner.small(opening, at) : PlaceScanner.scan(opening, at);
        if (end == at || !first && !isCertain(DatelinePlace.of(opening.part(at, end)), before, separator(end))) return -1;
        placeFrom = at;
        placeTo = end;
        return end;
    }

    /** A state or country after the city's comma, or another city: SAN JOSE, Calif. & LONDON. */
    private int morePlace(int at, Separator before) {
        if (day != null) return -1;
        boolean follows = before.mark() == Mark.COMMA && placeTo == before.start();
        boolean joined = before.mark() == Mark.NONE && opening.at(at) == '&' && credit == null;
        int from = joined ? opening.skip(at + 1) : at;
        int end = joined ? PlaceScanner.scan(opening, from) : follows ? PlaceScanner.region(opening, at) : at;
        if (end == from) return -1;
        placeTo = end;
        return end;
    }

    /** Whether what stands after an agency or a day is surely a place: a known one, or any that wires put behind their name and a dash. */
    private boolean isCertain(DatelinePlace place, Separator before, Separator after) {
        if (place.isLabel()) return false;
        boolean dated = after.mark() == Mark.COMMA && DatelineDay.read(opening, opening.skip(after.end())) != null;
        boolean wired = before.mark() == Mark.DASH && day == null && credit != null && credit.isKnown();
        if (wired && (dated || after.mark() == Mark.DASH && place.isInCapitals())) return true; // (ANSA) - TORRESELVA, 12 GIU -
        boolean strong = before.mark().compareTo(Mark.STOP) >= 0;
        return place.isKnown() && (!strong || alone || place.isInCapitals() || dated);
    }

    /** What stands behind an item; a dash counts with the mark before it. */
    Separator separator(int at) {
        int i = opening.skip(at);
        if (opening.at(i) == 0) return new Separator(Mark.END, at, opening.back(i));
        Mark mark = mark(i);
        int end = mark == Mark.NONE ? i : i + 1, dash = opening.skip(end);
        boolean dashed = opening.hasDash(dash) && isAdjoined(mark, end, dash) && !isWithin(at, dash);
        if (dashed) return new Separator(Mark.DASH, at, opening.behindDashes(dash));
        return new Separator(mark, at, mark == Mark.NONE ? at : end);
    }

    /** The mark that a sign is; a stop before a small letter or a figure is in an abbreviation or a number. */
    private Mark mark(int i) {
        char c = opening.at(i);
        if (c == '.' && (opening.digit(i + 1) >= 0 || Letters.isLower(opening.at(i + 1)))) return Mark.NONE;
        if (c == '/' && credit == null && DatelineCredit.bracketed(opening, i) != null) return Mark.NONE;
        if (c == ';' || c == '=') return credit == null ? Mark.NONE : Mark.BAR;
        return Mark.of(c);
    }

    /** Whether a dash goes with the mark before it: right behind it, or where no number follows as in a list. */
    private boolean isAdjoined(Mark mark, int end, int dash) {
        boolean list = mark == Mark.COMMA || mark == Mark.SLASH || opening.digit(dash + 1) >= 0;
        return mark == Mark.NONE || dash == end || !list;
    }

    /** Whether a dash is inside a name or a span of days: HO-1, March 9-13. */
    private boolean isWithin(int at, int dash) {
        return opening.digit(opening.skip(dash + 1)) >= 0 && (dash == at || dashBeforeDay && day.end() == at);
    }
}
