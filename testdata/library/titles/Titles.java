package titles;

import clipping.Clipper;
import clipping.article.Article;
import clipping.article.Piece;
import clipping.output.Clean;
import clipping.output.Format;
import clipping.output.Style;
import clipping.source.Deadline;
import clipping.source.PageException;
import clipping.source.PageSource;
import clipping.source.SavedPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Prints title, place and what was cut of every page in a folder, whatever kind of file it was saved as; then the first one as Markdown.
 */
public final class Titles {
    private static final Clipper CLIPPER = Clipper.explaining(); // the plain one says nothing of what was cut

    private Titles() {
    }

    public static void main(String[] args) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of(args[0]))) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        List<Article> articles = files.parallelStream().flatMap(f -> pages(f).stream()).filter(Objects::nonNull).toList();
        for (Article a : articles) {
            long cut = a.pieces().stream().filter(p -> p.part() == Piece.Part.CUT).count();
            String place = a.dateline() == null || a.dateline().place() == null ? "–" : a.dateline().place();
            System.out.println(a.title() + "\t" + place + "\t" + a.paragraphs().size() + " paragraphs\t" + cut + " blocks cut");
        }
        Style markdown = new Style(Format.MARKDOWN, null, false, false, false);
        System.out.print(markdown.print(files.get(0).toString(), Clean.article(articles.get(0))));
    }

    /** One page of a plain file, as many as there are of an archive; each has ten seconds. */
    private static List<Article> pages(Path file) {
        List<Article> articles = new ArrayList<>();
        try (PageSource source = PageSource.open(file.toString(), file, PageSource.Settings.DEFAULT)) {
            for (SavedPage page; (page = source.next(Deadline.NONE)) != null; ) {
                articles.add(CLIPPER.clip(page, Deadline.in(10_000_000_000L)));
            }
        } catch (PageException | Deadline.Passed e) {
            System.err.println(file + ": " + e.getMessage());
        }
        return articles;
    }
}
