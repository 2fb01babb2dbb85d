package clipping.facts.dateline;

import clipping.lexicon.DatelineWords;
import clipping.lexicon.DatelineWords.Role;
import clipping.lexicon.Places;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The text in the place of a dateline's place, and what supports it: each answer is computed on demand, since the first ones dismiss most
 * openings.
 */
final class DatelinePlace {
    private static final int LARGE = 5;
    private static final char WAW = '\u0648';

    private final String text;
    private final String first;
    private boolean sought;
    private int city;
    private boolean country;
    private boolean area;

    private DatelinePlace(String text, String first) {
        this.text = text;
        this.first = first;
    }

    /** A scanned text, to be weighed. */
    static DatelinePlace of(String text) {
        return new DatelinePlace(text, text.substring(0, cut(text)).trim());
    }

    private static int cut(String text) {
        int comma = firstOf(text, ",،፣");
        int bracket = firstOf(text, "([");
        return Math.min(comma < 0 ? text.length() : comma, bracket <= 0 ? text.length() : bracket);
    }

    /** Whether a name is that of a city or a country. */
    static boolean isNamed(String name) {
        return Places.city(name) > 0 || Places.country(name);
    }

    /** Whether the gazetteer has it. */
    boolean isKnown() {
        return city() > 0 || country || area;
    }

    /** Size of the largest city of its first part's name, see {@link Places#city}; 0 for none. */
    int city() {
        if (!sought) seek();
        return city;
    }

    /** Whether its first part names a country. */
    boolean isCountry() {
        if (!sought) seek();
        return country;
    }

    /** Whether its first part names another place: a state, the UN, a sea. */
    boolean isArea() {
        if (!sought) seek();
        return area;
    }

    private void seek() {
        for (String part : parts(first)) {
            int kinds = Places.cityAndCountry(part);
            city = Math.max(city, kinds % Places.COUNTRY);
            country |= kinds >= Places.COUNTRY;
            area |= isArea(part);
        }
        int stop = first.indexOf(". "); // ST. PAUL
        if (stop == 2 || stop == 3) {
            for (String written : DatelineWords.writtenOut(first.substring(0, stop))) {
                city = Math.max(city, Places.city(written + first.substring(stop + 1)));
            }
        }
        sought = true;
    }

    /** Whether a second part names a state or country. */
    boolean hasRegion() {
        for (int from = cut(text); from < text.length(); ) {
            int to = from + 1;
            while (to < text.length() && ",،፣([)]".indexOf(text.charAt(to)) < 0) to++;
            String part = text.substring(from + 1, to).trim();
            part = part.substring(PlaceScanner.adjective(part)).trim();
            boolean named = part.length() > 1 && (PlaceScanner.isRegion(part) || Places.city(part) >= 5);
            if (named && (text.charAt(from) != '(' || Places.city(first) > 0)) return true;
            from = to;
        }
        return false;
    }

    /** Whether it is a word that comes before headlines, captions or questions. */
    boolean isLabel() {
        return DatelineWords.is(Role.LABEL, first) || DatelineWords.is(Role.CJK_LABEL, first);
    }

    /** Whether it is also a first name. */
    boolean isFirstName() {
        return DatelineWords.is(Role.NAME, first);
    }

    /** Number of its words. */
    int words() {
        int words = 1;
        for (int i = 0; i < first.length(); i++) if (Opening.isSpace(first.charAt(i))) words++;
        return words;
    }

    /** Whether its first part is printed in capitals. */
    boolean isInCapitals() {
        return isInCapitals(first);
    }

    private static int firstOf(String text, String chars) {
        for (int i = 0; i < text.length(); i++) if (chars.indexOf(text.charAt(i)) >= 0) return i;
        return -1;
    }

    /** The whole, and its parts between slashes and small words. */
    private static String[] parts(String first) {
        if (firstOf(first, "/ \u00a0\n") < 0) return new String[] {first};
        String[] bySlash = first.split("/");
        StringBuilder all = new StringBuilder(first);
        for (String part : bySlash) {
            all.append('\n').append(part.trim());
            String[] words = part.trim().split("[ \u00a0]+");
            joined(apart(words), all);
            if (words.length > 1 && DatelineWords.is(Role.LEAD_IN, words[0]) && !DatelineWords.is(Role.LABEL, words[1])) {
                all.append('\n').append(String.join(" ", Arrays.asList(words).subList(1, words.length)));
            }
        }
        return all.toString().split("\n");
    }

    /** The words with the “and” of Arabic apart, which is written in one with the place behind it. */
    private static String[] apart(String[] words) {
        List<String> apart = new ArrayList<>();
        for (String word : words) {
            boolean joins = !apart.isEmpty() && word.length() > 3 && word.charAt(0) == WAW && Places.city(word.substring(1)) > 0;
            if (joins) apart.add(word.substring(0, 1));
            apart.add(joins ? word.substring(1) : word);
        }
        return apart.toArray(new String[0]);
    }

