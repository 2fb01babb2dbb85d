package clipping.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of datelines other than places, dates and agencies, and words that only look like these. */
public final class DatelineWords {
    /** The role of a word, or what it only looks like; each is a section of the lexicon. */
    public enum Role {
        /** In small letters between the words of a place. */
        CONNECTOR("connectors"),
        /** Joins two places. */
        JOINER("joiners"),
        /** Begins a place that is in no gazetteer: {@code ABOARD}, {@code NEAR}. */
        LEAD_IN("lead-ins"),
        /** Begins places only: {@code ABOARD}, {@code USS}. */
        SITE_LEAD_IN("site-lead-ins"),
        /** Ends places only: {@code COUNTY}, {@code BORDER}. */
        SITE_WORD("site-words"),
        /** Ends the name of a city in capitals, as the Philippines print it: {@code BAGUIO CITY}. */
        TOWN_STYLE("town-styles"),
        /** Ends the name of a ground or a hall behind that of a known place: {@code MELBOURNE PARK}. */
        VENUE_WORD("venue-words"),
        /** What villages' names end in: {@code KARELVALE}. */
        SETTLEMENT_END("settlement-ends"),
        /** A word for a stretch of land or water. */
        LANDSCAPE("landscapes"),
        /** Comes before headlines, captions and questions; is never a place. */
        LABEL("labels"),
        /** The same in scripts without spaces. */
        CJK_LABEL("cjk-labels"),
        /** A place that is also a first name. */
        NAME("names"),
        /** Occurs in sentences of East Asia, never in a place. */
        CJK_PARTICLE("cjk-particles"),
        /** Ends a place or a part of a town in Japan. */
        CJK_PLACE_END("cjk-place-ends"),
        /** Ends the name of a Chinese paper, agency or station. */
        CJK_PAPER_END("cjk-paper-ends"),
        /** Says in Chinese that what follows is quoted from the agency named next. */
        CJK_QUOTING("cjk-quoting"),
        /** Printed where a place would be, but no place. */
        DESK("desks"),
        /** Marks a bracket that names a newsroom. */
        AGENCY_WORD("agency-words"),
        /** A state or province after a city, abbreviated or not. */
        REGION("regions"),
        /** A place that is no city: {@code UNITED NATIONS}. */
        PLACE("places"),
        /** Short for a word of a place, with a stop: {@code St.}, {@code Ft.} */
        ABBREVIATION("abbreviations"),
        /** A word of a class or property of an element that holds a dateline. */
        CLASS("classes"),
        /** Begins a byline. */
        BYLINE("bylines"),
        /** Marks the credit of a picture. */
        PICTURE("pictures"),
        /** Names a television station, with a number. */
        STATION("stations"),
        /** Says behind the call sign of an American station what it sends. */
        STATION_KIND("station-kinds"),
        /** Continues the agency's name before it, in Chinese. */
        AGENCY_TAIL("agency-tails"),
        /** Ends the opening of a Chinese wire: 电, 讯. */
        TELEGRAM("telegram"),
        /** Marks a bracket that names a reporter. */
        REPORTER("reporters"),
        /** Small words around the numbers of a date. */
        BEFORE_DAY("before-a-day"), AFTER_DAY("after-a-day"), AFTER_YEAR("after-a-year"),
        /** Words around a clock time. */
        BEFORE_CLOCK("before-a-clock-time"), CLOCK("after-a-clock-time");

        private final WordList.Section words;

        Role(String section) {
            words = Loaded.LIST.unread(section);
        }
    }

    private static final class Loaded {
        static final WordList LIST = WordList.loadNames("dateline-words.txt");
    }

    /** Short words of places by what they are short for. */
    private static final class WrittenOut {
        static final Map<String, List<String>> WORDS = new HashMap<>();

        static {
            for (String pair : Loaded.LIST.words("written-out")) {
                int space = pair.indexOf(' ');
                WORDS.computeIfAbsent(pair.substring(0, space), s -> new ArrayList<>()).add(pair.substring(space + 1));
            }
        }
    }

    private DatelineWords() {
    }

    /** Whether a word or phrase has the role; ignores case, accents and stops. */
    public static boolean is(Role role, String phrase) {
        return role.words.has(Spelling.fold(phrase));
    }

    /** What a word that may begin a place is short for, in small letters: {@code saint} and {@code sankt} for {@code St}. */
    public static List<String> writtenOut(String word) {
        return WrittenOut.WORDS.getOrDefault(Spelling.fold(word), List.of());
    }

    /** Length of the longest word of the role at this place of a text without spaces; 0 for none. */
    public static int lengthAt(Role role, String text, int at) {
        for (int length = Math.min(8, text.length() - at); length > 0; length--) {
            if (role.words.has(text.substring(at, at + length))) return length;
        }
        return 0;
    }
}
