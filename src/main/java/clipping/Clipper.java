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

/** Cuts the article out of a saved page. Thread-safe, without state between pages; reads and writes nothing but what it is given. */
public final class Clipper {
    private final boolean explains;

    /** A clipper that gives articles and says nothing of how it came to them: their {@link Article#pieces} are empty. */
    public Clipper() {
        this(false);
    }

    private Clipper(boolean explains) {
        this.explains = explains;
    }

    /**
     * A clipper whose articles carry every block of the page with the reason why it was kept or cut; it takes longer.
     *
     * @return the clipper
     */
    public static Clipper explaining() {
        return new Clipper(true);
    }

    /**
     * Clips a page of HTML; its charset and address are what the page itself says.
     *
     * @param html the page's bytes as they were saved; not changed, not null
     * @return the article, or what the page is instead
     */
    public Article clip(byte[] html) {
        return clip(SavedPage.html("-", html), Deadline.NONE);
    }

    /**
     * Clips a saved page: the whole story from bytes to article.
     *
     * @param saved    the page with what its container says of it
     * @param deadline when to give up
     * @return the article, or what the page is instead
     * @throws Deadline.Passed when the time is over
     */
    public Article clip(SavedPage saved, Deadline deadline) {
        Page page = PageParser.parse(saved, deadline);
        Blocks blocks = Splitter.split(page, deadline);
        Facts facts = FactFinder.find(page, blocks);
        List<Verdict> verdicts = Judge.judge(page, blocks, facts, explains);
        return Assembler.assemble(page, blocks, facts, verdicts, explains);
    }
}
