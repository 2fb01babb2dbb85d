package clipping;

import clipping.article.Article;
import clipping.article.Assembler;
import clipping.block.Blocks;
import clipping.block.Splitter;
import clipping.facts.Facts;
import clipping.facts.finder.FactFinder;
import clipping.page.Page;
import clipping.page.PageParser;
import clipping.source.Deadline;
import clipping.source.SavedPage;
import clipping.verdict.Judge;
import clipping.verdict.Verdict;
import java.util.List;

/** Cuts the article out of a saved page. Thread-safe; keeps no state between pages, and reads and writes nothing else. */
public final class Clipper {
    private final boolean explains;

    /** A clipper that does not explain its articles: their {@link Article#pieces} are empty. */
    public Clipper() {
        this(false);
    }

    private Clipper(boolean explains) {
        this.explains = explains;
    }

    /**
     * A clipper that explains its articles: they carry every block of the page with the reason why it was kept or cut. It takes longer.
     *
     * @return the clipper
     */
    public static Clipper explaining() {
        return new Clipper(true);
    }

    /**
     * Clips a page of HTML; its charset and address are those that the page states.
     *
     * @param html the page's bytes as they were saved; not changed, not null
     * @return the article, or why there is none
     */
    public Article clip(byte[] html) {
        return clip(SavedPage.html("-", html), Deadline.NONE);
    }

    /**
     * Clips a saved page: the whole story from bytes to article.
     *
     * @param saved    the page, with what its container says about it
     * @param deadline when to give up
     * @return the article, or why there is none
     * @throws Deadline.Passed after the deadline
     */
    public Article clip(SavedPage saved, Deadline deadline) {
        Page page = PageParser.parse(saved, deadline);
        Blocks blocks = Splitter.split(page, deadline);
        Facts facts = FactFinder.find(page, blocks);
        List<Verdict> verdicts = Judge.judge(page, blocks, facts, explains);
        return Assembler.assemble(page, blocks, facts, verdicts, explains);
    }
}
