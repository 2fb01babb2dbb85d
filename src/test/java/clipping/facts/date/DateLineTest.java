package clipping.facts.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
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
        int number = 0;
        for (String line : Files.readAllLines(CASES)) {
            String at = CASES + ":" + ++number;
            if (line.startsWith("#")) continue;
            String[] parts = line.split(" \\| | === ");
            tests.add(DynamicTest.dynamicTest(at, () -> assertEquals(Boolean.parseBoolean(parts[2]), DateLine.isOne(parts[1], parts[0]), at + ": " + parts[1])));
        }
        return tests;
    }
}
