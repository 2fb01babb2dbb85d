package clipping.facts.byline;

import clipping.facts.byline.NameReader.Name;
import clipping.facts.byline.NameReader.Single;
import clipping.lexicon.Agencies;
import clipping.lexicon.Months;
import clipping.lexicon.Weekdays;
import clipping.lexicon.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the names in one part of a byline; leaves out words that open it, titles, roles, degrees, dates and all that follows. */
final class PartReader {
    private static final int LONGEST_NAME = 48;
    private static final int MOST_WORDS = 6;

    /**
     * The result for a part.
     *
     * @param names      none or one; several in scripts without spaces
     * @param hasRole    whether a role follows the beginning of a name
     * @param isCredited whether words follow that credit something else than the story's text
     */
    record Names(List<Name> names, boolean hasRole, boolean isCredited) {
        static final Names NONE = of(List.of());

        static Names of(List<Name> names) {
            return new Names(names, false, false);
        }
    }

    /**
     * The place of a part in the byline.
     *
     * @param isFirst whether it opens the byline
     * @param isLoose whether a single word may be a name
     * @param isBound whether it is first, or follows a name and "and"
     */
    record Place(boolean isFirst, boolean isLoose, boolean isBound) {
    }

    private final String language;
    private final Single single;
    private final boolean isDated;

    /** @param isDated whether the byline holds a digit, and so perhaps a date */
    PartReader(String language, Single single, boolean isDated) {
        this.language = language;
        this.single = single;
        this.isDated = isDated;
    }

    /** Reads a part. */
    Names read(String part, Place place) {
        String text = behindBy(part, place.isFirst);
        if (text.isEmpty()) return Names.NONE;
        String folded = WordList.fold(text);
        if (folded.isEmpty() || BylineWords.ACCOUNT.contains(folded)) return Names.NONE;
        if (BylineWords.DESK.contains(folded) || Agencies.certainty(text, false) == Agencies.Certainty.NAME) {
            return Names.of(List.of(new Name(text, true)));
        }
        String[] words = text.split(" +");
        if (BylineWords.CHROME.contains(WordList.fold(NameShape.bare(words[0])))) return Names.NONE;
        int credit = credit(words);
        boolean isCredited = credit < words.length;
        words = behindLastBy(Arrays.copyOfRange(words, 0, credit));
        int group = NameShape.collective(words, language);
        if (group >= 0) {
            int person = group == 0 ? 0 : beforeGroup(words, group);
            if (person == 0) return new Names(place.isFirst ? desk(text) : List.of(), false, isCredited);
            words = Arrays.copyOfRange(words, 0, person);
        }
        Names read = person(words, text, place);
        return new Names(read.names, read.hasRole, isCredited);
    }

    /** Whether one of a part's words is a role. */
    boolean hasRole(String part) {
        for (String word : part.split(" ")) if (BylineWords.ROLE.has(WordList.fold(NameShape.bare(word)), language)) return true;
        return false;
    }

    /** The part without words that open a byline, "" if it has no others. */
    private String behindBy(String part, boolean first) {
        String text = part;
        for (int round = 0; round < 3; round++) {
            String behind = BylineWords.afterBy(text, language);
            if (behind == null || !first && hasRole(text.split(" ")[0])) break;
            if (behind.isBlank()) return "";
            boolean twoWords = text.indexOf(' ') == text.lastIndexOf(' ');
            boolean shortWord = text.length() - behind.length() <= 4 && !BylineWords.isOpenedInCapitals(text);
            if (twoWords && shortWord && !NameShape.isDense(behind.charAt(0))) break; // the name may begin with it
            text = behind;
        }
        return text;
    }

    /** Index of the first word that credits something else, "Photos" in "Jane Doe Photos by Nils Berg"; else the number of words. */
    private int credit(String[] words) {
        for (int i = 1; i < words.length; i++) {
            if (!BylineWords.OTHER_CREDIT.mayOpen(words[i], language)) continue;
            String rest = String.join(" ", Arrays.copyOfRange(words, i, Math.min(words.length, i + 3)));
            if (BylineWords.isOtherCredit(rest, language)) return i;
        }
        return words.length;
    }

