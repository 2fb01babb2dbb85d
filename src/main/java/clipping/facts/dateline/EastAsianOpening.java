package clipping.facts.dateline;

import clipping.facts.Dateline;
import clipping.lexicon.Agencies;
import clipping.lexicon.DatelineWords;
import clipping.lexicon.DatelineWords.Role;

/**
 * Reads openings of East Asia, in a bracket or in the words of a wire: {@code 【ワシントン＝共同】},
 * {@code (서울=연합뉴스) 홍지민 기자 =}, {@code 【明報專訊】}.
 */
final class EastAsianOpening {
    /** Letters of the reporters behind a Korean bracket, and words of their names, at most. */
    private static final int REPORTERS = 40;
    private static final int MOST_NAMES = 8;

    private EastAsianOpening() {
    }

    /** The dateline of an East Asian text; null for none. */
    static Dateline read(Opening opening) {
        int start = opening.skip(0);
        if (opening.hasBracket(start)) return bracket(opening, start);
        boolean wire = Letters.isEastAsian(opening.at(start)) || Letters.isEastAsian(opening.at(start + 3));
        return wire ? ChineseWireOpening.read(opening, start, opening.end(), false) : null;
    }

    private static Dateline bracket(Opening opening, int open) {
        int close = opening.close(open);
        if (close < 0) return null;
        int from = opening.skip(open + 1);
        String text = opening.part(from, opening.back(close));
        boolean hangul = text.chars().anyMatch(c -> Letters.isHangul((char) c));
        boolean eastAsian = hangul || text.chars().anyMatch(c -> Letters.isEastAsian((char) c));
        if (!eastAsian || DatelineWords.is(Role.CJK_LABEL, text)) return null;
        Dateline inside = hangul ? BracketForms.korean(text) : han(opening, from, text);
        if (inside == null) return null;
        int end = hangul ? koreanReporters(opening, close + 1) : ChineseWireOpening.reporters(opening, close + 1);
        return new Dateline(opening.part(open, behindMark(opening, end, hangul)), inside.place(), inside.date(), inside.agency());
    }

    private static int behindMark(Opening opening, int end, boolean hangul) {
        int mark = opening.skip(end);
        if (opening.at(mark) == '：' || opening.at(mark) == ':' && !hangul) return mark + 1;
        return opening.hasDash(mark) && !hangul ? opening.behindDashes(mark) : end;
    }

    private static Dateline han(Opening opening, int from, String text) {
        if (Agencies.certainty(text, true) == Agencies.Certainty.NAME) return new Dateline("", null, null, text); // AFP＝時事
        Dateline wire = ChineseWireOpening.read(opening, from, from + text.length(), true);
        return wire != null ? wire : BracketForms.japanese(opening, from, text);
    }

    /** Index behind "홍길동 기자 =" or a mere "=" after the bracket; else the bracket's end. */
    private static int koreanReporters(Opening opening, int at) {
        int equals = at;
        while (equals < at + REPORTERS && !BracketForms.isEquals(opening.at(equals)) && equals < opening.end()) equals++;
        if (!BracketForms.isEquals(opening.at(equals))) return at;
        String between = opening.part(at, equals).strip();
        boolean names = between.indexOf('.') < 0 && between.split("[ ·,]+").length <= MOST_NAMES;
        return between.isEmpty() || names && BracketForms.isReporter(between) ? equals + 1 : at;
    }
}
