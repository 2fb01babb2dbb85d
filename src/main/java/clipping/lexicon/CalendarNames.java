package clipping.lexicon;

import java.util.Locale;

/** A table of calendar names: what number each has, and in which languages. */
final class CalendarNames {
    private static final int LONGEST = 40;
    private final SortedTable table;

    CalendarNames(String resource) {
        table = new SortedTable(resource);
    }

    /** The number that a name has in the language or, when that is null, in the most widely read one that knows it; else 0. */
    int number(String name, String language) {
        if (name.isEmpty() || name.length() > LONGEST) return 0;
        String found = table.find(Spelling.fold(name));
        if (found == null) return 0;
        if (language == null) return number(found, 0);
        String wanted = " " + primary(language);
        for (int at = found.indexOf(wanted); at >= 0; at = found.indexOf(wanted, at + 1)) {
            int end = at + wanted.length();
            if (end == found.length() || found.charAt(end) == ' ' || found.charAt(end) == '|') return number(found, found.lastIndexOf('|', at) + 1);
        }
        return 0;
    }

    private static int number(String found, int at) {
        int number = 0;
        while (at < found.length() && found.charAt(at) != ' ') number = number * 10 + found.charAt(at++) - '0';
        return number;
    }

    private static String primary(String language) {
        int end = 0;
        while (end < language.length() && Character.isLetter(language.charAt(end))) end++;
        String primary = language.substring(0, end).toLowerCase(Locale.ROOT);
        return primary.equals("tl") ? "fil" : primary.equals("in") ? "id" : primary.equals("iw") ? "he" : primary;
    }
}
