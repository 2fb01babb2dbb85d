package clipping.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compiles word lists into the file of {@link StoredWords}; the build runs it once, to save each start the time. */
final class StoredWordsMaker {
    /** What pages are read with; other lists are read from their text. */
    static final List<String> LISTS = List.of("titles.txt", "dates.txt", "bylines.txt", "languages.txt", "pages.txt", "inviting.txt",
        "persons.txt", "house.txt", "meta-names.txt", "chrome/names.txt", "chrome/standfirst.txt");
    /** The lists of names. */
    static final List<String> NAMES = List.of("dateline-words.txt");

    private static final int LONGEST = 255;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Map<String, Integer> places = new HashMap<>();

    private StoredWordsMaker() {
    }

    /** Compiles the lists into the file that the argument names. */
    public static void main(String[] args) throws IOException {
        Files.write(Path.of(args[0]), new StoredWordsMaker().make());
    }

    /** The file. What it refers to stands before it, but for the lists, whose places are filled in last. */
    private byte[] make() {
        put(StoredWords.MAGIC, 4);
        put(LISTS.size() + NAMES.size(), 1);
        List<Integer> gaps = new ArrayList<>(), lists = new ArrayList<>();
        for (List<String> some : List.of(LISTS, NAMES)) {
            for (String name : some) {
                word(name);
                gaps.add(out.size());
                put(0, StoredWords.SLOT);
            }
        }
        for (String name : LISTS) lists.add(list(WordList.ofText(name, false)));
        for (String name : NAMES) lists.add(list(WordList.ofText(name, true)));
        byte[] bytes = out.toByteArray();
        for (int i = 0; i < gaps.size(); i++) {
            for (int k = 0; k < StoredWords.SLOT; k++) bytes[gaps.get(i) + k] = (byte) (lists.get(i) >>> 8 * (StoredWords.SLOT - 1 - k));
        }
        return bytes;
    }

    /** Adds a list; gives its place. */
    private int list(WordList list) {
        List<Integer> sets = new ArrayList<>();
        for (String section : list.sections()) {
            sets.add(set(list.words(section)));
            for (String language : new TreeSet<>(list.languages(section))) sets.add(set(list.words(section, language)));
        }
        int place = out.size();
        put(list.sections().size(), 1);
        int set = 0;
        for (String section : list.sections()) {
            word(section);
            put(sets.get(set++), StoredWords.SLOT);
            Set<String> languages = new TreeSet<>(list.languages(section));
            put(languages.size(), 1);
            for (String language : languages) {
                word(language);
                put(sets.get(set++), StoredWords.SLOT);
            }
        }
        return place;
    }

    /** Adds a set; gives its place. */
    private int set(Set<String> words) {
        int bits = 33 - Integer.numberOfLeadingZeros(words.size());
        int mask = (1 << bits) - 1;
        Map<Integer, Integer> slots = new TreeMap<>();
        for (String word : new TreeSet<>(words)) {
            int slot = StoredWords.slot(word, mask);
            while (slots.containsKey(slot)) slot = slot + 1 & mask;
            slots.put(slot, places.computeIfAbsent(word, this::word));
        }
        int place = out.size();
        put(words.size(), 2);
        put(bits, 1);
        for (int slot = 0; slot <= mask; slot++) put(slots.getOrDefault(slot, 0), StoredWords.SLOT);
        return place;
    }

    /** Adds a word; gives its place. */
    private int word(String word) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        boolean fits = bytes.length <= LONGEST && word.chars().noneMatch(c -> Character.isSurrogate((char) c));
        if (!fits) throw new IllegalStateException("cannot be compiled: " + word);
        int place = out.size();
        put(bytes.length, 1);
        out.writeBytes(bytes);
        return place;
    }

    private void put(int number, int length) {
        if (length < 4 && number >>> 8 * length != 0) throw new IllegalStateException("the word lists are too long for their table");
        for (int shift = 8 * (length - 1); shift >= 0; shift -= 8) out.write(number >>> shift);
    }
}
