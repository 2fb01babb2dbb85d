package clipping.facts.dateline;

import clipping.facts.Dateline;
import clipping.lexicon.Agencies;
import clipping.lexicon.DatelineWords;
import clipping.lexicon.DatelineWords.Role;
import clipping.lexicon.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What brackets of Japanese and Korean openings hold. Each thing in a bracket becomes a letter: {@code a} an agency or a newsroom,
 * {@code d} a day, {@code r} the word for a reporter, {@code p} a person behind a dot, {@code w} other words, {@code =} and {@code .} the
 * signs between them. A form says which lines of such letters are openings, and where in them the place, the day and the agency stand.
 */
final class BracketForms {
    /** 서울=연합뉴스, 뉴욕 AP=연합뉴스, 파이낸셜뉴스 도쿄=김하나 특파원, 서울=뉴시스=홍길동 기자, 이데일리 홍길동 기자. */
    private static final Pattern KOREAN = Pattern.compile("(?<place>w+)(?<agency>=a)(?:=?w*r)?|(?<from>w*)(?<joint>a=a)(?:=?w*r)?"
        + "|(?<paper>a)(?<in>w+)=w*r|(?<city>w+)=w*r|(?<desk>a)=?w*r|(?<alone>a)");
    /**
     * ワシントン＝共同, ロンドン時事, 3月21日 AFP, 東京 4日 ロイター, NQNニューヨーク; パリ＝山田太郎 and 北京・河津啓介 name no agency.
     */
    private static final Pattern JAPANESE = Pattern.compile(
        "(?<from>w)(?:=w|\\.p)|d?[=.]?(?<front>a)?(?<place>w)?[=.]?d?(?:=w(?==)|\\.p)?[=.]?(?<agency>a)?(?:=w)?");
    private static final String BARS = "=＝|ㅣ│";
    private static final String MARKS = "＝=・／/、,";
    private static final int LONGEST_KOREAN = 20;
    private static final int LONGEST_PLACE = 12;
    private static final int LONGEST_REPORTER = 16;

    /** The line of letters, and for each of them what it stands for. */
    private final StringBuilder kinds = new StringBuilder();
    private final List<String> parts = new ArrayList<>();
    private String iso;

    private BracketForms() {
    }

    private void add(char kind, String part) {
        kinds.append(kind);
        parts.add(part);
    }

    /** What a group of a form stands for, its words with spaces between them; null for nothing. */
    private String part(Matcher form, String group) {
        return form.start(group) == form.end(group) ? null : String.join(" ", parts.subList(form.start(group), form.end(group)));
    }

    private String first(Matcher form, String... groups) {
        for (String group : groups) if (form.start(group) >= 0) return part(form, group);
        return null;
    }

    static boolean isEquals(char c) {
        return c == '=' || c == '＝';
    }

