package clipping.facts.dateline;

import clipping.lexicon.Agencies;
import clipping.lexicon.DatelineWords;
import clipping.lexicon.DatelineWords.Role;

/**
 * The agency or newsroom of a dateline.
 *
 * @param end   index after it and its brackets
 * @param name  as printed
 * @param trust how certain it is
 * @param day   a day inside its brackets, or null
 * @param isBracketed whether it is in brackets or between slashes
 */
record DatelineCredit(int end, String name, Trust trust, DatelineDay day, boolean isBracketed) {
    private static final int LONGEST_BARE = 40;
    private static final int MOST_WORDS = 6;
    private static final int CLOCK = 7; // letters of a time behind the day in a bracket
    private static final String QUOTES = "«\"“";
    private static final String SOFT = "/«“\"<";
    private static final String EAST_ASIAN = "【〔〖"; // brackets of labels, too
    /** Stands for none where it was looked for. */
    static final DatelineCredit NONE = new DatelineCredit(0, "", null, null, false);

    boolean isKnown() {
        return trust == Trust.KNOWN;
    }

    /** The credit at an index in brackets or between slashes, or null. */
    static DatelineCredit bracketed(Opening opening, int at) {
        char open = opening.at(at);
        int close = opening.close(at);
        int from = opening.skip(at + 1), to = close < 0 ? from : opening.back(close);
        if (from >= to || EAST_ASIAN.indexOf(open) >= 0) return null;
        String name = opening.part(from, to);
        DatelineCredit whole = new DatelineCredit(close + 1, name, Trust.of(name), null, true);
        if (open == '/' && whole.trust == Trust.NAME && isReleased(opening, close + 1) && !DatelinePlace.isNamed(name)) {
            return new DatelineCredit(close + 1, name, Trust.SHAPE, null, true);
        }
        DatelineCredit read = whole.isKnown() ? whole : withoutDay(opening, from, to, whole);
        return read.trust == null || SOFT.indexOf(open) >= 0 && read.isDoubted(opening, open == '/') ? null : read;
    }

    /** Whether a day and one more slash follow, as in press releases: "ASTON HARBOR, ME / NORTHWIRE / May 7, 2024 /". */
    private static boolean isReleased(Opening opening, int at) {
        DatelineDay day = DatelineDay.read(opening, opening.skip(at));
        return day != null && day.isNamed() && opening.at(opening.skip(day.end())) == '/';
    }

    /** The credit and the day behind it: (Newsfile Corp. - May 7, 2024), (pts012/04.03.2024/10:00), (TTXVN 12/6); else the whole. */
    private static DatelineCredit withoutDay(Opening opening, int from, int to, DatelineCredit whole) {
        for (int i = from + 2; i < to; i++) {
            DatelineDay day = dayBehind(opening, from, i);
            if (day == null || opening.skip(day.end()) < to && day.end() + CLOCK < to) continue;
            String name = opening.part(from, opening.back(i));
            Trust trust = Character.isLetter(name.charAt(0)) ? Trust.of(name) : null;
            return new DatelineCredit(whole.end, name, trust == Trust.NAME ? Trust.SHAPE : trust, day, true);
        }
        return whole;
    }

    /** The day behind a mark, or behind a known agency and a space; null for none. */
    private static DatelineDay dayBehind(Opening opening, int from, int at) {
        boolean spaced = Letters.isSpace(opening.at(at)) && opening.digit(opening.skip(at)) >= 0;
        boolean marked = opening.hasDash(at) || opening.at(at) == '/' || opening.at(at) == ',';
        boolean parted = spaced ? Agencies.certainty(opening.part(from, at), true) == Agencies.Certainty.NAME : marked;
        return parted ? DatelineDay.read(opening, opening.skip(at + 1)) : null;
    }

    /** Whether a name between slashes or in quotes may be no credit: slashes also join places, and quotes quote. */
    private boolean isDoubted(Opening opening, boolean slashes) {
        return switch (trust) {
            case NAME -> slashes || Letters.isCased(name);
            case SHAPE -> !slashes || Trust.isInitials(name) || opening.hasLetter(end);
            default -> false;
        };
    }

