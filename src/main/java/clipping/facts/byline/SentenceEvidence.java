package clipping.facts.byline;

import clipping.facts.Wording;
import clipping.facts.byline.CreditLine.Joint;
import clipping.facts.byline.CreditLine.Token;
import clipping.lexicon.WordLists;
import java.util.List;

/**
 * What tells a sentence that opens like a byline from a byline: stops, small words, verbs, words that run on in small letters, length.
 * Each is a number with a weight; what is left when what speaks for a byline is taken off decides.
 */
final class SentenceEvidence {
    private static final double ENOUGH = 2;
    private static final double STOP = 1.5;
    private static final double STOP_AMID = 1;
    private static final double SMALL_WORD = 0.8;
    private static final double TELLING_WORD = 1.6;
    private static final double RUNNING_WORD = 0.6;
    private static final double WORD_BEYOND_NAMES = 0.4;
    private static final double CLAUSE = 1.2;
    private static final double PARTICLE = 1.2;
    private static final double LONG = 0.8;
    private static final double MARK = -0.5;
    private static final double COLON = -1.5;
    private static final double SEVERAL_WORDS_BY = -2.5;
    private static final double DAY = -1.5;

    /** Words of a line that names and roles may fill in a script without capitals. */
    private static final int WORDS_OF_NAMES = 6;
    private static final int DIGITS_OF_DAY = 5;
    private static final int LONG_LINE = 100;
    private static final int LONG_RUN = 16;
    private static final String STOPS = ".!?\u2026\u3002\uff01\uff1f\u0964\u06d4\u061f\u1362\u104b";
    private static final String MARKS = "|\uff5c@\u2022/\u00b7";
    private static final String QUOTES = "\"'\u201d\u2019\u00bb\u300d\u300f)";
    private static final String JAPANESE_PARTICLES = "\u304c\u3092\u306f\u306b\u3067\u3068\u3082\u3078";

    private final CreditLine line;
    private final String text;
    private final BylineWords vocabulary;

    private SentenceEvidence(CreditLine line) {
        this.line = line;
        vocabulary = line.vocabulary();
        text = line.text();
    }

    /**
     * Whether a line is a sentence rather than a byline.
     *
     * @param support how much else speaks for a byline, in the units of the weights: an author's element, an agreeing claim
     */
    static boolean isSentence(CreditLine line, double support) {
        return new SentenceEvidence(line).sum() - support >= ENOUGH;
    }

    private double sum() {
        List<Token> words = line.tokens();
        if (words.isEmpty()) return 0;
        return opening(words) + stops() + signs() + words(words) + (text.length() > LONG_LINE ? LONG : 0);
    }

    /** What the words say that open the line: a colon behind them, or several words such as "posted by", open bylines. */
    private double opening(List<Token> words) {
        Token first = words.get(0);
        if (first.by() == 0) return 0;
        int behind = line.tokenAt(first.by());
        boolean colon = behind < words.size() && words.get(behind).joint() == Joint.COLON;
        return (behind > 1 ? SEVERAL_WORDS_BY : 0) + (colon ? COLON : 0);
    }

    /** Stops behind the line and amid it; an abbreviation's or an initial's is none. */
    private double stops() {
        int end = text.length();
        while (end > 1 && QUOTES.indexOf(text.charAt(end - 1)) >= 0) end--;
        double sum = STOPS.indexOf(text.charAt(end - 1)) >= 0 && isWordsEnd(end - 1) ? STOP : 0;
        for (int i = 1; i + 2 < end; i++) {
            char c = text.charAt(i);
            if (c != ' ' && STOPS.indexOf(c) >= 0 && isWordsEnd(i) && (c > 0x2fff || text.charAt(i + 1) == ' ')) return sum + STOP_AMID;
        }
        return sum;
    }

