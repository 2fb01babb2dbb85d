package clipping.facts.dateline;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import clipping.facts.Dateline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The openings of the development corpus, where it stands beside the project: floors that only rise. */
class OpeningsTest {
    private static final double ROWS = 0.99;
    private static final double LEFT_ALONE = 1.0;

    @Test
    void openingsOfTheCorpusKeepTheirFloor() throws IOException {
        String corpus = Objects.requireNonNullElse(System.getenv("CLIPPING_CORPUS"), "../shared/corpus");
        Path file = Path.of(corpus, "openings", "dev.tsv");
        assumeTrue(Files.exists(file), "no corpus");
        List<String> lines = Files.readAllLines(file);
        int right = 0;
        int friends = 0;
        int alone = 0;
        for (String line : lines.subList(1, lines.size())) {
            String[] f = line.split("\t", -1);
            Dateline d = DatelineReader.read(f[3], LocalDate.parse(f[2]), f[1]);
            boolean same = d == null ? f[4].isEmpty()
                : d.text().equals(f[4]) && plain(d.place()).equals(plain(f[5])) && plain(d.date()).equals(f[6])
                && plain(d.agency()).equals(plain(f[7]));
            if (same) right++;
            if (f[4].isEmpty()) {
                friends++;
                if (d == null) alone++;
            }
        }
        int rows = lines.size() - 1;
        System.out.println("openings: " + right + " of " + rows + " right, " + alone + " of " + friends + " false friends left alone");
        assertTrue(right >= ROWS * rows, right + " of " + rows + " rows right");
        assertTrue(alone >= LEFT_ALONE * friends, alone + " of " + friends + " false friends left alone");
    }

    private static String plain(String s) {
        String out = s == null ? "" : s.strip();
        while (out.endsWith(".") || out.endsWith(",")) out = out.substring(0, out.length() - 1);
        return out;
    }
}