    /** The words after the last "by": "Section By Jane Doe". */
    private static String[] behindLastBy(String[] words) {
        for (int i = words.length - 2; i > 0; i--)
            if (BylineWords.isByAmid(words[i])) return Arrays.copyOfRange(words, i + 1, words.length);
        return words;
    }

    /**
     * How many words before a group's name are a person's: those before an article, an agency's name or a word where names end; 0 when none
     * are.
     */
    private static int beforeGroup(String[] words, int group) {
        for (int i = 2; i <= group && i <= 4; i++) {
            String rest = String.join(" ", Arrays.copyOfRange(words, i, words.length));
            boolean ends = i <= 3 && BylineWords.END.contains(words[i]);
            boolean starts = ends || isArticle(words[i]) || BylineWords.DESK.contains(WordList.fold(words[i]))
                || Agencies.certainty(rest, false) != Agencies.Certainty.NONE;
            if (starts && !isArticle(words[0]) && NameShape.isName(List.of(words).subList(0, i), false)) return i;
        }
        return 0;
    }

    /** What a word of a part is to the name in it; END: the name is over, OTHER: there is none. */
    private enum Word { NAME, TITLE, ROLE, END, OTHER }

    private Names person(String[] words, String text, Place place) {
        List<String> kept = new ArrayList<>();
        boolean hasRole = false;
        for (int i = 0; i < words.length; i++) {
            Word word = word(words, i, kept, place);
            if (word == Word.END) break;
            if (word == Word.OTHER) return new Names(List.of(), hasRole, false);
            if (word == Word.ROLE) {
                hasRole |= !kept.isEmpty();
                if (isWhole(kept)) break;
                boolean opens = kept.isEmpty() && isBeforeName(words, i, place.isFirst);
                boolean desk = place.isLoose && place.isFirst && words.length <= MOST_WORDS;
                if (!opens) return new Names(desk ? desk(text) : List.of(), hasRole, false);
            }
            if (word != Word.NAME) continue;
            String bare = bare(words[i]);
            int glued = glued(bare);
            kept.add(glued > 0 ? bare.substring(0, glued) : bare);
            if (glued > 0) break;
        }
        return new Names(named(kept, place.isLoose), hasRole, false);
    }

    private static String bare(String word) {
        return BylineWords.PARTICLE.contains(WordList.fold(word)) ? word : NameShape.bare(word);
    }

