package clipping.facts.finder;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.facts.Fact;
import clipping.facts.StoryStart;
import clipping.lexicon.Language;
import clipping.lexicon.SmallWords;
import clipping.lexicon.WordLists;
import clipping.page.Claim;
import clipping.page.Claim.Origin;
import clipping.page.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds the language of a story: the one that the page states, unless it states none or its text is clearly in another. */
final class LanguageFinder {
    private static final int SAMPLE = 3_000;
    private static final int MOST_OF_A_BLOCK = 500;
    private static final int LEAST = 60;
    private static final int ENOUGH_WORDS = 12;
    /** Languages so close that small words do not overrule what the page states. */
    private static final List<Set<String>> KIN = List.of(Set.of("no", "nb", "nn", "da", "sv"),
        Set.of("hr", "sr", "bs", "sh", "sl", "me", "cnr"), Set.of("id", "ms", "jv", "su"),
        Set.of("pt", "gl", "es", "ca", "ast", "oc", "an"), Set.of("cs", "sk"), Set.of("ru", "uk", "be", "bg", "mk", "sr"),
        Set.of("hi", "mr", "ne"), Set.of("tr", "az", "tk"), Set.of("kk", "ky", "tt", "ba"),
        Set.of("nl", "af", "fy", "li"), Set.of("zh", "yue", "wuu"), Set.of("tl", "fil", "ceb"),
        Set.of("fa", "ps", "ur", "prs", "ku", "ckb", "ar", "arz", "ary", "sd", "ug"),
        Set.of("he", "yi"), Set.of("bn", "as"), Set.of("am", "ti"));

    /** Languages by script, in small letters. */
    private static final class Scripts {
        private static final String SECTION = "language-of-script";
        static final Map<String, String> LANGUAGES = new HashMap<>();

        static {
            for (String language : WordLists.languages().languages(SECTION)) {
                for (String script : WordLists.languages().words(SECTION, language)) LANGUAGES.put(script, language);
            }
        }
    }

    /** The language, BCP 47 or null; the region that the page states, two capitals or null. */
    record Found(String language, String region, Fact fact) {
    }

    private LanguageFinder() {
    }

    static Found find(Page page, Blocks blocks, String host) {
        List<Fact.Candidate> weighed = new ArrayList<>();
        List<Claim> stating = new ArrayList<>();
        for (Origin origin : new Origin[] {Origin.HTML, Origin.JSON_LD, Origin.MICRODATA, Origin.META, Origin.OPEN_GRAPH}) {
            for (Claim c : page.claims().of(Claim.Field.LANGUAGE)) {
                if (c.origin() != origin) continue;
                weighed.add(new Fact.Candidate(c.value(), c.where()));
                if (tag(c.value()) != null) stating.add(c);
            }
        }
        String stated = stating.isEmpty() ? null : tag(stating.get(0).value());
        String primary = stated == null ? null : Language.of(stated).primary();
        String told = told(blocks, primary);
        if (told != null) weighed.add(new Fact.Candidate(told, "the text's script and small words"));
        if (stated == null) {
            String because = told == null ? "nothing states it and the text does not tell it"
                : "nothing states it; the text's script and small words tell it";
            return new Found(told, region(stating, host), new Fact("language", told, because, weighed));
        }
        boolean overruled = told != null && !told.equals(primary) && !isKin(told, primary);
        String language = overruled ? told : stated;
        String because = stating.get(0).where()
            + (overruled ? " states " + stated + ", but the text is plainly in another language" : " states it");
        return new Found(language, region(stating, host), new Fact("language", language, because, weighed));
    }

    /** The first region that the page states, else the one that its host ends in; null for none. */
    private static String region(List<Claim> stating, String host) {
        for (Claim c : stating) {
            String region = Language.of(tag(c.value())).region();
            if (region.length() == 2) return region;
        }
        boolean ended = !host.isEmpty() && host.length() - host.lastIndexOf('.') == 3;
        return ended ? host.substring(host.length() - 2).toUpperCase(Locale.ROOT) : null;
    }

    /** A BCP 47 tag in its usual case, or null for an invalid one. */
    static String tag(String value) {
        String v = value.strip().replace('_', '-');
        int end = 0;
        while (end < v.length() && (Character.isLetterOrDigit(v.charAt(end)) && v.charAt(end) < 128 || v.charAt(end) == '-')) end++;
        String[] parts = v.substring(0, end).split("-");
        if (parts.length == 0 || parts[0].length() < 2 || parts[0].length() > 3
            || end < v.length() && v.charAt(end) != '.' && v.charAt(end) != ',' && v.charAt(end) != ';') {
            return null;
        }
        StringBuilder tag = new StringBuilder(parts[0].toLowerCase(Locale.ROOT));
        for (int i = 1; i < parts.length && i < 4; i++) append(tag, parts[i].toLowerCase(Locale.ROOT));
        return tag.toString();
    }

