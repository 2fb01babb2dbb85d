import clipping.article.PageNumber;
import clipping.article.PageNumbers;
import clipping.block.Block;
import clipping.block.Blocks;
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
import clipping.verdict.Judge;
import clipping.verdict.Verdict;
import com.google.gson.JsonParser;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.nodes.Document;

/**
 * Writes the numbers of every page of a corpus set, or of a folder of NAME.html with NAME.json, as a whole for the trainer of the page
 * verdict: {@code PageDump SET_DIR OUT COPIES}; run as a source file. A line per page: its id, its number among its copies, what was done
 * to it, the numbers. Behind each page as saved come copies with changed markup, without its data, without its dates, and, of articles,
 * with only their first paragraphs: briefs; and fronts of other stories, stories told as lists, each as the site would show it.
 */
public class PageDump {
    private static final List<MarkupChange> CHANGES = List.of(MarkupChange.NAMES_DROPPED, MarkupChange.NAMES_RENAMED,
        MarkupChange.PARAGRAPHS_IN_DIV,
        MarkupChange.PARAGRAPHS_IN_SECTION, MarkupChange.WRAPPED, MarkupChange.DIV_FOR_P, MarkupChange.BREAKS_FOR_P, MarkupChange.SPLIT,
            MarkupChange.LINES_BETWEEN,
        MarkupChange.TABLE_LAYOUT, MarkupChange.UNCLOSED);

    public static void main(String[] args) throws IOException {
        Path set = Path.of(args[0]);
        int copies = Integer.parseInt(args[2]);
        boolean articles = Files.exists(set.resolve("truth.jsonl"));
        List<String> pool = articles ? pool(set) : List.of();
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]))) {
            StringBuilder head = new StringBuilder("id\tcopy\tchange");
            for (PageNumber n : PageNumber.values()) head.append('\t').append(n);
            out.write(head + "\n");
            for (SetPage saved : SetPage.of(set)) {
                byte[] bytes = saved.bytes();
                String id = saved.id();
                List<String> kept = write(out, id, 0, "", bytes);
                for (int copy = 1; copy <= copies; copy++) {
                    Random random = new Random(id.hashCode() * 31L + copy);
                    ChangedPage changed = ChangedPage.of(utf8(id, bytes), String.join("\n\n", kept), "en", kept.isEmpty()
                        ? List.of("A line of text.") : kept, FurnitureLines.TRAINING, random.nextLong());
                    StringBuilder done = new StringBuilder();
                    if (copy % 2 == 1) {
                        for (MarkupChange c : List.of(MarkupChange.DATA_DROPPED, MarkupChange.META_DROPPED)) apply(changed, c, done);
                    }
                    if (random.nextInt(3) > 0) apply(changed, CHANGES.get(random.nextInt(CHANGES.size())), done);
                    byte[] html = changed.bytes();
                    if (articles && copy % 3 == 0 || random.nextInt(8) == 0) {
                        PageKinds brief = new PageKinds(html, kept, random);
                        brief.shorten(articles ? 1 + random.nextInt(4) : 2 + random.nextInt(5));
                        html = brief.bytes();
                        done.append(" SHORT");
                    }
                    write(out, id, copy, done.toString().strip(), html);
                }
                if (copies > 0 && articles) kinds(out, id, utf8(id, bytes), kept, script(pool, kept), copies);
            }
        }
    }

    /** Two fronts of other stories and a story told as a list, in the page's surroundings; the first ones are no articles. */
    private static void kinds(BufferedWriter out, String id, byte[] html, List<String> kept, List<String> pool,
        int copies) throws IOException {
        for (int k = 1; k <= 3; k++) {
            Random random = new Random(id.hashCode() * 37L + k);
            PageKinds page = new PageKinds(html, kept, random);
            if (k < 3 ? page.front(pool) : page.list(pool)) write(out, id, copies + k, k < 3 ? "FRONT" : "LIST", page.bytes());
        }
    }

    /** Paragraphs of the set's stories. */
    private static List<String> pool(Path set) throws IOException {
        List<String> pool = new ArrayList<>();
        for (String line : Files.readAllLines(set.resolve("truth.jsonl"))) {
            for (String p : JsonParser.parseString(line).getAsJsonObject().get("body").getAsString().split("\n+")) {
                if (p.length() > 80 && p.length() < 700) pool.add(p);
            }
        }
        return pool;
    }

    /** Those in the script of a page. */
    private static List<String> script(List<String> pool, List<String> kept) {
        Character.UnicodeScript own = script(String.join(" ", kept));
        return pool.stream().filter(p -> script(p) == own).toList();
    }

    private static Character.UnicodeScript script(String text) {
        return text.codePoints().filter(Character::isLetter).mapToObj(Character.UnicodeScript::of).findFirst()
            .orElse(Character.UnicodeScript.COMMON);
    }

    /** A page in UTF-8, whatever it was saved in. */
    private static byte[] utf8(String id, byte[] bytes) {
        Document document = PageParser.parse(SavedPage.html(id, bytes), Deadline.NONE).document();
        document.outputSettings().prettyPrint(false);
        return ("\uFEFF" + document.outerHtml()).getBytes(StandardCharsets.UTF_8);
    }

    private static void apply(ChangedPage page, MarkupChange change, StringBuilder done) {
        page.apply(change);
        done.append(' ').append(change);
    }

    /** Writes a page; returns the texts that were kept. */
    private static List<String> write(BufferedWriter out, String id, int copy, String change, byte[] bytes) throws IOException {
        Page page = PageParser.parse(SavedPage.html(id, bytes), Deadline.NONE);
        Blocks blocks = Splitter.split(page, Deadline.NONE);
        Facts facts = FactFinder.find(page, blocks);
        List<Verdict> verdicts = Judge.judge(page, blocks, facts, false);
        StringBuilder line = new StringBuilder(id + "\t" + copy + "\t" + change);
        for (float n : PageNumbers.of(page, blocks, facts, verdicts)) line.append('\t').append(n);
        out.write(line + "\n");
        List<String> kept = new ArrayList<>();
        for (Verdict v : verdicts) if (v.kept() && v.block().kind() != Block.Kind.DATA) kept.add(v.block().text());
        return kept;
    }
}
