package clipping.lexicon;

/** Names and abbreviations of the weekdays in every language of the CLDR. */
public final class Weekdays {
    private static final CalendarNames NAMES = new CalendarNames("weekdays.txt");

    private Weekdays() {
    }

    /** Whether a word is a weekday in the language or in English; in any language when that is null, but then no abbreviation. */
    public static boolean is(String name, String language) {
        return number(name, language) > 0;
    }

    /** The number of such a weekday, from 1 for Monday; 0 for another word. */
    public static int number(String name, String language) {
        String found = NAMES.find(name);
        if (found == null) return 0;
        int own = language == null ? name.length() > 4 ? CalendarNames.number(found) : 0 : CalendarNames.number(found, language);
        return own > 0 ? own : CalendarNames.number(found, "en");
    }
}
