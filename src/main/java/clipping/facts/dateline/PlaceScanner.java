package clipping.facts.dateline;

import clipping.lexicon.DatelineWords;
import clipping.lexicon.DatelineWords.Role;
import clipping.lexicon.Places;

/** Finds where the text ends that stands in the place of a dateline's place; whether it is one, {@link DatelinePlace} tells. */
final class PlaceScanner {
    private static final int WORDS = 8;
    private static final int LONGEST = 70;
    private static final String INNER = "-\u2010\u2011`\u2018\u02bc"; // inside a word, besides apostrophes

    private PlaceScanner() {
    }

    /** Index after the place at an index: words with capitals, joined by slashes and small words; the same index for none. */
    static int scan(Opening opening, int at) {
        int end = at;
        int i = at;
        for (int words = 0; words < WORDS && i - at < LONGEST; words++) {
            if (words > 0 && opening.at(i) == '&' && Letters.isSpace(opening.at(i + 1))) {
                i = opening.skip(i + 1);
                continue;
            }
            int word = wordEnd(opening, i);
            if (word == i || words > 0 && isOther(opening, i)) break;
            boolean capital = isCapital(opening, i, word);
            if (!capital && !isConnector(opening, i, word, words == 0)) break;
            if (capital || words == 0) end = word;
            i = behindSlash(opening, opening.skip(word));
        }
        return end;
    }

    /** Whether a word is a name's own: with a capital, or in a script without. */
    private static boolean isCapital(Opening opening, int from, int to) {
        boolean small = Letters.isLower(opening.at(from)) || isApostrophe(opening.at(from));
        return !small || hasCapitalInside(opening, from, to);
    }

    /** Whether a small word may stand between those of a place; "'s" may also begin one. */
    private static boolean isConnector(Opening opening, int from, int to, boolean first) {
        return (!first || opening.at(from) == '\'') && DatelineWords.is(Role.CONNECTOR, opening.part(from, to));
    }

    /** Whether a day or an agency begins there, which is no part of the place before it. */
    private static boolean isOther(Opening opening, int at) {
        return DatelineDay.withoutWeekday(opening, at) != null || isCredited(opening, at);
    }

    /** Index after a slash between two places; the same index for none. */
    private static int behindSlash(Opening opening, int i) {
        boolean joins = opening.at(i) == '/' && !isCredited(opening, opening.skip(i + 1))
            && DatelineCredit.bracketed(opening, i) == null;
        return joins ? opening.skip(i + 1) : i;
    }

    /** Index after a city in small letters before a long dash, as pages have it whose style sheets print capitals: "washington — The …". */
    static int small(Opening opening, int at) {
        for (int i = at; i < at + 30 && i < opening.end(); i++) {
            if (opening.hasDash(i) && opening.at(i) != '-' && Letters.isSpace(opening.at(i - 1))) {
                return Places.city(opening.part(at, i).strip()) >= 5 ? opening.back(i) : at;
            }
            if (!opening.hasLetter(i) && !Letters.isSpace(opening.at(i))) return at;
        }
        return at;
    }

    /** "al-Quds", "s-Hertogenbosch": a small particle with a capital after its hyphen. */
    private static boolean hasCapitalInside(Opening opening, int from, int to) {
        for (int i = from + 1; i < to; i++)
            if (Letters.isUpper(opening.at(i)) && (opening.hasDash(i - 1) || "'\u2019\u2018.".indexOf(opening.at(i - 1)) >= 0)) return true;
        return false;
    }

    private static boolean isCredited(Opening opening, int at) {
        DatelineCredit credit = opening.credit(at);
        if (credit == null || !credit.isKnown()) return false;
        char next = opening.at(opening.skip(credit.end()));
        return next == 0 || !opening.hasLetter(opening.skip(credit.end())) && next != '('
            || !Letters.isLower(opening.at(at)) && !Letters.isUpper(opening.at(at));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == 'ʻ';
    }

    /** Index after a word with its inner hyphens and apostrophes, and the stops of abbreviations and initials. */
    private static int wordEnd(Opening opening, int at) {
        int i = isApostrophe(opening.at(at)) ? at + 1 : at;
        int piece = at;
        while (i < opening.end()) {
            if (opening.hasLetter(i)) {
                i++;
                continue;
            }
            piece = i > piece ? behindMark(opening, at, piece, i) : -1;
            if (piece < 0) break;
            i = piece;
            if (!opening.hasLetter(i)) return i;
        }
        return i > at && opening.hasLetter(i - 1) ? i : at;
    }

    /** Index after a mark inside a word or behind an abbreviation, where the word may go on; -1 where it ends before the mark. */
    private static int behindMark(Opening opening, int word, int piece, int i) {
        char c = opening.at(i);
        if ((isApostrophe(c) || INNER.indexOf(c) >= 0) && opening.hasLetter(i + 1)) {
            boolean agency = opening.hasDash(i) && opening.credit(i + 1) != null && Places.city(opening.part(word, i)) > 0;
            return agency ? -1 : i + 1; // دمشق-سانا
        }
        if (c != '.' || i - piece > 1 && !DatelineWords.is(Role.ABBREVIATION, opening.part(piece, i))) return -1;
        return opening.hasDash(i + 1) && opening.hasLetter(i + 2) ? i + 2 : i + 1; // U.S.-MEXICO BORDER
    }

    /** Index after the region that follows a place's comma: "Okla.", "N.C.", "Nigeria", "occupied West Bank"; the same index for none. */
    static int region(Opening opening, int at) {
        int from = opening.skip(at + adjective(opening.part(at, opening.end())));
        int end = scan(opening, from);
        if (end == from) return at;
        if (end > at && opening.at(end) == '.' && DatelineWords.is(Role.REGION, opening.part(at, end)) && end - at <= 7) {
            int next = opening.skip(end + 1);
            boolean last = next >= opening.text().length();
            if (last || opening.hasDash(next) || ",(/[:|&".indexOf(opening.at(next)) >= 0
                || DatelineDay.read(opening, next) != null) {
                return end + 1;
            }
        }
        return end;
    }

    /** Length of a word in small letters that may stand before a region: "occupied", "northern"; 0 for none. */
    static int adjective(String text) {
        int space = text.indexOf(' ');
        return space > 3 && DatelineWords.is(Role.CONNECTOR, text.substring(0, space)) && Letters.isLower(text.charAt(0)) ? space : 0;
    }

    /** Whether a bracket after a place is part of it: "[India]", "(Saale)", "(DF)". */
    static boolean isRegion(String inside) {
        return DatelineWords.is(Role.REGION, inside) || Places.country(inside);
    }
}
