package clipping.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A lexicon of sections: {@code [name]} on a line of its own, then lines of words with commas between them; lines that begin with # are for people. One pass over
 * its text makes a hash table of where the words stand; no word becomes an object before it is found.
 */
final class WordSections {
    private static final int SLOTS = 1 << 14;
    private final String text;
    private final List<String> names = new ArrayList<>();
    private final int[] slots = new int[SLOTS]; // where a word begins, plus one
    private final int[] sections = new int[SLOTS];

    /**
     * Reads a resource.
     *
     * @param folded whether its words are kept as {@link Spelling#fold} makes them, else as printed
     */
    WordSections(String resource, boolean folded) {
        String printed = new String(SortedTable.bytes(resource), StandardCharsets.UTF_8);
        StringBuilder words = new StringBuilder(printed.length());
        int section = -1;
        for (int at = 0; at < printed.length(); ) {
            int end = printed.indexOf('\n', at);
            char first = printed.charAt(at);
            if (first == '[') {
                names.add(printed.substring(at + 1, end - 1));
                section++;
            } else if (first != '#' && end > at) {
                String line = printed.substring(at, end);
                for (int from = 0; from <= line.length(); ) {
                    int to = line.indexOf(',', from);
                    if (to < 0) to = line.length();
                    String word = line.substring(from, to).trim();
                    add(words, folded ? Spelling.fold(word) : word, section);
                    from = to + 1;
                }
            }
            at = end + 1;
        }
        text = words.toString();
    }

    private void add(StringBuilder words, String word, int section) {
        if (word.isEmpty()) return;
        int slot = hash(word);
        while (slots[slot] != 0) slot = slot + 1 & SLOTS - 1;
        slots[slot] = words.length() + 1;
        sections[slot] = section;
        words.append(word).append(',');
    }

    /** The number of a section. */
    int section(String name) {
        int section = names.indexOf(name);
        if (section < 0) throw new IllegalArgumentException("no section " + name);
        return section;
    }

    /** Whether a section holds the word as it was kept. */
    boolean has(int section, String word) {
        for (int slot = hash(word); slots[slot] != 0; slot = slot + 1 & SLOTS - 1) {
            if (sections[slot] == section && same(slots[slot] - 1, word, false)) return true;
        }
        return false;
    }

    /** The number of the section that holds the word, the last one of several; -1 for none. */
    int sectionOf(String word, boolean anyCase) {
        int found = -1;
        for (int slot = hash(word); slots[slot] != 0; slot = slot + 1 & SLOTS - 1) {
            if (sections[slot] > found && same(slots[slot] - 1, word, anyCase)) found = sections[slot];
        }
        return found;
    }

    private boolean same(int at, String word, boolean anyCase) {
        int end = at + word.length();
        return end < text.length() && text.charAt(end) == ',' && text.regionMatches(anyCase, at, word, 0, word.length());
    }

    /** One for a word in any case. */
    private static int hash(String word) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) hash = hash * 31 + Character.toLowerCase(word.charAt(i));
        return (hash ^ hash >>> 15) & SLOTS - 1;
    }
}
