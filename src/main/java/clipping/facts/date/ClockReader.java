package clipping.facts.date;

import clipping.lexicon.WordList;

/** Reads the time of day beside a date. */
final class ClockReader {
    private static final int REACH = 28;
    private static final int ZONE_REACH = 18;

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
        int from = Math.max(0, to - 16);
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9' || i > 0 && Character.isLetterOrDigit(text.charAt(i - 1))) continue;
            Moment timed = clock(text, i, day, i);
            if (timed.time() != null && i + 5 <= to) return timed;
        }
        return day;
    }

    private static Moment clock(String text, int start, Moment day, int from) {
        int[] at = {start};
        int hour = MomentReader.number(text, at, 1, 2);
        if (hour < 0 || at[0] >= text.length()) return day;
        char mark = text.charAt(at[0]);
        String before = WordList.fold(text.substring(from, start));
        int minute;
        int second = -1;
        if (mark == ':' || mark == '.' || mark == 'h' || mark == 'H' || mark == '时' || mark == '時' || mark == '시') {
            at[0]++;
            while (at[0] < text.length() && text.charAt(at[0]) == ' ' && mark != '.') at[0]++;
            minute = MomentReader.number(text, at, 2, 2);
            if (minute < 0) return day;
            if (mark == '.' && !before.contains("kl") && !before.contains(" um") && !tail(text, at[0]).startsWith("uhr")
                && !tail(text, at[0]).startsWith("wib")) {
                return day;
            }
            if (mark == ':' && at[0] < text.length() && text.charAt(at[0]) == ':') {
                at[0]++;
                second = MomentReader.number(text, at, 2, 2);
            }
        } else {
            String tail = tail(text, at[0]);
            if (!tail.startsWith("am") && !tail.startsWith("pm") && !tail.startsWith("a.m") && !tail.startsWith("p.m")) return day;
            minute = 0;
        }
        String tail = tail(text, at[0]);
        boolean pm = tail.startsWith("pm") || tail.startsWith("p.m") || tail.startsWith("p. m") || tail.startsWith("μ.μ")
            || tail.startsWith("μμ") || before.contains("오후") || before.contains("午後") || before.contains("下午");
        boolean am = tail.startsWith("am") || tail.startsWith("a.m") || tail.startsWith("a. m") || tail.startsWith("π.μ")
            || before.contains("오전") || before.contains("午前") || before.contains("上午");
        if (pm && hour < 12) hour += 12;
        if (am && hour == 12) hour = 0;
        String time = Moment.time(hour, minute, second);
        if (time == null) return day;
        return day.at(time, MomentReader.offset(zone(text, at[0]), day));
    }

    private static String tail(String text, int from) {
        return WordList.fold(text.substring(from, Math.min(text.length(), from + 12)).strip());
    }

    /** The text after a time that may be a zone. */
    private static String zone(String text, int from) {
        String s = text.substring(from, Math.min(text.length(), from + ZONE_REACH)).strip();
        String lower = WordList.fold(s);
        for (String half : new String[] {"a.m.", "p.m.", "am", "pm", "uhr", "h"}) {
            if (lower.startsWith(half) && (lower.length() == half.length() || !Character.isLetter(lower.charAt(half.length())))) {
                s = s.substring(half.length()).strip();
            }
            lower = WordList.fold(s);
        }
        if (s.startsWith("(")) s = s.substring(1).strip();
        return s.startsWith("-") || s.startsWith("+") ? s.length() > 2 && Character.isDigit(s.charAt(1)) && s.contains(":") ? s : "" : s;
    }
}
