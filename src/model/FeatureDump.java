import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Container;
import clipping.block.Splitter;
import clipping.change.ChangedPage;
import clipping.change.FurnitureLines;
import clipping.change.MarkupChange;
import clipping.change.SetPage;
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
import com.google.gson.stream.JsonWriter;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Writes the numbers of every block of a corpus set, or of a folder of NAME.html with NAME.json, for the trainer: {@code FeatureDump
 * SET_DIR OUT_PREFIX COPIES}; run as a source file. Behind each page as saved come copies of it with changed markup, one to five changes
 * each, the same at every run.
 */
public class FeatureDump implements Closeable {
    private static final int WORDS = 30;

    /** The changes that copies go through, the harder ones oftener. */
    private static final List<MarkupChange> CHANGES = changes();

    private final BufferedWriter pages;
    private final DataOutputStream rows;
    private final DataOutputStream groups;
    private final DataOutputStream words;
    private final DataOutputStream tokens;

    private FeatureDump(Path out) throws IOException {
        pages = Files.newBufferedWriter(Path.of(out + ".pages"));
        rows = open(out + ".rows");
        groups = open(out + ".groups");
        words = open(out + ".words");
        tokens = open(out + ".tokens");
    }

    private static List<MarkupChange> changes() {
        List<MarkupChange> all = new ArrayList<>(List.of(MarkupChange.values()).subList(1, MarkupChange.values().length));
        all.addAll(List.of(MarkupChange.NAMES_DROPPED, MarkupChange.NAMES_DROPPED, MarkupChange.NAMES_DROPPED, MarkupChange.NAMES_RENAMED,
            MarkupChange.META_DROPPED, MarkupChange.DATA_DROPPED, MarkupChange.LAST_BEHIND_AD, MarkupChange.LAST_PART,
            MarkupChange.LAST_PART, MarkupChange.LINES_BETWEEN, MarkupChange.LINES_BETWEEN, MarkupChange.LINE_BEHIND,
            MarkupChange.LINE_BEHIND, MarkupChange.LINE_ABOVE, MarkupChange.SPLIT, MarkupChange.SPLIT, MarkupChange.BREAKS_FOR_P,
            MarkupChange.DATE_ABOVE, MarkupChange.COMMENTS_BEHIND, MarkupChange.COMMENTS_BEHIND,
            MarkupChange.COMMENTS_INSIDE, MarkupChange.LAST_BEHIND_AD, MarkupChange.LAST_PART, MarkupChange.SPLIT, MarkupChange.LINE_BEHIND,
            MarkupChange.SUMMARIES_BEHIND, MarkupChange.SUMMARIES_BEHIND, MarkupChange.SUMMARIES_BEHIND, MarkupChange.SUMMARIES_ABOVE,
            MarkupChange.SUMMARIES_ABOVE, MarkupChange.BOX_BETWEEN, MarkupChange.BOX_BETWEEN, MarkupChange.TABLE_LAYOUT,
            MarkupChange.NOTICE_BEHIND, MarkupChange.NOTICE_BEHIND, MarkupChange.NOTICE_INSIDE, MarkupChange.NOTICE_INSIDE,
            MarkupChange.NOTICE_INSIDE, MarkupChange.NOTICE_BETWEEN, MarkupChange.NOTICE_BETWEEN, MarkupChange.NOTICE_BETWEEN,
            MarkupChange.BIO_BEHIND, MarkupChange.BIO_BEHIND, MarkupChange.BIO_BEHIND, MarkupChange.REDUCED, MarkupChange.STORY_BEHIND,
            MarkupChange.SPLIT, MarkupChange.LAST_PART, MarkupChange.DATE_ABOVE, MarkupChange.LINE_ABOVE, MarkupChange.ENTRIES,
            MarkupChange.ENTRIES, MarkupChange.ITEMS, MarkupChange.ITEMS, MarkupChange.ANSWERS, MarkupChange.SHORT_END,
            MarkupChange.STORY_INSIDE, MarkupChange.CAPTIONS_BETWEEN, MarkupChange.BIO_BETWEEN, MarkupChange.STORY_BEHIND));
        return all;
    }

