package clipping.lexicon;

/** What datelines are made of besides places, dates and agencies, and the words that only look like one. */
public final class DatelineWords {
    /** A role that a word plays, or a look-alike; each is a section of the lexicon. */
    public enum Role {
        /** Stands small between the words of a place. */
        CONNECTOR("connectors"),
        /** Stands between two places. */
        JOINER("joiners"),
        /** Opens a place that no gazetteer has: {@code ABOARD}, {@code NEAR}. */
        LEAD_IN("lead-ins"),
        /** A word of place names: {@code CAMP}, {@code VALLEY}. */
        PLACE_WORD("place words"),
        /** Opens nothing but a place: {@code ABOARD}, {@code USS}. */
        SITE_LEAD_IN("site lead-ins"),
        /** Ends nothing but a place: {@code COUNTY}, {@code BORDER}. */
        SITE_WORD("site words"),
        /** A word for a stretch of land or water. */
        LANDSCAPE("landscapes"),
        /** Stands before headlines, captions, questions; never a place. */
        LABEL("labels"),
        /** The same in scripts without spaces. */
        CJK_LABEL("cjk labels"),
        /** A place that is a first name too. */
        NAME("names"),
        /** Stands in sentences of East Asia and in no place. */
        CJK_PARTICLE("cjk particles"),
        /** Follows a place that opens a sentence. */
        NOT_AFTER("not after"),
        /** Stands where the place would, and is none. */
        DESK("desks"),
        /** Tells that a bracket names a newsroom. */
        AGENCY_WORD("agency words"),
        /** A state or province behind a city, abbreviated or not. */
        REGION("regions"),
        /** A place that is no city: {@code UNITED NATIONS}. */
        PLACE("places"),
        /** Short for a word of a place, with a stop: {@code St.}, {@code Ft.} */
        ABBREVIATION("abbreviations"),
        /** A word of a class or property of an element that holds a dateline. */
        CLASS("classes"),
        /** Opens a byline. */
        BYLINE("bylines"),
        /** Says of a credit that it is a picture's. */
        PICTURE("pictures"),
        /** Names a television station together with a number. */
        STATION("stations"),
        /** Belongs to the agency's name before it, in Chinese. */
        AGENCY_TAIL("agency tails"),
        /** Ends a Chinese wire's opening: 电, 讯. */
        TELEGRAM("telegram"),
        /** Says that a bracket names a reporter. */
        REPORTER("reporters"),
        /** Small words around the numbers of a date. */
        BEFORE_DAY("before a day"), AFTER_DAY("after a day"), BEFORE_MONTH("before a month"), AFTER_MONTH("after a month"),
        BEFORE_YEAR("before a year"), AFTER_YEAR("after a year"),
        /** Makes a number an ordinal one. */
        ORDINAL("ordinals"),
        /** Around a clock time. */
        BEFORE_CLOCK("before a clock time"), CLOCK("after a clock time");

        private final int number;

        Role(String section) {
            this.number = Loaded.SECTIONS.section(section);
        }
    }

    private static final class Loaded {
        static final WordSections SECTIONS = new WordSections("dateline-words.txt");
    }

    private DatelineWords() {
    }

    /** Whether a word or phrase plays the role; case, accents and stops do not matter. */
    public static boolean is(Role role, String phrase) {
        return Loaded.SECTIONS.has(role.number, Spelling.fold(phrase));
    }

    /** The length of the longest word of the role that the text has at this place, in scripts without spaces; 0 for none. */
    public static int lengthAt(Role role, String text, int at) {
        for (int length = Math.min(8, text.length() - at); length > 0; length--) {
            if (Loaded.SECTIONS.has(role.number, text.substring(at, at + length))) return length;
        }
        return 0;
    }
}
