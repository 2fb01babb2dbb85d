package clipping.facts.dateline;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

/**
 * All cases of datelines as a few tests. Only {@code src/mutation/run} takes it: for each change of the code it would else start two
 * thousand tests, and read all case files for every one of them.
 */
class DatelineCasesAtOnce {

    @Test
    void pages() throws Throwable {
        run(new DatelineFinderTest().datelinesOfAPage());
    }

    @Test
    void openings() throws Throwable {
        run(new DatelineReaderTest().everyOpeningOfTheCases());
    }

    @Test
    void elements() throws Throwable {
        run(new DatelineReaderTest().elementsOfTheirOwn());
    }

    @Test
    void clues() throws Throwable {
        run(new DatelineCluesTest().cluesOfAnOpening());
    }

    @Test
    void credits() throws Throwable {
        run(new DatelineCluesTest().trustInACredit());
    }

    private static void run(Stream<DynamicTest> tests) throws Throwable {
        for (DynamicTest test : tests.toList()) test.getExecutable().execute();
    }
}
