package clipping.facts.byline;

import clipping.facts.byline.CreditLine.Token;
import clipping.facts.byline.NameReader.Name;
import clipping.facts.byline.NameReader.Single;
import clipping.lexicon.Agencies;
import clipping.lexicon.Weekdays;
import java.util.ArrayList;
import java.util.List;

/** Reads the names in one part of a line; leaves out words that open it, titles, roles, degrees, dates and all that follows. */
final class PartReader {
    private static final int LONGEST_NAME = 48;
    private static final int MOST_WORDS = 6;
    /** Length of the longest short word that opens a byline, with its space, and may as well begin a name: "di". */
    private static final int LONGEST_SMALL_BY = 4;

    /**
     * What a part holds.
     *
     * @param names      none or one; several in scripts without spaces
     * @param hasRole    whether a role follows the beginning of a name
     * @param isCredited whether words follow that credit something else than the story's text
     */
    record Names(List<Name> names, boolean hasRole, boolean isCredited) {
    }

    private final CreditLine line;
    private final Single single;

    PartReader(CreditLine line, Single single) {
        this.line = line;
        this.single = single;
    }

    /**
     * Reads a part.
     *
     * @param isFirst whether it opens the byline
     * @param isLoose whether a single word may be a name
     * @param isBound whether it is first, or follows a name and "and"
     * @return null where it only has words that open a byline
     */
    Names read(List<Token> whole, boolean isFirst, boolean isLoose, boolean isBound) {
        List<Token> part = behindBy(whole, isFirst);
        if (part.isEmpty()) return null;
        String text = text(part);
        boolean account = BylineWords.isNobodys(text);
        String unstopped = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        boolean desk = isOfDesk(part, unstopped);
        if (account || !desk && part.get(0).is(WordKind.CHROME)) return new Names(List.of(), false, false);
        if (desk) return new Names(List.of(new Name(unstopped, true)), false, false);
        int credit = 1;
        while (credit < part.size() && part.get(credit).credit() == 0) credit++;
        boolean isCredited = credit < part.size();
        part = behindLastBy(part.subList(0, credit));
        int group = group(part);
        if (group >= 0) {
            int person = group == 0 ? 0 : beforeGroup(part, group);
            if (person == 0) return new Names(isFirst ? desk(text) : List.of(), false, isCredited);
            part = part.subList(0, person);
        }
        return person(part, text, isFirst, isLoose, isBound, isCredited);
    }

    private static String text(List<Token> part) {
        if (part.size() == 1) return part.get(0).word();
        StringBuilder text = new StringBuilder();
        for (Token t : part) text.append(text.length() == 0 ? "" : " ").append(t.word());
        return text.toString();
    }

    /** Whether a part is the name of a desk, an agency or a paper. */
    private static boolean isOfDesk(List<Token> part, String text) {
        boolean paper = part.size() == 1 && BylineWords.isPaper(text);
        return paper || BylineWords.isDesk(text) || Agencies.certainty(text, false) == Agencies.Certainty.NAME;
    }

    /** The part without words that open a byline. */
    private static List<Token> behindBy(List<Token> whole, boolean first) {
        List<Token> part = whole;
        while (!part.isEmpty() && part.get(0).by() > 0) {
            Token by = part.get(0);
            if (!first && by.is(WordKind.ROLE)) break;
            int end = 1;
            while (end < part.size() && part.get(end).start() < by.by()) end++;
            boolean small = by.by() - by.start() < LONGEST_SMALL_BY && !isCapitalBy(by) && by.end() < whole.get(whole.size() - 1).start();
            if (part.size() == 2 && small && !part.get(1).isDense()) break; // the name may begin with it
            part = part.subList(end, part.size());
        }
        return part;
    }

    /** Whether it is a word such as "By", capitalised. */
    static boolean isCapitalBy(Token by) {
        String word = by.word();
        return by.is(WordKind.AMID) && word.length() > 1 && Character.isUpperCase(word.charAt(0)) && Character.isLowerCase(word.charAt(1));
    }

