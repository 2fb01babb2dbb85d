package clipping.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A lexicon of sections: {@code [name]} on a line of its own, then lines of words with commas between them; lines that begin with # are for people. */
final class WordSections {
    private final Map<String, String> sections = new HashMap<>();

    /**
     * Reads a resource; every word of a section's text has a comma and a space before and after it.
     *
     * @param folded whether the words are kept as {@link Spelling#fold} makes them, else as printed
     */
    WordSections(String resource, boolean folded) {
        String text;
        try (InputStream in = WordSections.class.getResourceAsStream("/clipping/lexicon/" + resource)) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String section = "";
        for (int at = 0; at < text.length(); ) {
            int end = text.indexOf('\n', at);
            if (end < 0) end = text.length();
            if (text.charAt(at) == '[') section = text.substring(at + 1, text.lastIndexOf(']', end));
            else if (end > at && text.charAt(at) != '#') add(section, folded ? Spelling.fold(text.substring(at, end)) : text.substring(at, end));
            at = end + 1;
        }
    }

    private void add(String section, String words) {
        sections.put(section, sections.getOrDefault(section, ", ") + words + ", ");
    }

    /** A section's text: every word between ", " and ", ". */
    String text(String section) {
        String text = sections.get(section);
        if (text == null) throw new IllegalArgumentException("no section " + section);
        return text;
    }

    /** All sections' texts but one, joined in no promised order. */
    String allBut(String section) {
        StringBuilder out = new StringBuilder();
        for (Map.Entry<String, String> e : sections.entrySet()) if (!e.getKey().equals(section)) out.append(e.getValue());
        return out.toString();
    }

    /** Whether a section's text, folded or not as the word is, holds the word. */
    static boolean has(String text, String word) {
        return !word.isEmpty() && word.indexOf(',') < 0 && text.contains(", " + word + ", ");
    }
}
