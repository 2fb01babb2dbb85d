package clipping.facts.date;

import clipping.lexicon.DateLetters;
import clipping.lexicon.WordList;
import clipping.lexicon.WordLists;
import java.util.Set;

/** Reads the time of day beside a date. */
final class ClockReader {
    private static final int REACH = 28;
    private static final int BEFORE = 22; // 10:15 a.m. EDT, Thursday
    private static final int ZONE_REACH = 18;

    private static final class Words {
        static final Set<String> MORNING_BEFORE = WordLists.dates().words("morning-before");
        static final Set<String> MORNING_BEHIND = WordLists.dates().words("morning-behind");
        static final Set<String> AFTERNOON_BEFORE = WordLists.dates().words("afternoon-before");
        static final Set<String> AFTERNOON_BEHIND = WordLists.dates().words("afternoon-behind");
        static final Set<String> HALF_BEHIND_HOUR = WordLists.dates().words("half-behind-hour");
        static final Set<String> BEFORE_DOTTED_TIME = WordLists.dates().words("before-dotted-time");
        static final Set<String> BEHIND_DOTTED_TIME = WordLists.dates().words("behind-dotted-time");
        static final Set<String> BETWEEN_TIME_AND_ZONE = WordLists.dates().words("between-time-and-zone");
    }

    private ClockReader() {
    }

    /** The day with the time that follows it, if there is one. */
    static Moment after(String text, int from, Moment day) {
        for (int i = from; i < text.length() && i < from + REACH; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') return clock(text, i, day, from);
            if (c == '\n' || c == '\t') break;
        }
        return day;
    }

    /** The day with the time right before it, if there is one. */
    static Moment before(String text, int to, Moment day) {
        for (int i = Math.max(0, to - BEFORE); i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9' || i > 0 && isWithin(text.charAt(i - 1))) continue;
            Moment timed = clock(text, i, day, i);
            if (timed.time() != null && i + 5 <= to) return timed;
        }
        return day;
    }

    /** Whether a figure behind this sign is a part of something: of a number, of a time's minutes. */
    private static boolean isWithin(char before) {
        return Character.isLetterOrDigit(before) || before == ':';
    }

    private static Moment clock(String text, int start, Moment day, int from) {
        int[] at = {start};
        int hour = MomentReader.number(text, at, 1, 2);
        if (hour < 0 || at[0] >= text.length()) return day;
        if (text.startsWith(" h ", at[0])) at[0]++; // 14 h 05
        char mark = text.charAt(at[0]);
        String before = WordList.fold(text.substring(from, start));
        boolean marked = isBehindHour(mark);
        int minute = marked ? minute(text, at, mark) : isBegunByOne(tail(text, at[0]), Words.HALF_BEHIND_HOUR) ? 0 : -1;
        if (minute < 0 || marked && mark == '.' && !isDottedTime(before, text, at[0], day)) return day;
        int second = mark == ':' ? second(text, at) : -1;
        String time = Moment.time(ofTheDay(hour, before, tail(text, at[0])), minute, second);
        return time == null ? day : day.at(time, MomentReader.offset(zone(text, at[0]), day));
    }

    /** The minutes behind a mark, -1 for none. */
    private static int minute(String text, int[] at, char mark) {
        at[0]++;
        while (at[0] < text.length() && text.charAt(at[0]) == ' ' && mark != '.') at[0]++;
        return MomentReader.number(text, at, DateLetters.isHour(mark) ? 1 : 2, 2);
    }

    /** The seconds behind a second colon, -1 for none. */
    private static int second(String text, int[] at) {
        if (at[0] == text.length() || text.charAt(at[0]) != ':') return -1;
        at[0]++;
        return MomentReader.number(text, at, 2, 2);
    }

    private static boolean isBehindHour(char mark) {
        return mark == ':' || mark == '：' || mark == '.' || mark == 'h' || mark == 'H' || DateLetters.isHour(mark);
    }

    /** The hour from midnight on, by what stands before and behind the time. */
    private static int ofTheDay(int hour, String before, String behind) {
        boolean afternoon = isBegunByOne(behind, Words.AFTERNOON_BEHIND) || hasOne(before, Words.AFTERNOON_BEFORE);
        if (afternoon && hour < 12) return hour + 12;
        boolean morning = isBegunByOne(behind, Words.MORNING_BEHIND) || hasOne(before, Words.MORNING_BEFORE);
        return morning && hour == 12 ? 0 : hour;
    }

    /** Whether two numbers with a dot between them are a time, and no day or amount: by the words around them or a zone. */
    private static boolean isDottedTime(String before, String text, int end, Moment day) {
        String behind = tail(text, end);
        if (isBegunByOne(behind, Words.BEHIND_DOTTED_TIME) || isBegunByOne(behind, Words.HALF_BEHIND_HOUR)
            || MomentReader.offset(zone(text, end), day) != null) {
            return true;
        }
        for (String word : Words.BEFORE_DOTTED_TIME) {
            int at = before.indexOf(word);
            if (at >= 0 && (at == 0 || !Character.isLetter(before.charAt(at - 1)))) return true;
        }
        return false;
    }

    private static boolean isBegunByOne(String text, Set<String> words) {
        for (String word : words) {
            boolean letter = word.length() == 1 && text.length() > 1 && Character.isLetter(text.charAt(1));
            if (text.startsWith(word) && !letter) return true;
        }
        return false;
    }

    private static boolean hasOne(String text, Set<String> words) {
        for (String word : words) if (text.contains(word)) return true;
        return false;
    }

    private static String tail(String text, int from) {
        return WordList.fold(text.substring(from, Math.min(text.length(), from + 12)).strip());
    }

    /** The text after a time that may be a zone. */
    private static String zone(String text, int from) {
        String s = text.substring(from, Math.min(text.length(), from + ZONE_REACH)).strip();
        String lower = WordList.fold(s);
        for (String half : Words.BETWEEN_TIME_AND_ZONE) {
            if (lower.startsWith(half) && (lower.length() == half.length() || !Character.isLetter(lower.charAt(half.length())))) {
                s = s.substring(half.length()).strip();
            }
            lower = WordList.fold(s);
        }
        if (s.startsWith("(")) s = s.substring(1).strip();
        return s.startsWith("-") || s.startsWith("+") ? s.length() > 2 && Character.isDigit(s.charAt(1)) && s.contains(":") ? s : "" : s;
    }
}
