package clipping.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SortedTableTest {

    @ParameterizedTest
    @ValueSource(strings = {"agencies.txt", "months.txt", "weekdays.txt", "places/a.txt", "places/m.txt", "places/z.txt",
        "places/europe.txt", "places/middle-east.txt", "places/south-asia.txt", "places/east-asia.txt"})
    void linesAreSortedAndTheirNamesFolded(String resource) {
        byte[] before = {};
        for (String line : Resource.text(Resource.LEXICON + resource).split("\n")) {
            if (line.startsWith("//")) continue;
            String name = line.substring(0, line.indexOf('\t'));
            byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
            assertTrue(Arrays.compareUnsigned(before, bytes) < 0,
                resource + ": \"" + name + "\" stands behind \"" + new String(before, StandardCharsets.UTF_8) + "\"");
            assertEquals(Spelling.fold(name), name, resource);
            before = bytes;
        }
    }

    @Test
    void agenciesFoldAsTheirLinesBegin() {
        for (String line : Resource.text(Resource.LEXICON + "agencies.txt").split("\n")) {
            if (line.startsWith("//")) continue;
            String[] fields = line.split("\t", -1);
            for (String printed : fields[1].split("\\|")) if (!printed.isEmpty()) assertEquals(fields[0], Spelling.fold(printed));
        }
    }

    @Test
    void findsWhatIsThereAndNothingBetween() {
        SortedTable places = new SortedTable("places/b.txt");
        assertTrue(places.find("berlin").startsWith("6"));
        assertNull(places.find("berlinx"));
        assertNull(places.find(""));
        assertNull(places.find("\uffff\uffff"));
        assertNull(places.find("!!"));
    }

    @Test
    void markOfALineByHandIsNoPartOfItsEntry() {
        SortedTable table = new SortedTable("a\t1\nab\t2 xx\t+\nabc\t\n".getBytes(StandardCharsets.UTF_8));
        assertEquals("2 xx", table.find("ab"));
        assertEquals("", table.find("abc"));
    }

    @ParameterizedTest
    @CsvSource({"AP,NAME", "ap,NAME", "Ap,NONE", "Reuters,NAME", "REUTERS,NAME", "Beta,WORD", "dpa-AFX,NAME", "新华社,NAME", "أ ش أ,NAME",
        "Nobody,NONE", "AP -,NONE", "RIA Novosti.,NONE"})
    void agencies(String name, Agencies.Certainty kind) {
        assertEquals(kind, Agencies.certainty(name, false));
    }

    @Test
    void inBracketsShortNamesCountInAnyCase() {
        assertEquals(Agencies.Certainty.NAME, Agencies.certainty("Efe", true));
        assertEquals(Agencies.Certainty.NONE, Agencies.certainty("Efe", false));
    }

    @ParameterizedTest
    @CsvSource({"KÖLN,6", "Saint-Denis,5", "Groton,3", "東京,6", "القاهرة,6", "Nowhereville,0", "Deutschland,0"})
    void cities(String name, int size) {
        assertEquals(size, Places.city(name));
    }

    @Test
    void everyFirstLetterHasItsFile() {
        for (char c = 'a'; c <= 'z'; c++) assertEquals(0, Places.city(c + "qqqqqqq"));
        assertEquals(0, Places.city("4th of nowhere"));
        assertEquals(0, Places.city("\ud83d\ude00"));
    }

    @Test
    void countries() {
        assertTrue(Places.country("Deutschland"));
        assertTrue(Places.country("MÉXICO"));
    }
}
