import clipping.block.Blocks;
import clipping.block.Splitter;
import clipping.change.ChangedPage;
import clipping.change.FurnitureLines;
import clipping.change.MarkupChange;
import clipping.change.SetPage;
import clipping.facts.ElementNames;
import clipping.facts.Facts;
import clipping.facts.SiteNames;
import clipping.facts.StoryStart;
import clipping.facts.byline.AuthorFinder;
import clipping.facts.finder.FactFinder;
import clipping.facts.title.TitleFinder;
import clipping.page.Page;
import clipping.page.PageParser;
import clipping.source.Deadline;
import clipping.source.SavedPage;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Writes the candidates for the title or the authors of every page of a corpus set, with their evidence, for the trainer: {@code FactDump
 * titles|authors SET_DIR OUT COPIES}; run as a source file. Behind each page as saved come copies with changed markup and heads: without
 * data or names, with headlines that are no headings, with the site in the first heading, with chains of section and site in the title
 * element.
 */
public class FactDump {
    private static final List<MarkupChange> CHANGES = List.of(MarkupChange.NAMES_DROPPED, MarkupChange.NAMES_RENAMED,
        MarkupChange.DIV_FOR_P, MarkupChange.WRAPPED, MarkupChange.TABLE_LAYOUT, MarkupChange.LINE_ABOVE, MarkupChange.DATE_ABOVE,
        MarkupChange.BREAKS_FOR_P, MarkupChange.SUMMARIES_ABOVE, MarkupChange.BOX_BETWEEN, MarkupChange.SUMMARIES_BEHIND);
    private static final List<String> CHAINS = List.of("T - S", "T | S", "S - T", "S: T", "T - N - S", "T_N_S", "T-S", "S :: T", "T « S",
        "S | N | T", "T / N / S", "S > N > T", "S", "T – S", "T", "S\uff1aT", "T_N_N_S");