    private static DataOutputStream open(String file) throws IOException {
        return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(file))));
    }

    public static void main(String[] args) throws IOException {
        Path set = Path.of(args[0]), out = Path.of(args[1]);
        int copies = Integer.parseInt(args[2]);
        Files.writeString(Path.of(out + ".names"), names(Feature.values()));
        Files.writeString(out.resolveSibling("context.names"), names(ContextFeature.values()));
        Files.writeString(out.resolveSibling("token.names"), names(TokenFeature.values()));
        Files.writeString(out.resolveSibling("head"), String.join("\n", ModelHead.lines()));
        List<SetPage> pages = SetPage.of(set);
        List<String> pool = new ArrayList<>();
        for (SetPage page : pages) for (String p : page.body().split("\n+")) if (ChangedPage.isProse(p)) pool.add(p);
        try (FeatureDump dump = new FeatureDump(out)) {
            for (SetPage page : pages) dump.write(page, copies, pool);
        }
    }

    private void write(SetPage page, int copies, List<String> pool) throws IOException {
        String id = page.id();
        byte[] bytes = page.bytes();
        String language = write(id, 0, bytes, List.of(), List.of());
        List<String> own = script(pool, language, page.body());
        for (int copy = 1; copy <= copies; copy++) {
            Random random = new Random(id.hashCode() * 31L + copy);
            ChangedPage changed = ChangedPage.of(bytes, page.body(), language, own, FurnitureLines.TRAINING, random.nextLong());
            for (int k = 1 + random.nextInt(5); k > 0; k--) changed.apply(CHANGES.get(random.nextInt(CHANGES.size())));
            write(id, copy, changed.bytes(), changed.kept(), changed.cut());
        }
    }

    /** Paragraphs of other stories in the same script. */
    private static List<String> script(List<String> pool, String language, String body) {
        Character.UnicodeScript script = script(body);
        List<String> own = new ArrayList<>();
        for (int i = Math.floorMod(body.hashCode(), 7); i < pool.size(); i += 7)
            if (script(pool.get(i)) == script && !body.contains(pool.get(i))) own.add(pool.get(i));
        return own.size() < 40 ? pool : own;
    }

    private static Character.UnicodeScript script(String text) {
        return text.codePoints().filter(Character::isLetter).mapToObj(Character.UnicodeScript::of)
            .findFirst().orElse(Character.UnicodeScript.COMMON);
    }

    /** Writes a page; returns its language. */
    private String write(String id, int copy, byte[] bytes, List<String> kept, List<String> cut) throws IOException {
        Page page = PageParser.parse(SavedPage.html(id, bytes), Deadline.NONE);
        Blocks blocks = Splitter.split(page, Deadline.NONE);
        Facts facts = FactFinder.find(page, blocks);
        FeatureTable table = Features.of(blocks, page.claims(), facts);
        for (Block b : blocks.all()) {
            for (Feature f : Feature.values()) rows.writeInt(table.columns()[FeatureTable.FEATURES + f.ordinal()][b.index()]);
            for (int[] group : table.groups()) groups.writeInt(group[b.index()]);
            words.writeFloat(table.words()[b.index()]);
            int[] hashes = table.hashes()[b.index()];
            list(hashes, Math.min(WORDS, hashes.length));
        }
        pages.write(describe(id, copy, blocks, kept, cut) + "\n");
        return facts.language();
    }

    private static String names(Enum<?>[] features) {
        return String.join("\n", Stream.of(features).map(Enum::name).toList());
    }

    private void list(int[] values, int count) throws IOException {
        tokens.writeInt(count);
        for (int i = 0; i < count; i++) tokens.writeInt(values[i]);
    }

    private static String describe(String id, int copy, Blocks blocks, List<String> kept, List<String> cut) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.beginObject().name("id").value(id).name("copy").value(copy).name("texts").beginArray();
            for (Block b : blocks.all()) json.value(b.text());
            json.endArray().name("kept").beginArray();
            for (String t : kept) json.value(t);
            json.endArray().name("cut").beginArray();
            for (String t : cut) json.value(t);
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

    @Override
    public void close() throws IOException {
        for (Closeable out : new Closeable[] {pages, rows, groups, words, tokens}) out.close();
    }
}