    /** Adds a script or a region to a tag, nothing else. */
    private static void append(StringBuilder tag, String part) {
        if (part.length() == 4) tag.append('-').append(Character.toUpperCase(part.charAt(0))).append(part, 1, 4);
        else if (part.length() == 2) tag.append('-').append(part.toUpperCase(Locale.ROOT));
        else if (part.length() == 3 && Character.isDigit(part.charAt(0))) tag.append('-').append(part);
    }

    private static boolean isKin(String a, String b) {
        for (Set<String> family : KIN) if (family.contains(a) && family.contains(b)) return true;
        return false;
    }

    private static String told(Blocks blocks, String stated) {
        char[] text = sample(blocks);
        if (text.length < LEAST) return null;
        String byScript = byScript(text);
        if (byScript == null) return null;
        Set<String> written = WordLists.languages().words("script", byScript);
        if (byScript.length() > 0 && written.isEmpty()) return byScript;
        return bySmallWords(text, stated, byScript, written);
    }

    /** The beginnings of the first blocks of prose, each with a line end after it. */
    private static char[] sample(Blocks blocks) {
        char[] sample = new char[SAMPLE + MOST_OF_A_BLOCK];
        int length = 0;
        for (Block b : blocks.all()) {
            if (length >= SAMPLE) break;
            if (!StoryStart.isProse(b)) continue;
            int more = Math.min(b.text().length(), MOST_OF_A_BLOCK);
            b.text().getChars(0, more, sample, length);
            length += more;
            sample[length++] = '\n';
        }
        return Arrays.copyOf(sample, length);
    }

    /** The only language of the text's script, or that script's most frequent language; "" for Latin, null for mixed scripts. */
    private static String byScript(char[] text) {
        Character.UnicodeScript[] scripts = Character.UnicodeScript.values();
        int[] counts = new int[scripts.length];
        int letters = 0, ascii = 0;
        for (char c : text) {
            if (c < 128) {
                if ((c | ' ') >= 'a' && (c | ' ') <= 'z') ascii++;
            } else if (Character.isLetter(c)) {
                letters++;
                counts[Character.UnicodeScript.of(c).ordinal()]++;
            }
        }
        letters += ascii;
        counts[Character.UnicodeScript.LATIN.ordinal()] += ascii;
        int kana = counts[Character.UnicodeScript.HIRAGANA.ordinal()] + counts[Character.UnicodeScript.KATAKANA.ordinal()];
        int han = counts[Character.UnicodeScript.HAN.ordinal()];
        if ((kana + han) * 2 > letters) return kana * 10 > kana + han ? "ja" : "zh";
        Character.UnicodeScript most = null;
        for (Character.UnicodeScript s : scripts) if (counts[s.ordinal()] * 2 > letters) most = s;
        if (most == null) return null;
        if (most == Character.UnicodeScript.LATIN) return "";
        return Scripts.LANGUAGES.get(most.name().toLowerCase(Locale.ROOT));
    }

    /**
     * The language whose small words are most frequent, if they are twice as frequent as those of the stated one.
     *
     * @param script  the most frequent language in the text's script, "" for Latin
     * @param written all languages written in it, empty for Latin
     */
    private static String bySmallWords(char[] text, String stated, String script, Set<String> written) {
        List<String> languages = SmallWords.languages();
        int[] counts = new int[languages.size()];
        int total = count(text, counts);
        int best = best(counts, stated, written);
        boolean possible = written.isEmpty() || stated != null && written.contains(stated);
        if (!possible) return best < 0 ? script : languages.get(best);
        int stating = stated == null ? -1 : languages.indexOf(stated);
        int own = stating < 0 ? 0 : counts[stating];
        if (best < 0 || !isTold(counts[best], own, total, stated != null)) return null;
        return own * 2 >= counts[best] && stated != null ? stated : languages.get(best);
    }

    /** Number of the language with most small words, of equals the stated one; -1 for none. */
    private static int best(int[] counts, String stated, Set<String> written) {
        int best = -1;
        for (int n = 0; n < counts.length; n++) {
            String language = SmallWords.languages().get(n);
            int most = best < 0 ? 0 : counts[best];
            boolean more = counts[n] > most || counts[n] == most && language.equals(stated);
            if (more && (written.isEmpty() || written.contains(language))) best = n;
        }
        return best;
    }

    /** Whether small words are many enough to tell a language. */
    private static boolean isTold(int most, int own, int total, boolean stated) {
        boolean many = most >= ENOUGH_WORDS && most * 10 >= total;
        boolean dense = most * 2 >= ENOUGH_WORDS && most * 6 >= total;
        return many || dense && (!stated || own * 3 <= most);
    }

    /** Counts each language's small words; returns the number of all words. */
    private static int count(char[] text, int[] counts) {
        int total = 0, start = 0;
        for (int i = 0; i < text.length; i++) { // the last character is a line end
            if (isPartOfWord(text[i])) continue;
            if (i > start) {
                total++;
                SmallWords.count(text, start, i, counts);
            }
            start = i + 1;
        }
        return total;
    }

    private static boolean isPartOfWord(char c) {
        if (c < 128) return (c | ' ') >= 'a' && (c | ' ') <= 'z'; // the bit of a space makes a capital small
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK
            || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }
}
