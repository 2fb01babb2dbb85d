package clipping.facts.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clipping.Cases;
import clipping.facts.Dateline;
import clipping.facts.DayReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineReaderTest {

    @TestFactory
    @Tag(Cases.EACH)
    Stream<DynamicTest> everyOpeningOfTheCases() throws IOException {
        return Cases.of(Path.of("testdata/cases/dateline")).stream().map(c -> DynamicTest.dynamicTest(c.at(), () -> check(c)));
    }

    /** The language is spoken elsewhere, too: a region that nobody knows makes no difference. */
    private static void check(Cases.Case c) {
        String[] context = c.context().split(" ");
        String language = c.context().isEmpty() ? null : context[0];
        LocalDate published = c.context().isEmpty() ? null : LocalDate.parse(context[1]);
        c.check(show(new DatelineReader(c.input(), published, language).opening()));
        if (language == null || language.contains("-")) return;
        c.check(show(new DatelineReader(c.input(), published, language + "-ZZ").opening()), "language: " + language + "-ZZ\n");
    }

    @TestFactory
    @Tag(Cases.EACH)
    Stream<DynamicTest> elementsOfTheirOwn() throws IOException {
        return Cases.of(Path.of("testdata/cases/dateline-alone")).stream().map(c -> DynamicTest.dynamicTest(c.at(), () -> {
            Dateline read = new DatelineReader(c.input(), LocalDate.of(2024, 3, 5), "en").alone();
            c.check((read != null && DatelineReader.isSureAlone(read) ? "sure " : "") + show(read));
        }));
    }

    static String show(Dateline d) {
        return d == null ? "none" : String.join(" >> ", d.text(), Objects.toString(d.place(), ""), Objects.toString(d.date(), ""),
            Objects.toString(d.agency(), "")).strip();
    }

    @Test
    void yearIsNotKnownWithoutThePagesDay() {
        assertEquals(new Dateline("LONDON, March 4 (Reuters) -", "LONDON", null, "Reuters"),
            new DatelineReader("LONDON, March 4 (Reuters) - Copper fell.", null, null).opening());
    }

    private static String day(String opening, LocalDate published) {
        return new DatelineReader(opening, published, "en").opening().date();
    }

    @Test
    void dayOfAnotherYearIsTheNearestOne() {
        assertEquals("2023-12-30", day("PARIS, Dec 30 (Reuters) - Shares fell.", LocalDate.of(2024, 1, 2)));
        assertEquals("2024-01-02", day("PARIS, Jan 2 (Reuters) - Shares fell.", LocalDate.of(2023, 12, 31)));
    }

    @Test
    void numericDayIsReadNearestToThePagesOwn() {
        assertEquals("2024-03-05", day("Manila, 03/05/2024 – The port is open again.", LocalDate.of(2024, 3, 6)));
        assertEquals("2024-05-03", day("Manila, 03/05/2024 – The port is open again.", LocalDate.of(2024, 5, 3)));
        assertNull(day("Manila, 03/05/2024 – The port is open again.", null));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", value = {"03/05/2024,de,2024-05-03", "03/05/2024,en,none", "03/05/2024,none,none",
        "05/05/2024,en,2024-05-05", "05/05/2024,none,2024-05-05", "13/05/2024,en,2024-05-13", "05/13/2024,de,2024-05-13",
        "03.05.2024,en,2024-05-03"})
    void numericDayIsReadByTheLanguageWhereThePagesOwnIsUnknown(String day, String language, String iso) {
        assertEquals(iso, new DatelineReader("Manila, " + day + " – The port is open again.", null, language).opening().date());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ankara", "BERLIN (dpa)", "dpa", "RAJSHAHI, Dec 20, 2025 (BSS) -", "London, 4 March 2024", "Nairobi, Kenya",
        "KYIV —", "Portland, Ore."})
    void elementOfItsOwnIsAPlaceOrAnAgency(String text) {
        assertEquals(text, new DatelineReader(text, LocalDate.of(2024, 3, 5), "en").alone().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"4 March 2024", "10:45", "Jane Roe", "Politics", "By Jane Roe, London", "London, 10:45", "Jane Roe in London",
        "Video", "London Correspondent", "Monday, March 4", "Jordan", "World / Europe"})
    void elementOfItsOwnIsNoDateNameOrSection(String text) {
        assertNull(new DatelineReader(text, LocalDate.of(2024, 3, 5), "en").alone());
    }

    @ParameterizedTest
    @ValueSource(strings = {"QUITO — Rain", "Quito. Rain", "Quito: Rain", "Quito, rain", "Quito/AP rain", "Quito|AP rain",
        "Quito (AP) rain", "Quito [AP] rain", "Quito - rain", "Quito 4 rain", "Quito 0 rain", "Quito 9 rain", "Quito rains, and",
        "quitoquito, and", "The rains and rain, and", "Москва пишет, что", "京都 rained", "תל אביב rained", "QUITORAINING AND, and"})
    void markBeforeALongSmallWordMayOpenADateline(String text) {
        assertTrue(DatelineReader.canOpen(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Quito rained", "Quito raining, and", "The raining, and", "The rained and rain, and",
        "Москва сообщает, что", "Quito", ""})
    void longSmallWordBeforeAnyMarkOpensNone(String text) {
        assertFalse(DatelineReader.canOpen(text));
    }

    @Test
    void markFarBehindOpensNone() {
        assertTrue(DatelineReader.canOpen("Rain ".repeat(21) + "fell, and"));
        assertFalse(DatelineReader.canOpen("Rain ".repeat(22) + "fell, and"));
    }

    @Test
    void daysOfTheMonthAreReadInDevanagari() {
        assertEquals(3, day("तीन दिसंबर"));
        assertEquals(10, day("दस दिसंबर"));
        assertEquals(0, day("तीर दिसंबर"));
        assertEquals(0, day("ten December"));
        assertEquals(10, day("十日 December"));
        assertEquals(0, day("十木 December"));
    }

    private static int day(String text) {
        DayReader.Day day = new DayReader(text, text.length(), null, 0).at(0);
        return day == null ? 0 : day.day();
    }

    @ParameterizedTest
    @CsvSource({"Monday 4,en,6", "Mon. 4,en,4", "Mon 4,en,3", "Monday. 4,en,6", "Mo. 4,de,-1", "Quito 4,en,-1", "月曜日 4,ja,3", "周一 4,zh,2"})
    void weekdayEndsThere(String text, String language, int end) {
        assertEquals(end, DatelineDay.weekday(new Opening(text, null, language), 0));
    }

    @Test
    void hostileTextIsReadInLinearTime() {
        for (String unit : List.of("A/", "( ", "LONDON, ", "- ", "新华社", "4.", "Mar ", "【", ". ")) {
            assertNull(new DatelineReader(unit.repeat(100_000), null, null).opening(), unit);
        }
    }
}