    /** The opening that a Korean bracket holds, without its text; null for none. */
    static Dateline korean(String text) {
        BracketForms forms = new BracketForms();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean bar = i < text.length() && BARS.indexOf(text.charAt(i)) >= 0;
            if (!bar && i < text.length()) continue;
            String piece = text.substring(start, i).strip();
            if (piece.isEmpty() || DatelineWords.is(Role.CJK_LABEL, piece)) return null;
            for (String word : isKoreanAgency(piece) ? new String[] {piece} : piece.split(" +")) {
                forms.add(isReporter(word) ? 'r' : isKoreanAgency(word) ? 'a' : 'w', word);
            }
            if (bar) forms.add('=', text.substring(i, i + 1));
            start = i + 1;
        }
        return forms.korean();
    }

    private Dateline korean() {
        Matcher form = KOREAN.matcher(kinds);
        if (!form.matches()) return null;
        String place = first(form, "place", "from", "in", "city");
        String agency = first(form, "paper", "desk", "alone");
        if (form.start("agency") >= 0) agency = parts.get(form.start("agency") + 1);
        if (form.start("joint") >= 0) agency = String.join("", parts.subList(form.start("joint"), form.end("joint")));
        boolean doubted = form.start("alone") >= 0 && Agencies.certainty(agency, true) != Agencies.Certainty.NAME
            || form.start("city") >= 0 && Places.city(place) == 0;
        return doubted || place != null && place.length() > LONGEST_KOREAN ? null : new Dateline("", place, null, agency);
    }

    /** Whether a name is a known agency's, or ends in a word of newsrooms. */
    private static boolean isKoreanAgency(String name) {
        return Trust.of(name) == Trust.KNOWN || hasEnd(Role.AGENCY_WORD, name, 4);
    }

    /** Whether words end in the one for a reporter. */
    static boolean isReporter(String words) {
        return DatelineWords.is(Role.REPORTER, words) || hasEnd(Role.REPORTER, words, 5);
    }

    private static boolean hasEnd(Role role, String words, int longest) {
        for (int i = Math.max(1, words.length() - longest); i < words.length(); i++) {
            if (DatelineWords.is(role, words.substring(i))) return true;
        }
        return false;
    }

    /**
     * The opening that a Japanese bracket holds, without its text; null for none.
     *
     * @param from where the bracket's text begins in the opening
     */
    static Dateline japanese(Opening opening, int from, String text) {
        BracketForms forms = new BracketForms();
        int to = from + text.length();
        for (int i = from; i < to;) {
            DatelineDay day = forms.iso == null ? DatelineDay.read(opening, i) : null;
            boolean dated = day != null && day.end() <= to;
            int end = dated ? day.end() : partEnd(opening, i, to);
            if (dated) forms.day(day);
            else forms.words(opening.part(i, end));
            int mark = opening.skip(end);
            boolean marked = mark < to && MARKS.indexOf(opening.at(mark)) >= 0;
            if (marked && (isEquals(opening.at(mark)) || opening.at(mark) == '・')) forms.add(opening.at(mark) == '・' ? '.' : '=', "");
            i = marked ? opening.skip(mark + 1) : mark;
        }
        return forms.japanese();
    }

    private void day(DatelineDay day) {
        add('d', "");
        iso = day.iso();
    }

    /** Index behind a word: before a sign, a space or a day; an agency may be several words. */
    private static int partEnd(Opening opening, int from, int to) {
        int end = from + 1;
        while (end < to && MARKS.indexOf(opening.at(end)) < 0 && !Letters.isSpace(opening.at(end)) && !isDay(opening, end)) end++;
        boolean agency = Letters.isSpace(opening.at(end)) && Agencies.certainty(opening.part(from, to), true) != Agencies.Certainty.NONE;
        return agency ? to : end;
    }

    private static boolean isDay(Opening opening, int at) {
        return opening.digit(at) >= 0 && opening.digit(at - 1) < 0 && DatelineDay.read(opening, at) != null;
    }

    /** Takes a word apart: an agency at its end, or one in Latin letters at its beginning. */
    private void words(String word) {
        int agency = agencyAtEnd(word);
        String rest = word.substring(0, agency).strip();
        int front = agency == word.length() && word.length() > 3 && word.charAt(2) < 128 ? Agencies.lengthAt(word, 0) : 0;
        if (front > 1) add('a', rest.substring(0, front));
        if (front > 1) rest = rest.substring(front).strip();
        boolean behindDot = kinds.length() > 0 && kinds.charAt(kinds.length() - 1) == '.';
        if (!rest.isEmpty()) add(behindDot && isPersonLike(rest) ? 'p' : rest.length() > LONGEST_REPORTER ? '?' : 'w', rest);
        if (agency < word.length()) add('a', word.substring(agency));
    }

    /** Index of the agency's name at the end of a word; the word's length for none. */
    private static int agencyAtEnd(String word) {
        for (int i = 0; i < word.length() - 1; i++) {
            boolean amid = i > 0 && isLatin(word.charAt(i)) && isLatin(word.charAt(i - 1));
            if (!amid && Agencies.certainty(word.substring(i), true) == Agencies.Certainty.NAME) return i;
        }
        return word.length();
    }

    private static boolean isLatin(char c) {
        return c < 128 && Character.isLetter(c);
    }

    private Dateline japanese() {
        Matcher form = JAPANESE.matcher(kinds);
        if (!form.matches()) return null;
        String place = first(form, "place", "from"), agency = first(form, "agency", "front");
        boolean known = place != null && DatelinePlace.isNamed(place);
        if (place != null && !known && !isPlaceLike(place)) return null;
        boolean reported = form.start("from") >= 0 && (known || isKatakana(place));
        return agency != null || reported ? new Dateline("", place, iso, agency) : null;
    }

    /** Whether three to five Han letters may be a person, "北京・河津啓介": they name no place or part of a town. */
    private static boolean isPersonLike(String part) {
        boolean place = Places.city(part) > 0 || DatelineWords.is(Role.CJK_PLACE_END, part.substring(part.length() - 1));
        return part.length() >= 3 && part.length() <= 5 && !place && part.chars().allMatch(c -> c >= '\u3400' && c <= '\u9fff');
    }

    private static boolean isKatakana(String place) {
        return place.length() > 2 && place.chars().allMatch(c -> c >= '\u30a0' && c <= '\u30ff');
    }

    /** Whether it may be a place: only katakana and Han, not words of a sentence and no label. */
    private static boolean isPlaceLike(String place) {
        boolean fits = place.length() <= LONGEST_PLACE && !DatelineWords.is(Role.CJK_LABEL, place);
        return fits && place.chars().allMatch(c -> Letters.isEastAsian((char) c) && (c < '\u3040' || c > '\u309f'));
    }
}
