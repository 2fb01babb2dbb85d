import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Container;
import clipping.block.Splitter;
import clipping.facts.Facts;
import clipping.facts.finder.FactFinder;
import clipping.page.Page;
import clipping.page.PageParser;
import clipping.source.Deadline;
import clipping.source.SavedPage;
import clipping.verdict.ContextFeature;
import clipping.verdict.Feature;
import clipping.verdict.FeatureTable;
import clipping.verdict.Features;
import clipping.verdict.ModelHead;
import clipping.verdict.TokenFeature;
import clipping.verdict.Tokens;
import com.google.gson.stream.JsonWriter;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Writes the features of every block of a corpus set for the trainer: {@code FeatureDump SET_DIR OUT_PREFIX}. Run as a source file. */
public class FeatureDump {
    private static final int WORDS = 30;
    private static final int LEVELS = 7;

    public static void main(String[] args) throws IOException {
        Path out = Path.of(args[1]);
        List<Path> files;
        try (Stream<Path> found = Files.list(Path.of(args[0], "pages"))) {
            files = found.sorted().toList();
        }
        Files.writeString(Path.of(out + ".names"), names(Feature.values()));
        Files.writeString(out.resolveSibling("head"), String.join("\n", ModelHead.lines()));
        Files.writeString(out.resolveSibling("context.names"), names(ContextFeature.values()));
        Files.writeString(out.resolveSibling("token.names"), names(TokenFeature.values()));
        try (BufferedWriter pages = Files.newBufferedWriter(Path.of(out + ".pages"));
             DataOutputStream rows = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(out + ".rows"))));
             DataOutputStream groups = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(out + ".groups"))));
             DataOutputStream words = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(out + ".words"))));
             DataOutputStream tokens = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(out + ".tokens"))))) {
            for (Path file : files) {
                byte[] bytes;
                try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                    bytes = in.readAllBytes();
                }
                Page page = PageParser.parse(SavedPage.html(file.getFileName().toString(), bytes), Deadline.NONE);
                Blocks blocks = Splitter.split(page, Deadline.NONE);
                Facts facts = FactFinder.find(page, blocks);
                FeatureTable table = Features.of(blocks, page.claims(), facts);
                for (Block b : blocks.all()) {
                    for (Feature f : Feature.values()) rows.writeInt(table.columns()[FeatureTable.FEATURES + f.ordinal()][b.index()]);
                    for (int[] group : table.groups()) groups.writeInt(group[b.index()]);
                    words.writeFloat(table.words()[b.index()]);
                    int[] hashes = table.hashes()[b.index()];
                    list(tokens, hashes, Math.min(WORDS, hashes.length));
                    Container c = b.container();
                    for (int level = 0; level < LEVELS; level++) {
                        int[] names = c == null ? new int[0] : Tokens.of(c);
                        list(tokens, names, names.length);
                        if (c != null) c = c.parent();
                    }
                }
                pages.write(describe(file, blocks) + "\n");
            }
        }
    }

    private static String names(Enum<?>[] features) {
        return String.join("\n", Stream.of(features).map(Enum::name).toList());
    }

    private static void list(DataOutputStream out, int[] values, int count) throws IOException {
        out.writeInt(count);
        for (int i = 0; i < count; i++) out.writeInt(values[i]);
    }

    private static String describe(Path file, Blocks blocks) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.beginObject().name("id").value(file.getFileName().toString().replaceFirst("\\.html?(\\.gz)?$", "")).name("texts")
                .beginArray();
            for (Block b : blocks.all()) json.value(b.text());
            json.endArray().name("where").beginArray();
            for (Block b : blocks.all()) {
                StringBuilder where = new StringBuilder(b.kind() + (b.marks().isEmpty() ? "" : b.marks().toString()));
                int level = 0;
                for (Container c = b.container(); c != null && level < 6; c = c.parent(), level++) where.append(" < ").append(c);
                json.value(where.toString());
            }
            json.endArray().endObject();
        }
        return text.toString();
    }
}
