package clipping.facts.dateline;

import clipping.lexicon.DatelineWords;
import clipping.lexicon.DatelineWords.Role;
import clipping.lexicon.Places;
import java.util.ArrayList;
import java.util.List;

/**
 * The text in the place of a dateline's place, and what supports it: each answer is computed on demand, since the first ones dismiss most
 * openings.
 */
final class DatelinePlace {
    private static final String COMMAS = ",،፣";
    private static final int LARGE = 5;
    private static final int KNOWN = 4;
    private static final char WAW = '\u0648';

    private final String text;
    private final String first;
    private final String[] words;
    private boolean sought;
    private int city;
    private boolean country;
    private boolean area;

    private DatelinePlace(String text, String first) {
        this.text = text;
        this.first = first;
        words = Letters.words(first);
    }

    /** A scanned text, to be weighed. */
    static DatelinePlace of(String text) {
        return new DatelinePlace(text, text.substring(0, cut(text)).trim());
    }

    /** Index of the comma or bracket behind the first part. */
    private static int cut(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (COMMAS.indexOf(text.charAt(i)) >= 0 || i > 0 && "([".indexOf(text.charAt(i)) >= 0) return i;
        }
        return text.length();
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
        for (String part : parts()) {
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
            while (to < text.length() && (COMMAS + "([)]").indexOf(text.charAt(to)) < 0) to++;
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
        return words.length;
    }

    /** Whether its first part is printed in capitals. */
    boolean isInCapitals() {
        return Letters.isInCapitals(first);
    }

    /** The whole, and its parts between slashes and small words. */
    private List<String> parts() {
        List<String> parts = new ArrayList<>(List.of(first));
        if (words.length == 1 && first.indexOf('/') < 0) return parts;
        for (String part : first.split("/")) {
            String[] own = Letters.words(part);
            parts.add(part.trim());
            parts.addAll(joined(apart(own)));
            boolean led = own.length > 1 && DatelineWords.is(Role.LEAD_IN, own[0]) && !DatelineWords.is(Role.LABEL, own[1]);
            if (led) parts.add(phrase(List.of(own).subList(1, own.length)));
        }
        return parts;
    }

    private static String phrase(List<String> words) {
        return String.join(" ", words);
    }

    /** The words with the “and” of Arabic apart, which is written in one with the place behind it. */
    private static List<String> apart(String[] words) {
        List<String> apart = new ArrayList<>();
        for (String word : words) {
            boolean joins = !apart.isEmpty() && word.length() > 3 && word.charAt(0) == WAW && Places.city(word.substring(1)) > 0;
            if (joins) apart.add(word.substring(0, 1));
            apart.add(joins ? word.substring(1) : word);
        }
        return apart;
    }

    /** The places that small words join, if all are known: "RIO e SÃO PAULO", not "Time & Attendance". */
    private static List<String> joined(List<String> words) {
        List<String> places = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < words.size() - 1; i++) {
            if (!DatelineWords.is(Role.JOINER, words.get(i))) continue;
            places.add(phrase(words.subList(from, i)));
            from = i + 1;
        }
        if (places.isEmpty()) return places;
        places.add(phrase(words.subList(from, words.size())));
        for (String place : places) if (!isNamed(place) && !isArea(place)) return List.of();
        return places;
    }

    private static boolean isArea(String part) {
        return DatelineWords.is(Role.PLACE, part) || part.length() > 3 && DatelineWords.is(Role.REGION, part);
    }

    /** The place of a text that may begin with a byline: in "By Jane Roe LONDON" the words in capitals, null where there are none. */
    static String behindByline(String text) {
        int space = text.indexOf(' ');
        if (space < 0 || !DatelineWords.is(Role.BYLINE, text.substring(0, space))) return text;
        int from = text.length();
        while (from > 0) {
            int before = text.lastIndexOf(' ', from - 2);
            if (!Letters.isInCapitals(text.substring(before + 1, from).strip())) break;
            from = before + 1;
        }
        return from == text.length() || from == 0 ? null : text.substring(from);
    }

    /** Whether its script has capitals. */
    boolean isCased() {
        return Letters.isCased(first);
    }

    private boolean isFirst(Role role) {
        return DatelineWords.is(role, words[0]);
    }

    /** The same of the first two words: "NEAR THE". */
    private boolean isBegunBy(Role role) {
        return words.length > 1 && DatelineWords.is(role, words[0] + " " + words[1]);
    }

    private boolean isLast(Role role) {
        return DatelineWords.is(role, words[words.length - 1]);
    }

    private boolean hasWord(Role role) {
        for (String word : words) if (DatelineWords.is(role, word)) return true;
        return false;
    }

    /** What is before the last word. */
    private String named() {
        return first.substring(0, first.length() - words[words.length - 1].length()).strip();
    }

    /** Whether its words allow no other meaning: "ABOARD …", "… COUNTY". */
    boolean isUnmistakable() {
        if (words.length < 2) return false;
        if (isFirst(Role.SITE_LEAD_IN) || words.length > 2 && isBegunBy(Role.SITE_LEAD_IN) || isLast(Role.SITE_WORD)) return true;
        boolean styled = isLast(Role.TOWN_STYLE) && Letters.isInCapitals(words[words.length - 1]);
        if (styled) return Places.city(named()) >= KNOWN;
        boolean led = words.length > 3 && (isFirst(Role.LEAD_IN) || isBegunBy(Role.LEAD_IN));
        return led && (hasWord(Role.LANDSCAPE) || hasWord(Role.SITE_LEAD_IN)); // IN THE SONORAN DESERT, not "IN THE DARK"
    }

    /** Whether it is spelt as a village that no gazetteer has, "KARELVALE", or a ground named after a known place: "MELBOURNE PARK". */
    boolean isVenue() {
        if (words.length == 1) return isVillage();
        if (!isLast(Role.VENUE_WORD)) return false;
        if (words.length > 2 && Places.city(words[0]) >= LARGE) return true; // CARDIFF ARMS PARK
        for (String part : named().split("-")) if (Places.city(part) < KNOWN && !Places.country(part)) return false;
        return true;
    }

    private boolean isVillage() {
        for (int i = 3; i + 3 < first.length(); i++) if (DatelineWords.is(Role.SETTLEMENT_END, first.substring(i))) return true;
        return false;
    }
}
