package clipping.facts.date;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clipping.Cases;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateLineTest {
    private static final Path CASES = Path.of("testdata/cases/date-line/lines.case");

    @TestFactory
    List<DynamicTest> aLineThatPrintsADayAndNothingElseIsTold() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Cases.Case c : Cases.of(CASES)) {
            String[] parts = c.input().split(" \\| ");
            tests.add(DynamicTest.dynamicTest(c.at(), () -> c.check(String.valueOf(DateLine.isOne(parts[1], parts[0])))));
        }
        return tests;
    }

    @ParameterizedTest
    @ValueSource(strings = {"10:15", "6.42 p.m.", "10h15", "10:15 Uhr", "klo 10.15", "9:05 ET"})
    void timeOfDayIsTold(String text) {
        assertTrue(DateLine.isTime(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"596.7 Wh", "20.00 Πάρτι.", "10:15:20", "10:1", "100:15", "10:15 – 11", "4.5", "12345", "10.1500"})
    void figureOrEntryOfAProgrammeIsNoTimeOfDay(String text) {
        assertFalse(DateLine.isTime(text));
    }
}
