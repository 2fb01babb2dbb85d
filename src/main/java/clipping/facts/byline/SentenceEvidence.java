package clipping.facts.byline;

import clipping.facts.Wording;
import clipping.lexicon.Months;
import clipping.lexicon.Weekdays;
import clipping.lexicon.WordList;
import clipping.lexicon.WordLists;
import clipping.lexicon.WordSection;

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
    /** Length of a role's short form. */
    private static final int LONGEST_SHORT_ROLE = 4;
    private static final int LONG_LINE = 100;
    private static final int LONG_RUN = 16;
    private static final String STOPS = ".!?\u2026\u3002\uff01\uff1f\u0964\u06d4\u061f\u1362\u104b";
    private static final String MARKS = "|\uff5c@\u2022/\u00b7";
    private static final String QUOTES = "\"'\u201d\u2019\u00bb\u300d\u300f)";
    private static final String JAPANESE_PARTICLES = "\u304c\u3092\u306f\u306b\u3067\u3068\u3082\u3078";

    private static final class Words {
        static final WordSection SMALL = WordLists.languages().section("small-words");
        static final WordSection TELLING = WordLists.bylines().section("sentence");
    }

    private final String text;
    private final String language;
    private final boolean isDated;

    private SentenceEvidence(String text, String language) {
        this.text = text;
        this.language = language;
        isDated = NameShape.hasDigit(text);
    }

    /**
     * Whether a line is a sentence rather than a byline.
     *
     * @param language its primary language
     * @param support  how much else speaks for a byline, in the units of the weights: an author's element, an agreeing claim
     */
    static boolean isSentence(String text, String language, double support) {
        return new SentenceEvidence(text.strip(), language).sum() - support >= ENOUGH;
    }

    /** What the words say that open the line: a colon behind them, or several words such as "posted by", open bylines. */
    private double opening() {
        String behind = BylineWords.afterBy(text, language);
        if (behind == null) return 0;
        String by = text.substring(0, text.length() - behind.length());
        double sum = by.strip().indexOf(' ') > 0 ? SEVERAL_WORDS_BY : 0;
        return by.indexOf(':') >= 0 || by.indexOf('\uff1a') >= 0 ? sum + COLON : sum;
    }

    private double sum() {
        if (text.isEmpty()) return 0;
        double sum = opening() + stops() + marks() + words() + unspaced();
        return text.length() > LONG_LINE ? sum + LONG : sum;
    }

    /** Stops behind the line and amid it; an abbreviation's or an initial's is none. */
    private double stops() {
        int end = text.length();
        while (end > 1 && QUOTES.indexOf(text.charAt(end - 1)) >= 0) end--;
        double sum = STOPS.indexOf(text.charAt(end - 1)) >= 0 && isWordsEnd(end - 1) ? STOP : 0;
        for (int i = 1; i + 2 < end; i++) {
            char c = text.charAt(i);
            if (STOPS.indexOf(c) >= 0 && isWordsEnd(i) && (c > 0x2fff || text.charAt(i + 1) == ' ')) return sum + STOP_AMID;
        }
        return sum;
    }

    private boolean isWordsEnd(int at) {
        if (text.charAt(at) != '.') return true;
        int start = at;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) start--;
        String word = text.substring(start, at);
        if (word.length() <= LONGEST_SHORT_ROLE && BylineWords.ROLE.has(word, language)) return false;
        if (word.indexOf('.') >= 0 || word.indexOf('@') >= 0) return false;
        return word.length() > 3 || word.length() == 3 && !Character.isUpperCase(word.charAt(0));
    }

    /** Marks that part the pieces of a byline, and a day with its year. */
    private double marks() {
        double sum = 0;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            if (MARKS.indexOf(text.charAt(i)) >= 0) sum += MARK;
            if (Character.isDigit(text.charAt(i))) digits++;
        }
        return Math.max(2 * MARK, sum) + (digits >= DIGITS_OF_DAY ? DAY : 0);
    }

    /** The words that bylines do not hold, in scripts with spaces. */
    private double words() {
        double sum = 0;
        int uncased = 0;
        for (String word : text.split("[\\s\u00a0]+")) {
            String bare = NameShape.bare(word);
            if (bare.isEmpty() || Wording.isUnspaced(bare.charAt(0))) continue;
            char first = bare.charAt(0);
            boolean capital = Character.isUpperCase(first) || Character.isTitleCase(first) || Character.isDigit(first);
            if (capital) continue;
            if (!Character.isLowerCase(first)) uncased++;
            sum += weight(bare, WordList.fold(bare));
        }
        return sum + Math.max(0, uncased - WORDS_OF_NAMES) * WORD_BEYOND_NAMES;
    }

    private double weight(String word, String folded) {
        if (Words.TELLING.has(folded, language)) return TELLING_WORD;
        if (isBylines(word, folded)) return 0;
        if (Words.SMALL.has(folded, language)) return SMALL_WORD;
        return Character.isLowerCase(word.charAt(0)) ? RUNNING_WORD : 0;
    }

    private boolean isBylines(String word, String folded) {
        return BylineWords.PARTICLE.contains(folded) || BylineWords.AND.has(folded, language) || BylineWords.BY.has(folded, language)
            || BylineWords.END.contains(folded) || BylineWords.OF.contains(folded) || BylineWords.ROLE.has(folded, language)
            || BylineWords.TITLE.contains(folded) || BylineWords.CHROME.contains(folded) || BylineWords.OTHER_CREDIT.has(folded, language)
            || BylineWords.COLLECTIVE.contains(folded) || word.indexOf('@') >= 0 || word.indexOf('/') >= 0
            || isDated && (Months.inEither(language, word) > 0 || Weekdays.is(word, language));
    }

    /** What shows clauses in scripts without spaces: commas, words of sentences, Japanese particles, runs longer than names. */
    private double unspaced() {
        double sum = 0;
        int run = 0;
        int longest = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean in = Wording.isUnspaced(c);
            run = in ? run + 1 : 0;
            longest = Math.max(longest, run);
            if (c == '\uff0c' && i + 1 < text.length()) sum += CLAUSE;
            if (isParticle(i)) sum += PARTICLE;
        }
        if (longest == 0) return 0;
        for (String word : WordLists.bylines().words("sentence", language)) if (text.indexOf(word, 1) > 0) sum += TELLING_WORD;
        return longest > (Character.UnicodeBlock.of(text.charAt(0)) == Character.UnicodeBlock.THAI ? 2 : 1) * LONG_RUN ? sum + STOP : sum;
    }

    /** Whether a character is a Japanese particle: behind a word, and before another or the end. */
    private boolean isParticle(int at) {
        if (JAPANESE_PARTICLES.indexOf(text.charAt(at)) < 0 || at == 0 || !isKanji(text.charAt(at - 1))) return false;
        if (at + 1 == text.length()) return true;
        char next = text.charAt(at + 1);
        return !isHiragana(next) || JAPANESE_PARTICLES.indexOf(next) >= 0;
    }

    private static boolean isKanji(char c) {
        return c >= '\u3400' && c <= '\u9fff' || c >= '\u30a0' && c <= '\u30ff';
    }

    private static boolean isHiragana(char c) {
        return c >= '\u3040' && c <= '\u309f';
    }
}
