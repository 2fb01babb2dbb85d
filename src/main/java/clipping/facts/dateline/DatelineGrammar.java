package clipping.facts.dateline;

import java.util.Locale;

/**
 * Splits openings of scripts with spaces into places, days and credits in any order, with separators between them. It accepts what has the
 * shape; {@link DatelineEvidence} decides whether it is a dateline.
 */
final class DatelineGrammar {
    private static final int ITEMS = 8;
    private static final int SHORT = 5; // shorter initials may begin the sentence: "12 June, NATO"

    private final Opening opening;
    private final boolean alone;
    private final DatelineItems items;

    private DatelineGrammar(Opening opening, boolean alone) {
        this.opening = opening;
        this.alone = alone;
        items = new DatelineItems(opening, alone);
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
        Separator before = Separator.NOTHING;
        int i = opening.skip(0);
        for (int n = 0; n < ITEMS; n++) {
            int next = items.item(i, before, n == 0);
            if (next < 0) break;
            Separator after = items.separator(next);
            if (after.mark() == Mark.COLON && items.isCaption()) return items.shape(after, !items.isDayFirst());
            if (isEnd(after, next)) best = items.shape(after, false);
            else if (after.mark() == Mark.NONE && n > 0 && isCredit(next) && !isClosed(next)) break;
            before = after;
            i = opening.skip(after.end());
        }
        return best == null ? null : best.withReporter(opening);
    }

    private boolean isCredit(int itemEnd) {
        return items.credit() != null && items.credit().end() == itemEnd;
    }

    /** Whether an opening can end with this separator. */
    private boolean isEnd(Separator after, int itemEnd) {
        DatelineCredit credit = items.credit();
        return switch (after.mark()) {
            case STOP, COLON, BAR, DASH -> true;
            case SLASH -> credit != null && items.day() != null;
            case NONE -> items.isBracketedPlace(itemEnd) || isCredit(itemEnd) && isClosed(itemEnd);
            case END -> alone || credit != null && credit.isBracketed();
            case COMMA -> false;
        };
    }

    /** Whether a credit needs no separator after it: in brackets, or a known name in a script without capitals. */
    private boolean isClosed(int itemEnd) {
        DatelineCredit credit = items.credit();
        if (!credit.isKnown()) return credit.isBracketed() && credit.trust().compareTo(Trust.SHAPE) >= 0;
        if (credit.isBracketed() || isClosedBehindDay(itemEnd)) return true;
        char last = opening.at(itemEnd - 1);
        return !Letters.isUpper(last) && !Letters.isLower(last) && opening.hasLetter(itemEnd - 1);
    }

    /** An agency in capitals behind a day: "4 марта — REGNUM Порт", "12 iyun, AZƏRTAC Parlament". */
    private boolean isClosedBehindDay(int itemEnd) {
        DatelineDay day = items.day();
        String name = items.credit().name();
        if (day == null || day.end() >= itemEnd || !name.equals(name.toUpperCase(Locale.ROOT))) return false;
        Mark before = items.separator(day.end()).mark();
        return before == Mark.DASH || before == Mark.COMMA && name.length() > SHORT;
    }
}
