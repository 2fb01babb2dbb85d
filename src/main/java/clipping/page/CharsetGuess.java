package clipping.page;

import clipping.lexicon.Resource;
import clipping.lexicon.SmallWords;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mozilla.universalchardet.UniversalDetector;

/** Guesses the charset of text that is neither ASCII nor UTF-8. Loaded only for such pages. */
final class CharsetGuess {
    /**
     * Charsets of several bytes per character, which the library recognises well; single-byte charsets are recognised by the letters of
     * their languages.
     */
    private static final Set<String> WIDE = Set.of("GB18030", "BIG5", "EUC-JP", "SHIFT_JIS", "EUC-KR", "ISO-2022-JP");

    /** Signs that ordinary text has; those of the second list also between two letters. */
    private static final String SIGNS =
        "\u00a0\u00ab\u00bb\u2018\u2019\u201a\u201c\u201d\u201e\u2013\u2014\u2015\u2026\u2022\u00b7\u00a7\u00a9\u00ae"
        + "\u2122\u00b0\u20ac\u00a3\u2039\u203a\u00ad\u2116\u00b4\u00bf\u00a1\u00bd\u00bc\u00be\u00b2\u00b3"
        + "\u060c\u061b\u061f\u200c\u200d\u200e\u200f";
    /** Signs that stand before no letter. */
    private static final String BEHIND = "\u00ae\u2122\u00b4\u00b0\u00b2\u00b3\u00bd\u00bc\u00be";
    private static final String IN_WORDS = "\u00a0\u2019\u00b7\u00ad\u2013\u2014\u2026\u200c\u200d";

    /** Number of common letters of an alphabet, which make up most of any text; other letters count less. */
    private static final int COMMON = 9;
    private static final double RARE = 0.2;
    private static final double CAPITALS = 0.45;
    /** What it counts if not all quotation marks have a partner. */
    private static final double UNPAIRED = 0.3;
    /** A text of nothing but capitals is less odd than its letters would be in another charset. */
    private static final double SHOUTED = 0.7;
    private static final double SHOUTING = 0.25;
    /** Share of a text that its less common letters make up, and what it counts if they make up more. */
    private static final double OFTEN = 0.45;
    private static final double TOO_RARE = 1;
    /** What it counts for the charsets of a language that the text has its small words. */
    private static final double SPOKEN = 0.1;
    /** Where Windows has Cyrillic capitals, this charset has signs, which tell nothing: it is to be the better by so much. */
    private static final double SIGNS_FOR_CAPITALS = 0.03;

    /**
     * @param charset the most likely one
     * @param fit     share of the text beyond ASCII that makes sense in it, up to 1
     */
    record Guess(PageCharset charset, double fit) {
    }

    private record Alphabet(String language, String letters, String[] charsets) {
    }

    private CharsetGuess() {
    }

    static Guess of(byte[] sample) {
        PageCharset japanese = WideGuess.japanese(sample);
        if (japanese != null) return new Guess(japanese, 1);
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(sample, 0, sample.length);
        detector.dataEnd();
        String wide = detector.getDetectedCharset();
        if (wide != null && WIDE.contains(wide)) {
            PageCharset charset = CharsetLabels.find(wide);
            if (charset != null && isSound(charset, sample) && !isLatin(charset, sample)) return new Guess(charset, 1);
        }
        PageCharset built = WideGuess.other(sample);
        if (built != null) return new Guess(built, 1);
        Guess best = new Guess(CharsetLabels.find("windows-1252"), 0);
        double most = 0;
        Map<String, Double> spoken = spoken(sample);
        Map<String, PageCharset> charsets = new HashMap<>();
        for (Alphabet alphabet : alphabets()) {
            for (String name : alphabet.charsets) {
                PageCharset charset = charsets.computeIfAbsent(name, CharsetLabels::find);
                double fit = fit(charset.table(), sample, alphabet.letters) - (name.equals("x-mac-cyrillic") ? SIGNS_FOR_CAPITALS : 0);
                double weight = fit + SPOKEN * spoken.getOrDefault(alphabet.language, 0.0);
                if (fit <= 0 || weight <= most) continue;
                most = weight;
                best = new Guess(charset, fit);
            }
        }
        return best;
    }

