package clipping.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words of one subject by section, from a readable resource: {@code [section]} lines, each followed by lines of words with commas between
 * them; a line may begin with its language and a colon; {@code #} opens a comment. Words are kept in lower case.
 */
public final class WordList {
    private final Map<String, Set<String>> sections = new HashMap<>();
    private final Map<String, Map<String, Set<String>>> byLanguage = new HashMap<>();

    private WordList(String table) {
        Set<String> section = null;
        Map<String, Set<String>> languages = null;
        for (int at = 0; at < table.length();) {
            int end = table.indexOf('\n', at);
            if (end < 0) end = table.length();
            String line = table.substring(at, end).strip();
            at = end + 1;
            if (line.isEmpty() || line.charAt(0) == '#') continue;
            if (line.charAt(0) == '[') {
                String name = line.substring(1, line.indexOf(']'));
                section = sections.computeIfAbsent(name, s -> new HashSet<>());
                languages = byLanguage.computeIfAbsent(name, s -> new HashMap<>());
                continue;
            }
            int colon = line.indexOf(": ");
            boolean labelled = colon >= 2 && colon <= 3;
            Set<String> own = labelled ? languages.computeIfAbsent(line.substring(0, colon), l -> new HashSet<>()) : null;
            for (int i = labelled ? colon + 2 : 0; i < line.length();) {
                int comma = line.indexOf(',', i);
                if (comma < 0) comma = line.length();
                String word = fold(line.substring(i, comma).strip());
                if (!word.isEmpty()) {
                    section.add(word);
                    if (own != null) own.add(word);
                }
                i = comma + 1;
            }
        }
    }

    /**
     * Reads a list.
     *
     * @param resource its file name in this room's resources: {@code bylines.txt}
     */
    public static WordList load(String resource) {
        try (InputStream in = WordList.class.getResourceAsStream("/clipping/lexicon/" + resource)) {
            return new WordList(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a section in all languages; empty when there is no such section. */
    public Set<String> words(String section) {
        return sections.getOrDefault(section, Set.of());
    }

    /** The words of a section in one language (its primary code); empty when there are none. */
    public Set<String> words(String section, String language) {
        return byLanguage.getOrDefault(section, Map.of()).getOrDefault(language, Set.of());
    }

    /** The languages that a section has words of its own for. */
    public Set<String> languages(String section) {
        return byLanguage.getOrDefault(section, Map.of()).keySet();
    }

    /** Whether the section has the word; case does not matter. */
    public boolean has(String section, String word) {
        return words(section).contains(fold(word));
    }

    /** As the list keeps its words: composed, lower case, apostrophes straight. */
    public static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return Normalizer.isNormalized(lower, Normalizer.Form.NFC) ? lower : Normalizer.normalize(lower, Normalizer.Form.NFC);
    }
}
