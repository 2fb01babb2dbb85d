package clipping.facts.dateline;

import clipping.facts.Dateline;
import clipping.lexicon.Agencies;
import clipping.lexicon.DatelineWords;
import clipping.lexicon.DatelineWords.Role;
import clipping.lexicon.Places;

/**
 * Reads the openings of Chinese wires and papers, written without spaces: agency, place, day, and a word such as 电 or 讯: {@code
 * 新华社北京10月1日电（记者张明远）}.
 */
final class ChineseWireOpening {
    private static final int PLACE = 10;
    private static final int PAPER = 14;

    private final Opening opening;
    private final int to;
    private final boolean bracketed;

    private ChineseWireOpening(Opening opening, int to, boolean bracketed) {
        this.opening = opening;
        this.to = to;
        this.bracketed = bracketed;
    }

    /**
     * The opening between two indexes, or null.
     *
     * @param bracketed whether it is in a bracket, all of which it must then fill
     */
    static Dateline read(Opening opening, int from, int to, boolean bracketed) {
        return new ChineseWireOpening(opening, to, bracketed).read(from);
    }

    private Dateline read(int start) {
        boolean quoting = DatelineWords.is(Role.CJK_QUOTING, String.valueOf(opening.at(start)));
        int from = quoting ? start + 1 : start;
        int length = Agencies.lengthAt(opening.text(), from);
        if (length > 0) {
            length += DatelineWords.lengthAt(Role.AGENCY_TAIL, opening.text(), from + length);
            Dateline read = behind(start, from, from + length, true, quoting);
            if (read != null) return read;
        }
        if (reporterLength(from) > 0) return behind(start, from, from, true, quoting); // 記者陳思涵／台北報導
        for (int i = Math.min(from + PAPER, to) - 1; i > from; i--) {
            if (!DatelineWords.is(Role.CJK_PAPER_END, String.valueOf(opening.at(i))) || !isPlain(from, i)) continue;
            Dateline read = behind(start, from, i + 1, false, quoting);
            if (read != null) return read;
        }
        Dateline placed = bracketed ? placeFirst(from) : null;
        return placed != null || quoting ? placed : unknown(start);
    }

    /** "吉隆坡17日讯", "华盛顿彭博电", "北京综合讯": a known place, an agency or a day, and a word of wires, which fill a bracket. */
    private Dateline placeFirst(int from) {
        for (int i = Math.min(from + PLACE, to - 1); i > from + 1; i--) {
            String place = opening.part(from, i);
            if (Places.city(place) == 0 && !Places.country(place)) continue;
            int agency = i + Agencies.lengthAt(opening.text(), i);
            DatelineDay day = agency > i ? null : DatelineDay.read(opening, i);
            int end = day == null ? agency : day.end();
            if (end + DatelineWords.lengthAt(Role.TELEGRAM, opening.text(), end) < to || end >= to) continue;
            return new Dateline("", place, day == null ? null : day.iso(), agency > i ? opening.part(i, agency) : null);
        }
        return null;
    }

    /** "快科技3月4日消息，": a name in no list, right before a day and a word of wires. */
    private Dateline unknown(int start) {
        int i = start;
        while (i < to && i - start < PAPER && opening.digit(i) < 0 && (opening.hasLetter(i) || opening.at(i) == ' ')) i++;
        int name = opening.back(i);
        if (name - start < 2 || opening.digit(i) < 0 || Places.city(opening.part(start, name)) > 0) return null;
        for (int p = start; p < name; p++) if (DatelineWords.lengthAt(Role.CJK_PARTICLE, opening.text(), p) > 0) return null;
        DatelineDay day = DatelineDay.read(opening, i);
        if (day == null || !day.isNamed() || day.end() >= to) return null;
        int verb = DatelineWords.lengthAt(Role.TELEGRAM, opening.text(), opening.skip(day.end()));
        if (verb == 0) return null;
        return closed(start, opening.skip(day.end()) + verb, new Dateline("", null, day.iso(), opening.part(start, name)), true, false,
            false);
    }

    /** Reads what follows the agency: reporter, place, day, 电. */
    private Dateline behind(int start, int agencyFrom, int agencyTo, boolean known, boolean quoting) {
        int i = opening.skip(agencyTo);
        int reporter = reporterLength(i);
        int runFrom = opening.skip(i + reporter);
        int run = runFrom;
        DatelineDay day = null;
        int verb = 0;
        while (run < to && run - runFrom <= PLACE + (reporter > 0 ? 8 : 0)) {
            boolean figure = opening.digit(run) >= 0;
            if (figure || opening.hasNumeral(run)) day = DatelineDay.read(opening, run);
            if (figure || day != null) break;
            verb = DatelineWords.lengthAt(Role.TELEGRAM, opening.text(), run);
            if (verb > 0) break;
            char c = opening.at(run);
            if (!Opening.isEastAsian(c) && !Opening.isSpace(c) && "·、/／・".indexOf(c) < 0) return null;
            run++;
        }
        int end = run;
        if (day != null) {
            if (day.end() > to) return null;
            end = opening.skip(day.end());
            verb = DatelineWords.lengthAt(Role.TELEGRAM, opening.text(), end);
            if (verb == 0) end = day.end();
        }
        end += verb;
        if (end > to || day == null && verb == 0) return null;
        String place = opening.part(runFrom, opening.back(run)).strip();
        if (reporter > 0) place = behindReporter(place);
        if (place == null || place.length() > PLACE || !place.isEmpty() && !isLikely(place, day != null)) return null;
        String agency = agencyTo > agencyFrom ? opening.part(agencyFrom, agencyTo) : null;
        if (agency == null && place.isEmpty()) return null;
        Dateline inside = new Dateline("", place.isEmpty() ? null : place, day == null ? null : day.iso(), agency);
        if (bracketed) {
            return (opening.skip(end) >= to || reporterLength(opening.skip(end)) > 0) && (verb > 0 || day != null && known) ? inside : null;
        }
        return closed(start, end, inside, verb > 0, known, quoting);
    }

