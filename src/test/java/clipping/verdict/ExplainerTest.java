package clipping.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clipping.Cases;
import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Splitter;
import clipping.facts.Facts;
import clipping.facts.finder.FactFinder;
import clipping.lexicon.Chrome;
import clipping.page.Page;
import clipping.page.PageParser;
import clipping.source.Deadline;
import clipping.source.SavedPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Cases of {@code testdata/cases/explain}: a page, and {@code number reason: evidence} for one of its blocks. Kept are the blocks that
 * speak of the harbour, and the one asked for where its reason is one for keeping.
 */
class ExplainerTest {
    private static final Path CASES = Path.of("testdata/cases/explain/reasons.case");
    private static final String HEADLINE = "<title>Storm shuts the quay</title><h1>Storm shuts the quay</h1>";

    @TestFactory
    List<DynamicTest> everyCaseIsExplained() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Cases.Case c : Cases.of(CASES)) tests.add(DynamicTest.dynamicTest(c.at(), () -> check(c)));
        return tests;
    }

    private static void check(Cases.Case c) throws Exception {
        int block = Integer.parseInt(c.expected().substring(0, c.expected().indexOf(' ')));
        Verdict verdict = explain(HEADLINE + c.input(), block, reason(c.expected()).keeps());
        c.check(block + " " + verdict.reason() + ": " + verdict.evidence());
    }

    @Test
    void everyReasonHasACase() throws IOException {
        Set<Reason> missing = EnumSet.complementOf(EnumSet.of(Reason.NO_ARTICLE)); // of the whole page, not of a block
        for (Cases.Case c : Cases.of(CASES)) missing.remove(reason(c.expected()));
        assertEquals(Set.of(), missing);
    }

    @Test
    void everySectionOfTheLexiconIsAReason() {
        for (Chrome.Section section : Chrome.Section.values()) assertTrue(!Reason.valueOf(section.name()).keeps(), section::name);
    }

    @Test
    void decisionsStayAsTheyAre() throws Exception {
        String html = "<p>Share this</p><p>The harbour is closed.</p><nav>Home</nav>";
        Blocks blocks = blocks(html);
        List<Verdict> decided = List.of(verdict(blocks.all().get(0), true), verdict(blocks.all().get(1), false),
            verdict(blocks.all().get(2), true));
        List<Verdict> explained = Explainer.explain(blocks, facts(html), decided, hits(blocks));
        for (int i = 0; i < decided.size(); i++) {
            assertEquals(decided.get(i).kept(), explained.get(i).kept());
            assertEquals(decided.get(i).kept(), explained.get(i).reason().keeps());
        }
    }

    @Test
    void whatARuleSaysStays() throws Exception {
        Blocks blocks = blocks("<p>The harbour is closed.</p><p>10:30</p>");
        List<Verdict> decided = List.of(verdict(blocks.all().get(0), true),
            new Verdict(blocks.all().get(1), false, Reason.DATE_LINE, "a time alone"));
        assertEquals(decided.get(1), Explainer.explain(blocks, facts("<p>x</p>"), decided, hits(blocks)).get(1));
    }

    private static Verdict verdict(Block b, boolean kept) {
        return new Verdict(b, kept, kept ? Reason.PROSE : Reason.LOW_SCORE, "");
    }

    private static Chrome.Hits[] hits(Blocks blocks) {
        return blocks.all().stream().map(b -> Chrome.load().match(b.text())).toArray(Chrome.Hits[]::new);
    }

    private static Reason reason(String wanted) {
        return Reason.valueOf(wanted.substring(wanted.indexOf(' ') + 1, wanted.indexOf(':')));
    }

    private static Verdict explain(String html, int asked, boolean keeps) throws Exception {
        Blocks blocks = blocks(html);
        List<Verdict> decided = new ArrayList<>();
        for (Block b : blocks.all()) decided.add(verdict(b, b.index() == asked ? keeps : b.text().contains("harbour")));
        return Explainer.explain(blocks, facts(html), decided, hits(blocks)).get(asked);
    }

    private static Page page(String html) throws Exception {
        return PageParser.parse(SavedPage.html("-", html.getBytes(StandardCharsets.UTF_8)), Deadline.NONE);
    }

    private static Blocks blocks(String html) throws Exception {
        return Splitter.split(page(html), Deadline.NONE);
    }

    private static Facts facts(String html) throws Exception {
        Page page = page(html);
        return FactFinder.find(page, Splitter.split(page, Deadline.NONE));
    }
}
