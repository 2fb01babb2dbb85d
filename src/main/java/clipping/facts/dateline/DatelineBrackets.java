package clipping.facts.dateline;

import clipping.facts.Dateline;
import clipping.lexicon.Agencies;
import clipping.lexicon.DatelineWords;
import clipping.lexicon.DatelineWords.Role;
import clipping.lexicon.Places;
import java.util.ArrayList;
import java.util.List;

/** Reads openings of East Asia in brackets: {@code 【ワシントン＝共同】}, {@code (서울=연합뉴스) 홍지민 기자 =}, {@code 【明報專訊】}, {@code （中央社記者陳思涵台北31日電）}. */
final class DatelineBrackets {
    private static final String OPEN = "【［（[(〔〖";
    private static final String CLOSE = "】］）])〕〗";
    private static final int LONGEST = 60;
    private static final int REPORTER = 16;

    private final Opening opening;

    private DatelineBrackets(Opening opening) {
        this.opening = opening;
    }

    /** The dateline of an East Asian text, in a bracket or in the words of a wire; null for none. */
    static Dateline read(Opening opening) {
        int start = opening.skip(0);
        if (OPEN.indexOf(opening.at(start)) >= 0) return new DatelineBrackets(opening).bracket(start);
        return Opening.isEastAsian(opening.at(start)) || Opening.isEastAsian(opening.at(start + 3))
            ? ChineseWireOpening.read(opening, start, opening.end(), false) : null;
    }

    /** Index of the bracket that closes the one at {@code open}, or -1. */
    static int close(Opening opening, int open) {
        int close = opening.text().indexOf(CLOSE.charAt(OPEN.indexOf(opening.at(open))), open);
        return close < 0 || close >= opening.end() || close - open > LONGEST ? -1 : close;
    }

    private Dateline bracket(int open) {
        int close = close(opening, open);
        if (close < 0) return null;
        int from = opening.skip(open + 1);
        int to = opening.back(close);
        boolean eastAsian = false;
        boolean hangul = false;
        for (int i = from; i < to; i++) {
            hangul |= Opening.isHangul(opening.at(i));
            eastAsian |= Opening.isEastAsian(opening.at(i));
        }
        if (!eastAsian && !hangul || DatelineWords.is(Role.CJK_LABEL, opening.part(from, to))) return null;
        Dateline inside = hangul ? korean(from, to) : han(from, to);
        if (inside == null) return null;
        int end = hangul ? koreanReporter(close + 1) : ChineseWireOpening.reporters(opening, close + 1);
        int dash = opening.skip(end);
        if (opening.hasDash(dash) && !hangul) {
            while (opening.hasDash(dash)) dash++;
            end = dash;
        } else if (opening.at(dash) == '：' || opening.at(dash) == ':' && !hangul) {
            end = dash + 1;
        }
        return new Dateline(opening.part(open, end), inside.place(), inside.date(), inside.agency());
    }

    private Dateline han(int from, int to) {
        String all = opening.part(from, to);
        if (Agencies.certainty(all, true) == Agencies.Certainty.NAME) return new Dateline("", null, null, all); // AFP＝時事
        Dateline wire = ChineseWireOpening.read(opening, from, to, true);
        return wire != null ? wire : japanese(from, to);
    }

