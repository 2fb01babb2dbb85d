package clipping.verdict;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Words in the names of elements that tell what the elements are for; only for explaining, the judge learned its own. */
final class ElementWords {
    private static final String RESOURCE = "/clipping/lexicon/elements.txt";

    /**
     * @param word   a part of a class or an id, lower case
     * @param reason what it stands for
     */
    record Entry(String word, Reason reason) {
    }

    /** Read when the first cut block is explained by its element. */
    static final List<Entry> ALL = read();

    private ElementWords() {
    }

    private static List<Entry> read() {
        List<Entry> entries = new ArrayList<>();
        try (InputStream in = ElementWords.class.getResourceAsStream(RESOURCE)) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith("#")) continue;
                String[] words = line.split(" ");
                for (int i = 1; i < words.length; i++) entries.add(new Entry(words[i], Reason.valueOf(words[0])));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(entries);
    }
}