    /** Adds the places that small words join, if all are known: "RIO e SÃO PAULO", not "Time & Attendance". */
    private static void joined(String[] words, StringBuilder all) {
        List<String> places = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= words.length; i++) {
            boolean last = i == words.length;
            if (!last && (i + 1 == words.length || !DatelineWords.is(Role.JOINER, words[i]))) continue;
            places.add(String.join(" ", Arrays.asList(words).subList(from, i)));
            from = i + 1;
        }
        if (places.size() < 2) return;
        for (String place : places) if (Places.city(place) == 0 && !Places.country(place) && !isArea(place)) return;
        for (String place : places) all.append('\n').append(place);
    }

    private static boolean isArea(String part) {
        return DatelineWords.is(Role.PLACE, part) || part.length() > 3 && DatelineWords.is(Role.REGION, part);
    }

    /** Whether all letters are capitals, except small words between and small letters as in "McALLEN". */
    private static boolean isInCapitals(String first) {
        int upper = 0;
        int lower = 0;
        for (String word : first.split("[ \u00a0/]+")) {
            if (DatelineWords.is(Role.CONNECTOR, word) && !word.isEmpty() && Opening.isLower(word.charAt(0))) continue;
            for (int i = 0; i < word.length(); i++) {
                boolean within = i == 1 && word.startsWith("Mc") || i < 3 && word.startsWith("Mac");
                if (Opening.isUpper(word.charAt(i))) upper++;
                else if (Character.isLetter(word.charAt(i)) && !within) lower++; // also letters of a script without capitals
            }
        }
        return upper >= 2 && lower == 0;
    }

    /** The place of a text that may begin with a byline: in "By Jane Roe LONDON" the words in capitals, null where there are none. */
    static String behindByline(String text) {
        int space = text.indexOf(' ');
        if (space < 0 || !DatelineWords.is(Role.BYLINE, text.substring(0, space))) return text;
        int from = text.length();
        while (from > 0) {
            int before = text.lastIndexOf(' ', from - 2);
            if (!isInCapitals(text.substring(before + 1, from).strip())) break;
            from = before + 1;
        }
        return from == text.length() || from == 0 ? null : text.substring(from);
    }

    /** Whether its script has capitals. */
    boolean isCased() {
        return Opening.isCased(first);
    }

    /** Whether its words allow no other meaning: "ABOARD …", "… COUNTY". */
    boolean isUnmistakable() {
        String[] words = first.split("[ \u00a0]+");
        if (words.length < 2) return false;
        String two = words[0] + " " + words[1];
        String last = words[words.length - 1];
        if (DatelineWords.is(Role.SITE_LEAD_IN, words[0]) || words.length > 2 && DatelineWords.is(Role.SITE_LEAD_IN, two)
            || DatelineWords.is(Role.SITE_WORD, last)) {
            return true;
        }
        boolean styled = DatelineWords.is(Role.TOWN_STYLE, last) && isInCapitals(last);
        if (styled) return Places.city(first.substring(0, first.lastIndexOf(' '))) >= 4;
        if (words.length < 4 || !DatelineWords.is(Role.LEAD_IN, words[0]) && !DatelineWords.is(Role.LEAD_IN, two)) return false;
        // IN THE SONORAN DESERT, not "IN THE DARK"
        for (String word : words) if (DatelineWords.is(Role.LANDSCAPE, word) || DatelineWords.is(Role.SITE_LEAD_IN, word)) return true;
        return false;
    }

    /** Whether it is spelt as a village that no gazetteer has, "KARELVALE", or a ground named after a known place: "MELBOURNE PARK". */
    boolean isVenue() {
        String[] words = first.split("[ \u00a0]+");
        String last = words[words.length - 1];
        if (words.length == 1) {
            for (int i = 3; i + 3 < last.length(); i++) if (DatelineWords.is(Role.SETTLEMENT_END, last.substring(i))) return true;
            return false;
        }
        if (!DatelineWords.is(Role.VENUE_WORD, last)) return false;
        String named = first.substring(0, first.length() - last.length()).strip();
        if (words.length > 2 && Places.city(words[0]) >= LARGE) return true; // CARDIFF ARMS PARK
        for (String part : named.split("-")) if (Places.city(part) < 4 && !Places.country(part)) return false;
        return true;
    }

    /** Whether its words are like those of places: "ABOARD …", "CAMP …". */
    boolean isBuilt() {
        String[] words = first.split("[ \u00a0/]+");
        if (words.length < 2) return false;
        if (DatelineWords.is(Role.LEAD_IN, words[0]) || DatelineWords.is(Role.LEAD_IN, words[0] + " " + words[1])) return true;
        for (String word : words) if (DatelineWords.is(Role.PLACE_WORD, word)) return true;
        return false;
    }
}
