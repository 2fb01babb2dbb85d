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
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Judges the page as a whole: whether what was kept makes an article, and if not, what the page is. */
final class WholePage {
    /** Least words of prose of an article. */
    private static final int FEW = 12;
    /** Words of prose that make an article of a page that does not claim to be one. */
    private static final int SOME = 75;
    /** The same if they are together right below a headline, and the page looks like nothing else. */
    private static final int BRIEF = 14;
    /** Least words in the headline of such a story; a section has a name of one or two words. */
    private static final int BRIEF_HEADLINE = 3;
    /** Words of prose that allow one word less in the headline. */
    private static final int FAIR = 40;
    /** Most blocks between headline and story: a byline, a date, a section. */
    private static final int NEAR = 4;
    /** Words of prose beyond which a page is no error page. */
    private static final int ENOUGH = 150;
    /** Words that make a title with a date a headline. */
    private static final int HEADLINE = 4;
    /** Words below which a page is seldom a menu. */
    private static final int TINY = 25;
    /** Words below which a form to log in is the point of a page. */
    private static final int FORM = 100;
    /** Kept words below which an offer to subscribe means that the rest is hidden. */
    private static final int STUB = 160;
    /** Characters of prose that make an article element a story of its own. */
    private static final int STORY = 400;
    /** Per cent of the words of a page with hardly any in links, beyond which it is a menu. */
    private static final float LINKED = 28;
    /** Words of prose beyond which a consent page is none. */
    private static final int LONG = 400;

    /** Sections that a page of a few sentences is about if it is no story. */
    private static final Set<Chrome.Section> NO_STORY = EnumSet.of(Chrome.Section.SUBSCRIBE, Chrome.Section.COPYRIGHT,
        Chrome.Section.COOKIES, Chrome.Section.NAVIGATION, Chrome.Section.LOGIN, Chrome.Section.PAYWALL, Chrome.Section.AUTHOR_BOX,
        Chrome.Section.COMMENTS, Chrome.Section.CONTACT, Chrome.Section.DONATION, Chrome.Section.WIDGET, Chrome.Section.ERROR,
        Chrome.Section.SCRIPT);
    /** Separators between the name of a page and that of its site, or between its number and its text. */
    private static final Pattern PARTS = Pattern.compile("\\s+[|–—·:-]+\\s+");

    private final Page page;
    private final Facts facts;
    private final float[] numbers;
    /** Words of all blocks. */
    float words;
    /** Words kept. */
    float kept;
    /** Kept words that read like prose. */
    float prose;
    /** Kept words in rows of tables. */
    float rows;
    /** Blocks of prose kept. */
    int paragraphs;
    /** Elements that hold kept prose. */
    int places;
    /** Whether what was kept is one piece of prose right below a headline, which no form or player interrupts. */
    boolean together;
    /** Whether the page's data say that it is an article, by its type or a date of publication. */
    boolean claimed;
    /** Whether it has a date and a headline. */
    boolean dated;
    /** Article elements with a headline and a story. */
    int stories;
    /** Form fields on the page. */
    int fields;
    /** For each section of the chrome lexicon, the words of kept blocks with its phrases. */
    final float[] keptHits = new float[Chrome.Section.values().length];
    /** The same for all blocks. */
    final float[] allHits = new float[keptHits.length];
    /** For each section, whether the headline, a heading or the page's title has its phrases. */
    final boolean[] headHits = new boolean[keptHits.length];
    /** For each section, whether the headline is one of such pages. */
    final boolean[] titleHits = new boolean[keptHits.length];
    /** For each section, whether any block begins with or is one of its phrases. */
    final boolean[] anyHits = new boolean[keptHits.length];

    private WholePage(Page page, Blocks blocks, Facts facts, List<Verdict> verdicts) {
        this.page = page;
        this.facts = facts;
        numbers = PageNumbers.of(page, blocks, facts, verdicts);
        Map<Integer, float[]> articles = new HashMap<>();
        for (Verdict v : verdicts) {
            addToArticle(articles, v.block());
            if (v.kept()) addKept(blocks, v.block());
        }
        places = (int) numbers[PageNumber.PLACES.ordinal()];
        together = places == 1 && prose > 0.7f * (kept - rows) && isBelowHeadline(blocks, verdicts) && !leadsElsewhere(blocks, verdicts);
        for (float[] sums : articles.values()) if (sums[0] > 0 && sums[1] >= STORY) stories++;
        for (Claim c : page.claims().of(Claim.Field.PUBLISHED)) {
            claimed |= c.origin() != Claim.Origin.TIME && c.origin() != Claim.Origin.HTML;
        }
        // the name of a section has one or two words
        dated = facts.published() != null && facts.title() != null && TextShape.of(facts.title()).words >= HEADLINE;
        for (Claim c : page.claims().of(Claim.Field.TYPE)) claimed |= c.value().toLowerCase(java.util.Locale.ROOT).contains("article");
        for (Verdict v : verdicts) words += blocks.shape(v.block()).words;
        if (prose < LONG) look(blocks, verdicts); // beyond that no phrase decides
    }

