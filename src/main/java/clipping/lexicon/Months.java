package clipping.lexicon;

/** Names and abbreviations of the Gregorian months in every language of the CLDR, in the grammatical cases that dates use. */
public final class Months {
    private static final CalendarNames NAMES = new CalendarNames("months.txt");

    private Months() {
    }

    /**
     * The month of this name: in the language, or else in any language, widely read ones first.
     *
     * @param name     case, vowel marks and a trailing stop do not matter
     * @param language BCP 47, null when unknown
     * @return 1 to 12, or 0 when no language has it
     */
    public static int number(String name, String language) {
        String found = NAMES.find(name);
        int number = language == null ? 0 : CalendarNames.number(found, language);
        return number > 0 ? number : CalendarNames.number(found);
    }

    /** The month of this name in exactly this language, 1 to 12, or 0. */
    public static int in(String language, String name) {
        String found = NAMES.find(name);
        return language == null ? CalendarNames.number(found) : CalendarNames.number(found, language);
    }

    /** The month of this name in the language or in English, the later of the two, or 0. */
    public static int inEither(String language, String name) {
        String found = NAMES.find(name);
        return Math.max(CalendarNames.number(found, language), CalendarNames.number(found, "en"));
    }
}
