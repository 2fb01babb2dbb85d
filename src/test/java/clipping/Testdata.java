package clipping;

import clipping.article.Article;
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
import java.util.Optional;
import java.util.stream.Stream;

/** The pages that tests run over. */
final class Testdata {
    private static final Path ROOT = Path.of("testdata");

    private Testdata() {
    }

    /** The folders of the golden pages. */
    static List<Path> folders() throws IOException {
        return list(ROOT.resolve("pages"));
    }

    /** The pages without an article. */
    static List<Path> withoutArticle() throws IOException {
        return list(ROOT.resolve("no-article")).stream().filter(f -> f.toString().endsWith(".html")).toList();
    }

    /** Short articles that make few claims to be one or none. */
    static List<Path> briefs() throws IOException {
        return list(ROOT.resolve("briefs")).stream().filter(f -> f.toString().endsWith(".html")).toList();
    }

    /** Every page of testdata: golden folders and files. */
    static List<Path> all() throws IOException {
        List<Path> all = new ArrayList<>(folders());
        all.addAll(withoutArticle());
        all.addAll(briefs());
        return all;
    }

    /** Names below testdata of pages that do not yet give what is expected. */
    static List<String> pending() throws IOException {
        Path file = ROOT.resolve("pending.txt");
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    /** What the program prints of an article that came from standard input. */
    static String print(Format format, Article article) {
        return new Style(format, null, false, false, false).print("-", Clean.article(article));
    }

    /** A file, or the one called {@code page.*} in a folder. */
    static SavedPage page(Path path) throws IOException, PageException {
        Path file = path;
        if (Files.isDirectory(path)) {
            file = list(path).stream().filter(f -> f.getFileName().toString().startsWith("page.")).findFirst().orElseThrow();
        }
        try (PageSource source = PageSource.open("-", file, PageSource.Settings.DEFAULT)) {
            return source.next(Deadline.NONE);
        }
    }

    /** The corpus for development, where it is there: {@code CLIPPING_CORPUS} or {@code ../shared/corpus}. */
    static Optional<Path> corpus() {
        String named = System.getenv("CLIPPING_CORPUS");
        Path folder = Path.of(named == null || named.isEmpty() ? "../shared/corpus" : named);
        return Files.isDirectory(folder) ? Optional.of(folder) : Optional.empty();
    }

    /** Every so many-th page of the corpus' sets; none where it is not there. */
    static List<Path> corpusPages(int step) throws IOException {
        List<Path> pages = new ArrayList<>();
        if (corpus().isEmpty()) return pages;
        for (Path set : list(corpus().get())) {
            if (!Files.isDirectory(set.resolve("pages"))) continue;
            List<Path> all = list(set.resolve("pages"));
            for (int i = step / 2; i < all.size(); i += step) pages.add(all.get(i));
        }
        return pages;
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
