package clipping.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    private static final Phrases PHRASES = new Phrases(Set.of("photo", "photo by", "©"), Set.of("übersetzt von", "photo"));

    private static boolean isWord(String text, int start, int end) {
        return (start == 0 || text.charAt(start - 1) == ' ') && (end == text.length() || text.charAt(end) == ' ');
    }

    @Test
    void textsOpenWithThemInAnyCase() {
        assertTrue(PHRASES.open("Photo: Jane Roe"));
        assertTrue(PHRASES.open("U\u0308bersetzt von Jane Roe"), "a letter and its mark are one");
        assertFalse(PHRASES.open("A photo"));
        assertFalse(PHRASES.open(""));
    }

    @Test
    void aQuickLookTurnsNothingAwayThatOpens() {
        WordSection section = WordList.load("bylines.txt").section("other-credit");
        Phrases all = new Phrases(WordList.load("bylines.txt").words("other-credit"));
        for (String language : WordList.load("bylines.txt").languages("other-credit")) {
            for (String word : WordList.load("bylines.txt").words("other-credit", language)) {
                for (String printed : new String[] {word, word.toUpperCase(Locale.ROOT), word.replace('\'', '\u2019'),
                    Normalizer.normalize(word, Normalizer.Form.NFD)}) {
                    assertTrue(all.open(printed) || !WordList.fold(printed).startsWith(word), printed);
                    assertTrue(section.mayOpen(printed + ": Jane Roe", language), printed);
                }
            }
        }
        assertFalse(PHRASES.mayOpen("Pictures"));
        assertFalse(new WordSection(Set.of("photo"), Map.of("en", Set.of("photo"))).mayOpen("Pictures", "en"));
    }

    @Test
    void theyStandAnywhereOrAsWords() {
        assertTrue(PHRASES.in("a telephoto lens"));
        assertFalse(PHRASES.in("a telephoto lens", PhrasesTest::isWord));
        assertTrue(PHRASES.in("2024 ©", PhrasesTest::isWord));
    }

    @Test
    void theLastEndIsThatOfTheLongest() {
        assertEquals(8, PHRASES.lastEnd("photo by jane", PhrasesTest::isWord));
        assertEquals(-1, PHRASES.lastEnd("jane", PhrasesTest::isWord));
    }

    @Test
    void ofEachOnlyTheLastOccurrenceCounts() {
        assertEquals(-1, PHRASES.lastEnd("photo telephoto", PhrasesTest::isWord));
    }
}
