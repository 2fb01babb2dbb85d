package clipping.facts.dateline;

import clipping.facts.Dateline;
import clipping.lexicon.Agencies;
import clipping.lexicon.DatelineWords;
import clipping.lexicon.DatelineWords.Role;
import clipping.lexicon.Places;
import java.util.regex.Pattern;

/**
 * Reads the openings of Chinese wires and papers, written without spaces: agency, place, day, and a word such as 电 or 讯: {@code
 * 新华社北京10月1日电（记者张明远）}.
 */
final class ChineseWireOpening {
    private static final int PLACE = 10;
    private static final int PAPER = 14;
    private static final int NAMES = 12;
    /** Letters of a reporter's name that may stand before a place. */
    private static final int REPORTER = 8;
    private static final Pattern CHINESE_NAMES = Pattern.compile("[\u3400-\u9fff]{2,3}(?:[ \u3000、][\u3400-\u9fff]{2,3})*");

    private final Opening opening;
    private final int start;
    private final int to;
    private final boolean bracketed;
    private final boolean quoting;

    private ChineseWireOpening(Opening opening, int start, int to, boolean bracketed) {
        this.opening = opening;
        this.start = start;
        this.to = to;
        this.bracketed = bracketed;
        quoting = DatelineWords.is(Role.CJK_QUOTING, String.valueOf(opening.at(start)));
    }

    /**
     * The opening between two indexes, or null.
     *
     * @param bracketed whether it is in a bracket, all of which it must then fill
     */
    static Dateline read(Opening opening, int from, int to, boolean bracketed) {
        return new ChineseWireOpening(opening, from, to, bracketed).read();
    }

    private Dateline read() {
        int from = quoting ? start + 1 : start;
        int agency = from + Agencies.lengthAt(opening.text(), from);
        if (agency > from) agency += length(Role.AGENCY_TAIL, agency);
        Dateline read = agency > from ? behind(from, agency, true) : null;
        if (read == null && reporterLength(from) > 0) return behind(from, from, true); // 記者陳思涵／台北報導
        for (int end = Math.min(from + PAPER, to); end > from + 1 && read == null; end--) {
            if (isPaper(from, end)) read = behind(from, end, false);
        }
        if (read == null && bracketed) read = placeFirst(from);
        return read == null && !quoting ? unknown() : read;
    }

    private int length(Role role, int at) {
        return DatelineWords.lengthAt(role, opening.text(), at);
    }

    /** Whether letters are a paper's name by the last of them: 海城晚报. */
    private boolean isPaper(int from, int end) {
        if (!DatelineWords.is(Role.CJK_PAPER_END, String.valueOf(opening.at(end - 1)))) return false;
        for (int i = from; i < end - 1; i++) if (!opening.hasLetter(i) && opening.digit(i) < 0 && opening.at(i) != '-') return false;
        return true;
    }

    /** "吉隆坡17日讯", "华盛顿彭博电", "北京综合讯": a known place, an agency or a day, and a word of wires, which fill a bracket. */
    private Dateline placeFirst(int from) {
        for (int i = Math.min(from + PLACE, to - 1); i > from + 1; i--) {
            String place = opening.part(from, i);
            if (!DatelinePlace.isNamed(place)) continue;
            int agency = i + Agencies.lengthAt(opening.text(), i);
            DatelineDay day = agency > i ? null : DatelineDay.read(opening, i);
            int end = day == null ? agency : day.end();
            boolean filled = end < to && end + length(Role.TELEGRAM, end) >= to;
            String name = agency > i ? opening.part(i, agency) : null;
            if (filled) return new Dateline("", place, day == null ? null : day.iso(), name);
        }
        return null;
    }

    /** "快科技3月4日消息，": a name in no list, right before a day and a word of wires. */
    private Dateline unknown() {
        int i = start;
        while (i < to && i - start < PAPER && opening.digit(i) < 0 && (opening.hasLetter(i) || opening.at(i) == ' ')) i++;
        String name = opening.part(start, opening.back(i));
        if (name.length() < 2 || opening.digit(i) < 0 || Places.city(name) > 0 || hasParticle(name)) return null;
        DatelineDay day = DatelineDay.read(opening, i);
        if (day == null || !day.isNamed() || day.end() >= to) return null;
        int verb = opening.skip(day.end()), end = verb + length(Role.TELEGRAM, verb);
        return end > verb ? closed(end, new Dateline("", null, day.iso(), name), true, false) : null;
    }

    /** Reads what follows the agency: reporter, place, day, 电. */
    private Dateline behind(int agencyFrom, int agencyTo, boolean known) {
        int name = opening.skip(agencyTo), reporter = reporterLength(name);
        int from = opening.skip(name + reporter), run = runEnd(from, reporter > 0 ? PLACE + REPORTER : PLACE);
        if (run < 0) return null;
        DatelineDay day = dayAt(run);
        int verb = day == null ? run : opening.skip(day.end()), length = length(Role.TELEGRAM, verb);
        int end = length > 0 || day == null ? verb + length : day.end();
        if (end > to || day == null && length == 0) return null;
        String place = opening.part(from, opening.back(run)).strip();
        Dateline inside = inside(reporter > 0 ? behindReporter(place) : place, day, opening.part(agencyFrom, agencyTo));
        if (inside == null) return null;
        if (!bracketed) return closed(end, inside, length > 0, known);
        return isFilled(opening.skip(end)) && (length > 0 || known) ? inside : null;
    }

