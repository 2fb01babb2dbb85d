package clipping.change;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * A page of a set: of one of the corpus, with {@code pages} and {@code truth.jsonl}, or of a folder of NAME.html, each with what is right
 * in NAME.json, or without it.
 *
 * @param id   its name without an ending
 * @param file where it is, gzipped or not
 * @param body its story, paragraphs parted by line ends; null where nothing is known of the page
 */
public record SetPage(String id, Path file, String body) {
    /** The pages of a set by their names, without those of which something else than the body is known. */
    public static List<SetPage> of(Path set) throws IOException {
        boolean isCorpus = Files.exists(set.resolve("pages"));
        Map<String, String> bodies = isCorpus ? bodies(set.resolve("truth.jsonl")) : Map.of();
        List<SetPage> pages = new ArrayList<>();
        try (Stream<Path> found = Files.list(isCorpus ? set.resolve("pages") : set)) {
            for (Path file : found.filter(f -> f.toString().matches(".*\\.html(\\.gz)?")).toList()) {
                String id = file.getFileName().toString().replaceFirst("\\.html(\\.gz)?$", "");
                Path right = set.resolve(id + ".json");
                String body = isCorpus ? bodies.get(id) : body(right);
                if (body != null || isCorpus || Files.notExists(right)) pages.add(new SetPage(id, file, body));
            }
        }
        pages.sort(Comparator.comparing(SetPage::id));
        return pages;
    }

    private static Map<String, String> bodies(Path truths) throws IOException {
        Map<String, String> bodies = new HashMap<>();
        if (Files.notExists(truths)) return bodies;
        for (String line : Files.readAllLines(truths)) {
            JsonObject truth = JsonParser.parseString(line).getAsJsonObject();
            bodies.put(truth.get("id").getAsString(), truth.get("body").getAsString());
        }
        return bodies;
    }

    private static String body(Path right) throws IOException {
        JsonElement body = Files.exists(right) ? JsonParser.parseString(Files.readString(right)).getAsJsonObject().get("body") : null;
        if (body == null) return null;
        List<String> paragraphs = new ArrayList<>();
        for (JsonElement paragraph : body.getAsJsonArray()) paragraphs.add(paragraph.getAsString());
        return String.join("\n\n", paragraphs);
    }

    /** {@return the page as saved} */
    public byte[] bytes() throws IOException {
        return read(file);
    }

    /** The content of a file, gzipped or not. */
    static byte[] read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return file.toString().endsWith(".gz") ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes();
        }
    }
}
