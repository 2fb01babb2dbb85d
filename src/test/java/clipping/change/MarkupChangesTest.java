package clipping.change;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A story does not depend on its markup: after each change of the pages of testdata their bodies stay the same on at least the share of pages that
 * {@code testdata/changes/shares.txt} states. These floors only rise.
 */
class MarkupChangesTest {
    private static final Path FLOORS = Path.of("testdata/changes/shares.txt");

    @TestFactory
    List<DynamicTest> bodiesStayTheSame() throws IOException {
        Map<String, Double> floors = new HashMap<>();
        for (String line : Files.readAllLines(FLOORS)) {
            if (!line.startsWith("#")) floors.put(line.split(" ")[0], Double.valueOf(line.split(" ")[1]));
        }
        List<Path> pages = ChangeShares.pages(Path.of("testdata/pages"));
        Map<MarkupChange, Double> shares = ChangeShares.measure(pages, ChangeShares.pool(pages), List.of(MarkupChange.values()), false);
        List<DynamicTest> tests = new ArrayList<>();
        shares.forEach((change, share) -> tests.add(DynamicTest.dynamicTest(change.name(), () -> assertTrue(share >= floors.get(change.name()),
            () -> String.format(Locale.ROOT, "%s: the body stays the same on %.3f of the pages, the floor is %s; src/model/changes tells which they are",
                change, share, floors.get(change.name()))))));
        return tests;
    }
}
