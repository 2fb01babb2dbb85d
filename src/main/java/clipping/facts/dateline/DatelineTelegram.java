package clipping.facts.dateline;

import clipping.facts.Dateline;
import clipping.lexicon.Agencies;
import clipping.lexicon.DatelineWords;
import clipping.lexicon.DatelineWords.Role;
import clipping.lexicon.Places;
import java.time.LocalDate;

/** Reads the openings of Chinese wires and papers: agency, place, day and a word such as 电 or 讯, written without spaces: {@code 新华社北京10月1日电（记者张明远）}. */
final class DatelineTelegram {
    private static final String PAPER_ENDS = "社网網报報台臺刊端闻聞";
    private static final String QUOTING = "据據";
    private static final int PLACE = 10;
    private static final int PAPER = 14;

    private final DatelineHead head;
    private final int to;
    private final boolean bracketed;
    private final LocalDate published;
    private final String language;

    private DatelineTelegram(DatelineHead head, int to, boolean bracketed, LocalDate published, String language) {
        this.head = head;
        this.to = to;
        this.bracketed = bracketed;
        this.published = published;
        this.language = language;
    }

    /**
     * The opening between two positions, or null.
     *
     * @param bracketed whether a bracket holds it, which it then has to fill
     */
    static Dateline read(DatelineHead head, int from, int to, boolean bracketed, LocalDate published, String language) {
        return new DatelineTelegram(head, to, bracketed, published, language).read(from);
    }

    private Dateline read(int start) {
        boolean quoting = QUOTING.indexOf(head.at(start)) >= 0;
        int from = quoting ? start + 1 : start;
        int length = Agencies.lengthAt(head.text(), from);
        if (length > 0) {
            length += DatelineWords.lengthAt(Role.AGENCY_TAIL, head.text(), from + length);
            Dateline read = behind(start, from, from + length, true, quoting);
            if (read != null) return read;
        }
        if (reporterLength(from) > 0) return behind(start, from, from, true, quoting); // 記者陳思涵／台北報導
        for (int i = Math.min(from + PAPER, to) - 1; i > from; i--) {
            if (PAPER_ENDS.indexOf(head.at(i)) < 0 || !plain(from, i)) continue;
            Dateline read = behind(start, from, i + 1, false, quoting);
            if (read != null) return read;
        }
        return quoting ? null : unknown(start);
    }

    /** "快科技3月4日消息，": a name that no list has, right before a day and one of the wire's words. */
    private Dateline unknown(int start) {
        int i = start;
        while (i < to && i - start < PAPER && head.digit(i) < 0 && (head.letter(i) || head.at(i) == ' ')) i++;
        int name = head.back(i);
        if (name - start < 2 || head.digit(i) < 0 || Places.city(head.part(start, name)) > 0) return null;
        for (int p = start; p < name; p++) if (DatelineWords.lengthAt(Role.CJK_PARTICLE, head.text(), p) > 0) return null;
        DatelineDay day = DatelineDay.read(head, i, published, language);
        if (day == null || !day.named() || day.end() >= to) return null;
        int verb = DatelineWords.lengthAt(Role.TELEGRAM, head.text(), head.skip(day.end()));
        if (verb == 0) return null;
        return closed(start, head.skip(day.end()) + verb, new Dateline("", null, day.iso(), head.part(start, name)), true, false, false);
    }

    /** What follows the agency: reporter, place, day, 电. */
    private Dateline behind(int start, int agencyFrom, int agencyTo, boolean known, boolean quoting) {
        int i = head.skip(agencyTo);
        int reporter = reporterLength(i);
        int runFrom = head.skip(i + reporter);
        int run = runFrom;
        DatelineDay day = null;
        int verb = 0;
        while (run < to && run - runFrom <= PLACE + (reporter > 0 ? 8 : 0)) {
            if (head.digit(run) >= 0) {
                day = DatelineDay.read(head, run, published, language);
                break;
            }
            verb = DatelineWords.lengthAt(Role.TELEGRAM, head.text(), run);
            if (verb > 0) break;
            char c = head.at(run);
            if (!DatelineHead.eastAsian(c) && !DatelineHead.space(c) && "·、/／・".indexOf(c) < 0) return null;
            run++;
        }
        int end = run;
        if (day != null) {
            if (day.end() > to) return null;
            end = head.skip(day.end());
            verb = DatelineWords.lengthAt(Role.TELEGRAM, head.text(), end);
            if (verb == 0) end = day.end();
        }
        end += verb;
        if (end > to || day == null && verb == 0) return null;
        String place = head.part(runFrom, head.back(run)).strip();
        if (reporter > 0) place = behindReporter(place);
        if (place == null || place.length() > PLACE || !place.isEmpty() && !likely(place, day != null)) return null;
        String agency = agencyTo > agencyFrom ? head.part(agencyFrom, agencyTo) : null;
        if (agency == null && place.isEmpty()) return null;
        Dateline inside = new Dateline("", place.isEmpty() ? null : place, day == null ? null : day.iso(), agency);
        if (bracketed) return (head.skip(end) >= to || reporterLength(head.skip(end)) > 0) && (verb > 0 || day != null && known) ? inside : null;
        return closed(start, end, inside, verb > 0, known, quoting);
    }