    public static void main(String[] args) throws IOException {
        boolean titles = args[0].equals("titles");
        Path set = Path.of(args[1]);
        Map<String, JsonObject> truths = new HashMap<>();
        List<String> pool = new ArrayList<>();
        boolean isSet = Files.exists(set.resolve("truth.jsonl")); // else a folder of pages with what is right beside each, without copies
        for (String line : isSet ? Files.readAllLines(set.resolve("truth.jsonl")) : List.<String>of()) {
            JsonObject truth = JsonParser.parseString(line).getAsJsonObject();
            truths.put(truth.get("id").getAsString(), truth);
            for (String p : truth.get("body").getAsString().split("\n+")) if (ChangedPage.isProse(p)) pool.add(p);
        }
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[2]))) {
            for (SetPage page : SetPage.of(set)) {
                byte[] bytes = page.bytes();
                String id = page.id();
                JsonObject truth = truths.get(id);
                if (truth == null && isSet) continue;
                write(out, id, 0, bytes, titles);
                for (int copy = 1; copy <= Integer.parseInt(args[3]); copy++) {
                    write(out, id, copy, changed(id, copy, bytes, truth, pool, titles), titles);
                }
            }
        }
    }

    private static byte[] changed(String id, int copy, byte[] bytes, JsonObject truth, List<String> pool,
        boolean titles) {
        Random random = new Random(id.hashCode() * 31L + copy);
        ChangedPage page = ChangedPage.of(bytes, truth.get("body").getAsString(), "en", pool, FurnitureLines.TRAINING,
            random.nextLong());
        boolean bare = (copy + id.hashCode()) % 2 == 0;
        if (bare || random.nextInt(4) == 0) page.apply(MarkupChange.DATA_DROPPED);
        if (bare || random.nextInt(4) == 0) page.apply(MarkupChange.META_DROPPED);
        if (bare && random.nextBoolean()) page.apply(MarkupChange.NAMES_DROPPED);
        for (int k = random.nextInt(3); k > 0; k--) page.apply(CHANGES.get(random.nextInt(CHANGES.size())));
        Document document = Jsoup.parse(new String(page.bytes(), StandardCharsets.UTF_8));
        document.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        if (bare && titles) head(document, truth, random);
        if (titles && random.nextInt(3) == 0) headings(document, random);
        return ("\uFEFF" + document.outerHtml()).getBytes(StandardCharsets.UTF_8);
    }

    /** Gives the page a title element as old sites have: the headline in a chain, and a name that is printed below the story. */
    private static void head(Document document, JsonObject truth, Random random) {
        String title = truth.get("title") == null || truth.get("title").isJsonNull() ? "" : truth.get("title").getAsString();
        if (title.isEmpty() || random.nextInt(4) == 0) return;
        String printed = document.text().contains(title) ? title : null;
        String site = name(document, random), section = section(document, random);
        String chain = CHAINS.get(random.nextInt(CHAINS.size()));
        if (printed == null && chain.equals("S")) return;
        StringBuilder made = new StringBuilder();
        for (char c : chain.toCharArray()) made.append(c == 'T' ? title : c == 'S' ? site : c == 'N' ? section : String.valueOf(c));
        document.title(made.toString());
        if (random.nextInt(3) > 0) document.body().appendElement("div").text("© " + site);
        if (random.nextInt(3) == 0) document.body().prependElement("div").appendElement("a").attr("href", "/index.php?a=1").text(site);
        if (random.nextInt(3) == 0) document.body().prependElement(random.nextBoolean() ? "h1" : "h2").text(site);
        else if (random.nextInt(3) == 0) document.body().prependElement("div").text(site);
    }

    /** Words of the page's own links as a site's name, with a word of papers or without. */
    private static String name(Document document, Random random) {
        String words = section(document, random);
        return switch (random.nextInt(5)) {
            case 0 -> words + " News";
            case 1 -> words + " Online";
            case 2 -> "The " + words + " Herald";
            case 3 -> words.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + ".com";
            default -> words;
        };
    }

    private static String section(Document document, Random random) {
        List<String> words = new ArrayList<>();
        for (Element a : document.select("a")) {
            String text = a.text().strip();
            if (text.length() >= 3 && text.length() <= 24 && text.split(" ").length <= 3) words.add(text);
        }
        return words.isEmpty() ? "Harbour" : words.get(random.nextInt(words.size()));
    }

    /** Headings that are none, or of another level. */
    private static void headings(Document document, Random random) {
        int kind = random.nextInt(5);
        for (Element h : document.select("h1, h2, h3, h4")) {
            switch (kind) {
                case 0 -> h.tagName("div");
                case 1 -> {
                    h.tagName("p");
                    h.html("<b>" + h.html() + "</b>");
                }
                case 2 -> {
                    h.tagName("div");
                    h.html("<font size=4><strong>" + h.html() + "</strong></font>");
                }
                case 3 -> h.tagName("h" + Math.min(6, h.normalName().charAt(1) - '0' + 1));
                default -> {
                    if (h.normalName().equals("h1")) h.tagName("div");
                }
            }
        }
    }

    private static void write(BufferedWriter out, String id, int copy, byte[] bytes, boolean titles) throws IOException {
        Page page = PageParser.parse(SavedPage.html(id, bytes), Deadline.NONE);
        Blocks blocks = Splitter.split(page, Deadline.NONE);
        ElementNames elements = new ElementNames(blocks);
        SiteNames names = new SiteNames(page, blocks);
        int story = StoryStart.find(blocks);
        Facts facts = titles ? null : FactFinder.find(page, blocks);
        List<String> lines = titles ? TitleFinder.evidence(page, blocks, elements, names, story)
            : AuthorFinder.evidence(page, blocks, elements, names, facts.language(), facts.titleBlocks(), story);
        for (String line : lines) out.write(id + "\t" + copy + "\t" + line + "\n");
    }
}
