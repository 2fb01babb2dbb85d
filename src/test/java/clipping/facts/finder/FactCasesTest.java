package clipping.facts.finder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import clipping.block.Splitter;
import clipping.facts.Facts;
import clipping.page.Page;
import clipping.page.PageParser;
import clipping.source.Deadline;
import clipping.source.SavedPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the {@code input === expected} lines of {@code testdata/cases/FACT/*.case}: a page on one line, the fact that it must give. */
class FactCasesTest {
    private static final String PROSE = "<p>"
        + "The council met on the matter and heard the people who had come to speak of it at length. ".repeat(3) + "</p>";

    /** A paragraph in no language, where a page's own statement of its language is to stand. */
    private static final String MUTE = "<p>" + "Fjordby Strandvik Nordsund Halvmark Oddvik Tranby ".repeat(6) + "</p>";

    private static Facts facts(String html) {
        Page page = PageParser.parse(SavedPage.html("-",
            html.replace("{prose}", PROSE + PROSE).replace("{mute}", MUTE).getBytes(StandardCharsets.UTF_8)), Deadline.NONE);
        return FactFinder.find(page, Splitter.split(page, Deadline.NONE));
    }

    private static Stream<DynamicTest> cases(String fact, Function<Facts, String> value) throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("testdata/cases", fact))) {
            for (Path file : files.sorted().toList()) {
                if (!file.toString().endsWith(".case")) continue;
                int number = 0;
                for (String line : Files.readAllLines(file)) {
                    number++;
                    if (line.isBlank() || line.startsWith("#")) continue;
                    int at = line.lastIndexOf(" === ");
                    String input = line.substring(0, at);
                    String expected = line.substring(at + 5);
                    tests.add(DynamicTest.dynamicTest(file.getFileName() + ":" + number, () ->
                        assertEquals(expected, value.apply(facts(input)))));
                }
            }
        }
        assertFalse(tests.isEmpty(), "no case of " + fact);
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> titles() throws IOException {
        return cases("title", f -> String.valueOf(f.title()));
    }

    @TestFactory
    Stream<DynamicTest> authors() throws IOException {
        return cases("author", f -> String.join("; ", f.authors()));
    }

    @TestFactory
    Stream<DynamicTest> published() throws IOException {
        return cases("published", f -> String.valueOf(f.published()));
    }

    @TestFactory
    Stream<DynamicTest> modified() throws IOException {
        return cases("modified", f -> String.valueOf(f.modified()));
    }

    @TestFactory
    Stream<DynamicTest> languages() throws IOException {
        return cases("language", f -> String.valueOf(f.language()));
    }

    @TestFactory
    Stream<DynamicTest> publishers() throws IOException {
        return cases("publisher", f -> String.valueOf(f.publisher()));
    }

    @TestFactory
    Stream<DynamicTest> sections() throws IOException {
        return cases("section", f -> String.valueOf(f.section()));
    }

    @TestFactory
    Stream<DynamicTest> tags() throws IOException {
        return cases("tags", f -> String.join("; ", f.tags()));
    }

    @TestFactory
    Stream<DynamicTest> addresses() throws IOException {
        return cases("url", f -> String.valueOf(f.url()));
    }

    @TestFactory
    Stream<DynamicTest> ambiguousDates() throws IOException {
        return cases("ambiguous", f -> String.valueOf(f.ambiguousDate()));
    }
}