    /** The credit without brackets in a word at an index: the longest known agency, or a domain; {@link #NONE} for none. */
    static DatelineCredit bare(Opening opening, int at) {
        DatelineCredit best = NONE;
        boolean capitals = Letters.isUpper(opening.at(at));
        boolean cased = capitals || Letters.isLower(opening.at(at));
        for (int i = at + 1, words = 1; i <= opening.end() && i - at <= LONGEST_BARE && words <= MOST_WORDS; i++) {
            capitals &= !Letters.isLower(opening.at(i));
            if (opening.isInWord(i)) continue;
            boolean space = Letters.isSpace(opening.at(i));
            boolean amid = space && cased && !capitals && opening.hasLetter(opening.skip(i)); // within a sentence
            DatelineCredit known = amid ? null : known(opening, at, i);
            if (known != null) best = known;
            if (space) words++;
            else if (!isJoining(opening, i)) break;
        }
        return joint(opening, at, best);
    }

    /** The credit that ends there if it is a known agency's name or a domain; null for another text. */
    private static DatelineCredit known(Opening opening, int at, int end) {
        String name = opening.part(at, end);
        if (opening.at(end) == '.' && Agencies.certainty(name + ".", false) == Agencies.Certainty.NAME) {
            return new DatelineCredit(end + 1, name + ".", Trust.KNOWN, null, false);
        }
        Trust trust = switch (Agencies.certainty(name, false)) {
            case NAME -> Trust.KNOWN;
            case WORD -> Trust.WORD;
            default -> Trust.isDomain(name) ? Trust.SHAPE : null;
        };
        return trust == null ? null : new DatelineCredit(end, name, trust, null, false);
    }

    /** Whether a mark may stand within an agency's name. */
    private static boolean isJoining(Opening opening, int at) {
        char c = opening.at(at);
        return c == '.' ? opening.hasLetter(at + 1) : c != 0 && "-/&'’«»+".indexOf(c) >= 0 || opening.hasDash(at);
    }

    /** "epd/dpa", "ots/dpa" without brackets. */
    private static DatelineCredit joint(Opening opening, int at, DatelineCredit otherwise) {
        if (otherwise != NONE && opening.at(otherwise.end) != '/') return otherwise;
        int i = at;
        while (opening.hasLetter(i) || opening.at(i) == '/' && opening.hasLetter(i + 1)) i++;
        String name = opening.part(at, i);
        return name.indexOf('/') > 0 && Agencies.certainty(name.substring(0, name.indexOf('/')), false) == Agencies.Certainty.NAME
            && Trust.of(name) == Trust.KNOWN ? new DatelineCredit(i, name, Trust.KNOWN, null, false) : otherwise;
    }

    /**
     * The credit between two separators: "Kampala, Uganda | THE INDEPENDENT |", "МОСКВА, 4 мар — ИА Восход.": one to four words with
     * capitals, up to the same separator or a stop; null for none.
     *
     * @param close the separator that has to follow
     */
    static DatelineCredit between(Opening opening, int at, char close) {
        int end = at;
        while (end < opening.end() && end - at < 40 && opening.at(end) != close && "|.:;!?()".indexOf(opening.at(end)) < 0) end++;
        if (opening.at(end) != close || end == at || close == '.' && !Letters.isSpace(opening.at(end + 1))) return null;
        String name = opening.part(at, opening.back(end));
        String[] words = Letters.words(name);
        if (words.length > (close == '.' ? 3 : 4) || !isCapitalised(name, words)) return null;
        return new DatelineCredit(opening.back(end), name, Trust.of(name) == Trust.KNOWN ? Trust.KNOWN : Trust.SHAPE, null, false);
    }

    /** Whether all words of a name begin with capitals or stand in quotes; words of newsrooms need none: "Северное агентство". */
    private static boolean isCapitalised(String name, String[] words) {
        for (int i = 0; i < words.length; i++) {
            boolean quoted = QUOTES.indexOf(name.charAt(0)) >= 0 || QUOTES.indexOf(words[i].charAt(0)) >= 0;
            boolean capital = Letters.isUpper(words[i].charAt(0)) || i > 0 && DatelineWords.is(Role.AGENCY_WORD, words[i]);
            if (!quoted && !capital) return false;
        }
        return true;
    }
}
