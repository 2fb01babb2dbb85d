package clipping.lexicon;

/** Names and abbreviations of the weekdays in every language of the CLDR. */
public final class Weekdays {
    private static final CalendarNames NAMES = new CalendarNames("weekdays.txt");

    private Weekdays() {
    }

    /** Whether a word is a weekday in the language or in English; in any language when that is null, but then no abbreviation. */
    public static boolean is(String name, String language) {
        String found = NAMES.find(name);
        return found != null && (CalendarNames.number(found, "en") > 0
            || (language == null ? name.length() > 4 && CalendarNames.number(found) > 0 : CalendarNames.number(found, language) > 0));
    }
}