    private boolean isFilled(int end) {
        return end >= to || reporterLength(end) > 0;
    }

    /** A dateline without its text, null where nothing in it is a place, or neither place nor agency is there. */
    private static Dateline inside(String place, DatelineDay day, String agency) {
        if (place == null || !isLikely(place, day != null) || place.isEmpty() && agency.isEmpty()) return null;
        return new Dateline("", place.isEmpty() ? null : place, day == null ? null : day.iso(), agency.isEmpty() ? null : agency);
    }

    /** Index of the day or the word of wires behind letters that may be a place, -1 for none. */
    private int runEnd(int from, int most) {
        for (int i = from; i < to && i - from <= most; i++) {
            if (dayAt(i) != null || opening.digit(i) < 0 && length(Role.TELEGRAM, i) > 0) return i;
            char c = opening.at(i);
            if (!Letters.isEastAsian(c) && !Letters.isSpace(c) && "·、/／・".indexOf(c) < 0) return -1;
        }
        return -1;
    }

    private DatelineDay dayAt(int i) {
        return opening.digit(i) >= 0 || opening.hasNumeral(i) ? DatelineDay.read(opening, i) : null;
    }

    /** What tells whether words of a wire are an opening: what is in them and what stands behind them. */
    private record Ending(boolean verb, boolean dated, boolean reported, boolean spaced, char mark) {
        boolean isComma() {
            return mark == '，' || mark == ',';
        }

        boolean isPause() {
            return isComma() || mark == '、';
        }

        /** Whether it is one even behind a word that quotes: 据新华社北京3月4日电. */
        boolean isQuotable() {
            return verb && !isPause() && (dated || reported || spaced);
        }

        /** Whether nothing is wrong with a day that lacks. */
        boolean isWhole(boolean known) {
            return dated || !isPause() && mark != '。' && (known || reported);
        }
    }

    /** Adds the reporters and the separator after the opening, if they confirm that it is one. */
    private Dateline closed(int end, Dateline inside, boolean verb, boolean known) {
        int behind = reporters(opening, end), mark = opening.skip(behind);
        Ending ending = new Ending(verb, inside.date() != null, behind > end, mark > behind, opening.at(mark));
        if (quoting && !ending.isQuotable() || !ending.isWhole(known)) return null;
        boolean marked = "：:｜|".indexOf(ending.mark) >= 0 || ending.isComma() && verb && ending.dated;
        int last = marked ? mark + 1 : opening.behindDashes(mark);
        boolean confirmed = last > mark || ending.reported || verb && (ending.dated || ending.spaced || inside.place() != null);
        if (!confirmed) return null;
        String text = opening.part(start, last > mark ? last : behind);
        return new Dateline(text, inside.place(), inside.date(), inside.agency());
    }

    /** Index after the brackets that name reporters, "（记者张明远、李立）"; the same index for none. */
    static int reporters(Opening opening, int at) {
        int end = at;
        for (int n = 0; n < 3; n++) {
            int open = opening.skip(end);
            int close = "（(〔[".indexOf(opening.at(open)) < 0 ? -1 : opening.close(open);
            if (close < 0) return end;
            String inside = opening.part(open + 1, close);
            boolean named = n == 0 && inside.length() < NAMES && CHINESE_NAMES.matcher(inside).matches();
            if (!named && !isReporters(inside)) return end;
            end = close + 1;
        }
        return end;
    }

    private static boolean isReporters(String inside) {
        for (int i = 0; i < inside.length(); i++) if (DatelineWords.lengthAt(Role.REPORTER, inside, i) > 1) return true;
        return false;
    }

    private int reporterLength(int at) {
        return at >= to || length(Role.TELEGRAM, at) > 0 ? 0 : Math.min(length(Role.REPORTER, at), to - at);
    }

    /** The place after a reporter's name: after a slash, else the longest known place at the end, else two letters; null for a name. */
    private static String behindReporter(String run) {
        int slash = Math.max(run.lastIndexOf('／'), run.lastIndexOf('/'));
        if (slash >= 0 || run.isEmpty()) return run.substring(slash + 1).strip();
        for (int from = 2; from < run.length() - 1; from++) if (DatelinePlace.isNamed(run.substring(from))) return run.substring(from);
        return run.length() >= 4 ? run.substring(run.length() - 2) : null;
    }

    /** Whether the text between agency and day may be a place: a known one, none, or a few letters that begin no phrase. */
    private static boolean isLikely(String place, boolean dated) {
        return place.isEmpty() || place.length() <= PLACE && DatelinePlace.isNamed(place)
            || place.length() <= (dated ? PLACE : 4) && !hasParticle(place);
    }

    private static boolean hasParticle(String text) {
        for (int i = 0; i < text.length(); i++) if (DatelineWords.lengthAt(Role.CJK_PARTICLE, text, i) > 0) return true;
        return false;
    }
}
