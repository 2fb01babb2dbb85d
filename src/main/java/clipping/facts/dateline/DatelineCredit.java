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
    private static final int LONGEST = 60;
    private static final int LONGEST_BARE = 40;
    private static final int MOST_WORDS = 6;
    private static final int CLOCK = 7; // letters of a time behind the day in a bracket
    private static final String QUOTES = "«\"“";
    private static final String OPEN = "([/（［«“\"<";
    private static final String CLOSE = ")]/）］»”\">";
    private static final String SOFT = "/«“\"<";

    /** How certain a credit is. */
    enum Trust {
        /** It has the shape of a name, and nothing more. */
        NAME,
        /** It is built like names of newsrooms: initials, a word such as News, a domain. */
        SHAPE,
        /** A known agency whose name is also a common word. */
        WORD,
        /** A known agency, or the call sign of a station. */
        KNOWN
    }

    /** The credit at an index in brackets or between slashes, or null. */
    static DatelineCredit bracketed(Opening opening, int at) {
        char open = opening.at(at);
        int kind = open == 0 ? -1 : OPEN.indexOf(open);
        int close = kind < 0 ? -1 : opening.text().indexOf(CLOSE.charAt(kind), at + 1);
        if (close < 0 || close >= opening.end() || close - at > LONGEST) return null;
        int from = opening.skip(at + 1), to = opening.back(close);
        if (from >= to) return null;
        String name = opening.part(from, to);
        DatelineCredit whole = new DatelineCredit(close + 1, name, trust(name), null, true);
        if (open == '/' && whole.trust == Trust.NAME && isReleased(opening, close + 1) && !DatelinePlace.isNamed(name)) {
            return new DatelineCredit(close + 1, name, Trust.SHAPE, null, true);
        }
        DatelineCredit read = whole.trust == Trust.KNOWN ? whole : withoutDay(opening, from, to, whole);
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
            Trust trust = Character.isLetter(name.charAt(0)) ? trust(name) : null;
            return new DatelineCredit(whole.end, name, trust == Trust.NAME ? Trust.SHAPE : trust, day, true);
        }
        return whole;
    }

    /** The day behind a mark, or behind a known agency and a space; null for none. */
    private static DatelineDay dayBehind(Opening opening, int from, int at) {
        boolean spaced = Opening.isSpace(opening.at(at)) && opening.digit(opening.skip(at)) >= 0;
        boolean marked = opening.hasDash(at) || opening.at(at) == '/' || opening.at(at) == ',';
        boolean parted = spaced ? Agencies.certainty(opening.part(from, at), true) == Agencies.Certainty.NAME : marked;
        return parted ? DatelineDay.read(opening, opening.skip(at + 1)) : null;
    }

    /** Whether a name between slashes or in quotes may be no credit: slashes also join places, and quotes quote. */
    private boolean isDoubted(Opening opening, boolean slashes) {
        return switch (trust) {
            case NAME -> slashes || isCased(name);
            case SHAPE -> !slashes || isInitials(name) || opening.hasLetter(end);
            default -> false;
        };
    }

    /** The credit at an index without brackets, or null: the longest known agency, or a domain. */
    static DatelineCredit bare(Opening opening, int at) {
        if (!isInWord(opening, at) && opening.at(at) != '©') return null;
        DatelineCredit best = null;
        boolean capitals = Opening.isUpper(opening.at(at));
        boolean cased = capitals || Opening.isLower(opening.at(at));
        for (int i = at + 1, words = 1; i <= opening.end() && i - at <= LONGEST_BARE && words <= MOST_WORDS; i++) {
            capitals &= !Opening.isLower(opening.at(i));
            if (isInWord(opening, i)) continue;
            boolean space = Opening.isSpace(opening.at(i));
            boolean amid = space && cased && !capitals && opening.hasLetter(opening.skip(i)); // within a sentence
            DatelineCredit known = amid ? null : known(opening, at, i);
            if (known != null) best = known;
            if (space) words++;
            else if (!isJoining(opening, i)) break;
        }
        return joint(opening, at, best);
    }

    private static boolean isInWord(Opening opening, int at) {
        return opening.hasLetter(at) || opening.digit(at) >= 0;
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
            default -> isDomain(name) ? Trust.SHAPE : null;
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
        if (otherwise != null && opening.at(otherwise.end) != '/') return otherwise;
        int i = at;
        while (opening.hasLetter(i) || opening.at(i) == '/' && opening.hasLetter(i + 1)) i++;
        String name = opening.part(at, i);
        return name.indexOf('/') > 0 && Agencies.certainty(name.substring(0, name.indexOf('/')), false) == Agencies.Certainty.NAME
            && trust(name) == Trust.KNOWN ? new DatelineCredit(i, name, Trust.KNOWN, null, false) : otherwise;
    }

    /** How certain the content of a bracket is as a credit; null if it is none. */
    static Trust trust(String inside) {
        String name = strip(inside);
        Agencies.Certainty kind = Agencies.certainty(name, true);
        if (kind == Agencies.Certainty.NAME || isCallSign(name) || isNumbered(name) || isChannel(name)) return Trust.KNOWN;
        Trust joint = joint(name);
        if (joint != null) return joint;
        if (isService(name)) return Trust.KNOWN;
        if (kind == Agencies.Certainty.WORD) return Trust.WORD;
        if (isDomain(name) || isInitials(name) || isShorthand(name)) return Trust.SHAPE;
        return words(name);
    }

    private static String strip(String name) {
        int from = 0;
        int to = name.length();
        while (to > from && ".,:©*".indexOf(name.charAt(to - 1)) >= 0) to--;
        while (from < to && "©*".indexOf(name.charAt(from)) >= 0) from++;
        return name.substring(from, to).trim();
    }

    /** "dpa/lby", "AP, Reuters": parts of which one is known and the others are short. */
    private static Trust joint(String name) {
        boolean known = false;
        boolean hyphens = false;
        int from = 0;
        int parts = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean hyphen = i < name.length() && name.charAt(i) == '-';
            if (i < name.length() && !hyphen && "/,+&|;".indexOf(name.charAt(i)) < 0) continue;
            String part = name.substring(from, i).trim();
            from = i + 1;
            parts++;
            hyphens |= hyphen;
            if (Agencies.certainty(part, false) == Agencies.Certainty.NAME) known = true;
            else if (part.length() > 12 || part.isEmpty() || part.indexOf(' ') > 0 || hyphens && !isInitials(part)) return null;
        }
        return known && parts > 1 ? Trust.KNOWN : null;
    }

    /** "dpa-AFX Broker", "CNN Brasil": an agency's name and one or two words more that do not credit a photographer. */
    private static boolean isService(String name) {
        int words = 0;
        for (int i = name.length() - 1; i > 1; i--) {
            if (name.charAt(i) == '/') return false;
            if (name.charAt(i) != ' ') continue;
            String last = name.substring(i + 1);
            if (++words > 2 || DatelineWords.is(Role.PICTURE, last) || !Opening.isUpper(last.charAt(0))) return false;
            if (Agencies.certainty(name.substring(0, i), false) == Agencies.Certainty.NAME) return true;
        }
        return false;
    }

    /** "FOX 9", "NBC26", "ABC 6 News": a network or a word such as Channel, and its number. */
    private static boolean isChannel(String name) {
        int digit = 0;
        while (digit < name.length() && (name.charAt(digit) < '0' || name.charAt(digit) > '9')) digit++;
        int end = digit;
        while (end < name.length() && name.charAt(end) >= '0' && name.charAt(end) <= '9') end++;
        return digit > 1 && end > digit && end - digit < 3 && (end == name.length() || name.charAt(end) == ' ') && name.length() - end < 10
            && DatelineWords.is(Role.STATION, name.substring(0, digit));
    }

    /** "pts012": a wire's short name with the number of its message. */
    private static boolean isNumbered(String name) {
        int end = name.length();
        while (end > 0 && name.charAt(end - 1) >= '0' && name.charAt(end - 1) <= '9') end--;
        return end == 3 && end < name.length() && Agencies.certainty(name.substring(0, end), false) == Agencies.Certainty.NAME;
    }

    /** WABC, KTLA-TV, WXYZ 7: the call signs of American stations. */
    private static boolean isCallSign(String name) {
        int length = 0;
        while (length < name.length() && name.charAt(length) >= 'A' && name.charAt(length) <= 'Z') length++;
        if (length < 3 || length > 4 || name.charAt(0) != 'W' && name.charAt(0) != 'K') return false;
        String rest = name.substring(length);
        if (rest.isEmpty()) return true;
        String kind = "- /".indexOf(rest.charAt(0)) < 0 ? rest : rest.substring(1);
        return !kind.isEmpty() && Opening.isUpper(kind.charAt(0)) && DatelineWords.is(Role.STATION_KIND, kind)
            || rest.matches("[ /][A-Z0-9 ]{1,12}|[-/][A-Z0-9-]{2,12}|[0-9]{1,2}");
    }

    /** "KOMPAS.com", "24.kg": no spaces, a stop, letters after it. */
    private static boolean isDomain(String name) {
        int dot = name.lastIndexOf('.');
        if (dot < 2 || name.length() - dot < 3 || name.length() - dot > 6) return false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = (c | ' ') >= 'a' && (c | ' ') <= 'z';
            if (!letter && (i > dot || ".-0123456789".indexOf(c) < 0)) return false;
        }
        String last = name.substring(dot + 1);
        return last.equals(last.toLowerCase(java.util.Locale.ROOT))
            || name.equals(name.toUpperCase(java.util.Locale.ROOT)) && name.length() > 6;
    }

    private static boolean isCased(String name) {
        for (int i = 0; i < name.length(); i++) if (Opening.isUpper(name.charAt(i)) || Opening.isLower(name.charAt(i))) return true;
        return false;
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
        if (opening.at(end) != close || end == at || close == '.' && !Opening.isSpace(opening.at(end + 1))) return null;
        String name = opening.part(at, opening.back(end));
        int words = capitalised(name);
        return words == 0 || words > 4 || close == '.' && words > 3 ? null
            : new DatelineCredit(opening.back(end), name, trust(name) == Trust.KNOWN ? Trust.KNOWN : Trust.SHAPE, null, false);
    }

    /** Number of words of a name that all begin with capitals or stand in quotes; 0 for another text. */
    private static int capitalised(String name) {
        int words = 0;
        for (int i = 0; i < name.length(); i++) { // any white space separates words
            if (Opening.isSpace(name.charAt(i)) || i > 0 && !Opening.isSpace(name.charAt(i - 1))) continue;
            boolean quoted = QUOTES.indexOf(name.charAt(0)) >= 0 || QUOTES.indexOf(name.charAt(i)) >= 0;
            if (!quoted && !Opening.isUpper(name.charAt(i)) && (words == 0 || !isAgencyWord(name, i))) return 0;
            words++;
        }
        return words;
    }

    /** Whether a word of newsrooms begins at an index: "Северное агентство". */
    private static boolean isAgencyWord(String name, int at) {
        return DatelineWords.is(Role.AGENCY_WORD, name.substring(at, wordEnd(name, at)));
    }

    /** Two to eight capitals, with digits, ampersands or hyphens among them. */
    private static boolean isInitials(String name) {
        int capitals = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Opening.isUpper(c)) capitals++;
            else if (c != '&' && c != '-' && c != '.' && (c < '0' || c > '9')) return false;
        }
        return capitals >= 2 && name.length() <= 8;
    }

    /** "lby", "ikr": two or three small letters for a desk or reporter. */
    private static boolean isShorthand(String name) {
        if (name.length() < 2 || name.length() > 3) return false;
        for (int i = 0; i < name.length(); i++) if (name.charAt(i) < 'a' || name.charAt(i) > 'z') return false;
        return true;
    }

    /**
     * One to four words with capitals, or in a script without them; if one is a word of newsrooms, they have the shape of a newsroom's
     * name.
     */
    private static Trust words(String name) {
        int count = 0;
        boolean newsroom = DatelineWords.is(Role.AGENCY_WORD, name);
        boolean capitals = true;
        for (int from = 0, to; from < name.length(); from = to) {
            to = wordEnd(name, from);
            String word = name.substring(from, to);
            if (!isOfName(word)) return null;
            boolean small = Opening.isLower(word.charAt(0)) && (count == 0 || word.length() > 3);
            capitals &= !small || DatelineWords.is(Role.CONNECTOR, word);
            newsroom |= DatelineWords.is(Role.AGENCY_WORD, word);
            count++;
            while (to < name.length() && Opening.isSpace(name.charAt(to))) to++;
        }
        if (count > 5) return null;
        if (newsroom && capitals) return Trust.SHAPE;
        return capitals && count <= 4 && name.length() <= 30 ? Trust.NAME : null;
    }

    /** Whether a name may hold a word: it begins with a letter or a figure, and no mark of a sentence is in it. */
    private static boolean isOfName(String word) {
        if (word.isEmpty() || !Character.isLetterOrDigit(word.charAt(0))) return false;
        for (int i = 1; i < word.length(); i++) if (":;=()\"“”".indexOf(word.charAt(i)) >= 0) return false;
        return true;
    }

    private static int wordEnd(String name, int from) {
        int end = from;
        while (end < name.length() && !Opening.isSpace(name.charAt(end))) end++;
        return end;
    }
}