    /** For each language the number of its small words among those of ASCII letters alone, as a share of the most that one has. */
    private static Map<String, Double> spoken(byte[] sample) {
        List<String> languages = SmallWords.languages();
        int[] counts = new int[languages.size()];
        char[] text = new String(sample, StandardCharsets.ISO_8859_1).toCharArray();
        for (int i = 0, from = 0; i <= text.length; i++) {
            if (i < text.length && (text[i] >= 128 || isAsciiLetter(text[i]))) continue;
            boolean ascii = true;
            for (int k = from; k < i; k++) ascii &= text[k] < 128;
            if (ascii && i > from) SmallWords.count(text, from, i, counts);
            from = i + 1;
        }
        double most = 1;
        for (int n : counts) most = Math.max(most, n);
        Map<String, Double> spoken = new HashMap<>();
        for (int i = 0; i < counts.length; i++) spoken.put(languages.get(i), counts[i] / most);
        return spoken;
    }

    /** Share of the sample beyond ASCII that makes sense in a single-byte charset, in the language that suits it best, up to 1. */
    static double fit(PageCharset charset, byte[] sample) {
        double best = 0;
        char[] table = charset.table();
        for (Alphabet alphabet : alphabets()) best = Math.max(best, fit(table, sample, alphabet.letters));
        return best;
    }

    /** Number of letters beyond ASCII in the sample in a single-byte charset. */
    static int letters(PageCharset charset, byte[] sample) {
        char[] table = charset.table();
        int letters = 0;
        for (byte b : sample) if (b < 0 && Character.isLetter(table[b & 255])) letters++;
        return letters;
    }

    /** Whether nearly all of the text is valid in this multi-byte charset. */
    static boolean isSound(PageCharset charset, byte[] sample) {
        int beyond = 0;
        for (byte b : sample) if (b < 0) beyond++;
        int most = Math.max(1, beyond / 40);
        return charset.faults(sample, 0, sample.length, most + 1) <= most;
    }

    /**
     * Whether most of what is beyond ASCII in this charset is invalid, or stands alone inside ASCII words: signs and accented letters whose
     * bytes only happen to form pairs.
     */
    private static boolean isLatin(PageCharset charset, byte[] sample) {
        int[] text = charset.decode(sample, 0, sample.length).codePoints().toArray();
        int beyond = 0;
        int alone = 0;
        for (int i = 0; i < text.length; i++) {
            if (text[i] < 128) continue;
            beyond++;
            boolean inside = i > 0 && i + 1 < text.length && isAsciiWord(text[i - 1]) && isAsciiWord(text[i + 1]);
            if (inside || !Character.isDefined(text[i]) || text[i] == 0xfffd) alone++;
        }
        return alone * 2 > beyond;
    }

    private static double fit(char[] table, byte[] sample, String letters) {
        boolean[] known = new boolean[256];
        boolean[] rarer = new boolean[256];
        for (int i = 128; i < 256; i++) {
            char c = table[i];
            int rank = letters.indexOf(Character.toLowerCase(c));
            known[i] = rank >= 0;
            rarer[i] = rank >= COMMON && isOwnScript(c);
        }
        int sense = 0;
        int rare = 0;
        int capitals = 0;
        int nonsense = 0;
        int open = 0;
        for (int i = 0; i < sample.length; i++) {
            int b = sample[i] & 255;
            if (b < 128) continue;
            char c = table[b];
            if (c == '\u00ab' || c == '\u00bb') open += c == '\u00ab' ? 1 : -1;
            int before = i > 0 ? sample[i - 1] & 255 : ' ';
            int behind = i + 1 < sample.length ? sample[i + 1] & 255 : ' ';
            if (known[b]) {
                if (isStrange(table, sample, i, before, behind)) nonsense += 2;
                else sense++;
                if (rarer[b]) rare++;
                if (Character.isUpperCase(c) && Character.isUpperCase(table[before])) capitals++;
            } else if (isNoSign(table, sample, i, before, behind)) {
                nonsense++;
            } else if (isInPlace(c, before, behind)) {
                sense++;
            }
        }
        if (sense + nonsense == 0) return 0;
        double all = sense + nonsense;
        double unpaired = open == 0 ? 0 : UNPAIRED; // a letter in another charset
        double tooMany = Math.max(0, rare - OFTEN * all) * TOO_RARE;
        return (sense - nonsense - RARE * rare - tooMany - unpaired - (capitals > SHOUTED * all ? SHOUTING : CAPITALS) * capitals) / all;
    }

