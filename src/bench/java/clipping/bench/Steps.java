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
import clipping.page.Page;
import clipping.page.PageSteps;
import clipping.source.Deadline;
import clipping.source.SavedPage;
import clipping.verdict.Features;
import clipping.verdict.Judge;
import clipping.verdict.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Every step over all pages, in milliseconds for the whole set. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class Steps {
    private static final Style STYLE = new Style(Format.JSONL, null, false, true, false);

    /** Folders, separated like a class path. */
    @Param("testdata/pages")
    public String pages;
    /** Most pages, evenly spread: what every step needs of each is kept in memory. */
    @Param("200")
    public int most;

    private final List<Stages> all = new ArrayList<>();

    private record Stages(byte[] bytes, PageSteps steps, Page page, Blocks blocks, Facts facts, FactSteps finders,
                          List<Verdict> verdicts, Article article) {

        static Stages of(byte[] bytes) {
            PageSteps steps = new PageSteps(SavedPage.html("-", bytes));
            steps.decode();
            steps.scan();
            steps.parse();
            steps.claims();
            Page page = steps.page();
            Blocks blocks = Splitter.split(page, Deadline.NONE);
            Facts facts = FactFinder.find(page, blocks);
            List<Verdict> verdicts = Judge.judge(page, blocks, facts, false);
            return new Stages(bytes, steps, page, blocks, facts, new FactSteps(page, blocks), verdicts,
                Assembler.assemble(page, blocks, facts, verdicts, false));
        }
    }

    @Setup(Level.Trial)
    public void read() {
        for (byte[] page : Pages.read(Stream.of(pages.split(java.io.File.pathSeparator)).map(Path::of).toList(), most)) {
            all.add(Stages.of(page));
        }
    }

    private void run(Blackhole sink, Function<Stages, Object> step) {
        for (Stages s : all) sink.consume(step.apply(s));
    }

    @Benchmark
    public void jsoup(Blackhole sink) {
        run(sink, s -> Ratios.jsoup(s.bytes));
    }

    @Benchmark
    public void clip(Blackhole sink) {
        run(sink, s -> new Clipper().clip(s.bytes));
    }

    @Benchmark
    public void step01Decode(Blackhole sink) {
        run(sink, s -> s.steps.decode());
    }

    @Benchmark
    public void step02Scan(Blackhole sink) {
        run(sink, s -> s.steps.scan());
    }

    @Benchmark
    public void step03Parse(Blackhole sink) {
        run(sink, s -> s.steps.parse());
    }

    @Benchmark
    public void step03Claims(Blackhole sink) {
        run(sink, s -> s.steps.claims());
    }

    @Benchmark
    public void step04Split(Blackhole sink) {
        run(sink, s -> Splitter.split(s.page, Deadline.NONE));
    }

    @Benchmark
    public void step05Facts(Blackhole sink) {
        run(sink, s -> FactFinder.find(s.page, s.blocks));
    }

    @Benchmark
    public void step05FactsTitle(Blackhole sink) {
        run(sink, s -> s.finders.title());
    }

    @Benchmark
    public void step05FactsLanguage(Blackhole sink) {
        run(sink, s -> s.finders.language());
    }

    @Benchmark
    public void step05FactsDates(Blackhole sink) {
        run(sink, s -> s.finders.dates());
    }

    @Benchmark
    public void step05FactsDatelines(Blackhole sink) {
        run(sink, s -> s.finders.datelines());
    }

    @Benchmark
    public void step05FactsAuthors(Blackhole sink) {
        run(sink, s -> s.finders.authors());
    }

    @Benchmark
    public void step06Features(Blackhole sink) {
        run(sink, s -> Features.of(s.blocks, s.page.claims(), s.facts));
    }

    @Benchmark
    public void step07Judge(Blackhole sink) {
        run(sink, s -> Judge.judge(s.page, s.blocks, s.facts, false));
    }

    @Benchmark
    public void step08Assemble(Blackhole sink) {
        run(sink, s -> Assembler.assemble(s.page, s.blocks, s.facts, s.verdicts, false));
    }

    @Benchmark
    public void step09Output(Blackhole sink) {
        run(sink, s -> STYLE.print("-", Clean.article(s.article)));
    }
}