    /** The words after the last that open a byline amid others: "Section By Jane Doe", "Tim Hart as told to Jane Doe". */
    private static List<Token> behindLastBy(List<Token> part) {
        for (int i = part.size() - 2; i > 0; i--) {
            Token by = part.get(i);
            if (by.is(WordKind.AMID) || by.by() > by.end()) return behindBy(part.subList(i, part.size()), true);
        }
        return part;
    }

    /** Index of the first word that names a group, a team, a paper or a company; -1 for none. "Staff" before a role does not count. */
    private static int group(List<Token> part) {
        for (int i = 0; i < part.size(); i++) {
            if (!part.get(i).is(WordKind.GROUP)) continue;
            Token next = i + 1 < part.size() ? part.get(i + 1) : null;
            if (next == null || !next.is(WordKind.ROLE) || next.is(WordKind.GROUP)) return i;
        }
        return -1;
    }

    /**
     * How many words before a group's name are a person's: those before an article, an agency's name or a word where names end; 0 when none
     * are.
     */
    private static int beforeGroup(List<Token> part, int group) {
        for (int i = 2; i <= group && i <= 4; i++) {
            Token word = part.get(i);
            boolean starts = i <= 3 && word.is(WordKind.END) || isArticle(word) || BylineWords.isDesk(word.word())
                || Agencies.certainty(text(part.subList(i, part.size())), false) != Agencies.Certainty.NONE;
            if (starts && !isArticle(part.get(0)) && NameShape.isName(words(part.subList(0, i)), false)) return i;
        }
        return 0;
    }

    private static List<String> words(List<Token> part) {
        return part.stream().map(Token::bare).toList();
    }

    private static boolean isArticle(Token word) {
        return word.is(WordKind.ARTICLE) && word.isCapital();
    }

    /** What a word of a part is to the name in it; END: the name is over, OTHER: there is none. */
    private enum Word { NAME, TITLE, ROLE, END, OTHER }

    private Names person(List<Token> part, String text, boolean isFirst, boolean isLoose, boolean isBound, boolean isCredited) {
        List<String> kept = new ArrayList<>();
        boolean trusted = single == Single.ANY || isBound && part.size() <= 2;
        boolean hasRole = false;
        for (int i = 0; i < part.size(); i++) {
            Word word = word(part, i, kept, isLoose, trusted);
            if (word == Word.END) break;
            if (word == Word.OTHER) return new Names(List.of(), hasRole, isCredited);
            if (word == Word.ROLE) {
                hasRole |= !kept.isEmpty();
                if (isWhole(kept)) break;
                boolean opens = kept.isEmpty() && isBeforeName(part, i, isFirst), desk = isLoose && isFirst && part.size() <= MOST_WORDS;
                if (!opens) return new Names(desk ? desk(text) : List.of(), hasRole, isCredited);
            }
            if (word == Word.NAME) kept.add(part.get(i).bare());
        }
        return new Names(named(kept, isLoose), hasRole, isCredited);
    }

    private Word word(List<Token> part, int at, List<String> kept, boolean isLoose, boolean isTrusted) {
        Token word = part.get(at);
        boolean last = at + 1 == part.size();
        if (kept.isEmpty() && isBeforeNames(word, last)) return Word.TITLE;
        if ((isEnd(word) || isLabel(word, part)) && isEnough(kept, isLoose)) return Word.END;
        if (isOfNoName(word)) return Word.OTHER;
        boolean forename = kept.isEmpty() && !last && word.is(WordKind.FORENAME);
        if (word.is(WordKind.ROLE) && !forename) return Word.ROLE;
        if (word.is(WordKind.CHROME) && !isTrusted) return Word.OTHER;
        return kept.size() >= 2 && NameShape.isCredential(word, kept) ? Word.END : Word.NAME;
    }

    /** Whether a word stands before names and is part of none: a title, a paper. */
    private boolean isBeforeNames(Token word, boolean last) {
        return line.vocabulary().isOf(WordKind.TITLE, word.word()) || !last && BylineWords.isPaper(word.word());
    }

    /** Whether a word of pages begins a label, which ends its part before a colon: "Reading time:". */
    private boolean isLabel(Token word, List<Token> part) {
        int end = part.get(part.size() - 1).end();
        return word.is(WordKind.CHROME) && end < line.text().length() && ":\uff1a".indexOf(line.text().charAt(end)) >= 0;
    }