    private void addKept(Blocks blocks, Block b) {
        TextShape s = blocks.shape(b);
        kept += s.words;
        if (b.kind() == Block.Kind.TABLE_ROW) rows += s.words;
        if (isProse(b, s)) {
            prose += s.words;
            paragraphs++;
        }
    }

    private static boolean isProse(Block b, TextShape s) {
        return s.words >= 7 && b.linkDensity() < 0.4 && (s.stops > 0 || s.words > 25 || s.ending == 3) && b.kind() != Block.Kind.TABLE_ROW;
    }

    /** Whether a line is one link with more words than a menu's: the headline of another page. */
    private static boolean isLead(Blocks blocks, Block b) {
        return b.linkDensity() > 0.8 && blocks.shape(b).words >= HEADLINE - 1;
    }

    /** Whether the first prose that was kept follows the headline, and no form stands between them or right behind the last. */
    private boolean isBelowHeadline(Blocks blocks, List<Verdict> verdicts) {
        float headline = facts.title() == null ? 0 : TextShape.of(facts.title()).words;
        if (headline < BRIEF_HEADLINE && (headline < BRIEF_HEADLINE - 1 || prose < FAIR || paragraphs < 2)) return false;
        int first = 0, last = verdicts.size() - 1, title = -1;
        while (!isKeptProse(blocks, verdicts.get(first))) first++;
        while (!isKeptProse(blocks, verdicts.get(last))) last--;
        for (int i = Math.max(0, first - NEAR); i <= first; i++) if (facts.titleBlocks().contains(i)) title = i;
        if (title < 0) return false;
        int from = blocks.all().get(title).container().order();
        int to = blocks.all().get(Math.min(last + 1, verdicts.size() - 1)).container().order();
        for (Container c : blocks.containers()) if (c.order() > from && c.order() <= to && blocks.fields(c) > 0) return false;
        return true;
    }

    private static boolean isKeptProse(Blocks blocks, Verdict v) {
        return v.kept() && isProse(v.block(), blocks.shape(v.block()));
    }

    /** Whether headlines of other pages follow at once: then what was kept introduces them. */
    private static boolean leadsElsewhere(Blocks blocks, List<Verdict> verdicts) {
        List<Block> all = blocks.all();
        int last = verdicts.size() - 1, leads = 0;
        while (!verdicts.get(last).kept()) last--;
        for (int i = last + 1; i < all.size() && i <= last + 2 * NEAR; i++) {
            boolean lead = isLead(blocks, all.get(i)) && blocks.phrases(all.get(i)).all().isEmpty();
            if (lead) leads++;
            else if (leads == 0) return false;
        }
        return leads >= 3;
    }

    /** Reads the rest of the page: all words, form fields, phrases of chrome. */
    private void look(Blocks blocks, List<Verdict> verdicts) {
        for (Container c : blocks.containers()) fields += blocks.fields(c);
        for (Verdict v : verdicts) {
            Block b = v.block();
            TextShape s = blocks.shape(b);
            for (Chrome.Hit hit : blocks.phrases(b).all()) {
                int section = hit.section().ordinal();
                allHits[section] += s.words;
                if (v.kept()) keptHits[section] += s.words;
                if (hit.where() == Chrome.Where.WHOLE || hit.where() == Chrome.Where.START) anyHits[section] = true;
                if (b.kind() == Block.Kind.HEADING) headHits[section] = true;
            }
        }
        Chrome chrome = Chrome.load();
        for (Claim c : page.claims().of(Claim.Field.TITLE)) {
            for (String part : PARTS.split(c.value()))
                for (Chrome.Hit hit : chrome.match(part).all()) headHits[hit.section().ordinal()] = true;
        }
        if (facts.title() != null)
            for (Chrome.Hit hit : chrome.match(facts.title()).all()) {
                titleHits[hit.section().ordinal()] |= hit.where() != Chrome.Where.INSIDE;
            }
    }

