package clipping.facts.dateline;

import clipping.facts.Dateline;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Writes the clues of labelled openings for {@code src/model/dateline.py}: {@code DatelineDump ROWS OUT}. A row is what it comes from, its
 * weight, language, day, label and paragraph between tabs; a line of the output what it comes from, its weight, 1 for a dateline, its kind
 * and clues. What has no shape of a dateline is left out, and so is what is read by brackets and wires of East Asia, which have no weights.
 */
public final class DatelineDump {
    private DatelineDump() {
    }

    /** @param args the rows' file, and the output */
    public static void main(String[] args) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]))) {
            for (String line : Files.readAllLines(Path.of(args[0]))) {
                String[] f = line.split("\t", -1);
                String language = f[2].isEmpty() ? null : f[2];
                LocalDate day = f[3].isEmpty() ? null : LocalDate.parse(f[3]);
                Opening opening = new Opening(f[5], day, language);
                Dateline eastAsian = EastAsianOpening.read(opening);
                Shape shape = eastAsian != null ? null : DatelineGrammar.read(opening, false);
                String clues = shape == null ? null : DatelineEvidence.describe(opening, shape);
                if (clues == null) continue;
                boolean right = f[4].equals(opening.part(opening.skip(0), shape.end()));
                String head = f[5].substring(0, Math.min(80, f[5].length()));
                out.write(String.join("\t", f[0], f[1], right ? "1" : "0", clues, head) + "\n");
            }
        }
    }
}
