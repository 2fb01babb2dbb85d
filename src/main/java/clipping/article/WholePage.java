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
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Judges the page as a whole: whether what was kept makes an article, and if not, what the page is. */
final class WholePage {
    /** Least words of prose of an article. */
    private static final int FEW = 12;
    /** Words of prose that make an article of a page that does not claim to be one. */
    private static final int SOME = 75;
    /** Words of prose of a page that claims to be no article, but surely is one. */
    private static final int FAIR = 40;
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
    /** Words of prose that make an article element a story of its own. */
    private static final int STORY = 60;
    /** Words of a paragraph of such a story. */
    private static final int PARAGRAPH = 15;
    /** Per cent of the words of a page with hardly any in links, beyond which it is a menu. */
    private static final float LINKED = 28;
    /** Words outside of links below which a page has next to nothing but links. */
    private static final int BARE = 250;
    /** Pieces of a list, and headings that lead to them. */
    private static final int PIECES = 4;
    /** Headlines of other pages that are no consent page's: it covers a list that can be read. */
    private static final int CROWD = 15;
    /** Words of prose beyond which a consent page is none. */
    private static final int LONG = 400;

    /** Separators between the name of a page and that of its site, or between its number and its text. */
    private static final Pattern PARTS = Pattern.compile("\\s+[|–—·:-]+\\s+");