    /** "ワシントン＝共同", "ロンドン時事", "3月21日 AFP", "東京 4日 ロイター", "パリ＝山田太郎". */
    private Dateline japanese(int from, int to) {
        String place = null;
        String agency = null;
        DatelineDay day = null;
        boolean reporter = false;
        int i = from;
        boolean afterEquals = false;
        boolean afterDot = false;
        while (i < to) {
            DatelineDay read = day == null ? DatelineDay.read(opening, i) : null;
            int dayInside = -1;
            int end = read != null && read.end() <= to ? read.end() : partEnd(i, to);
            if (read != null && read.end() <= to) {
                day = read;
            } else {
                dayInside = day == null ? dayInside(i, end) : -1;
                if (dayInside > i) end = dayInside;
                String part = opening.part(i, end);
                int known = agency == null ? agencySuffix(part) : -1;
                if (known >= 0) {
                    agency = part.substring(known);
                    part = part.substring(0, known).strip();
                } else if ((afterEquals || place != null && afterDot && isPersonLike(part)) && part.length() <= REPORTER) {
                    reporter = true;
                    part = "";
                }
                int front = agency == null && part.length() > 3 && part.charAt(2) < 128 ? Agencies.lengthAt(part, 0) : 0; // NQNニューヨーク
                if (front > 1) {
                    agency = part.substring(0, front);
                    part = part.substring(front).strip();
                }
                if (!part.isEmpty()) {
                    if (place != null) return null;
                    place = part;
                }
            }
            int mark = opening.skip(end);
            afterDot = opening.at(mark) == '・';
            afterEquals = opening.at(mark) == '＝' || opening.at(mark) == '=';
            i = "＝=・／/、,".indexOf(opening.at(mark)) >= 0 && mark < to ? opening.skip(mark + 1) : mark;
            if (end == i && i < to && read == null && dayInside < 0) return null;
        }
        if (place != null && (DatelineWords.is(Role.CJK_LABEL, place) || place.length() > 12 || !isPlaceLike(place))) return null;
        if (agency == null && !(reporter && place != null && (Places.city(place) > 0 || Places.country(place) || isKatakana(place)))) {
            return null;
        }
        return new Dateline("", place, day == null ? null : day.iso(), agency);
    }

    /** Whether three to five Han letters are a person after a dot, "北京・河津啓介": they name no place or part of a town. */
    private static boolean isPersonLike(String part) {
        if (part.length() < 3 || part.length() > 5 || Places.city(part) > 0
            || DatelineWords.is(Role.CJK_PLACE_END, part.substring(part.length() - 1))) {
            return false;
        }
        for (int i = 0; i < part.length(); i++) if (part.charAt(i) < '\u3400' || part.charAt(i) > '\u9fff') return false;
        return true;
    }

    private static boolean isKatakana(String place) {
        for (int i = 0; i < place.length(); i++) if (place.charAt(i) < '\u30a0' || place.charAt(i) > '\u30ff') return false;
        return place.length() > 2;
    }

    /** Whether it may be a place: only katakana and Han, or known; not words of a sentence. */
    private static boolean isPlaceLike(String place) {
        if (Places.city(place) > 0 || Places.country(place)) return true;
        for (int i = 0; i < place.length(); i++) {
            char c = place.charAt(i);
            if (!Opening.isEastAsian(c) || c >= '\u3040' && c <= '\u309f') return false;
        }
        return true;
    }

    private int partEnd(int from, int to) {
        int i = from;
        while (i < to && "＝=・／/、,".indexOf(opening.at(i)) < 0 && !(Opening.isSpace(opening.at(i)))) i++;
        while (i < to && i > from && Opening.isSpace(opening.at(i))
            && Agencies.certainty(opening.part(from, to), true) != Agencies.Certainty.NONE) {
            i = to;
        }
        return i;
    }

