package clipping.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StoredWordsTest {
    @Test
    void everyCompiledListIsTheOneThatIsWritten() {
        for (List<String> some : List.of(StoredWordsMaker.LISTS, StoredWordsMaker.NAMES)) {
            for (String name : some) {
                Map<String, StoredWords.Section> stored = StoredWords.list(name);
                assertNotNull(stored, name + " is not compiled");
                WordList written = WordList.ofText(name, some == StoredWordsMaker.NAMES);
                assertEquals(List.copyOf(written.sections()), List.copyOf(stored.keySet()), name);
                stored.forEach((section, words) -> isSame(name + " [" + section + "]", written, section, words));
            }
        }
    }

    private static void isSame(String at, WordList written, String section, StoredWords.Section stored) {
        isSame(at, written.words(section), stored.all());
        assertEquals(written.languages(section), stored.byLanguage().keySet(), at);
        stored.byLanguage().forEach((language, words) -> isSame(at + " " + language, written.words(section, language), words));
    }

    private static void isSame(String at, Set<String> written, Set<String> stored) {
        assertEquals(written, new HashSet<>(stored), at); // by going through it
        assertEquals(written.size(), stored.size(), at);
        for (String word : written) {
            assertEquals(true, stored.contains(word), at + ": " + word);
            for (String other : new String[] {word + "x", word.substring(1), word.substring(0, word.length() - 1) + '\u4e00'})
                assertEquals(written.contains(other), stored.contains(other), at + ": " + other);
        }
        assertFalse(stored.contains(""), at);
    }

    @Test
    void aListThatIsNotCompiledIsNotThere() {
        assertNull(StoredWords.list("regions.txt"));
        assertEquals(3, WordList.load("regions.txt").sections().size());
    }

    @Test
    void aFileOfAnotherVersionIsRefused() {
        assertThrows(IllegalStateException.class, () -> new StoredWords(new byte[] {'W', 'R', 'D', '0', 0}));
        assertThrows(IllegalStateException.class, () -> new StoredWords(new byte[0]));
    }
}
