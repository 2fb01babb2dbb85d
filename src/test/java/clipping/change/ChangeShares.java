package clipping.change;

import clipping.Clipper;
import clipping.article.Article;
import java.io.IOException;
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

/**
 * Counts on how many pages the body stays the same after a change of markup. As a program, {@code ChangeShares FOLDER EVERY [CHANGE]}
 * prints the shares over each EVERYth page of a folder; with a change named, what it did is printed for each page that it altered, and that
 * page is written to {@code target/changed}.
 */
public final class ChangeShares {
    private static final int POOL = 1500;
    private static final int POOL_PAGES = 60;
    private static final int PARAGRAPHS = 40;
    /** Of hundreds of paragraphs put in, so many must be kept. */
    private static final double NEARLY_ALL = 0.98;

    private final Map<MarkupChange, int[]> counts = new EnumMap<>(MarkupChange.class);
    private final List<String> pool;
    private final boolean tells;

    private ChangeShares(List<String> pool, boolean tells) {
        this.pool = pool;
        this.tells = tells;
    }

    /** Runs it. */
    public static void main(String[] args) throws IOException {
        List<Path> all = pages(Path.of(args[0]));
        int every = Integer.parseInt(args[1]);
        List<Path> taken = new ArrayList<>();
        for (int i = every / 2; i < all.size(); i += every) taken.add(all.get(i));
        List<MarkupChange> changes = args.length > 2 ? List.of(MarkupChange.valueOf(args[2])) : List.of(MarkupChange.values());
        Map<MarkupChange, Double> shares = measure(taken, pool(all), changes, args.length > 2);
        shares.forEach((change, share) -> System.out.printf(Locale.ROOT, "%-22s %.3f%n", change, share));
        System.out.printf(Locale.ROOT, "%-22s %.3f%n", "mean",
            shares.entrySet().stream().filter(e -> e.getKey() != MarkupChange.NONE).mapToDouble(Map.Entry::getValue).average().orElse(0));
    }

    /** Files of HTML in a folder, gzipped or not, in order. */
    static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(f -> f.toString().matches(".*\\.html(\\.gz)?")).sorted().toList();
        }
    }

    /**
     * The share of pages whose body stays the same, by change; pages that have no place for a change are left out.
     *
     * @param pool  see {@link #pool}
     * @param tells whether to print what changed
     */
    static Map<MarkupChange, Double> measure(List<Path> files, List<String> pool, List<MarkupChange> changes,
        boolean tells) throws IOException {
        ChangeShares shares = new ChangeShares(pool, tells);
        for (Path file : files) shares.count(file, changes);
        Map<MarkupChange, Double> found = new EnumMap<>(MarkupChange.class);
        shares.counts.forEach((change, count) -> found.put(change, (double) count[1] / count[0]));
        return found;
    }

    private void count(Path file, List<MarkupChange> changes) throws IOException {
        byte[] bytes = SetPage.read(file);
        Article own = ChangedPage.clip(bytes);
        if (!own.isArticle()) return;
        int seed = (file.getParent().getFileName() + "/" + file.getFileName()).hashCode();
        Article before = ChangedPage.clip(ChangedPage.of(bytes, own.body(), own.language(), pool, FurnitureLines.HELD_BACK, seed).bytes());
        if (!before.isArticle()) return;
        for (MarkupChange change : changes) {
            ChangedPage page = ChangedPage.of(bytes, own.body(), own.language(), pool, FurnitureLines.HELD_BACK, seed);
            if (!page.apply(change)) continue;
            byte[] changed = page.bytes();
            List<String> want = paragraphs(before), got = paragraphs(new Clipper().clip(changed));
            Set<String> added = new HashSet<>(page.kept());
            long kept = got.stream().filter(added::contains).count();
            got.removeIf(added::contains);
            if (change == MarkupChange.PARAGRAPHS_IN_LIST) { // which prints a bullet before each
                want.replaceAll(ChangeShares::bare);
                got.replaceAll(ChangeShares::bare);
            }
            boolean same = got.equals(want) && kept >= NEARLY_ALL * added.size();
            int[] count = counts.computeIfAbsent(change, k -> new int[2]);
            count[0]++;
            if (same) count[1]++;
            else if (tells) tell(file, want, got, kept + " of " + added.size() + " put in", changed);
        }
    }

    private static String bare(String item) {
        return item.startsWith("- ") ? item.substring(2) : item;
    }

    private static void tell(Path file, List<String> want, List<String> got, String kept, byte[] changed) throws IOException {
        System.out.println(file.getFileName() + ", kept " + kept);
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
        for (int i = 0; i < files.size() && pool.size() < POOL; i += Math.max(1, files.size() / POOL_PAGES)) {
            Article article = ChangedPage.clip(SetPage.read(files.get(i)));
            if (!article.isArticle()) continue;
            pool.addAll(Arrays.stream(article.body().split("\n\n")).filter(ChangedPage::isProse).limit(PARAGRAPHS).toList());
        }
        return pool;
    }

    private static List<String> paragraphs(Article article) {
        List<String> all = new ArrayList<>();
        if (article.isArticle()) for (String p : article.body().split("\n+")) all.add(p.replaceAll("\\s+", " ").strip());
        return all;
    }
}