    /** Takes the reporters and the separator behind the opening along, where they show that it is one. */
    private Dateline closed(int start, int end, Dateline inside, boolean verb, boolean known, boolean quoting) {
        int withReporters = reporters(head, end);
        boolean reporters = withReporters > end;
        int at = head.skip(withReporters);
        char next = head.at(at);
        boolean spaced = at > withReporters;
        boolean dated = inside.date() != null || inside.place() != null && verb;
        if (quoting && (!verb || "，,、".indexOf(next) >= 0 || inside.date() == null && !reporters && !spaced)) return null;
        int last = withReporters;
        if ("：:｜|".indexOf(next) >= 0 && next != 0) last = at + 1;
        else if ("，,".indexOf(next) >= 0 && next != 0 && verb && inside.date() != null) last = at + 1;
        else if (head.dash(at)) {
            last = at;
            while (head.dash(last)) last++;
        } else if (!verb && !reporters) return null;
        else if (!dated && !reporters && !spaced) return null;
        if (inside.date() == null && "，,、。".indexOf(next) >= 0 && next != 0) return null;
        if (!known && inside.date() == null && !reporters) return null;
        return new Dateline(head.part(start, last), inside.place(), inside.date(), inside.agency());
    }

    /** Past the brackets that name reporters, as "（记者张明远、李立）"; the position itself when none stands there. */
    static int reporters(DatelineHead head, int at) {
        int end = at;
        for (int n = 0; n < 3; n++) {
            int open = head.skip(end);
            char c = head.at(open);
            if (c != '（' && c != '(' && c != '〔' && c != '[') return end;
            int close = DatelineBrackets.close(head, open);
            if (close < 0) return end;
            boolean reporter = n == 0 && names(head, open + 1, close);
            for (int i = open + 1; i < close && !reporter; i++) reporter = DatelineWords.lengthAt(Role.REPORTER, head.text(), i) > 1;
            if (!reporter) return end;
            end = close + 1;
        }
        return end;
    }

    /** "(李立)", "(李立 王明)": nothing but Chinese names. */
    private static boolean names(DatelineHead head, int from, int to) {
        int letters = 0;
        for (int i = from; i <= to; i++) {
            if (DatelineHead.eastAsian(head.at(i)) && i < to) {
                letters++;
            } else {
                if (i < to && !DatelineHead.space(head.at(i)) && head.at(i) != '、' || letters < 2 || letters > 3) return false;
                letters = 0;
            }
        }
        return to - from <= 12;
    }

    private int reporterLength(int at) {
        if (at >= to || DatelineWords.lengthAt(Role.TELEGRAM, head.text(), at) > 0) return 0;
        return Math.min(DatelineWords.lengthAt(Role.REPORTER, head.text(), at), to - at);
    }

    /** The place behind a reporter's name: behind a slash, else the longest known one at the end, else two letters. */
    private static String behindReporter(String run) {
        int slash = Math.max(run.lastIndexOf('／'), run.lastIndexOf('/'));
        if (slash >= 0) return run.substring(slash + 1).strip();
        for (int from = 2; from < run.length() - 1; from++) if (Places.city(run.substring(from)) > 0 || Places.country(run.substring(from))) return run.substring(from);
        return run.length() >= 4 ? run.substring(run.length() - 2) : run.isEmpty() ? "" : null;
    }

    /** Whether what stands between agency and day can be a place: known, or a few letters that begin no phrase. */
    private static boolean likely(String place, boolean dated) {
        if (Places.city(place) > 0 || Places.country(place)) return true;
        for (int i = 0; i < place.length(); i++) if (DatelineWords.lengthAt(Role.CJK_PARTICLE, place, i) > 0) return false;
        return place.length() <= (dated ? PLACE : 4);
    }

    private boolean plain(int from, int end) {
        for (int i = from; i < end; i++) if (!DatelineHead.eastAsian(head.at(i)) && !head.letter(i) && head.digit(i) < 0 && head.at(i) != '-') return false;
        return true;
    }
}