    private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?\u0964])\\s+|(?<=[\u3002\uFF01\uFF1F])");

    private final Page page;
    private final Blocks blocks;
    private final Facts facts;
    private final PageNumbers of;
    private final PageTexts texts;
    private final float[] numbers;
    /** Words of all blocks. */
    private final float words;
    /** Kept words that read like prose. */
    private final float prose;
    /** Words of the headline, 0 of none. */
    private final float headline;
    /** Whether the page's data say that it is an article, by its type or a date of publication. */
    private final boolean claimed;
    /** Whether it has a date and a headline. */
    private final boolean dated;
    /** Whether it has next to nothing but links. */
    private final boolean bare;
    /** For each section, whether a heading or the page's title has its phrases. */
    private final boolean[] headHits = new boolean[Chrome.Section.values().length];
    /** For each section, whether the headline is one of such pages, and whether it or a part of the page's title is. */
    private final boolean[] titleHits = new boolean[headHits.length], namedHits = new boolean[headHits.length];

    private WholePage(Page page, Blocks blocks, Facts facts, List<Verdict> verdicts) {
        this.page = page;
        this.blocks = blocks;
        this.facts = facts;
        of = new PageNumbers(page, blocks, facts, verdicts);
        texts = of.texts;
        numbers = of.numbers;
        words = texts.words;
        prose = texts.keptProse;
        bare = words - texts.linked < BARE;
        headline = numbers[PageNumber.TITLE_WORDS.ordinal()];
        claimed = of.saysArticle || numbers[PageNumber.SAYS_PUBLISHED.ordinal()] > 0;
        // the name of a section has one or two words
        dated = facts.published() != null && headline >= HEADLINE;
        if (prose < LONG) look(); // beyond that no phrase decides
    }

    /** Reads what the headings and titles say of the page. */
    private void look() {
        System.arraycopy(texts.headHits, 0, headHits, 0, headHits.length);
        Chrome chrome = Chrome.load();
        for (Claim c : page.claims().of(Claim.Field.TITLE)) {
            for (String part : PARTS.split(c.value())) for (Chrome.Hit hit : chrome.match(part).all()) {
                headHits[hit.section().ordinal()] = true;
                namedHits[hit.section().ordinal()] |= hit.where() != Chrome.Where.INSIDE;
            }
        }
        if (facts.title() == null) return;
        for (Chrome.Hit hit : chrome.match(facts.title()).all()) titleHits[hit.section().ordinal()] |= hit.where() != Chrome.Where.INSIDE;
    }

    /** Article elements with a headline and a story. */
    private int stories() {
        Map<Integer, float[]> articles = new HashMap<>();
        for (Block b : blocks.all()) addToArticle(articles, b, blocks.shape(b).words);
        int stories = 0;
        for (float[] sums : articles.values()) if (sums[0] > 0 && sums[1] >= STORY) stories++;
        return stories;
    }

    /** Counts words of headlines and of prose for the outermost article element around a block. */
    private static void addToArticle(Map<Integer, float[]> articles, Block b, float words) {
        boolean headline = b.kind() == Block.Kind.HEADING && b.level() <= 2;
        if (!headline && (words < PARAGRAPH || b.linkDensity() > 0.3)) return;
        Container outermost = b.container().article();
        if (outermost != null) articles.computeIfAbsent(outermost.order(), k -> new float[2])[headline ? 0 : 1] += words;
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
        boolean consent = isConsent(), error = head(Chrome.Section.ERROR) || share(Chrome.Section.ERROR) > 0.3, script = isScript();
        boolean says = claimed || dated && share(Chrome.Section.RELATED) < 0.5;
        boolean refused = says ? prose < FEW || wall || script && prose < SOME : consent && prose < LONG || error && prose < ENOUGH;
        boolean teasers = isTeasers();
        if (!refused && !teasers && (says || prose >= SOME) && PageModel.get().isArticle(numbers)) return null;
        boolean surely = !refused && !teasers && prose >= FAIR && texts.paragraphs >= 3 && PageModel.get().isSurelyArticle(numbers);
        if (!says && (surely || prose < ENOUGH && new Brief(blocks, facts, of).isOne(titleHits))) return null;
        if (error || texts.allHits[Chrome.Section.ERROR.ordinal()] > 0.3f * words) return Article.NoArticle.ERROR;
        if (script) return Article.NoArticle.SCRIPT;
        if (consent) return Article.NoArticle.CONSENT;
        if (isLogin(wall)) return Article.NoArticle.LOGIN;
        if (teasers) return Article.NoArticle.MENU;
        if (words < TINY) return ofSentences();
        boolean few = words < SOME; // too few to tell a list by anything but its links
        boolean lists = few ? numbers[PageNumber.LINKED.ordinal()] > LINKED : PageModel.get().likest(numbers) == PageModel.Question.LIST;
        if (lists) return Article.NoArticle.MENU;
        return few ? Article.NoArticle.SHORT : Article.NoArticle.OTHER;
    }

    /** Whether all that was kept are pieces, each with a headline of another page, and most headings lead there: no article is so. */
    private boolean isTeasers() {
        return of.places.free == 0 && of.places.own(PageElements.Sort.LEAD) >= PIECES && 2 * texts.linkedHeadings >= texts.headings
            && texts.headings >= PIECES;
    }

    /** What a page of a line or two is by its sentences: "Page not found" may have more behind it in its paragraph. */
    private Article.NoArticle ofSentences() {
        Chrome chrome = Chrome.load();
        for (Block b : blocks.all()) for (String sentence : SENTENCES.split(b.text())) for (Chrome.Hit hit : chrome.match(sentence).all()) {
            if (hit.section() == Chrome.Section.ERROR) return Article.NoArticle.ERROR;
            boolean asks = hit.section() == Chrome.Section.LOGIN || hit.section() == Chrome.Section.PAYWALL;
            if (asks && of.elements.fields > 0) return Article.NoArticle.LOGIN;
        }
        return Article.NoArticle.SHORT;
    }

    private boolean isConsent() {
        float all = texts.allHits[Chrome.Section.COOKIES.ordinal()];
        return prose < LONG && of.elements.leads < CROWD && (share(Chrome.Section.COOKIES) > 0.15 || all > 0.2f * words
            || headHits[Chrome.Section.COOKIES.ordinal()] && all > 0.05f * words);
    }

    private boolean isScript() {
        boolean mostly = share(Chrome.Section.SCRIPT) > 0.3 || texts.allHits[Chrome.Section.SCRIPT.ordinal()] > 0.5f * words;
        return prose < LONG && (mostly || prose < FEW && texts.anyHits[Chrome.Section.SCRIPT.ordinal()]);
    }

    private boolean isLogin(boolean wall) {
        boolean asks = any(Chrome.Section.LOGIN) || any(Chrome.Section.PAYWALL);
        float hits = texts.allHits[Chrome.Section.LOGIN.ordinal()] + texts.allHits[Chrome.Section.PAYWALL.ordinal()];
        boolean form = of.elements.fields > 0 && words < FORM && (hits > 0 || asksPassword());
        return wall && asks || form || head(Chrome.Section.LOGIN) || head(Chrome.Section.PAYWALL);
    }

    /** Whether a form asks for a password, and no menu holds it: that is a wall in any language. */
    private boolean asksPassword() {
        return page.document().select("input[type=password]").stream()
            .anyMatch(field -> field.closest("header, nav, footer, aside, [hidden]") == null);
    }

    /** Whether the page is called by a phrase; a heading somewhere on a full page says nothing of the page. */
    private boolean head(Chrome.Section section) {
        return titleHits[section.ordinal()] || namedHits[section.ordinal()] || bare && headHits[section.ordinal()];
    }

    private boolean any(Chrome.Section section) {
        return prose < LONG && texts.anyHits[section.ordinal()];
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
        boolean offer = texts.lineHits[Chrome.Section.PAYWALL.ordinal()] || headHits[Chrome.Section.PAYWALL.ordinal()];
        if (missing == null && offer && texts.kept < (free ? STUB : LONG)) found.add(Article.Warning.PAYWALLED);
        if (missing == null && (page.cut() || isTruncated())) found.add(Article.Warning.TRUNCATED);
        if (missing == null && stories() > 1) found.add(Article.Warning.SEVERAL_ARTICLES);
        if (page.guessed()) found.add(Article.Warning.GUESSED_CHARSET);
        if (facts.ambiguousDate()) found.add(Article.Warning.AMBIGUOUS_DATE);
        return found;
    }

    /** Whether the text ends in dots before a link that leads on, or the page ends with it in the middle of a sentence. */
    private boolean isTruncated() {
        List<Block> all = of.elements.all;
        int last = all.size() - 1;
        while (last >= 0 && !of.elements.kept[last]) last--;
        if (last < 0 || all.get(last).kind() != Block.Kind.PARAGRAPH && all.get(last).kind() != Block.Kind.DATA) return false;
        TextShape end = blocks.shape(all.get(last));
        boolean ends = last == all.size() - 1;
        if (end.ending == TextShape.ELLIPSIS) return ends || all.get(last + 1).linkDensity() > 0.8;
        return ends && end.ending == TextShape.NO_END && !end.unspaced && of.elements.prose[last];
    }

    /** Share of the kept words whose blocks hit a section. */
    private float share(Chrome.Section section) {
        return prose < LONG ? texts.keptShare(section) : 0;
    }
}