    /**
     * Whether a quotation mark opens or closes beside an ASCII letter, or a dash is between spaces: many texts have nothing else beyond
     * ASCII.
     */
    private static boolean isInPlace(char c, int before, int behind) {
        return switch (c) {
            case '\u201c', '\u2018' -> isAsciiLetter(behind) && (before == ' ' || before == '(' || before == '>' || before == '\n');
            case '\u201d' -> closes(before, behind);
            case '\u2019' -> isAsciiLetter(before) && (isAsciiLetter(behind) || behind == ' ');
            case '\u00ab', '\u00bb' -> isAsciiLetter(before) != isAsciiLetter(behind);
            case '\u2013', '\u2014' -> before == ' ' && behind == ' ';
            default -> false;
        };
    }

    private static boolean closes(int before, int behind) {
        return behind != ' ' && behind != '<' && behind != '\n' ? ",.;:)".indexOf(behind) >= 0
            : isAsciiLetter(before) || ",.!?".indexOf(before) >= 0;
    }

    /** Whether a letter of the alphabet stands where none does. */
    private static boolean isStrange(char[] table, byte[] sample, int i, int before, int behind) {
        char c = table[sample[i] & 255];
        if (Character.isUpperCase(c) && Character.isLowerCase(table[before])) return true; // KOI8 has capitals for small letters
        return isOwnScript(c) ? isAsciiLetter(before) || isAsciiLetter(behind) : latinRun(table, sample, i);
    }

    /** Whether a character that is no letter of the alphabet is no sign of a text either. */
    private static boolean isNoSign(char[] table, byte[] sample, int i, int before, int behind) {
        int b = sample[i] & 255;
        return SIGNS.indexOf(table[b]) < 0 || IN_WORDS.indexOf(table[b]) < 0 && inWord(table, sample, i)
            || isRunOfSigns(table, before, b, behind) || BEHIND.indexOf(table[b]) >= 0 && Character.isLetter(table[behind]);
    }

    /** Whether this is one of three different signs in a row: capitals in another charset. */
    private static boolean isRunOfSigns(char[] table, int before, int sign, int behind) {
        return before >= 128 && behind >= 128 && before != sign && behind != sign && !Character.isLetter(table[before])
            && !Character.isLetter(table[behind]);
    }

    private static boolean isOwnScript(char c) {
        return c >= '\u0370' && c < '\u1e00';
    }

    private static boolean isAsciiWord(int c) {
        return isAsciiLetter(c) || c >= '0' && c <= '9';
    }

    private static boolean isAsciiLetter(int b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
    }

    /** Whether three letters beyond ASCII follow each other, which words in Latin script do not have. */
    private static boolean latinRun(char[] table, byte[] sample, int i) {
        return i >= 2 && sample[i - 1] < 0 && sample[i - 2] < 0 && Character.isLetter(table[sample[i - 1] & 255])
            && Character.isLetter(table[sample[i - 2] & 255]);
    }

    private static boolean inWord(char[] table, byte[] sample, int i) {
        return i > 0 && i + 1 < sample.length && Character.isLetter(table[sample[i - 1] & 255])
            && Character.isLetter(table[sample[i + 1] & 255]);
    }

    private static List<Alphabet> alphabets() {
        return Alphabets.ALL;
    }

    private static final class Alphabets {
        static final List<Alphabet> ALL = read();

        private static List<Alphabet> read() {
            List<Alphabet> all = new ArrayList<>();
            for (String line : Resource.lines("/clipping/page/alphabets.txt")) {
                String[] words = line.split(" ");
                all.add(new Alphabet(words[0], words[1], Arrays.copyOfRange(words, 2, words.length)));
            }
            return List.copyOf(all);
        }
    }
}
