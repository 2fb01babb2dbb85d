package clipping.bench;

import clipping.Clipper;
import clipping.article.Article;
import clipping.article.Assembler;
import clipping.block.Blocks;
import clipping.block.Splitter;
import clipping.facts.Facts;
import clipping.facts.finder.FactFinder;
import clipping.facts.finder.FactSteps;
import clipping.output.Clean;
import clipping.output.Format;
import clipping.output.Style;
import clipping.page.Claims;
import clipping.page.Page;
import clipping.page.PageSteps;
import clipping.source.Deadline;
import clipping.source.SavedPage;
import clipping.verdict.Features;
import clipping.verdict.Judge;
import clipping.verdict.Verdict;
import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Measures every step against jsoup's parse of the same bytes: processor time of one thread, all steps on each page in turn, so that other
 * load on the machine affects all alike. Prints the median of the rounds, their range, and what each step allocates.
 */
public final class Ratios {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Style STYLE = new Style(Format.JSONL, null, false, true, false);

    private enum Step {
        JSOUP, CLIP, DECODE, SCAN, PARSE, CLAIMS, SPLIT, FACTS, SITE_NAMES, STORY_START, TITLE, LANGUAGE, DATES, DATELINES, AUTHORS, PLAIN,
            FEATURES, JUDGE, ASSEMBLE, OUTPUT;

        boolean isPartOfFacts() {
            return compareTo(FACTS) > 0 && compareTo(FEATURES) < 0;
        }
    }

    private final long[] nanos = new long[Step.values().length];
    private final long[] allocated = new long[nanos.length];
    private long began;
    private long had;
    private Object result;

    private Ratios() {
    }

    /** @param args warm-up rounds, measured rounds, most pages, folders of pages */
    public static void main(String[] args) {
        int warm = Integer.parseInt(args[0]);
        int rounds = Integer.parseInt(args[1]);
        List<byte[]> pages = Pages.read(Stream.of(args).skip(3).map(Path::of).toList(), Integer.parseInt(args[2]));
        double[][] times = new double[Step.values().length][rounds];
        long[] bytes = new long[times.length];
        double[] millis = new double[rounds];
        for (int r = -warm; r < rounds; r++) {
            Ratios round = new Ratios();
            for (byte[] page : pages) round.page(page);
            if (r < 0) continue;
            long parse = round.nanos[Step.JSOUP.ordinal()];
            millis[r] = parse / 1e6 / pages.size();
            for (int s = 0; s < times.length; s++) times[s][r] = (double) round.nanos[s] / parse;
            bytes = round.allocated;
        }
        print(pages, times, bytes, millis);
    }

    private static void print(List<byte[]> pages, double[][] times, long[] bytes, double[] millis) {
        long size = pages.stream().mapToLong(p -> p.length).sum();
        Arrays.sort(millis);
        System.out.printf(Locale.ROOT,
            "%d pages, %.0f KB in the mean; jsoup's parse %.2f ms a page (%.2f to %.2f) of processor time, %d rounds%n%n", pages.size(),
            size / 1024.0 / pages.size(), millis[millis.length / 2], millis[0], millis[millis.length - 1], millis.length);
        System.out.printf("%-14s %8s %16s %14s%n", "step", "x jsoup", "range", "KB allocated");
        for (Step step : Step.values()) {
            double[] t = times[step.ordinal()];
            Arrays.sort(t);
            System.out.printf(Locale.ROOT, "%-14s %8.3f %7.3f to %5.3f %14.0f%n",
                (step.isPartOfFacts() ? "  " : "") + step.name().toLowerCase(Locale.ROOT).replace('_', ' '), t[t.length / 2],
                t[0], t[t.length - 1], bytes[step.ordinal()] / 1024.0 / pages.size());
        }
    }

    private void page(byte[] bytes) {
        SavedPage saved = SavedPage.html("-", bytes);
        begin();
        result = jsoup(bytes);
        end(Step.JSOUP);
        begin();
        result = new Clipper().clip(saved, Deadline.NONE);
        end(Step.CLIP);
        PageSteps steps = new PageSteps(saved);
        begin();
        result = steps.decode();
        end(Step.DECODE);
        begin();
        result = steps.scan();
        end(Step.SCAN);
        begin();
        result = steps.parse();
        end(Step.PARSE);
        begin();
        Claims claims = steps.claims();
        end(Step.CLAIMS);
        Page page = steps.page();
        begin();
        Blocks blocks = Splitter.split(page, Deadline.NONE);
        end(Step.SPLIT);
        begin();
        Facts facts = FactFinder.find(page, blocks);
        end(Step.FACTS);
        finders(page, blocks);
        begin();
        result = Features.of(blocks, claims, facts);
        end(Step.FEATURES);
        begin();
        List<Verdict> verdicts = Judge.judge(page, blocks, facts, false);
        end(Step.JUDGE);
        begin();
        Article article = Assembler.assemble(page, blocks, facts, verdicts, false);
        end(Step.ASSEMBLE);
        begin();
        result = STYLE.print("-", Clean.article(article));
        end(Step.OUTPUT);
    }

    private void finders(Page page, Blocks blocks) {
        FactSteps steps = new FactSteps(page, blocks);
        begin();
        result = steps.siteNames();
        end(Step.SITE_NAMES);
        begin();
        result = steps.storyStart();
        end(Step.STORY_START);
        begin();
        result = steps.title();
        end(Step.TITLE);
        begin();
        result = steps.language();
        end(Step.LANGUAGE);
        begin();
        result = steps.dates();
        end(Step.DATES);
        begin();
        result = steps.datelines();
        end(Step.DATELINES);
        begin();
        result = steps.authors();
        end(Step.AUTHORS);
        begin();
        result = steps.plain();
        end(Step.PLAIN);
    }

    /** As users call it. */
    static Document jsoup(byte[] bytes) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e); // reading memory never fails
        }
    }

    private void begin() {
        had = THREADS.getCurrentThreadAllocatedBytes();
        began = THREADS.getCurrentThreadCpuTime();
    }

    private void end(Step step) {
        nanos[step.ordinal()] += THREADS.getCurrentThreadCpuTime() - began;
        allocated[step.ordinal()] += THREADS.getCurrentThreadAllocatedBytes() - had;
    }
}
