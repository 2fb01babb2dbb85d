package clipping.change;

import clipping.Clipper;
import clipping.article.Article;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Prints on which share of pages the body stays the same after a change of markup: {@code ChangeShares FOLDER EVERY [CHANGE]}; of the
 * folder's pages each EVERYth is taken. With a change named, what it did is printed for each page that it altered.
 */
public final class ChangeShares {
    private ChangeShares() {
    }

    /** Runs it. */
    public static void main(String[] args) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(Path.of(args[0]))) {
            files = found.filter(f -> f.toString().matches(".*\\.html(\\.gz)?")).sorted().toList();
        }
        int every = Integer.parseInt(args[1]);
        String only = args.length > 2 ? args[2] : null;
        List<Path> taken = new ArrayList<>();
        for (int i = every / 2; i < files.size(); i += every) taken.add(files.get(i));
        List<String> pool = pool(files);
        Map<MarkupChange, int[]> counts = new EnumMap<>(MarkupChange.class);
        for (Path file : taken) {
            byte[] bytes = read(file);
            Article own = ChangedPage.clip(bytes);
            if (!own.isArticle()) continue;
            ChangedPage plain = ChangedPage.of(bytes, own.body(), own.language(), pool, file.hashCode());
            Article before = ChangedPage.clip(plain.bytes());
            if (!before.isArticle()) continue;
            for (MarkupChange change : MarkupChange.values()) {
                if (only != null && !change.name().equals(only)) continue;
                ChangedPage page = ChangedPage.of(bytes, own.body(), own.language(), pool, file.getFileName().toString().hashCode());
                if (!page.apply(change)) continue;
                byte[] changed = page.bytes();
                Article after = new Clipper().clip(changed);
                List<String> want = paragraphs(before), got = paragraphs(after);
                Set<String> added = new HashSet<>(page.kept());
                long kept = got.stream().filter(added::contains).count();
                boolean long_ = kept >= 0.98 * added.size();
                got.removeIf(p -> added.contains(p) && !want.contains(p));
                boolean same = got.equals(want) && long_;
                int[] count = counts.computeIfAbsent(change, k -> new int[2]);
                count[0]++;
                if (same) count[1]++;
                if (only != null && !same) tell(file, want, got, kept, added.size(), changed);
            }
        }
        double sum = 0;
        for (Map.Entry<MarkupChange, int[]> e : counts.entrySet()) {
            double share = (double) e.getValue()[1] / e.getValue()[0];
            if (e.getKey() != MarkupChange.NONE) sum += share;
            System.out.printf(Locale.ROOT, "%-22s %.3f of %d%n", e.getKey(), share, e.getValue()[0]);
        }
        System.out.printf(Locale.ROOT, "%-22s %.3f%n", "mean", sum / Math.max(1, counts.size() - 1));
    }

    private static void tell(Path file, List<String> want, List<String> got, long kept, int added, byte[] changed) throws IOException {
        System.out.println(file.getFileName() + (added > 0 ? " kept " + kept + " of " + added + " put in" : ""));
        List<String> lost = new ArrayList<>(want), more = new ArrayList<>(got);
        lost.removeAll(got);
        more.removeAll(want);
        for (String p : lost.subList(0, Math.min(4, lost.size()))) {
            System.out.println("   lost " + p.substring(0, Math.min(150, p.length())));
        }
        for (String p : more.subList(0, Math.min(4, more.size()))) {
            System.out.println("   more " + p.substring(0, Math.min(150, p.length())));
        }
        Path out = Path.of("target", "changed");
        Files.createDirectories(out);
        Files.write(out.resolve(file.getFileName().toString().replace(".gz", "")), changed);
    }

    /** Paragraphs of prose that pages give, for others to be put into. */
    static List<String> pool(List<Path> files) throws IOException {
        List<String> pool = new ArrayList<>();
        for (int i = 0; i < files.size() && pool.size() < 1500; i += Math.max(1, files.size() / 60)) {
            Article article = ChangedPage.clip(read(files.get(i)));
            if (article.isArticle()) {
                pool.addAll(Arrays.stream(article.body().split("\n\n")).filter(ChangedPage::isProse).limit(40).toList());
            }
        }
        return pool;
    }

    static byte[] read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return file.toString().endsWith(".gz") ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes();
        }
    }

    private static List<String> paragraphs(Article article) {
        List<String> all = new ArrayList<>();
        if (article.isArticle()) for (String p : article.body().split("\n+")) all.add(p.replaceAll("\\s+", " ").strip());
        return all;
    }
}
