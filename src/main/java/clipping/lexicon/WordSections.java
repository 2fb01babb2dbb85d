package clipping.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * A lexicon of sections: a line {@code [name]}, then lines of words with commas between them; lines with # are comments. A section is
 * parsed, its words folded, when it is first used.
 */
final class WordSections {
    private final String text;
    private final List<String> names = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final AtomicReferenceArray<Set<String>> words; // two threads may both make a set; the sets are equal

    WordSections(String resource) {
        text = new String(SortedTable.bytes(resource), StandardCharsets.UTF_8);
        for (int at = text.indexOf("\n["); at >= 0; at = text.indexOf("\n[", at + 1)) {
            int end = text.indexOf('\n', at + 1);
            names.add(text.substring(at + 2, end - 1));
            starts.add(end + 1);
        }
        words = new AtomicReferenceArray<>(names.size());
    }

    /** The number of a section. */
    int section(String name) {
        int section = names.indexOf(name);
        if (section < 0) throw new IllegalArgumentException("no section " + name);
        return section;
    }

    /** Whether a section holds the word, folded as {@link Spelling#fold} does. */
    boolean has(int section, String folded) {
        Set<String> set = words.get(section);
        if (set == null) {
            set = read(starts.get(section));
            words.set(section, set);
        }
        return set.contains(folded);
    }

    private Set<String> read(int start) {
        Set<String> set = new HashSet<>();
        for (int at = start; at < text.length() && text.charAt(at) != '['; at = text.indexOf('\n', at) + 1) {
            int end = text.indexOf('\n', at);
            if (text.charAt(at) == '#') continue;
            for (int from = at; from < end; ) {
                int to = text.indexOf(',', from);
                if (to < 0 || to > end) to = end;
                set.add(Spelling.fold(text.substring(from, to).trim()));
                from = to + 1;
            }
        }
        set.remove("");
        return set;
    }
}
