package clipping.facts.dateline;

import clipping.lexicon.DatelineWords;
import clipping.lexicon.DatelineWords.Role;
import clipping.lexicon.Places;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What stands where a dateline has its place, and what speaks for its being one: each told when it is asked, for most openings are dismissed by the first answers. */
final class DatelinePlace {
    private static final int WORDS = 8;
    private static final int LONGEST = 70;

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

    /** The end of the place that begins at a position: words with capitals, joined by slashes and small words; the position itself when there is none. */
    static int scan(DatelineHead head, int at, LocalDate published, String language) {
        int end = at;
        int i = at;
        for (int words = 0; words < WORDS && i - at < LONGEST; words++) {
            int word = head.at(i) == '&' && words > 0 && DatelineHead.space(head.at(i + 1)) ? i + 1 : wordEnd(head, i);
            if (word == i) break;
            if (head.at(i) == '&') {
                i = head.skip(word);
                continue;
            }
            char first = head.at(i);
            boolean small = DatelineHead.lower(first) || first == '\'' || first == '\u2019' || first == 'ʻ';
            if (small && (words == 0 && first != '\'' || !DatelineWords.is(Role.CONNECTOR, head.part(i, word)) && !capitalInside(head, i, word))) break;
            if (words > 0 && (DatelineDay.begins(head, i, published, language) || credited(head, i))) break;
            if (!small || words == 0 || capitalInside(head, i, word)) end = word;
            i = head.skip(word);
            if (head.at(i) == '/' && !credited(head, head.skip(i + 1)) && DatelineCredit.bracketed(head, i, published, language) == null) i = head.skip(i + 1);
        }
        return end;
    }

    /** The end of a city in small letters before a long dash, as style sheets that print capitals leave it in the page: "washington — The …". */
    static int small(DatelineHead head, int at) {
        for (int i = at; i < at + 30 && i < head.end(); i++) {
            if (head.dash(i) && head.at(i) != '-' && DatelineHead.space(head.at(i - 1))) return Places.city(head.part(at, i).strip()) >= 5 ? head.back(i) : at;
            if (!head.letter(i) && !DatelineHead.space(head.at(i))) return at;
        }
        return at;
    }

    /** "al-Quds", "s-Hertogenbosch": a small particle with a capital behind its hyphen. */
    private static boolean capitalInside(DatelineHead head, int from, int to) {
        for (int i = from + 1; i < to; i++) if (DatelineHead.upper(head.at(i)) && (head.dash(i - 1) || "'\u2019.".indexOf(head.at(i - 1)) >= 0)) return true;
        return false;
    }

    private static boolean credited(DatelineHead head, int at) {
        DatelineCredit credit = DatelineCredit.bare(head, at);
        if (credit == null || credit.trust() != DatelineCredit.Trust.KNOWN) return false;
        char next = head.at(head.skip(credit.end()));
        return next == 0 || !head.letter(head.skip(credit.end())) && next != '(' || !DatelineHead.lower(head.at(at)) && !DatelineHead.upper(head.at(at));
    }

    /** A word with its inner hyphens and apostrophes, and the stops of abbreviations and initials. */
    private static int wordEnd(DatelineHead head, int at) {
        int i = at;
        int piece = at;
        if (head.at(i) == '\'' || head.at(i) == '\u2019' || head.at(i) == 'ʻ') i++;
        while (i < head.end()) {
            char c = head.at(i);
            if (head.letter(i)) {
                i++;
            } else if ((c == '-' || c == '\u2010' || c == '\u2011' || c == '\'' || c == '\u2019' || c == 'ʻ' || c == '`') && i > piece && head.letter(i + 1)) {
                if (head.dash(i) && DatelineCredit.bare(head, i + 1) != null && Places.city(head.part(at, i)) > 0) return i; // دمشق-سانا
                i++;
                piece = i;
            } else if (c == '.' && i > piece && (i - piece == 1 || head.letter(i + 1) || DatelineWords.is(Role.ABBREVIATION, head.part(piece, i)))
                && !(i - piece > 1 && head.letter(i + 1) && !DatelineWords.is(Role.ABBREVIATION, head.part(piece, i)))) {
                i++;
                if (!head.letter(i)) return i;
                piece = i;
            } else {
                break;
            }
        }
        return i > at && head.letter(i - 1) ? i : at;
    }

    /** The end of the region behind a place's comma: "Okla.", "N.C.", "Nigeria", "SP"; the position itself when there is none. */
    static int region(DatelineHead head, int at, LocalDate published, String language) {
        int end = scan(head, at, published, language);
        if (end > at && head.at(end) == '.' && DatelineWords.is(Role.REGION, head.part(at, end)) && end - at <= 7) {
            int next = head.skip(end + 1);
            if (head.dash(next) || ",(/[:|&".indexOf(head.at(next)) >= 0 || DatelineDay.read(head, next, published, language) != null) return end + 1;
        }
        return end;
    }

    /** Whether a bracket behind a place is part of it: "[India]", "(Saale)", "(DF)". */
    static boolean isRegion(String inside) {
        return DatelineWords.is(Role.REGION, inside) || Places.country(inside);
    }

    /** What was scanned, to be weighed. */
    static DatelinePlace of(String text) {
        return new DatelinePlace(text, text.substring(0, cut(text)).trim());
    }

    private static int cut(String text) {
        int comma = firstOf(text, ",،፣");
        int bracket = firstOf(text, "([");
        return Math.min(comma < 0 ? text.length() : comma, bracket <= 0 ? text.length() : bracket);
    }