    private static boolean isArticle(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0)) && BylineWords.isArticle(word);
    }

    private Word word(String[] words, int at, List<String> kept, Place place) {
        String word = words[at];
        String bare = bare(word);
        String low = WordList.fold(bare);
        if (kept.isEmpty() && isBeforeNames(words, at)) return Word.TITLE;
        boolean figures = hasFigures(word);
        if ((figures || isEnd(low)) && isEnough(kept, place)) return Word.END;
        if (figures || isOfPage(word)) return Word.OTHER;
        if (bare.isEmpty() || isRole(low, kept.isEmpty() && at + 1 < words.length)) return Word.ROLE;
        if (BylineWords.CHROME.contains(low) && !isTrusted(words, place)) return Word.OTHER;
        return kept.size() >= 2 && NameShape.isCredential(bare, kept) ? Word.END : Word.NAME;
    }

    /** Whether a word stands before names and is part of none: a title, a paper. */
    private static boolean isBeforeNames(String[] words, int at) {
        String folded = WordList.fold(words[at]);
        return BylineWords.TITLE.contains(folded) || at + 1 < words.length && BylineWords.isPaper(folded);
    }

    /** @param opening whether the word opens a name: then it may be a short form of a forename */
    private boolean isRole(String word, boolean opening) {
        return BylineWords.ROLE.has(word, language) && !(opening && BylineWords.FORENAME.contains(word));
    }

    /** Whether a name may hold a word of pages: in data, or of two words where one is due. */
    private boolean isTrusted(String[] words, Place place) {
        return single == Single.ANY || place.isBound && words.length <= 2;
    }

    private static boolean hasFigures(String word) {
        return NameShape.hasDigit(word) || word.indexOf('@') >= 0;
    }

    private static boolean isOfPage(String word) {
        return word.contains("://") || word.indexOf('=') >= 0;
    }

    private static boolean isEnd(String word) {
        return BylineWords.END.contains(word) && !BylineWords.PARTICLE.contains(word);
    }

    private static boolean isEnough(List<String> kept, Place place) {
        return isWhole(kept) || kept.size() == 1 && place.isLoose;
    }

    /** Whether words are enough of a name. */
    private static boolean isWhole(List<String> kept) {
        return kept.size() >= 2 || kept.size() == 1 && NameShape.isDense(kept.get(0).charAt(0));
    }

    /** Whether a name may follow the role that opens a part: "Staff writer Jane Doe". */
    private static boolean isBeforeName(String[] words, int role, boolean first) {
        boolean dense = role + 1 < words.length && NameShape.isDense(words[role + 1].charAt(0));
        boolean more = role + 2 < words.length || dense;
        return more && (first || dense || Character.isUpperCase(words[words.length - 1].charAt(0)));
    }

    private List<Name> named(List<String> words, boolean loose) {
        List<String> kept = trimmed(words);
        if (!isNameable(kept)) return List.of();
        if (isSeveral(kept)) return kept.stream().map(k -> new Name(NameShape.withoutRole(k, language), false)).toList();
        if (kept.size() == 1) {
            kept = List.of(NameShape.withoutRole(kept.get(0), language));
            boolean word = Character.isLowerCase(kept.get(0).charAt(0)) || isDay(kept.get(0)) || NameReader.isPlace(kept.get(0));
            if (single == Single.FIRST && word) return List.of();
        }
        String name = String.join(" ", kept);
        return name.length() > LONGEST_NAME || name.length() < 2 || !NameShape.isName(kept, loose) ? List.of()
            : List.of(new Name(name, kept.size() > 2 && isArticle(kept.get(0))));
    }

    /** Words of a name without days behind it, without its repetition, without small words at its end. */
    private List<String> trimmed(List<String> words) {
        int end = words.size();
        while (end > 2 && isDated && isDay(words.get(end - 1))) end--;
        int half = end / 2;
        if (end % 2 == 0 && half >= 2 && words.subList(0, half).equals(words.subList(half, end))) end = half;
        while (end > 0 && isSmallParticle(words.get(end - 1))) end--;
        return words.subList(0, end);
    }

    private static boolean isSmallParticle(String word) {
        return Character.isLowerCase(word.charAt(0)) && BylineWords.PARTICLE.contains(WordList.fold(word));
    }

    private boolean isNameable(List<String> words) {
        if (words.isEmpty() || words.size() > MOST_WORDS) return false;
        String first = words.get(0);
        if (first.length() == 1 && Character.isLowerCase(first.charAt(0))) return false;
        return words.size() == 1 || !Weekdays.is(first, language) && !words.stream().allMatch(this::isDay);
    }

    /** Whether each word is a name: in Chinese and Korean they stand side by side. */
    private boolean isSeveral(List<String> words) {
        boolean several = words.size() > 1 && (language.equals("zh") || language.equals("ko"));
        for (String w : words) several &= w.length() >= 2 && w.length() <= 4 && NameShape.isDense(w.charAt(0));
        return several;
    }

    private boolean isDay(String word) {
        return Months.inEither(language, word) > 0 || Weekdays.is(word, language);
    }

    private static List<Name> desk(String text) {
        String name = text.strip();
        while (!name.isEmpty() && Character.isDigit(name.charAt(name.length() - 1))) name = name.substring(0, name.length() - 1).strip();
        if (name.isEmpty()) return List.of();
        boolean cased = !Character.isLowerCase(name.charAt(0)) || BylineWords.isBehindArticle(name);
        return cased && !Character.isDigit(name.charAt(0)) && name.length() > 1 && name.length() <= LONGEST_NAME && name.indexOf('.') < 0
            && name.split(" +").length <= MOST_WORDS ? List.of(new Name(name, true)) : List.of();
    }

    /** Index where a role or month is joined to a name ("DoeEditor"), 0 for none. */
    private int glued(String word) {
        for (int i = 2; i + 2 < word.length(); i++) {
            if (!Character.isUpperCase(word.charAt(i)) || !Character.isLowerCase(word.charAt(i - 1))) continue;
            String tail = word.substring(i);
            if (BylineWords.ROLE.has(WordList.fold(tail), language) || BylineWords.CHROME.contains(WordList.fold(tail))
                || tail.length() > 2 && Months.number(tail, language) > 0) {
                return i;
            }
        }
        return 0;
    }
}
