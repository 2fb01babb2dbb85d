package clipping.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateLettersTest {

    @ParameterizedTest
    @CsvSource({"年, year", "년, year", "月, month", "월, month", "日, day", "일, day", "時, hour", "时, hour", "시, hour", "分, none", "h, none"})
    void letterBehindANumberTellsWhatItCounts(char letter, String unit) {
        assertEquals(unit.equals("year"), DateLetters.isYear(letter));
        assertEquals(unit.equals("month"), DateLetters.isMonth(letter));
        assertEquals(unit.equals("day"), DateLetters.isDay(letter));
        assertEquals(unit.equals("hour"), DateLetters.isHour(letter));
    }

    @Test
    void everyLetterIsOne() {
        for (String unit : new String[] {"year", "month", "day", "hour"}) {
            for (String letter : WordLists.dates().words(unit + "-letter")) assertEquals(1, letter.length(), letter);
        }
    }

    @Test
    void numbersStandBehindTheirWords() {
        assertEquals(12, WordLists.dates().numbers("persian-month").get("اسفند"));
        assertTrue(WordLists.dates().numbers("era").values().stream().allMatch(year -> year > 1800));
    }
}