    private boolean isWordsEnd(int at) {
        if (text.charAt(at) != '.') return true;
        int start = at;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) start--;
        String word = text.substring(start, at);
        if (word.length() <= 3 && vocabulary.isOf(WordKind.ROLE, word) || word.indexOf('.') >= 0 || word.indexOf('@') >= 0) return false;
        return word.length() > 3 || word.length() == 3 && !Character.isUpperCase(word.charAt(0));
    }

    /** Marks that part the pieces of a byline, a day with its year, and what shows clauses in scripts without spaces. */
    private double signs() {
        double sum = 0;
        int digits = 0, run = 0, longest = 0, marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 128 && Character.isLetter(c)) {
                run = 0;
                continue;
            }
            if (MARKS.indexOf(c) >= 0) marks++;
            if (Character.isDigit(c)) digits++;
            run = Wording.isUnspaced(c) ? run + 1 : 0;
            longest = Math.max(longest, run);
            sum += c == '\uff0c' && i + 1 < text.length() ? CLAUSE : isParticle(i) ? PARTICLE : 0;
        }
        return sum + Math.min(2, marks) * MARK + (digits >= DIGITS_OF_DAY ? DAY : 0) + (longest > 0 ? unspaced(longest) : 0);
    }

    /** @param longest the longest run of signs without spaces */
    private double unspaced(int longest) {
        double sum = 0;
        for (String word : WordLists.bylines().words("sentence", vocabulary.language())) if (text.indexOf(word, 1) > 0) sum += TELLING_WORD;
        boolean thai = Character.UnicodeBlock.of(text.charAt(0)) == Character.UnicodeBlock.THAI;
        return longest > (thai ? 2 * LONG_RUN : LONG_RUN) ? sum + STOP : sum;
    }

    /** The words that bylines do not hold, in scripts with spaces. */
    private double words(List<Token> words) {
        double sum = 0;
        int uncased = 0, phrase = 0;
        boolean dated = NameShape.hasDigit(text);
        for (Token t : words) {
            phrase = Math.max(phrase, Math.max(t.by(), t.credit()));
            if (t.start() < phrase && !t.is(WordKind.TELLING)) continue;
            char first = t.bare().isEmpty() ? '0' : t.bare().charAt(0);
            boolean capital = Character.isUpperCase(first) || Character.isTitleCase(first);
            if (capital || Character.isDigit(first) || Wording.isUnspaced(first)) continue;
            if (!Character.isLowerCase(first)) uncased++;
            sum += weight(t, first, dated);
        }
        return sum + Math.max(0, uncased - WORDS_OF_NAMES) * WORD_BEYOND_NAMES;
    }

    private double weight(Token word, char first, boolean dated) {
        if (word.is(WordKind.TELLING)) return TELLING_WORD;
        if (isOfBylines(word) || dated && line.isDay(word.bare())) return 0;
        if (word.is(WordKind.SMALL)) return SMALL_WORD;
        return Character.isLowerCase(first) ? RUNNING_WORD : 0;
    }

    private static boolean isOfBylines(Token t) {
        return t.word().indexOf('@') >= 0 || t.is(WordKind.PARTICLE) || t.is(WordKind.END) || t.is(WordKind.OF)
            || t.is(WordKind.ROLE) || t.is(WordKind.TITLE) || t.is(WordKind.CHROME) || t.is(WordKind.GROUP);
    }

    /** Whether a character is a Japanese particle: behind a word, and before another or the end. */
    private boolean isParticle(int at) {
        if (JAPANESE_PARTICLES.indexOf(text.charAt(at)) < 0 || at == 0 || !isKanji(text.charAt(at - 1))) return false;
        if (at + 1 == text.length()) return true;
        char next = text.charAt(at + 1);
        return !(next >= '\u3040' && next <= '\u309f') || JAPANESE_PARTICLES.indexOf(next) >= 0;
    }

    private static boolean isKanji(char c) {
        return c >= '\u3400' && c <= '\u9fff' || c >= '\u30a0' && c <= '\u30ff';
    }
}