    private static boolean isOfNoName(Token word) {
        return word.hasFigures() || word.word().contains("://") || word.word().indexOf('=') >= 0;
    }

    private static boolean isEnd(Token word) {
        boolean ends = word.is(WordKind.END) && !word.is(WordKind.PARTICLE);
        return ends || word.hasFigures() || BylineWords.isReportFrom(word.word());
    }

    /** Whether words are enough of a name, where one alone may be. */
    private static boolean isEnough(List<String> kept, boolean isLoose) {
        return isWhole(kept) || kept.size() == 1 && isLoose;
    }

    /** Whether words are enough of a name. */
    private static boolean isWhole(List<String> kept) {
        return kept.size() >= 2 || kept.size() == 1 && NameShape.isDense(kept.get(0).charAt(0));
    }

    /** Whether a name may follow the role that opens a part: "Staff writer Jane Doe". */
    private static boolean isBeforeName(List<Token> part, int role, boolean first) {
        boolean dense = role + 1 < part.size() && NameShape.isDense(part.get(role + 1).word().charAt(0));
        boolean more = role + 2 < part.size() || dense;
        return more && (first || dense || part.get(part.size() - 1).isCapital());
    }

    private List<Name> named(List<String> words, boolean loose) {
        List<String> kept = trimmed(words);
        if (!isNameable(kept)) return List.of();
        if (isSeveral(kept)) {
            return kept.stream().filter(k -> !BylineWords.isPaper(k))
                .map(k -> new Name(NameShape.withoutRole(k, line.vocabulary()), false)).toList();
        }
        if (kept.size() == 1) {
            kept = List.of(NameShape.withoutRole(kept.get(0), line.vocabulary()));
            boolean word = Character.isLowerCase(kept.get(0).charAt(0)) || line.isDay(kept.get(0)) || NameReader.isPlace(kept.get(0));
            if (single == Single.FIRST && word) return List.of();
        }
        String name = String.join(" ", kept);
        return name.length() > LONGEST_NAME || name.length() < 2 || !NameShape.isName(kept, loose) ? List.of()
            : List.of(new Name(name, kept.size() > 2 && BylineWords.isBehindArticle(name)));
    }

    /** Words of a name without days behind it and small words at its end. */
    private List<String> trimmed(List<String> words) {
        int end = words.size();
        while (end > 2 && line.isDay(words.get(end - 1))) end--;
        while (end > 0 && isSmallWord(words.get(end - 1))) end--;
        return words.subList(0, end);
    }

    private boolean isSmallWord(String word) {
        return Character.isLowerCase(word.charAt(0)) && line.vocabulary().isOf(WordKind.PARTICLE, word);
    }

    private boolean isNameable(List<String> words) {
        if (words.isEmpty() || words.size() > MOST_WORDS) return false;
        String first = words.get(0);
        if (first.length() == 1 && Character.isLowerCase(first.charAt(0))) return false;
        return words.size() == 1 || !Weekdays.is(first, line.vocabulary().language()) && !words.stream().allMatch(line::isDay);
    }

    /** Whether each word is a name: in Chinese and Korean they stand side by side. */
    private boolean isSeveral(List<String> words) {
        String language = line.vocabulary().language();
        boolean several = words.size() > 1 && (language.equals("zh") || language.equals("ko"));
        for (String w : words) several &= w.length() >= 2 && w.length() <= 4 && NameShape.isDense(w.charAt(0));
        return several;
    }

    private static List<Name> desk(String text) {
        String name = text.strip();
        while (!name.isEmpty() && Character.isDigit(name.charAt(name.length() - 1))) name = name.substring(0, name.length() - 1).strip();
        if (name.length() < 2 || name.length() > LONGEST_NAME || name.indexOf('.') >= 0) return List.of();
        boolean cased = !Character.isLowerCase(name.charAt(0)) || BylineWords.isBehindArticle(name);
        boolean named = cased && !Character.isDigit(name.charAt(0)) && name.split(" +").length <= MOST_WORDS;
        return named ? List.of(new Name(name, true)) : List.of();
    }
}