    /** Adds the reporters and the separator after the opening, if they confirm that it is one. */
    private Dateline closed(int start, int end, Dateline inside, boolean verb, boolean known, boolean quoting) {
        int withReporters = reporters(opening, end);
        boolean reporters = withReporters > end;
        int at = opening.skip(withReporters);
        char next = opening.at(at);
        boolean spaced = at > withReporters;
        boolean dated = inside.date() != null || inside.place() != null && verb;
        if (quoting && (!verb || "，,、".indexOf(next) >= 0 || inside.date() == null && !reporters && !spaced)) return null;
        int last = withReporters;
        if ("：:｜|".indexOf(next) >= 0 && next != 0) last = at + 1;
        else if ("，,".indexOf(next) >= 0 && next != 0 && verb && inside.date() != null) last = at + 1;
        else if (opening.hasDash(at)) {
            last = at;
            while (opening.hasDash(last)) last++;
        } else if (!verb && !reporters) return null;
        else if (!dated && !reporters && !spaced) return null;
        if (inside.date() == null && "，,、。".indexOf(next) >= 0 && next != 0) return null;
        if (!known && inside.date() == null && !reporters) return null;
        return new Dateline(opening.part(start, last), inside.place(), inside.date(), inside.agency());
    }

    /** Index after the brackets that name reporters, "（记者张明远、李立）"; the same index for none. */
    static int reporters(Opening opening, int at) {
        int end = at;
        for (int n = 0; n < 3; n++) {
            int open = opening.skip(end);
            char c = opening.at(open);
            if (c != '（' && c != '(' && c != '〔' && c != '[') return end;
            int close = DatelineBrackets.close(opening, open);
            if (close < 0) return end;
            boolean reporter = n == 0 && isNames(opening, open + 1, close);
            for (int i = open + 1; i < close && !reporter; i++) reporter = DatelineWords.lengthAt(Role.REPORTER, opening.text(), i) > 1;
            if (!reporter) return end;
            end = close + 1;
        }
        return end;
    }

    /** Whether there are only Chinese names, as in "(李立)" or "(李立 王明)". */
    private static boolean isNames(Opening opening, int from, int to) {
        int letters = 0;
        for (int i = from; i <= to; i++) {
            if (Opening.isEastAsian(opening.at(i)) && i < to) {
                letters++;
            } else {
                if (i < to && !Opening.isSpace(opening.at(i)) && opening.at(i) != '、' || letters < 2 || letters > 3) return false;
                letters = 0;
            }
        }
        return to - from <= 12;
    }

    private int reporterLength(int at) {
        if (at >= to || DatelineWords.lengthAt(Role.TELEGRAM, opening.text(), at) > 0) return 0;
        return Math.min(DatelineWords.lengthAt(Role.REPORTER, opening.text(), at), to - at);
    }

    /** The place after a reporter's name: after a slash, else the longest known place at the end, else two letters. */
    private static String behindReporter(String run) {
        int slash = Math.max(run.lastIndexOf('／'), run.lastIndexOf('/'));
        if (slash >= 0) return run.substring(slash + 1).strip();
        for (int from = 2; from < run.length() - 1; from++)
            if (Places.city(run.substring(from)) > 0 || Places.country(run.substring(from))) return run.substring(from);
        return run.length() >= 4 ? run.substring(run.length() - 2) : run.isEmpty() ? "" : null;
    }

    /** Whether the text between agency and day may be a place: a known one, or a few letters that begin no phrase. */
    private static boolean isLikely(String place, boolean dated) {
        if (Places.city(place) > 0 || Places.country(place)) return true;
        for (int i = 0; i < place.length(); i++) if (DatelineWords.lengthAt(Role.CJK_PARTICLE, place, i) > 0) return false;
        return place.length() <= (dated ? PLACE : 4);
    }

    private boolean isPlain(int from, int end) {
        for (int i = from; i < end; i++)
            if (!Opening.isEastAsian(opening.at(i)) && !opening.hasLetter(i) && opening.digit(i) < 0 && opening.at(i) != '-') return false;
        return true;
    }
}
