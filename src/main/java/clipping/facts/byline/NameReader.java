package clipping.facts.byline;

import clipping.facts.Wording;
import clipping.facts.byline.CreditParts.Joint;
import clipping.facts.byline.CreditParts.Part;
import clipping.lexicon.Agencies;
import clipping.lexicon.Months;
import clipping.lexicon.Places;
import clipping.lexicon.Weekdays;
import clipping.lexicon.WordList;
import clipping.lexicon.WordLists;
import clipping.lexicon.WordSection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Reads the names out of a byline: splits it, and leaves out what opens it, other people's credits, roles, titles, places, addresses and
 * dates.
 */
final class NameReader {
    private static final int LONGEST = 400;
    private static final int LONGEST_NAME = 48;
    private static final int LONGEST_BY = 28;
    private static final int MOST_WORDS = 6;

    static final class Words {
        static final WordList LIST = WordLists.bylines();
        static final Set<String> CHROME = LIST.words("chrome");
        static final Set<String> END = LIST.words("end");
        static final Set<String> PARTICLE = LIST.words("particle");
        static final Set<String> TITLE = LIST.words("title");
        static final Set<String> COLLECTIVE = LIST.words("collective");
        static final Set<String> ACCOUNT = LIST.words("account");
        static final Set<String> DESK = LIST.words("desk");
        static final WordSection AND = LIST.section("and");
        static final WordSection BY = LIST.section("by");
        static final WordSection ROLE = LIST.section("role");
        static final WordSection OTHER_CREDIT = LIST.section("other-credit");
        static final Set<String> SUFFIX = Set.of("jr", "sr", "ii", "iii", "iv");
    }

    /** A name and whether it is a desk's or an agency's rather than a person's. */
    record Name(String text, boolean desk) {
        /** Whether it is a person's of more than one word. */
        boolean full() {
            return !desk && text.indexOf(' ') > 0;
        }
    }

    /**
     * Where a single word may be a name: nowhere, as the first that words opening a byline are followed by, anywhere that the page's data
     * name somebody.
     */
    enum Single { NEVER, FIRST, ANY }

    private final String language;
    private final Single single;
    private final List<Name> names = new ArrayList<>();
    private boolean dated;
    private boolean roled;
    private boolean firstRoled;
    private boolean credited;
    private boolean bound;

    private NameReader(String language, Single single) {
        this.language = language;
        this.single = single;
    }

    /**
     * The names in a byline, in order.
     *
     * @param language BCP 47, or null
     */
    static List<Name> read(String byline, Single single, String language) {
        NameReader reader = new NameReader(primary(language), single);
        String text = plain(byline);
        int told = text.indexOf(" as told to ");
        if (told > 0) text = text.substring(told + 12); // who speaks does not write
        if (!text.isEmpty() && text.length() <= LONGEST) reader.all(text);
        return reader.names;
    }

    private void all(String text) {
        for (int i = 0; i < text.length() && !dated; i++) dated = Character.isDigit(text.charAt(i));
        boolean skipped = false; // behind the words of another credit
        boolean closed = false; // behind a date
        boolean named = false;
        boolean first = true;
        Part before = null;
        List<Part> parts = CreditParts.of(text, language);
        for (int k = 0; k < parts.size(); k++) {
            Part part = parts.get(k);
            if (part.joint() == Joint.BAR) skipped = false;
            if (startsCredit(part.text(), language)) skipped = true;
            if (skipped || closed && part.joint() != Joint.AND && afterBy(part.text(), language) == null) continue;
            if (!names.isEmpty() && Words.SUFFIX.contains(WordList.fold(NameShape.bare(part.text())).replace(".", ""))) {
                Name last = names.remove(names.size() - 1);
                names.add(new Name(last.text + ", " + part.text(), last.desk));
                continue;
            }
            roled = false;
            credited = false;
            bound = first || named && part.joint() == Joint.AND;
            boolean alone = names.stream().noneMatch(Name::full);
            boolean loose = single == Single.ANY && alone
                || single == Single.FIRST && (first || alone && named && part.joint() == Joint.AND);
            List<Name> read = part(part.text(), loose, first);
            // a role of several words
            if (!first && roled && !firstRoled && !NameShape.dense(part.text().charAt(0)) && (part.joint() == Joint.COMMA || !named)) {
                read = List.of();
            }
            if (!first && part.joint() == Joint.COMMA && read.size() == 1 && isPlace(part.text())) read = List.of();
            boolean employer = !named && !names.isEmpty() && !read.isEmpty() && before != null && part.joint() == Joint.COMMA
                && hasRole(before.text()) && (k + 1 == parts.size() || !hasRole(parts.get(k + 1).text()));
            if (employer) read = List.of(); // "Ada Lund, Chief Engineer, Lake Ferries"
            // "Head of Marketing and Sales"
            if (!named && before != null && part.joint() == Joint.AND && continues(before.text())) read = List.of();
            before = part;
            named = !read.isEmpty();
            skipped = credited;
            if (first) firstRoled = roled;
            first = false;
            for (Name n : read) if (names.stream().noneMatch(o -> Wording.sameKey(o.text, n.text))) names.add(n);
            for (int i = 0; i < part.text().length() && !closed && !names.isEmpty(); i++) {
                closed = Character.isDigit(part.text().charAt(i)) && part.text().indexOf('@') < 0;
            }
        }
        // a place behind a comma
        if (names.stream().anyMatch(Name::full)) {
            names.removeIf(n -> !n.desk && n.text.indexOf(' ') < 0 && !NameShape.dense(n.text.charAt(0)));
        }
    }

