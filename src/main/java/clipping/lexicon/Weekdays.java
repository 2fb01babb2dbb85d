package clipping.lexicon;

/** The weekdays' names and abbreviations in every language of the CLDR. */
public final class Weekdays {
    private static final CalendarNames NAMES = new CalendarNames("weekdays.txt");

    private Weekdays() {
    }

    /** Whether a word is a weekday's name in the language or in English; in any language when that is null, abbreviations apart. */
    public static boolean is(String name, String language) {
        String found = NAMES.find(name);
        return found != null && (CalendarNames.number(found, "en") > 0 || (language == null ? name.length() > 4 && CalendarNames.number(found) > 0 : CalendarNames.number(found, language) > 0));
    }

    /**
     * The weekday that goes by a name: in the language, and when that has none, in whichever language has it, widely read ones first.
     *
     * @param name     case, vowel marks and a trailing stop do not matter
     * @param language BCP 47, null when unknown
     * @return 1 for Monday to 7 for Sunday, or 0 when no language has it
     */
    public static int number(String name, String language) {
        String found = NAMES.find(name);
        int number = language == null ? 0 : CalendarNames.number(found, language);
        return number > 0 ? number : CalendarNames.number(found);
    }
}
