package clipping.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.AbstractSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * Word lists as the build compiles them, {@link StoredWordsMaker}: one file of words, of sets of words, and of sections that name their
 * sets. Everything is looked up in the bytes of the file as they lie, so that loading is only reading.
 *
 * <p>A word is its length and its bytes of UTF-8. A set is its size, in two bytes, a power of two, in one, and so many slots of three
 * bytes, each with the place of a word; 0 is an empty slot. A word is in the slot that its hash names, or behind it.
 */
final class StoredWords {
    static final String RESOURCE = Resource.LEXICON + "words.table";
    static final int MAGIC = 0x57524431; // WRD1
    static final int SLOT = 3;

    private static final class Lazy {
        private static final byte[] BYTES = Resource.find(RESOURCE);
        /** Null where the build made none. */
        static final StoredWords FILE = BYTES == null ? null : new StoredWords(BYTES);
    }

    private final byte[] bytes;

    StoredWords(byte[] bytes) {
        this.bytes = bytes;
        if (bytes.length < 5 || number(0, 4) != MAGIC) throw new IllegalStateException(RESOURCE + " is of another version");
    }

    /** The sections of a list, by their names in the order of the list; null when the list is not compiled. */
    static Map<String, Section> list(String name) {
        return Lazy.FILE == null ? null : Lazy.FILE.sections(name);
    }

    Map<String, Section> sections(String list) {
        int at = 5;
        for (int left = bytes[4]; left > 0; left--) {
            if (is(at, list)) return sections(number(end(at), SLOT));
            at = end(at) + SLOT;
        }
        return null;
    }

    private Map<String, Section> sections(int list) {
        Map<String, Section> sections = new LinkedHashMap<>();
        int at = list + 1;
        for (int left = bytes[list] & 255; left > 0; left--) {
            int words = end(at);
            sections.put(word(at), new Section(words));
            at = words + SLOT + 1;
            for (int languages = bytes[at - 1] & 255; languages > 0; languages--) at = end(at) + SLOT;
        }
        return sections;
    }

    /** A section: the place of its set; a number of languages; for each the language and the place of its set. */
    final class Section {
        private final int at;

        private Section(int at) {
            this.at = at;
        }

        Set<String> all() {
            return new Words(number(at, SLOT));
        }

        Map<String, Set<String>> byLanguage() {
            Map<String, Set<String>> sets = new HashMap<>();
            int next = at + SLOT + 1;
            for (int left = bytes[next - 1] & 255; left > 0; left--) {
                sets.put(word(next), new Words(number(end(next), SLOT)));
                next = end(next) + SLOT;
            }
            return sets;
        }
    }

    /** A set of words; iterated in the order of its slots, which is the same everywhere. */
    private final class Words extends AbstractSet<String> {
        private final int size;
        private final int slots;
        private final int mask;

        Words(int at) {
            size = number(at, 2);
            slots = at + 3;
            mask = (1 << bytes[at + 2]) - 1;
        }

        @Override
        public boolean contains(Object word) {
            return word instanceof String s && contains(s);
        }

        private boolean contains(String word) {
            for (int slot = slot(word, mask); ; slot = slot + 1 & mask) {
                int at = number(slots + SLOT * slot, SLOT);
                if (at == 0) return false;
                if (is(at, word)) return true;
            }
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public Iterator<String> iterator() {
            return new Iterator<>() {
                private int slot = next(0);

                private int next(int from) {
                    int at = from;
                    while (at <= mask && number(slots + SLOT * at, SLOT) == 0) at++;
                    return at;
                }

                @Override
                public boolean hasNext() {
                    return slot <= mask;
                }

                @Override
                public String next() {
                    if (!hasNext()) throw new NoSuchElementException();
                    String word = word(number(slots + SLOT * slot, SLOT));
                    slot = next(slot + 1);
                    return word;
                }
            };
        }
    }

    /** Where a word is looked for first. */
    static int slot(String word, int mask) {
        int hash = word.hashCode();
        return (hash ^ hash >>> 15) & mask;
    }

    private int number(int at, int length) {
        int number = 0;
        for (int i = at; i < at + length; i++) number = number << 8 | bytes[i] & 255;
        return number;
    }

    private String word(int at) {
        return new String(bytes, at + 1, bytes[at] & 255, StandardCharsets.UTF_8);
    }

    private int end(int word) {
        return word + 1 + (bytes[word] & 255);
    }

    /** Whether that word stands there; compared as it lies. No listed word has characters of two units. */
    private boolean is(int at, String word) {
        int end = end(at), next = at + 1;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int length = c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
            if (next + length > end || !is(next, c, length)) return false;
            next += length;
        }
        return next == end;
    }

    private boolean is(int at, char c, int length) {
        if (length == 1) return bytes[at] == c;
        boolean last = bytes[at + length - 1] == (byte) (0x80 | c & 63);
        if (length == 2) return last && bytes[at] == (byte) (0xc0 | c >> 6);
        return last && bytes[at + 1] == (byte) (0x80 | c >> 6 & 63) && bytes[at] == (byte) (0xe0 | c >> 12);
    }
}
