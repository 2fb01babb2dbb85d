package clipping.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordListTest {
    private static final Path FOLDER = Path.of("src/main/resources/clipping/lexicon");
    private static final List<String> LISTS = List.of("titles.txt", "dates.txt", "bylines.txt", "languages.txt", "regions.txt");

    @Test
    void wordsAreWrittenAsTheyAreLookedFor() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (String name : LISTS) {
            for (String line : Files.readAllLines(FOLDER.resolve(name))) {
                if (line.startsWith("#") || line.startsWith("[")) continue;
                for (String word : line.replaceFirst("^\\w{2,3}: ", "").split(","))
                    if (!WordList.fold(word.strip()).equals(word.strip())) wrong.add(name + ": " + word);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everySectionIsFoundOnceAndHasWords() throws Exception {
        for (String name : LISTS) {
            WordList list = WordList.load(name);
            List<String> sections = Files.readAllLines(FOLDER.resolve(name)).stream().filter(l -> l.startsWith("["))
                .map(l -> l.substring(1, l.indexOf(']'))).toList();
            assertEquals(sections.size(), Set.copyOf(sections).size(), name);
            for (String section : sections) assertTrue(!list.words(section).isEmpty(), name + " " + section);
        }
    }

    @Test
    void wordsHaveTheLanguageOfTheirLine() {
        WordList list = WordList.load("bylines.txt");
        assertTrue(list.words("by", "en").contains("written by"));
        assertTrue(list.words("by").containsAll(list.words("by", "en")));
        assertEquals(Set.of(), list.words("by", "xx"));
        assertEquals(Set.of(), list.words("no such section"));
        assertTrue(list.languages("by").contains("de"));
        assertTrue(list.has("by", "Written By"));
    }

    /** What the JDK says of each pair: nothing that is taken for composed changes behind any such letter. */
    @Test
    void charactersTakenForComposedAre() {
        String letters = "aeiou\u00e9\u0131\u0438\u0627\u0648\u304b\u30cf\u4e00\uac00\uac01";
        for (char c = 0; c < 0xd800; c++) {
            if (!WordList.isComposed(c)) continue;
            for (int i = 0; i < letters.length(); i++) {
                assertTrue(Normalizer.isNormalized("" + letters.charAt(i) + c, Normalizer.Form.NFC), Integer.toHexString(c));
            }
        }
        assertEquals("caf\u00e9", WordList.fold("CAFE\u0301"));
        assertEquals("\u304c", WordList.fold("\u304b\u3099"));
    }
}
