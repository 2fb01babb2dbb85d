package clipping.article;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Container;
import clipping.block.TextShape;
import clipping.facts.Facts;
import clipping.lexicon.Chrome;
import clipping.page.Claim;
import clipping.page.Page;
import clipping.verdict.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Judges the page as a whole: does what was kept make an article, and if not, what is the page instead? */
final class WholePage {
    /** Words of prose without which no page is an article. */
    private static final int FEW = 12;
    /** Words of prose that make a page an article that does not say it is one. */
    private static final int SOME = 75;
    /** Words of prose beyond which an error page is none. */
    private static final int ENOUGH = 150;
    /** Words that make a title with a date a headline. */
    private static final int HEADLINE = 4;
    /** Words below which a page is hardly a menu. */
    private static final int TINY = 25;
    /** Words of a page of which a form to log in is the point. */
    private static final int FORM = 100;
    /** Words kept below which an offer to subscribe means that the rest is behind it. */
    private static final int STUB = 160;
    /** Characters of prose that make an article element a story of its own. */
    private static final int STORY = 400;
    /** Words of prose beyond which a consent page is none. */
    private static final int LONG = 400;

    private final Page page;
    private final Facts facts;
    /** Words of all blocks. */
    float words;
    /** Words of all blocks that lie in links. */
    float linked;
    /** Words kept. */
    float kept;
    /** Words kept that read like prose. */
    float prose;
    /** Headings kept. */
    int headings;
    /** Blocks of prose kept. */
    int paragraphs;
    /** Elements under which prose was kept. */
    int places;
    /** Whether the page says that it is an article: by its type, by a date of publication, or by a date it prints with a headline. */
    boolean claimed;
    /** Article elements that hold a headline and a story. */
    int stories;
    /** Form fields on the page. */
    int fields;
    /** For each section of the boilerplate lexicon the words of kept blocks that hit it. */
    final float[] keptHits = new float[Chrome.Section.values().length];
    /** The same for all blocks. */
    final float[] allHits = new float[keptHits.length];
    /** For each section whether the headline, a heading or the page's title hits it. */
    final boolean[] headHits = new boolean[keptHits.length];
    /** For each section whether any block hits it with the whole or the start of its text. */
    final boolean[] anyHits = new boolean[keptHits.length];

    private WholePage(Page page, Blocks blocks, Facts facts, List<Verdict> verdicts) {
        this.page = page;
        this.facts = facts;
        Set<Integer> under = new HashSet<>();
        Map<Integer, float[]> articles = new HashMap<>();
        for (Verdict v : verdicts) {
            addToArticle(articles, v.block());
            if (v.kept()) addKept(v.block(), blocks.shape(v.block()), under);
        }
        places = under.size();
        for (float[] sums : articles.values()) if (sums[0] > 0 && sums[1] >= STORY) stories++;
        for (Claim c : page.claims().of(Claim.Field.PUBLISHED)) claimed |= c.origin() != Claim.Origin.TIME && c.origin() != Claim.Origin.HTML;
        if (facts.published() != null && facts.title() != null) claimed |= TextShape.of(facts.title()).words >= HEADLINE; // a section is called in a word or two
        for (Claim c : page.claims().of(Claim.Field.TYPE)) claimed |= c.value().toLowerCase(java.util.Locale.ROOT).contains("article");
        if (prose < LONG) look(blocks, verdicts); // a long story is one, whatever else the page says
    }

    private void addKept(Block b, TextShape s, Set<Integer> under) {
        kept += s.words;
        if (b.kind() == Block.Kind.HEADING) headings++;
        if (s.words >= 7 && b.linkDensity() < 0.4 && (s.stops > 0 || s.words > 25 || s.ending == 3) && b.kind() != Block.Kind.TABLE_ROW) {
            prose += s.words;
            paragraphs++;
            under.add(holder(b));
        }
    }

    /** What the page says besides: all its words, its form fields, the phrases of boilerplate in it. */
    private void look(Blocks blocks, List<Verdict> verdicts) {
        for (Container c : blocks.containers()) fields += blocks.fields(c);
        for (Verdict v : verdicts) {
            Block b = v.block();
            TextShape s = blocks.shape(b);
            words += s.words;
            linked += s.words * b.linkDensity();
            for (Chrome.Hit hit : blocks.phrases(b).all()) {
                int section = hit.section().ordinal();
                allHits[section] += s.words;
                if (v.kept()) keptHits[section] += s.words;
                if (hit.where() == Chrome.Where.WHOLE || hit.where() == Chrome.Where.START) anyHits[section] = true;
                if (b.kind() == Block.Kind.HEADING) headHits[section] = true;
            }
        }
        for (Claim c : page.claims().of(Claim.Field.TITLE)) for (Chrome.Hit hit : Chrome.load().match(c.value()).all()) headHits[hit.section().ordinal()] = true;
    }

