package clipping.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallWordsTest {

    @ParameterizedTest
    @CsvSource({"en, The, 1", "de, FÜR, 1", "de, fu\u0308r, 1", "ru, Не, 1", "el, ΚΑΙ, 1", "ar, من, 1", "en, thee, 0", "en, th, 0",
        "fr, the, 0"})
    void wordsCountForTheLanguagesThatHaveThem(String language, String word, int times) {
        int[] counts = new int[SmallWords.languages().size()];
        char[] text = ("x" + word + "x").toCharArray();
        SmallWords.count(text, 1, text.length - 1, counts);
        assertEquals(times, counts[SmallWords.languages().indexOf(language)]);
    }
}
