package clipping.facts.dateline;

import clipping.Cases;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** What is weighed of an opening, and what a credit is taken for. */
class DatelineCluesTest {
    /** What {@code …} stands for in the cases: a large city is known. */
    private static final String CITY = " KNOWN TOWN CITY LARGE_CITY";

    @TestFactory
    @Tag(Cases.EACH)
    Stream<DynamicTest> cluesOfAnOpening() throws IOException {
        return Cases.of(Path.of("testdata/cases/dateline-clues")).stream().map(c -> DynamicTest.dynamicTest(c.at(), () -> {
            String told = clues(c.input());
            c.check(told.endsWith(CITY) ? told.substring(0, told.length() - CITY.length()) + " …" : told);
        }));
    }

    private static String clues(String paragraph) {
        Opening opening = new Opening(paragraph, LocalDate.of(2024, 3, 5), "en");
        Shape shape = DatelineGrammar.read(opening, false);
        return shape == null ? "none" : String.valueOf(DatelineEvidence.describe(opening, shape));
    }

    @TestFactory
    @Tag(Cases.EACH)
    Stream<DynamicTest> trustInACredit() throws IOException {
        return Cases.of(Path.of("testdata/cases/dateline-credit")).stream().map(c -> DynamicTest.dynamicTest(c.at(), () -> {
            Trust trust = Trust.of(c.input());
            c.check(trust == null ? "none" : trust.name().toLowerCase(Locale.ROOT));
        }));
    }
}