    /** Counts headlines and characters of prose for the outermost article element around a block. */
    private static void addToArticle(Map<Integer, float[]> articles, Block b) {
        boolean headline = b.kind() == Block.Kind.HEADING && b.level() <= 2;
        if (!headline && (b.text().length() < 100 || b.linkDensity() > 0.3)) return;
        Container outermost = b.container().article();
        if (outermost != null) articles.computeIfAbsent(outermost.order(), k -> new float[2])[headline ? 0 : 1] += b.text().length();
    }

    private static int holder(Block b) {
        Container c = b.container();
        while (c.parent() != null && c.isPart()) c = c.parent();
        return c.order();
    }

    static WholePage of(Page page, Blocks blocks, Facts facts, List<Verdict> verdicts) {
        return new WholePage(page, blocks, facts, verdicts);
    }

    /** Why the page holds no article, or null when it does. */
    Article.NoArticle missing() {
        if (page.document().body().normalName().equals("frameset")) return Article.NoArticle.FRAMESET;
        if (prose < LONG && words < 3) return Article.NoArticle.EMPTY;
        boolean wall = share(Chrome.Section.LOGIN) + share(Chrome.Section.PAYWALL) + share(Chrome.Section.SUBSCRIBE) > 0.45;
        boolean consent = share(Chrome.Section.COOKIES) > 0.15 || allHits[Chrome.Section.COOKIES.ordinal()] > 0.2f * words
            || headHits[Chrome.Section.COOKIES.ordinal()] && allHits[Chrome.Section.COOKIES.ordinal()] > 0.05f * words;
        boolean error = headHits[Chrome.Section.ERROR.ordinal()] || share(Chrome.Section.ERROR) > 0.3;
        boolean script = share(Chrome.Section.SCRIPT) > 0.3 || prose < FEW && anyHits[Chrome.Section.SCRIPT.ordinal()];
        if (claimed ? prose >= FEW && !wall && !(script && prose < SOME) : prose >= SOME && !(consent && prose < LONG) && !(error && prose < ENOUGH) && !isMenu()) return null;
        if (error) return Article.NoArticle.ERROR;
        if (script) return Article.NoArticle.SCRIPT;
        if (consent) return Article.NoArticle.CONSENT;
        if (wall && (anyHits[Chrome.Section.LOGIN.ordinal()] || anyHits[Chrome.Section.PAYWALL.ordinal()]) || fields > 0 && words < FORM && anyHits[Chrome.Section.LOGIN.ordinal()] || headHits[Chrome.Section.LOGIN.ordinal()] || headHits[Chrome.Section.PAYWALL.ordinal()])
            return Article.NoArticle.LOGIN;
        if (words < TINY) return Article.NoArticle.SHORT;
        if (linked > 0.28f * words || isMenu() || headings > 3) return Article.NoArticle.MENU;
        return words < SOME ? Article.NoArticle.SHORT : Article.NoArticle.OTHER;
    }

    /** What a reader of the article should know. */
    List<Article.Warning> warnings(Article.NoArticle missing) {
        List<Article.Warning> found = new ArrayList<>();
        boolean free = true;
        for (Claim c : page.claims().of(Claim.Field.FREE)) free &= !c.value().equalsIgnoreCase("false");
        boolean offer = anyHits[Chrome.Section.PAYWALL.ordinal()] || headHits[Chrome.Section.PAYWALL.ordinal()];
        if (missing == null && offer && kept < (free ? STUB : LONG)) found.add(Article.Warning.PAYWALLED);
        if (missing == null && stories > 1) found.add(Article.Warning.SEVERAL_ARTICLES);
        if (page.guessed()) found.add(Article.Warning.GUESSED_CHARSET);
        if (facts.ambiguousDate()) found.add(Article.Warning.AMBIGUOUS_DATE);
        return found;
    }

    /** Many small texts in boxes of their own, most under a heading: teasers of other pages. */
    private boolean isMenu() {
        if (paragraphs >= 3 && prose < ENOUGH && places == paragraphs) return true;
        return paragraphs >= 4 && prose < 30 * paragraphs && places >= 0.75 * paragraphs && headings >= 0.5 * paragraphs;
    }

    /** Share of the kept words whose blocks hit a section. */
    private float share(Chrome.Section section) {
        return kept == 0 ? 0 : keptHits[section.ordinal()] / kept;
    }
}
