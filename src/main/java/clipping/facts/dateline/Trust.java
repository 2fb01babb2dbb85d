package clipping.facts.dateline;

import clipping.lexicon.Agencies;
import clipping.lexicon.Agencies.Certainty;
import clipping.lexicon.DatelineWords;
import clipping.lexicon.DatelineWords.Role;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How certain it is that a name is an agency's or a newsroom's: by known names, and by the forms that such names have. */
enum Trust {
    /** It has the shape of a name, and nothing more. */
    NAME,
    /** It is built like names of newsrooms: initials, a word such as News, a domain. */
    SHAPE,
    /** A known agency whose name is also a common word. */
    WORD,
    /** A known agency, or the call sign of a station. */
    KNOWN;

    private static final int MOST_WORDS = 4;
    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_DESK = 12; // beside an agency: dpa/lby

    /** The names that need no list. */
    private static final class Forms {
        /** What stands around a name and is no part of it. */
        static final Pattern AROUND = Pattern.compile("^[©*]+|[.,:©*]+$");
        /** "pts012": a wire's short name with the number of its message. */
        static final Pattern NUMBERED = Pattern.compile("(..[^0-9])[0-9]+");
        /** "FOX 9", "NBC26", "ABC 6 News": a network or a word such as Channel, and its number. */
        static final Pattern CHANNEL = Pattern.compile("([^0-9]{2,})[0-9]{1,2}(?: .{0,8})?");
        /** WABC, KTLA-TV, WXYZ 7: the call signs of American stations, with a number, a place or their kind. */
        static final Pattern CALL_SIGN = Pattern.compile(
            "[WK][A-Z]{2,3}(?:|[ /][A-Z0-9 ]{1,12}|[-/][A-Z0-9-]{2,12}|[0-9]{1,2}|(?![A-Z])[- /]?(?<kind>\\p{Lu}.*))");
        /** "KOMPAS.com", "24.kg": no spaces, a stop, letters after it. */
        static final Pattern DOMAIN = Pattern.compile("[A-Za-z0-9.-]{2,}\\.[a-z]{2,5}|(?=.{7})[A-Z0-9.-]{2,}\\.[A-Z]{2,5}");
        /** Two to eight capitals, with digits, ampersands or hyphens among them. */
        static final Pattern INITIALS = Pattern.compile("(?=.{2,8}$)[&.0-9-]*(?:\\p{IsUppercase}[&.0-9-]*){2,}");
        /** "lby", "ikr": a desk or reporter. */
        static final Pattern SHORTHAND = Pattern.compile("[a-z]{2,3}");
        /** What is between the names of a joint credit. */
        static final Pattern JOINTS = Pattern.compile("[-/,+&|;]|$");
        /** A word of a name: it begins with a letter or a figure, and no mark of a sentence is in it. */
        static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}][^:;=()\"“”]*");
    }

    /** How certain the content of a bracket is as a credit; null if it is none. */
    static Trust of(String inside) {
        String name = Forms.AROUND.matcher(inside).replaceAll("").trim();
        Certainty kind = Agencies.certainty(name, true);
        if (kind == Certainty.NAME || isCallSign(name) || isNumbered(name) || isChannel(name)) return KNOWN;
        Trust joint = joint(name);
        if (joint != null) return joint;
        if (isService(name)) return KNOWN;
        if (kind == Certainty.WORD) return WORD;
        return isDomain(name) || isInitials(name) || Forms.SHORTHAND.matcher(name).matches() ? SHAPE : ofWords(name);
    }

    static boolean isDomain(String name) {
        return name.indexOf('.') > 1 && Forms.DOMAIN.matcher(name).matches();
    }

    static boolean isInitials(String name) {
        return Forms.INITIALS.matcher(name).matches();
    }

    private static boolean isKnown(String name) {
        return Agencies.certainty(name, false) == Certainty.NAME;
    }

    private static boolean isNumbered(String name) {
        Matcher form = Forms.NUMBERED.matcher(name);
        return form.matches() && isKnown(form.group(1));
    }

    private static boolean isChannel(String name) {
        Matcher form = Forms.CHANNEL.matcher(name);
        return form.matches() && DatelineWords.is(Role.STATION, form.group(1));
    }

    private static boolean isCallSign(String name) {
        Matcher form = Forms.CALL_SIGN.matcher(name);
        return form.matches() && (form.group("kind") == null || DatelineWords.is(Role.STATION_KIND, form.group("kind")));
    }

    /** "dpa/lby", "AP, Reuters": parts of which one is known and the others are short, behind a hyphen initials. */
    private static Trust joint(String name) {
        boolean known = false, hyphens = false;
        int from = 0;
        Matcher joint = Forms.JOINTS.matcher(name);
        while (joint.find()) {
            String part = name.substring(from, joint.start()).trim();
            hyphens |= joint.group().equals("-");
            from = joint.end();
            boolean whole = isKnown(part);
            known |= whole;
            if (!whole && !isDesk(part, hyphens)) return null;
        }
        return known && Forms.JOINTS.matcher(name).results().count() > 1 ? KNOWN : null;
    }

    private static boolean isDesk(String part, boolean hyphens) {
        return !part.isEmpty() && part.length() <= LONGEST_DESK && part.indexOf(' ') < 1 && (!hyphens || isInitials(part));
    }

    /** "dpa-AFX Broker", "CNN Brasil": an agency's name and one or two words more that do not credit a photographer. */
    private static boolean isService(String name) {
        if (name.indexOf('/') > 0) return false;
        int space = name.length();
        for (int words = 0; words < 2; words++) {
            int end = space;
            space = name.lastIndexOf(' ', end - 1);
            if (space < 2) return false;
            String last = name.substring(space + 1);
            if (DatelineWords.is(Role.PICTURE, last) || !Letters.isUpper(last.charAt(0))) return false;
            if (isKnown(name.substring(0, space))) return true;
        }
        return false;
    }

    /**
     * One to four words with capitals, or in a script without them; if one is a word of newsrooms, they have the shape of a newsroom's
     * name.
     */
    private static Trust ofWords(String name) {
        String[] words = Letters.words(name);
        boolean newsroom = DatelineWords.is(Role.AGENCY_WORD, name);
        boolean capitals = true;
        for (int i = 0; i < words.length; i++) {
            if (!Forms.WORD.matcher(words[i]).matches()) return null;
            boolean small = Letters.isLower(words[i].charAt(0)) && (i == 0 || words[i].length() > 3);
            capitals &= !small || DatelineWords.is(Role.CONNECTOR, words[i]);
            newsroom |= DatelineWords.is(Role.AGENCY_WORD, words[i]);
        }
        if (!capitals || words.length > MOST_WORDS + 1) return null;
        if (newsroom) return SHAPE;
        return words.length <= MOST_WORDS && name.length() <= LONGEST_NAME ? NAME : null;
    }
}
