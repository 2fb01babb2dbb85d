package clipping.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordListTest {
    private static final Path FOLDER = Path.of("src/main/resources/clipping/lexicon");
    private static final List<String> LISTS = List.of("titles.txt", "dates.txt", "bylines.txt", "languages.txt", "regions.txt",
        "pages.txt", "meta-names.txt", "state-names.txt", "chrome/names.txt", "chrome/standfirst.txt");

    @Test
    void wordsAreWrittenAsTheyAreLookedFor() {
        List<String> wrong = new ArrayList<>();
        for (String name : LISTS) {
            WordList list = WordList.load(name);
            for (String section : list.sections()) {
                for (String word : list.words(section)) if (!WordList.fold(word).equals(word)) wrong.add(name + ": " + word);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyListHasTheFormOfAllLists() throws Exception {
        List<String> wrong = new ArrayList<>();
        int lists = 0;
        try (Stream<Path> files = Files.walk(FOLDER)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                List<String> lines = Files.readAllLines(file);
                if (lines.stream().noneMatch(l -> l.startsWith("["))) continue; // a table, or a licence
                lists++;
                wrong.addAll(faults(file, lines));
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(lists > 40, lists + " lists");
    }

    private static List<String> faults(Path file, List<String> lines) {
        List<String> wrong = new ArrayList<>();
        Set<String> sections = new HashSet<>();
        boolean empty = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String at = file.getFileName() + ":" + (i + 1) + ": ";
            if (line.isBlank() || line.startsWith("//")) continue;
            boolean remark = line.startsWith("#") && !file.getParent().endsWith("chrome"); // there it may begin a phrase
            if (remark) wrong.add(at + "a remark begins with two slashes: " + line);
            if (!line.startsWith("[")) {
                if (sections.isEmpty()) wrong.add(at + "before the first section: " + line);
                empty = false;
            } else {
                if (!line.matches("\\[[a-z]+(-[a-z]+)*]")) wrong.add(at + "not the name of a section: " + line);
                if (!sections.add(line)) wrong.add(at + "a second section " + line);
                if (empty) wrong.add(at + "nothing in the section before " + line);
                empty = true;
            }
        }
        if (empty) wrong.add(file.getFileName() + ": nothing in the last section");
        return wrong;
    }

    @Test
    void namesAreFoundHoweverTheyAreWritten() {
        assertTrue(DatelineWords.is(DatelineWords.Role.LEAD_IN, "PRÈS DE"));
        assertTrue(DatelineWords.is(DatelineWords.Role.LEAD_IN, "pres de"));
        assertTrue(DatelineWords.is(DatelineWords.Role.REGION, "PARANÁ"));
        assertTrue(DatelineWords.is(DatelineWords.Role.REGION, "parana"));
        assertTrue(DatelineWords.is(DatelineWords.Role.ABBREVIATION, "St."));
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