    private boolean hasRole(String part) {
        for (String word : part.split(" ")) if (Words.ROLE.has(WordList.fold(NameShape.bare(word)), language)) return true;
        return false;
    }

    /** Whether a role goes on behind "and". */
    private static boolean continues(String part) {
        String[] words = part.split(" ");
        for (int i = 1; i + 1 < words.length; i++) if (Words.LIST.words("of").contains(words[i])) return true;
        return false;
    }

    static boolean isPlace(String part) {
        return part.length() < 30 && (Places.country(part) || Places.city(part) > 0);
    }

    static String primary(String language) {
        if (language == null) return "en";
        int end = language.indexOf('-');
        String primary = end < 0 ? language : language.substring(0, end);
        return primary.equals("no") || primary.equals("nn") ? "nb" : primary;
    }

    /** Without brackets and what they hold, unless they hold all. */
    private static String plain(String byline) {
        StringBuilder out = new StringBuilder();
        StringBuilder inner = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < byline.length() && i < 2 * LONGEST; i++) {
            char c = byline.charAt(i);
            boolean open = "([<\uff08\u3010\uff3b\u300a".indexOf(c) >= 0;
            boolean close = ")]>\uff09\u3011\uff3d\u300b".indexOf(c) >= 0;
            if (open) depth++;
            else if (close) depth = Math.max(0, depth - 1);
            else (depth == 0 ? out : inner).append(c == '\u00a0' || c == '\n' || c == '\t' || c == '\u3000' ? ' ' : c);
            if (open && depth == 1) out.append(' ');
        }
        String text = out.toString().strip();
        return text.isEmpty() ? inner.toString().strip() : text;
    }

    /** The text behind the words that open a byline, or null when none do; a colon may stand between. */
    static String afterBy(String text, String language) {
        String primary = primary(language);
        if (!Words.BY.mayOpen(text, primary)) return null;
        String folded = WordList.fold(text.length() > 2 * LONGEST_BY ? text.substring(0, 2 * LONGEST_BY) : text);
        if (folded.length() != Math.min(text.length(), 2 * LONGEST_BY)) return null;
        int longest = 0;
        for (int end = 1; end <= Math.min(LONGEST_BY, folded.length()); end++) {
            boolean glued = end < text.length() && Character.isUpperCase(text.charAt(end)) && Character.isLowerCase(text.charAt(end - 1))
                && (end > 2 || folded.startsWith("by"));
            if (!glued && end < text.length()
                && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-'
                || Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK)
                && !Wording.unspaced(text.charAt(end - 1))) continue;
            if (Words.BY.has(folded.substring(0, end), primary)) longest = end;
        }
        if (longest == 0) return null;
        int i = longest;
        while (i < text.length() && " :\uff1a\u2014\u2013-|/\uff0f\uff1d.\u0001\u00a0".indexOf(text.charAt(i)) >= 0) i++;
        return text.substring(i);
    }

    /** Whether the text begins with words that credit other work than the story. */
    static boolean startsCredit(String text, String language) {
        String primary = primary(language);
        if (!Words.OTHER_CREDIT.mayOpen(text, primary)) return false;
        String folded = WordList.fold(text.length() > LONGEST_BY ? text.substring(0, LONGEST_BY) : text);
        for (int end = 1; end <= folded.length(); end++) {
            boolean ends = end == folded.length() || !Character.isLetter(folded.charAt(end)) || Wording.unspaced(folded.charAt(end - 1));
            if (ends && Words.OTHER_CREDIT.has(folded.substring(0, end), primary)) return true;
        }
        return false;
    }

    /** The names that a part holds: one, in scripts without spaces several, or none. */
    private List<Name> part(String part, boolean loose, boolean first) {
        String text = part;
        for (int round = 0; round < 3; round++) {
            String behind = afterBy(text, language);
            if (behind == null || !first && hasRole(text.split(" ")[0])) break;
            if (behind.isBlank()) return List.of();
            if (text.indexOf(' ') == text.lastIndexOf(' ') && text.length() - behind.length() <= 4 && !text.startsWith("By ")
                && !NameShape.dense(behind.charAt(0))) {
                break;
            }
            text = behind;
        }
        String folded = WordList.fold(text);
        if (folded.isEmpty() || Words.ACCOUNT.contains(folded)) return List.of();
        if (Words.DESK.contains(folded) || Agencies.certainty(text, false) == Agencies.Certainty.NAME) return List.of(new Name(text, true));
        String[] words = text.split(" +");
        if (Words.CHROME.contains(WordList.fold(NameShape.bare(words[0])))) return List.of();
        for (int i = 1; i < words.length && !credited; i++) { // "Jane Doe Photos by Nils Berg"
            credited = Words.OTHER_CREDIT.mayOpen(words[i], language)
                && startsCredit(String.join(" ", Arrays.copyOfRange(words, i, Math.min(words.length, i + 3))), language);
            if (credited) words = Arrays.copyOfRange(words, 0, i);
        }
        for (int i = 1; i + 1 < words.length; i++) { // "Section By Jane Doe"
            if (!words[i].equals("By") && !words[i].equals("by")) continue;
            words = Arrays.copyOfRange(words, i + 1, words.length);
            i = 0;
        }
        int group = NameShape.collective(words, language);
        if (group >= 0) {
            int person = group == 0 ? 0 : beforeGroup(words, group);
            if (person == 0) return first ? desk(text) : List.of();
            words = Arrays.copyOfRange(words, 0, person);
        }
        return person(words, text, loose, first);
    }

    /**
     * How many words before a group's name are a person's: those before an article, an agency's name or the group's own word; 0 when none
     * are.
     */
    private int beforeGroup(String[] words, int group) {
        for (int i = 2; i <= group && i <= 4; i++) {
            String rest = String.join(" ", Arrays.copyOfRange(words, i, words.length));
            boolean starts = words[i].equals("The") || WordList.fold(words[i]).equals("staff")
                || Agencies.certainty(rest, false) != Agencies.Certainty.NONE;
            if (starts && !words[0].equals("The") && NameShape.isName(List.of(words).subList(0, i), false)) return i;
        }
        return 0;
    }

    private List<Name> person(String[] words, String text, boolean loose, boolean first) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            String bare = Words.PARTICLE.contains(WordList.fold(word)) ? word : NameShape.bare(word);
            String low = WordList.fold(bare);
            boolean enough = kept.size() >= 2 || kept.size() == 1 && (loose || NameShape.dense(kept.get(0).charAt(0)));
            if (kept.isEmpty() && Words.TITLE.contains(WordList.fold(word))) continue;
            boolean ending = Words.END.contains(low) && !Words.PARTICLE.contains(low);
            if (enough && (ending || NameShape.hasDigit(word) || word.indexOf('@') >= 0)) break;
            if (NameShape.hasDigit(word) || word.indexOf('@') >= 0 || word.contains("://") || word.indexOf('=') >= 0) return List.of();
            boolean forename = kept.isEmpty() && low.equals("md") && i + 1 < words.length; // short for Mohammed
            if (Words.ROLE.has(low, language) && !forename || bare.isEmpty()) {
                roled |= !kept.isEmpty();
                if (kept.size() >= 2 || enough && NameShape.dense(kept.get(0).charAt(0))) break;
                boolean more = i + 2 < words.length || i + 1 < words.length && NameShape.dense(words[i + 1].charAt(0));
                // "Staff writer Jane Doe"
                if (kept.isEmpty() && more
                    && (first || Character.isUpperCase(words[words.length - 1].charAt(0)) || NameShape.dense(words[i + 1].charAt(0)))) {
                    continue;
                }
                return loose && first && words.length <= MOST_WORDS ? desk(text) : List.of();
            }
            if (!(bound && words.length <= 2) && single != Single.ANY && Words.CHROME.contains(low)) return List.of();
            if (kept.size() >= 2 && NameShape.isCredential(bare, kept)) break;
            int glued = glued(bare);
            kept.add(glued > 0 ? bare.substring(0, glued) : bare);
            if (glued > 0) break;
        }
        return named(kept, loose);
    }

    private List<Name> named(List<String> kept, boolean loose) {
        while (kept.size() > 2 && dated && isDay(kept.get(kept.size() - 1))) kept.remove(kept.size() - 1);
        int half = kept.size() / 2;
        if (kept.size() % 2 == 0 && half >= 2 && kept.subList(0, half).equals(kept.subList(half, kept.size()))) {
            kept = kept.subList(0, half);
        }
        while (!kept.isEmpty() && Words.PARTICLE.contains(WordList.fold(kept.get(kept.size() - 1)))
            && Character.isLowerCase(kept.get(kept.size() - 1).charAt(0))) {
            kept.remove(kept.size() - 1);
        }
        if (kept.isEmpty() || kept.size() > MOST_WORDS || kept.get(0).length() == 1 && Character.isLowerCase(kept.get(0).charAt(0))) {
            return List.of();
        }
        if (kept.size() > 1 && (kept.stream().allMatch(this::isDay) || Weekdays.is(kept.get(0), language))) return List.of();
        boolean several = kept.size() > 1 && (language.equals("zh") || language.equals("ko"));
        for (String k : kept) several &= k.length() >= 2 && k.length() <= 4 && NameShape.dense(k.charAt(0));
        List<Name> found = new ArrayList<>();
        if (several) for (String k : kept) found.add(new Name(NameShape.withoutRole(k, language), false));
        if (several) return found;
        if (kept.size() == 1) kept = List.of(NameShape.withoutRole(kept.get(0), language));
        if (kept.size() == 1 && single == Single.FIRST && (Character.isLowerCase(kept.get(0).charAt(0)) || isDay(kept.get(0)))) {
            return List.of();
        }
        String name = String.join(" ", kept);
        return name.length() > LONGEST_NAME || name.length() < 2 || !NameShape.isName(kept, loose) ? List.of()
            : List.of(new Name(name, false));
    }

    private boolean isDay(String word) {
        return Months.inEither(language, word) > 0 || Weekdays.is(word, language);
    }

    private static List<Name> desk(String text) {
        String name = text.strip();
        while (!name.isEmpty() && Character.isDigit(name.charAt(name.length() - 1))) name = name.substring(0, name.length() - 1).strip();
        if (name.isEmpty()) return List.of();
        boolean cased = name.startsWith("the ") || !Character.isLowerCase(name.charAt(0));
        return cased && !Character.isDigit(name.charAt(0)) && name.length() > 1 && name.length() <= LONGEST_NAME && name.indexOf('.') < 0
            && name.split(" +").length <= MOST_WORDS ? List.of(new Name(name, true)) : List.of();
    }

    /** Where a role or a month is glued to a name ("DoeEditor"), 0 when none is. */
    private int glued(String word) {
        for (int i = 2; i + 2 < word.length(); i++) {
            if (!Character.isUpperCase(word.charAt(i)) || !Character.isLowerCase(word.charAt(i - 1))) continue;
            String tail = word.substring(i);
            if (Words.ROLE.has(WordList.fold(tail), language) || Words.CHROME.contains(WordList.fold(tail))
                || tail.length() > 2 && Months.number(tail, language) > 0) {
                return i;
            }
        }
        return 0;
    }
}
