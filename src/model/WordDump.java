import clipping.block.TextShape;
import clipping.change.FurnitureLines;
import com.google.gson.stream.JsonWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes the words of texts that the trainer learns from beside pages, as hashes: {@code WordDump OUT_FILE}; run as a source file. Stories are
 * those of {@code testdata/changes/stories.txt}, the others those that copies of pages get, in the same parts.
 */
public class WordDump {
    private static final int PARTS = 5;
    private static final int WORDS = 60;

    public static void main(String[] args) throws IOException {
        List<String[]> stories = Files.readAllLines(Path.of("testdata/changes/stories.txt")).stream()
            .filter(l -> !l.startsWith("#")).map(l -> l.split("\t", 2)).toList();
        TreeSet<String> languages = stories.stream().map(s -> s[0]).collect(Collectors.toCollection(TreeSet::new));
        languages.addAll(List.of("de", "en", "es", "it")); // of which the corpus has stories enough
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[0]))) {
            for (String language : languages) {
                List<String> own = stories.stream().filter(s -> s[0].equals(language)).map(s -> s[1]).toList();
                for (int part = 0; part < PARTS; part++) {
                    int fold = part;
                    write(out, language, part, true, IntStream.range(0, own.size()).filter(i -> i % PARTS == fold).mapToObj(own::get).toList());
                    write(out, language, part, false, FurnitureLines.training(part, PARTS).texts(language));
                }
            }
        }
    }

    private static void write(BufferedWriter out, String language, int part, boolean story, List<String> texts) throws IOException {
        for (String text : texts) {
            StringWriter line = new StringWriter();
            try (JsonWriter json = new JsonWriter(line)) {
                json.beginObject().name("language").value(language).name("fold").value(part).name("story").value(story).name("words").beginArray();
                for (int hash : Arrays.stream(TextShape.of(text).hashes).distinct().limit(WORDS).toArray()) json.value(hash);
                json.endArray().endObject();
            }
            out.write(line + "\n");
        }
    }
}
