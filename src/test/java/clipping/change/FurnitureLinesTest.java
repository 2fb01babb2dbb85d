package clipping.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clipping.lexicon.Chrome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The lexicon knows boilerplate that it was not written from: in each language most lines of the file that is held back hold a phrase. */
class FurnitureLinesTest {
    private static final double OF_ALL = 0.85;
    private static final double OF_EACH = 0.6;
    private static final int TO_TRAIN_ON = 30;
    private static final int TO_TEST = 10;

    @Test
    void lexiconKnowsLinesThatAreHeldBack() throws IOException {
        List<String> low = new ArrayList<>(), unknown = new ArrayList<>();
        int all = 0;
        for (String language : languages()) {
            List<String> lines = FurnitureLines.HELD_BACK.sentences(language);
            List<String> missed = lines.stream().filter(l -> Chrome.load().match(l).isEmpty()).toList();
            if (missed.size() > (1 - OF_EACH) * lines.size()) low.add(language + " does not know " + missed);
            all += lines.size();
            unknown.addAll(missed);
        }
        assertEquals(List.of(), low);
        assertTrue(unknown.size() <= (1 - OF_ALL) * all, "of " + all + " lines the lexicon does not know " + unknown);
    }

    @Test
    void eachLanguageHasLinesToTrainOnAndOthersToTest() throws IOException {
        assertEquals(30, languages().size());
        for (String language : languages()) {
            List<String> train = FurnitureLines.TRAINING.sentences(language), test = FurnitureLines.HELD_BACK.sentences(language);
            assertTrue(train.size() >= TO_TRAIN_ON && test.size() >= TO_TEST, language + ": " + train.size() + ", " + test.size());
            assertTrue(test.stream().noneMatch(train::contains), language + ": a line is in both files");
            assertTrue(!FurnitureLines.TRAINING.comments(language).isEmpty(), language + ": no comments");
        }
    }

    @Test
    void eachLanguageHasNoticesAndLinesAboutAuthors() throws IOException {
        for (String file : List.of("notices", "bios")) {
            List<String> train = Files.readAllLines(Path.of("testdata/changes/" + file + ".txt"));
            List<String> test = Files.readAllLines(Path.of("testdata/changes/" + file + "-held-back.txt"));
            List<String> both = test.stream().filter(l -> l.length() > 40 && train.contains(l)).toList();
            assertEquals(List.of(), both, file + ": lines in both files");
            for (String language : languages()) {
                String prefix = file.equals("bios") ? language + "\t" : "## " + language + " ";
                assertTrue(train.stream().anyMatch(l -> l.startsWith(prefix)) && test.stream().anyMatch(l -> l.startsWith(prefix)),
                    file + " in " + language);
            }
        }
    }

    /** The languages that the lexicon has a file for and this test has lines of. */
    private static TreeSet<String> languages() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/clipping/lexicon/chrome"))) {
            TreeSet<String> languages = new TreeSet<>();
            files.map(f -> f.getFileName().toString()).filter(f -> f.matches("[a-z]{2}\\.txt")).map(f -> f.substring(0, 2))
                .filter(l -> !FurnitureLines.HELD_BACK.sentences(l).isEmpty()).forEach(languages::add);
            return languages;
        }
    }
}