    private int dayInside(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (opening.digit(i) >= 0 && opening.digit(i - 1) < 0 && DatelineDay.read(opening, i) != null) return i;
        }
        return -1;
    }

    /** Index of the agency's name at the end of a part, or -1. */
    private static int agencySuffix(String part) {
        for (int i = 0; i < part.length() - 1; i++) {
            boolean middle = i > 0 && Character.isLetter(part.charAt(i)) && part.charAt(i) < 128 && Character.isLetter(part.charAt(i - 1))
                && part.charAt(i - 1) < 128;
            if (!middle && Agencies.certainty(part.substring(i), true) == Agencies.Certainty.NAME) return i;
        }
        return -1;
    }

    /** "서울=연합뉴스", "뉴욕 AP=연합뉴스", "헤럴드경제=홍길동 기자", "이데일리 홍길동 기자". */
    private Dateline korean(int from, int to) {
        List<String> parts = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i < to && "=＝|ㅣ│".indexOf(opening.at(i)) < 0) continue;
            parts.add(opening.part(start, opening.back(i)).strip());
            start = i + 1;
        }
        for (String part : parts) if (part.isEmpty() || DatelineWords.is(Role.CJK_LABEL, part)) return null;
        if (parts.size() > 3) return null;
        String left = parts.get(0);
        String right = parts.get(parts.size() - 1);
        if (parts.size() == 1) return koreanOne(left);
        boolean reporter = isReporter(right);
        if (!reporter && !isKoreanAgency(right)) return null;
        String agency = reporter ? null : right;
        String place = left;
        int first = right.indexOf(' ');
        if (reporter && first > 0 && isKoreanAgency(right.substring(0, first))) agency = right.substring(0, first);
        int second = left.indexOf(' ');
        if (second > 0 && isKoreanAgency(left.substring(0, second))) { // 파이낸셜뉴스 도쿄=김하나 특파원
            agency = left.substring(0, second);
            place = left.substring(second + 1).strip();
        }
        if (parts.size() == 3 && isKoreanAgency(parts.get(1))) agency = parts.get(1);
        if (reporter && isKoreanAgency(left)) {
            agency = left;
            place = null;
        }
        if (place != null) {
            int space = place.lastIndexOf(' ');
            // 뉴욕 AP=연합뉴스: credited to both
            if (space > 0 && DatelineCredit.trust(place.substring(space + 1)) == DatelineCredit.Trust.KNOWN) {
                agency = place.substring(space + 1) + opening.at(equals(from, to)) + agency;
                place = place.substring(0, space).strip();
            }
            if (reporter && agency == null && Places.city(place) == 0) return null;
            if (place.length() > 20) return null;
        }
        return new Dateline("", place, null, agency);
    }

    private int equals(int from, int to) {
        for (int i = from; i < to; i++) if (opening.at(i) == '=' || opening.at(i) == '＝') return i;
        return from;
    }

    private Dateline koreanOne(String part) {
        int space = part.indexOf(' ');
        if (space < 0) {
            boolean agency = Agencies.certainty(part, true) == Agencies.Certainty.NAME && isKoreanAgency(part);
            return agency ? new Dateline("", null, null, part) : null;
        }
        String first = part.substring(0, space);
        if (isReporter(part) && isKoreanAgency(first)) return new Dateline("", null, null, first);
        return null;
    }

    private static boolean isKoreanAgency(String name) {
        if (DatelineCredit.trust(name) == DatelineCredit.Trust.KNOWN) return true;
        for (int i = Math.max(1, name.length() - 4); i < name.length(); i++)
            if (DatelineWords.is(Role.AGENCY_WORD, name.substring(i))) return true;
        return false;
    }

    private static boolean isReporter(String part) {
        for (int i = Math.max(1, part.length() - 5); i < part.length(); i++) {
            if (DatelineWords.is(Role.REPORTER, part.substring(i))) return true;
        }
        return false;
    }

    /** Index after "홍길동 기자 =" after the bracket; else the bracket's end. */
    private int koreanReporter(int at) {
        int equals = -1;
        for (int i = at; i < Math.min(opening.end(), at + 40) && equals < 0; i++)
            if (opening.at(i) == '=' || opening.at(i) == '＝') equals = i;
        if (equals < 0) return at;
        String between = opening.part(at, equals).strip();
        boolean names = !between.isEmpty() && between.indexOf('.') < 0 && between.split("[ ·,]+").length <= 8;
        return names && isReporter(between) ? equals + 1 : between.isEmpty() ? equals + 1 : at;
    }
}
