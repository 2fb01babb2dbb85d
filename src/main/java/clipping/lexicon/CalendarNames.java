package clipping.lexicon;


/** A table of calendar names: each name's number, and the languages that have it. */
final class CalendarNames {
    private static final int LONGEST = 40;
    private final SortedTable table;

    CalendarNames(String resource) {
        table = new SortedTable(resource);
    }

    /** The table's entry for a name, or null. */
    String find(String name) {
        return name.isEmpty() || name.length() > LONGEST ? null : table.find(Spelling.fold(name));
    }

    /** The number in an entry, of its most widely read language; 0 for no entry. */
    static int number(String found) {
        return found == null ? 0 : number(found, 0);
    }

    /** The number in an entry, of this language; else 0. */
    static int number(String found, String language) {
        if (found == null) return 0;
        String wanted = " " + Language.of(language).primary();
        for (int at = found.indexOf(wanted); at >= 0; at = found.indexOf(wanted, at + 1)) {
            int end = at + wanted.length();
            if (end == found.length() || found.charAt(end) == ' ' || found.charAt(end) == '|') {
                return number(found, found.lastIndexOf('|', at) + 1);
            }
        }
        return 0;
    }

    private static int number(String found, int at) {
        int number = 0;
        while (at < found.length() && found.charAt(at) != ' ') number = number * 10 + found.charAt(at++) - '0';
        return number;
    }
}