    /** Counts headlines and characters of prose for the outermost article element around a block. */
    private static void addToArticle(Map<Integer, float[]> articles, Block b) {
        boolean headline = b.kind() == Block.Kind.HEADING && b.level() <= 2;
        if (!headline && (b.text().length() < 100 || b.linkDensity() > 0.3)) return;
        Container outermost = b.container().article();
        if (outermost != null) articles.computeIfAbsent(outermost.order(), k -> new float[2])[headline ? 0 : 1] += b.text().length();
    }

    static WholePage of(Page page, Blocks blocks, Facts facts, List<Verdict> verdicts) {
        return new WholePage(page, blocks, facts, verdicts);
    }

    /** Why the page holds no article, or null when it does. */
    Article.NoArticle missing() {
        if (page.document().body().normalName().equals("frameset")) return Article.NoArticle.FRAMESET;
        if (prose < LONG && words == 0) return page.scripted() ? Article.NoArticle.SCRIPT : Article.NoArticle.EMPTY;
        if (prose < LONG && words < 3) return Article.NoArticle.SHORT;
        boolean wall = share(Chrome.Section.LOGIN) + share(Chrome.Section.PAYWALL) + share(Chrome.Section.SUBSCRIBE) > 0.45;
        boolean consent = share(Chrome.Section.COOKIES) > 0.15 || allHits[Chrome.Section.COOKIES.ordinal()] > 0.2f * words
            || headHits[Chrome.Section.COOKIES.ordinal()] && allHits[Chrome.Section.COOKIES.ordinal()] > 0.05f * words;
        boolean error = headHits[Chrome.Section.ERROR.ordinal()] || share(Chrome.Section.ERROR) > 0.3;
        boolean mostlyScript = share(Chrome.Section.SCRIPT) > 0.3 || allHits[Chrome.Section.SCRIPT.ordinal()] > 0.5f * words;
        boolean script = mostlyScript || prose < FEW && anyHits[Chrome.Section.SCRIPT.ordinal()];
        boolean says = claimed || dated && share(Chrome.Section.RELATED) < 0.5;
        boolean refused = says ? prose < FEW || wall || script && prose < SOME : consent && prose < LONG || error && prose < ENOUGH;
        if (!refused && (says || prose >= SOME) && PageModel.get().isArticle(numbers)) return null;
        boolean surely = !refused && prose >= FAIR && paragraphs >= 3 && PageModel.get().isSurelyArticle(numbers);
        if (!says && (surely || prose < ENOUGH && isBrief())) return null;
        if (error) return Article.NoArticle.ERROR;
        if (script) return Article.NoArticle.SCRIPT;
        if (consent) return Article.NoArticle.CONSENT;
        if (wall && (anyHits[Chrome.Section.LOGIN.ordinal()] || anyHits[Chrome.Section.PAYWALL.ordinal()])
            || fields > 0 && words < FORM && anyHits[Chrome.Section.LOGIN.ordinal()] || headHits[Chrome.Section.LOGIN.ordinal()]
            || headHits[Chrome.Section.PAYWALL.ordinal()])
            return Article.NoArticle.LOGIN;
        if (words < TINY) return Article.NoArticle.SHORT;
        boolean linked = words < SOME && numbers[PageNumber.LINKED.ordinal()] > LINKED;
        if (linked || PageModel.get().likest(numbers) == PageModel.Question.LIST) return Article.NoArticle.MENU;
        return words < SOME ? Article.NoArticle.SHORT : Article.NoArticle.OTHER;
    }

    /** What weighed most against an article, in words; "" where a rule has decided, and of an article. */
    String evidence(Article.NoArticle missing) {
        return missing == Article.NoArticle.MENU || missing == Article.NoArticle.OTHER ? PageModel.get().against(numbers) : "";
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

    /** Whether a few sentences are a story: they claim to be none, but look like nothing else. */
    private boolean isBrief() {
        if (!together || prose < BRIEF) return false;
        for (Chrome.Section section : NO_STORY) if (titleHits[section.ordinal()] || share(section) > 0.2) return false;
        return true;
    }

    /** Share of the kept words whose blocks hit a section. */
    private float share(Chrome.Section section) {
        return kept == 0 ? 0 : keptHits[section.ordinal()] / kept;
    }
}