    /** Whether a gazetteer has it. */
    boolean known() {
        return city() > 0 || country || area;
    }

    /** The size of the largest city that its first part names, see {@link Places#city}; 0 for none. */
    int city() {
        if (!sought) seek();
        return city;
    }

    /** Whether its first part names a country. */
    boolean country() {
        if (!sought) seek();
        return country;
    }

    /** Whether its first part names another place: a state, the UN, a sea. */
    boolean area() {
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
        sought = true;
    }

    /** Whether a second part names a state or country. */
    boolean region() {
        for (int from = cut(text); from < text.length(); ) {
            int to = from + 1;
            while (to < text.length() && ",،፣([)]".indexOf(text.charAt(to)) < 0) to++;
            String part = text.substring(from + 1, to).trim();
            if (part.length() > 1 && (isRegion(part) || Places.city(part) >= 5) && (text.charAt(from) != '(' || Places.city(first) > 0)) return true;
            from = to;
        }
        return false;
    }

    /** Whether it is a word that stands before headlines, captions or questions. */
    boolean label() {
        return DatelineWords.is(Role.LABEL, first) || DatelineWords.is(Role.CJK_LABEL, first);
    }

    /** Whether it is a first name, too. */
    boolean name() {
        return DatelineWords.is(Role.NAME, first);
    }

    /** The number of its words. */
    int words() {
        int words = 1;
        for (int i = 0; i < first.length(); i++) if (DatelineHead.space(first.charAt(i))) words++;
        return words;
    }

    /** Whether its first part is printed in capitals. */
    boolean capitals() {
        return capitals(first);
    }

    private static int firstOf(String text, String chars) {
        for (int i = 0; i < text.length(); i++) if (chars.indexOf(text.charAt(i)) >= 0) return i;
        return -1;
    }

    /** The whole, and what slashes and small words part it into. */
    private static String[] parts(String first) {
        if (firstOf(first, "/ \u00a0\n") < 0) return new String[] {first};
        String[] bySlash = first.split("/");
        StringBuilder all = new StringBuilder(first);
        for (String part : bySlash) {
            all.append('\n').append(part.trim());
            String[] words = part.trim().split("[ \u00a0]+");
            joined(words, all);
            if (words.length > 1 && DatelineWords.is(Role.LEAD_IN, words[0]) && !DatelineWords.is(Role.LABEL, words[1])) all.append('\n').append(String.join(" ", Arrays.asList(words).subList(1, words.length)));
        }
        return all.toString().split("\n");
    }

    /** Adds the places that small words join, where each of them is known: "RIO e SÃO PAULO", not "Time & Attendance". */
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

    /** All capitals, but for small words between and the small letters of "McALLEN". */
    private static boolean capitals(String first) {
        int upper = 0;
        int lower = 0;
        for (String word : first.split("[ \u00a0/]+")) {
            if (DatelineWords.is(Role.CONNECTOR, word) && !word.isEmpty() && DatelineHead.lower(word.charAt(0))) continue;
            for (int i = 0; i < word.length(); i++) {
                if (DatelineHead.upper(word.charAt(i))) upper++;
                else if (DatelineHead.lower(word.charAt(i)) && !(i == 1 && word.startsWith("Mc") || i < 3 && word.startsWith("Mac"))) lower++;
            }
        }
        return upper >= 2 && lower == 0;
    }

    /** The place in capitals behind a reporter's name: "By Jane Roe LONDON"; null when none is. */
    static String behindName(String text) {
        int from = text.length();
        while (from > 0) {
            int space = text.lastIndexOf(' ', from - 2);
            String word = text.substring(space + 1, from).strip();
            if (!capitals(word)) break;
            from = space + 1;
        }
        return from == text.length() || from == 0 ? null : text.substring(from);
    }

    /** Whether its script has capitals. */
    boolean cased() {
        for (int i = 0; i < first.length(); i++) if (DatelineHead.upper(first.charAt(i)) || DatelineHead.lower(first.charAt(i))) return true;
        return false;
    }

    /** Whether it is so built that nothing else can be meant: "ABOARD …", "… COUNTY". */
    boolean sited() {
        String[] words = first.split("[ \u00a0]+");
        if (words.length < 2) return false;
        String two = words[0] + " " + words[1];
        if (DatelineWords.is(Role.SITE_LEAD_IN, words[0]) || words.length > 2 && DatelineWords.is(Role.SITE_LEAD_IN, two) || DatelineWords.is(Role.SITE_WORD, words[words.length - 1])) return true;
        if (words[words.length - 1].equals("CITY")) return Places.city(first.substring(0, first.lastIndexOf(' '))) >= 4; // BAGUIO CITY, as the Philippines print it
        if (words.length < 4 || !DatelineWords.is(Role.LEAD_IN, words[0]) && !DatelineWords.is(Role.LEAD_IN, two)) return false;
        for (String word : words) if (DatelineWords.is(Role.LANDSCAPE, word) || DatelineWords.is(Role.SITE_LEAD_IN, word)) return true; // IN THE SONORAN DESERT, not "IN THE DARK"
        return false;
    }

    /** Whether it is built as places are: "ABOARD …", "CAMP …". */
    boolean built() {
        String[] words = first.split("[ \u00a0/]+");
        if (words.length < 2) return false;
        if (DatelineWords.is(Role.LEAD_IN, words[0]) || DatelineWords.is(Role.LEAD_IN, words[0] + " " + words[1])) return true;
        for (String word : words) if (DatelineWords.is(Role.PLACE_WORD, word)) return true;
        return false;
    }
}
