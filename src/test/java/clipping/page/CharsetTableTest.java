package clipping.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Undeclared pages in many languages and charsets, sound and with one fault: those that are read wrongly are known. */
class CharsetTableTest {

    @Test
    void pagesInManyLanguagesAreReadAsTheyWereWritten() throws IOException {
        Set<String> charsets = new HashSet<>();
        List<String> wrong = new ArrayList<>();
        for (CharsetPages.Made page : CharsetPages.undeclared()) {
            charsets.add(page.charset());
            if (!page.isRight()) wrong.add(page + " as " + page.readAs());
        }
        List<String> known = new ArrayList<>(Files.readAllLines(Path.of("testdata/cases/charset/unread.txt")));
        known.removeIf(line -> line.startsWith("//"));
        assertEquals(String.join("\n", new TreeSet<>(known)), String.join("\n", new TreeSet<>(wrong)));
        assertTrue(charsets.size() >= 28, charsets::toString);
    }

    @Test
    void everyLabelIsUnderstood() throws IOException {
        List<CharsetPages.Made> pages = CharsetPages.declared();
        List<String> wrong = pages.stream().filter(p -> !p.isRight()).map(p -> p + " as " + p.readAs()).toList();
        assertEquals(List.of(), wrong);
        assertTrue(pages.size() > 2_000, pages.size() + " pages");
    }
}
