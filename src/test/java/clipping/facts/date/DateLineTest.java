package clipping.facts.date;

import clipping.Cases;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

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
}
