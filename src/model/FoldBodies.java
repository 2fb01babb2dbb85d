import clipping.article.Article;
import clipping.article.Assembler;
import clipping.block.Blocks;
import clipping.block.Splitter;
import clipping.change.SetPage;
import clipping.facts.Facts;
import clipping.facts.finder.FactFinder;
import clipping.page.Page;
import clipping.page.PageParser;
import clipping.source.Deadline;
import clipping.source.SavedPage;
import clipping.verdict.Features;
import clipping.verdict.Judge;
import com.google.gson.stream.JsonWriter;
import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the bodies of a corpus set, or of a folder of NAME.html with NAME.json, with every block judged by a model that has not seen its
 * publisher, then by the rules: {@code FoldBodies SET_DIR ODDS OUT}. ODDS are the trainer's, 8 bytes per block, in the order of
 * FeatureDump's pages. Run as a source file.
 */
public class FoldBodies {
    public static void main(String[] args) throws IOException {
        try (DataInputStream odds = new DataInputStream(new BufferedInputStream(Files.newInputStream(Path.of(args[1]))));
             BufferedWriter out = Files.newBufferedWriter(Path.of(args[2]))) {
            for (SetPage saved : SetPage.of(Path.of(args[0]))) {
                String name = saved.file().getFileName().toString();
                Page page = PageParser.parse(SavedPage.html(name, saved.bytes()), Deadline.NONE);
                Blocks blocks = Splitter.split(page, Deadline.NONE);
                Facts facts = FactFinder.find(page, blocks);
                double[] scores = new double[blocks.all().size()];
                for (int i = 0; i < scores.length; i++) scores[i] = odds.readDouble();
                Article article = Assembler.assemble(page, blocks, facts,
                    Judge.judge(page.claims(), blocks, facts, Features.of(blocks, page.claims(), facts), scores, false), false);
                StringWriter line = new StringWriter();
                try (JsonWriter json = new JsonWriter(line)) {
                    json.beginObject().name("source").value(name).name("body").value(article.body());
                    json.name("dateline").beginObject().name("text").value(article.dateline() == null ? "" : article.dateline().text())
                        .endObject().endObject();
                }
                out.write(line + "\n");
            }
        }
    }
}
