package clipping.lexicon;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words of one subject by section: lines of {@link Sections}, each with commas between its words. A line may begin with a language and a
 * colon. A section is parsed when it is first used.
 *
 * <p>There are two foldings, for two kinds of words. In sentences accents tell words apart: {@link #fold} only takes away case, and the
 * lists hold their words as it gives them. Names are printed with and without accents and stops: {@link Spelling#fold} takes these away
 * too, and the list is folded as it is read.
 */
public final class WordList {
    private final Map<String, Section> sections = new LinkedHashMap<>();

    /** The words of a section, parsed when they are first asked for. */
    abstract static class Section {
        private volatile Words words; // two threads may both make them; they are equal

        abstract Words read();

        private Words words() {
            Words known = words;
            if (known == null) words = known = read();
            return known;
        }

        /** Whether it has the word, folded as its list is. */
        boolean has(String folded) {
            return words().all.contains(folded);
        }
    }

    private record Words(Set<String> all, Map<String, Set<String>> byLanguage) {
        static Words of(List<String> lines, boolean ofNames) {
            Words words = new Words(new HashSet<>(), new HashMap<>());
            for (String line : lines) words.add(line, ofNames);
            return words;
        }

        private void add(String line, boolean ofNames) {
            int colon = line.indexOf(": ");
            boolean labelled = colon >= 2 && colon <= 3;
            Set<String> own = labelled ? byLanguage.computeIfAbsent(line.substring(0, colon), l -> new HashSet<>()) : null;
            for (int i = labelled ? colon + 2 : 0; i < line.length(); ) {
                int comma = line.indexOf(',', i);
                if (comma < 0) comma = line.length();
                String written = line.substring(i, comma).strip();
                String word = ofNames ? Spelling.fold(written) : written;
                if (!word.isEmpty()) {
                    all.add(word);
                    if (own != null) own.add(word);
                }
                i = comma + 1;
            }
        }
    }

    private WordList() {
    }

    /**
     * Reads a list whose words stand folded in it.
     *
     * @param resource its file name in this room's resources: {@code bylines.txt}
     */
    public static WordList load(String resource) {
        WordList stored = stored(resource);
        return stored == null ? ofText(resource, false) : stored;
    }

    /** Reads a list of names: of its words, however written, {@link Spelling#fold} makes what is looked up. */
    static WordList loadNames(String resource) {
        WordList stored = stored(resource);
        return stored == null ? ofText(resource, true) : stored;
    }

    /** The list as the build compiled it; null if it did not. */
    private static WordList stored(String resource) {
        Map<String, StoredWords.Section> found = StoredWords.list(resource);
        if (found == null) return null;
        WordList list = new WordList();
        for (Map.Entry<String, StoredWords.Section> section : found.entrySet()) {
            StoredWords.Section stored = section.getValue();
            list.sections.put(section.getKey(), new Section() {
                @Override
                Words read() {
                    return new Words(stored.all(), stored.byLanguage());
                }
            });
        }
        return list;
    }

    /** The list as it is written. */
    static WordList ofText(String resource, boolean ofNames) {
        Sections text = Sections.read(resource);
        WordList list = new WordList();
        for (String name : text.names()) {
            list.sections.put(name, new Section() {
                @Override
                Words read() {
                    return Words.of(text.lines(name), ofNames);
                }
            });
        }
        return list;
    }

    /** The names of its sections, in the order of the list. */
    public Set<String> sections() {
        return sections.keySet();
    }

    /** A section that is not parsed yet; there must be one of this name. */
    Section unread(String section) {
        Section found = sections.get(section);
        if (found == null) throw new IllegalArgumentException("no section " + section);
        return found;
    }

    /** A section, for repeated use. */
    public WordSection section(String section) {
        Section found = sections.get(section);
        return found == null ? new WordSection(Set.of(), Map.of()) : new WordSection(found.words().all, found.words().byLanguage);
    }

    /** The words of a section in all languages; empty when there is no such section. */
    public Set<String> words(String section) {
        Section found = sections.get(section);
        return found == null ? Set.of() : found.words().all;
    }

    /** The words of a section in one language (its primary code); empty when there are none. */
    public Set<String> words(String section, String language) {
        Section found = sections.get(section);
        return found == null ? Set.of() : found.words().byLanguage.getOrDefault(language, Set.of());
    }

    /** The words of a section whose words have a number behind an equals sign, with their numbers. */
    public Map<String, Integer> numbers(String section) {
        Map<String, Integer> numbers = new HashMap<>();
        for (String word : words(section)) {
            int equals = word.indexOf('=');
            numbers.put(word.substring(0, equals), Integer.valueOf(word.substring(equals + 1)));
        }
        return numbers;
    }

    /** The languages for which a section has words of its own. */
    public Set<String> languages(String section) {
        Section found = sections.get(section);
        return found == null ? Set.of() : found.words().byLanguage.keySet();
    }

    /** Whether the section has the word, in any case. */
    public boolean has(String section, String word) {
        return words(section).contains(fold(word));
    }

    /** Whether folding may change more than the case of the two letters of a text from an index on. */
    static boolean mayJoin(String text, int from) {
        int length = text.length() - from;
        return text.charAt(from) >= '\u0130' || length > 1 && text.charAt(from + 1) >= '\u0300'
            || length > 2 && text.charAt(from + 2) >= '\u0300';
    }

    /** A letter as {@link #fold} makes it where it joins nothing. */
    static char folded(char c) {
        return c == '\u2019' ? '\'' : Character.toLowerCase(c);
    }

    /** A word as the list keeps it: composed, in lower case, with straight apostrophes. */
    public static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return isComposed(lower) || Normalizer.isNormalized(lower, Normalizer.Form.NFC) ? lower
            : Normalizer.normalize(lower, Normalizer.Form.NFC);
    }

    /** Whether no character could combine with the one before it. Saves most texts the JDK's normaliser. */
    private static boolean isComposed(String text) {
        for (int i = 0; i < text.length(); i++) if (!isComposed(text.charAt(i))) return false;
        return true;
    }

    /** Whether it never combines with its neighbours: most of Latin, Cyrillic, Arabic, punctuation, kana, Han and Hangul. */
    static boolean isComposed(char c) {
        return c < '\u0300' || c < '\u2000' && isComposedLetter(c) || c >= '\u2010' && c <= '\u2027' || c > '\u3000' && isEastAsian(c);
    }

    private static boolean isComposedLetter(char c) {
        return c >= '\u0400' && c <= '\u0482' || c >= '\u048a' && c <= '\u052f' || c >= '\u0621' && c <= '\u064a';
    }

    private static boolean isEastAsian(char c) {
        return c <= '\u3029' || c >= '\u3041' && c <= '\u3096' || c >= '\u30a1' && c <= '\u30fc' || c >= '\u4e00' && c <= '\u9fff'
            || c >= '\uac00' && c <= '\ud7a3';
    }
}
