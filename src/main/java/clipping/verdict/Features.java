package clipping.verdict;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Container;
import clipping.block.TextShape;
import clipping.facts.Facts;
import clipping.lexicon.Chrome;
import clipping.page.Claims;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Computes the numbers that every block of a page is judged by; the same for training and for use. */
public final class Features {
    private static final int FAR = 60;
    private static final int LABEL_WORDS = 8;

    private final List<Block> all;
    private final List<Container> containers;
    private final PageSums sums;
    private final Belonging belonging;
    private final Facts facts;
    private final float[] row = new float[Feature.values().length];

    private final float[] wordsBefore;
    private final float[] proseBefore;
    private final float[] holderBefore;
    private final float[] headingProse;
    private final int[] lastProse;
    private final int[] nextProse;
    private final int[] lastHeading;
    private final int[] lastLabel;
    private final Chrome.Hits[] hits;
    private final int titleAt;
    private final int bylineAt;
    private final int[] articlesBefore;
    private final int[] headlinesBefore;
    private final int[] sharedWithTitle;
    private final Map<Integer, int[]> copies = new HashMap<>();

    private Features(Blocks page, Claims claims, Facts facts) {
        all = page.all();
        containers = page.containers();
        this.facts = facts;
        sums = new PageSums(page);
        belonging = new Belonging(sums, claims, facts.title());
        int n = all.size();
        wordsBefore = new float[n + 1];
        proseBefore = new float[n + 1];
        holderBefore = new float[n + 1];
        headingProse = new float[n];
        lastProse = new int[n];
        nextProse = new int[n];
        lastHeading = new int[n];
        lastLabel = new int[n];
        hits = new Chrome.Hits[n];
        int prose = -FAR, heading = -1, label = -1;
        for (int i = 0; i < n; i++) {
            wordsBefore[i + 1] = wordsBefore[i] + sums.shapes[i].words;
            proseBefore[i + 1] = proseBefore[i] + sums.proseOf[i];
            holderBefore[i + 1] = holderBefore[i] + (sums.holders[i] == sums.mainHolder ? sums.proseOf[i] : 0);
            lastProse[i] = prose;
            lastHeading[i] = heading;
            lastLabel[i] = label;
            hits[i] = page.phrases(all.get(i));
            if (!hits[i].isEmpty() && sums.shapes[i].words <= LABEL_WORDS && hits[i].best().where().ordinal() <= Chrome.Where.START.ordinal()) label = i;
            if (sums.proseOf[i] > 0) prose = i;
            if (all.get(i).kind() == Block.Kind.HEADING) heading = i;
            else if (heading >= 0) headingProse[heading] += sums.proseOf[i];
            int[] seen = copies.computeIfAbsent(textHash(sums.shapes[i]), k -> new int[] {0, -1});
            seen[0]++;
        }
        prose = n + FAR;
        for (int i = n - 1; i >= 0; i--) {
            nextProse[i] = prose;
            if (sums.proseOf[i] > 0) prose = i;
        }
        titleAt = title();
        bylineAt = facts.bylineBlocks().isEmpty() ? -1 : facts.bylineBlocks().get(0);
        articlesBefore = new int[containers.size() + 1];
        for (Container c : containers) articlesBefore[c.order() + 1] = articlesBefore[c.order()] + (c.tag().equals("article") ? 1 : 0);
        headlinesBefore = new int[n + 1];
        for (Block b : all) headlinesBefore[b.index() + 1] = headlinesBefore[b.index()] + (b.kind() == Block.Kind.HEADING && b.level() == 1 ? 1 : 0);
        sharedWithTitle = titleAt < 0 ? null : sums.shared(containers, all.get(titleAt).container());
    }

    /** One row of numbers a block, in the order of {@link Feature}. */
    public static FeatureTable of(Blocks page, Claims claims, Facts facts) {
        Features features = new Features(page, claims, facts);
        int n = page.all().size();
        float[][] rows = new float[n][];
        int[][] groups = new int[n][];
        float[] words = new float[n];
        int[][] hashes = new int[n][];
        for (Block b : page.all()) {
            rows[b.index()] = features.compute(b);
            groups[b.index()] = features.groups(b);
            words[b.index()] = features.sums.shapes[b.index()].words;
            hashes[b.index()] = features.sums.shapes[b.index()].hashes;
        }
        return new FeatureTable(rows, groups, words, hashes, features.hits);
    }

    private int[] groups(Block b) {
        Container c = b.container();
        Container two = c.parent() == null || c.parent().parent() == null ? c : c.parent().parent();
        Container three = two.parent() == null ? two : two.parent();
        return new int[] {sums.holders[b.index()], sums.signatureOf(b), branch(c).order(), two.order(), three.order()};
    }

    /** The child of the element shared with the page's centre in which an element lies. */
    private Container branch(Container c) {
        int shared = sums.shared[c.order()];
        Container branch = c;
        while (branch.order() != shared && branch.parent() != null && branch.parent().order() != shared) branch = branch.parent();
        return branch;
    }

    private int title() {
        int best = -1;
        for (int i : facts.titleBlocks()) if (best < 0 || all.get(best).kind() != Block.Kind.HEADING && all.get(i).kind() == Block.Kind.HEADING) best = i;
        if (best >= 0) return best;
        for (Block b : all) if (b.kind() == Block.Kind.HEADING && b.level() == 1) return b.index();
        return -1;
    }

    private static int textHash(TextShape s) {
        int h = s.hashes.length;
        for (int x : s.hashes) h = h * 31 + x;
        return h;
    }

    private void put(Feature f, double value) {
        row[f.ordinal()] = (float) value;
    }

    private static double share(double part, double whole) {
        return whole > 0 ? part / whole : 0;
    }

    private float[] compute(Block b) {
        text(b, sums.shapes[b.index()]);
        element(b);
        surroundings(b);
        centre(b);
        position(b);
        headline(b);
        chrome(b.index());
        neighbours(b.index());
        belonging(b);
        put(Feature.PAGE_WORDS, sums.totalWords);
        put(Feature.PAGE_PROSE, sums.totalProse);
        put(Feature.PAGE_BLOCKS, all.size());
        put(Feature.PAGE_LINKS, share(sums.linked[0], sums.totalWords));
        put(Feature.MAIN_SHARE, share(sums.directProse[sums.mainHolder], sums.totalProse));
        put(Feature.MAIN_COUNT, sums.count[sums.mainHolder]);
        put(Feature.HEAP_SHARE, share(sums.prose[sums.mainHeap], sums.totalProse));
        put(Feature.ARTICLES, articlesBefore[containers.size()]);
        return row.clone();
    }

    private void text(Block b, TextShape s) {
        float words = Math.max(s.words, 0.5f);
        put(Feature.WORDS, s.words);
        put(Feature.CHARS_PER_WORD, s.letters / words);
        put(Feature.STOPS, s.stops);
        put(Feature.STOPS_PER_WORD, s.stops / words);
        put(Feature.COMMAS_PER_WORD, s.commas / words);
        put(Feature.DIGITS_SHARE, share(s.digits, s.digits + s.letters));
        put(Feature.UPPER_SHARE, share(s.uppers, s.letters));
        put(Feature.CAPITALISED_SHARE, s.capitalised / words);
        put(Feature.QUOTES, s.quotes);
        put(Feature.SIGNS, s.signs);
        put(Feature.SIGNS_PER_WORD, s.signs / words);
        put(Feature.ENDING, s.ending);
        put(Feature.BEGINNING, s.beginning);
        put(Feature.UNSPACED, s.unspaced ? 1 : 0);
        put(Feature.LINK_DENSITY, b.linkDensity());
        int links = 0, times = 0;
        for (var inline : b.inlines()) {
            if (inline.isLink()) links++;
            if (inline.tag().equals("time")) times++;
        }
        put(Feature.LINKS, links);
        put(Feature.UNLINKED_WORDS, s.words * (1 - b.linkDensity()));
        put(Feature.INLINES, b.inlines().size());
        put(Feature.TIMES, times);
    }

    private void element(Block b) {
        Container c = b.container();
        put(Feature.KIND, b.kind().ordinal());
        put(Feature.LEVEL, b.level());
        put(Feature.BOLD, b.is(Block.Mark.BOLD) ? 1 : 0);
        put(Feature.ITALIC, b.is(Block.Mark.ITALIC) ? 1 : 0);
        put(Feature.HIDDEN, b.is(Block.Mark.HIDDEN) ? 1 : 0);
        put(Feature.BUTTON, b.is(Block.Mark.BUTTON) ? 1 : 0);
        put(Feature.AFTER_BREAK, b.is(Block.Mark.AFTER_BREAK) ? 1 : 0);
        put(Feature.DEPTH, c.depth());
        put(Feature.OWN_COUNT, sums.count[c.order()]);
        for (PageSums.Around sort : PageSums.Around.values()) {
            int depth = sums.around[sort.ordinal()][c.order()];
            row[Feature.IN_ARTICLE.ordinal() + sort.ordinal()] = depth < 0 ? -1 : c.depth() - depth;
        }
    }

    private void surroundings(Block b) {
        Container c = b.container();
        int max = 0;
        for (int level = 0; level <= 4; level++) {
            int i = c.order();
            if (level > 0) {
                row[Feature.PROSE_1.ordinal() + level - 1] = (float) share(sums.prose[i], sums.totalProse);
                row[Feature.PURITY_1.ordinal() + level - 1] = (float) share(sums.prose[i], sums.words[i]);
            }
            if (level > 0 && level < 4) {
                row[Feature.LINKS_1.ordinal() + level - 1] = (float) share(sums.linked[i], sums.words[i]);
                row[Feature.COUNT_1.ordinal() + level - 1] = sums.count[i];
            }
            if (level > 0 && level < 3) {
                row[Feature.HEADINGS_1.ordinal() + level - 1] = sums.headings[i];
                row[Feature.IMAGES_1.ordinal() + level - 1] = sums.images[i];
                row[Feature.FIELDS_1.ordinal() + level - 1] = sums.fields[i];
            }
            if (level < 4) row[Feature.REPEATS_0.ordinal() + level] = sums.repeats[i];
            if (c.parent() != null) c = c.parent();
        }
        int shared = sums.shared[b.container().order()];
        for (Container e = b.container(); e != null && e.order() != shared; e = e.parent()) max = Math.max(max, isPart(e) ? 0 : sums.repeats[e.order()]);
        put(Feature.REPEATS_MAX, max);
        int h = sums.holders[b.index()];
        put(Feature.HOLDER_PROSE, share(sums.directProse[h], sums.totalProse));
        put(Feature.HOLDER_TOTAL, share(sums.prose[h], sums.totalProse));
        put(Feature.HOLDER_PURITY, share(sums.prose[h], sums.words[h]));
        put(Feature.HOLDER_COUNT, sums.count[h]);
    }

    private static boolean isPart(Container c) {
        return switch (c.tag()) {
            case "p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "td", "th", "blockquote" -> true;
            default -> false;
        };
    }

    private void centre(Block b) {
        Container c = b.container();
        int shared = sums.shared[c.order()];
        int i = branch(c).order();
        put(Feature.UP, c.depth() - containers.get(shared).depth());
        put(Feature.DOWN, containers.get(sums.mainHolder).depth() - containers.get(shared).depth());
        put(Feature.SHARED_PROSE, share(sums.prose[shared], sums.totalProse));
        put(Feature.IN_HEAP, c.within(containers.get(sums.mainHeap)) ? 1 : 0);
        put(Feature.SAME_HOLDER, sums.holders[b.index()] == sums.mainHolder ? 1 : 0);
        put(Feature.BRANCH_WORDS, sums.words[i]);
        put(Feature.BRANCH_PROSE, share(sums.prose[i], sums.totalProse));
        put(Feature.BRANCH_LINKS, share(sums.linked[i], sums.words[i]));
        put(Feature.BRANCH_HEADINGS, sums.headings[i]);
        put(Feature.BRANCH_IMAGES, sums.images[i]);
        put(Feature.BRANCH_COUNT, sums.count[i]);
        put(Feature.BRANCH_REPEATS, sums.repeats[i]);
        put(Feature.BRANCH_FIELDS, sums.fields[i]);
        float[] same = sums.bySignature.get(sums.signatureOf(b));
        put(Feature.SIGNATURE_PROSE, share(same[0], sums.totalProse));
        put(Feature.SIGNATURE_COUNT, same[1]);
    }

    private void position(Block b) {
        int i = b.index(), n = all.size();
        put(Feature.PLACE, share(i, n));
        put(Feature.WORDS_BEFORE, share(wordsBefore[i], sums.totalWords));
        put(Feature.PROSE_BEFORE, share(proseBefore[i], sums.totalProse));
        put(Feature.PROSE_AFTER, sums.totalProse - proseBefore[i + 1]);
        put(Feature.HOLDER_BEFORE, holderBefore[i]);
        put(Feature.HOLDER_AFTER, holderBefore[n] - holderBefore[i + 1]);
        put(Feature.BLOCKS_SINCE_PROSE, Math.min(FAR, i - lastProse[i]));
        put(Feature.BLOCKS_TO_PROSE, Math.min(FAR, nextProse[i] - i));
        put(Feature.PROSE_NEXT_3, proseBefore[Math.min(n, i + 4)] - proseBefore[i + 1]);
        put(Feature.PROSE_LAST_3, proseBefore[i] - proseBefore[Math.max(0, i - 3)]);
        put(Feature.PROSE_NEXT_8, proseBefore[Math.min(n, i + 9)] - proseBefore[i + 1]);
        put(Feature.PROSE_LAST_8, proseBefore[i] - proseBefore[Math.max(0, i - 8)]);
        put(Feature.SINCE_TITLE, titleAt < 0 ? -999 : i - titleAt);
        put(Feature.WORDS_SINCE_TITLE, titleAt < 0 ? -9999 : wordsBefore[i] - wordsBefore[titleAt]);
        int h = lastHeading[i];
        put(Feature.SINCE_HEADING, h < 0 ? -1 : i - h);
        put(Feature.HEADING_LEVEL, h < 0 ? 0 : all.get(h).level());
        put(Feature.HEADING_PROSE, b.kind() == Block.Kind.HEADING ? headingProse[i] : h < 0 ? -1 : headingProse[h]);
        put(Feature.IS_TITLE, facts.titleBlocks().contains(i) ? 1 : 0);
        put(Feature.IS_BYLINE, facts.bylineBlocks().contains(i) ? 1 : 0);
        put(Feature.SINCE_BYLINE, bylineAt < 0 ? -999 : i - bylineAt);
    }

    /** What phrases of boilerplate the block, its neighbours, its heading and the last label before it have. */
    private void chrome(int i) {
        put(Feature.CHROME, section(i));
        Chrome.Hit best = hits[i].best();
        put(Feature.CHROME_WHERE, best == null ? -1 : best.where().ordinal());
        put(Feature.CHROME_HITS, hits[i].all().size());
        put(Feature.CHROME_P1, section(i - 1));
        put(Feature.CHROME_N1, section(i + 1));
        put(Feature.CHROME_HEADING, section(lastHeading[i]));
        put(Feature.CHROME_LABEL, section(lastLabel[i]));
        put(Feature.SINCE_CHROME_LABEL, lastLabel[i] < 0 ? FAR : Math.min(FAR, i - lastLabel[i]));
    }

    private int section(int i) {
        if (i < 0 || i >= all.size()) return -1;
        Chrome.Hit best = hits[i].best();
        return best == null ? 0 : best.section().ordinal() + 1;
    }

    /** Where the block stands to the headline: the same element, the same article, or behind another headline. */
    private void headline(Block b) {
        put(Feature.HEADLINES_BEFORE, headlinesBefore[b.index()]);
        Container c = b.container();
        if (titleAt < 0) {
            put(Feature.TITLE_UP, -1);
            put(Feature.TITLE_SHARED_PROSE, -1);
            put(Feature.SAME_ARTICLE, -1);
            put(Feature.HEADLINES_SINCE_TITLE, -99);
            put(Feature.ARTICLES_SINCE_TITLE, -99);
            return;
        }
        Container title = all.get(titleAt).container();
        Container both = containers.get(sharedWithTitle[c.order()]);
        int article = sums.around[PageSums.Around.ARTICLE.ordinal()][c.order()];
        int titles = sums.around[PageSums.Around.ARTICLE.ordinal()][title.order()];
        put(Feature.TITLE_UP, c.depth() - both.depth());
        put(Feature.TITLE_SHARED_PROSE, share(sums.prose[both.order()], sums.totalProse));
        put(Feature.SAME_ARTICLE, article < 0 ? titles < 0 ? 0 : 1 : titles < 0 ? 2 : article == titles && both.depth() >= article ? 4 : 3);
        put(Feature.HEADLINES_SINCE_TITLE, headlinesBefore[b.index()] - headlinesBefore[titleAt]);
        put(Feature.ARTICLES_SINCE_TITLE, articlesBefore[c.order() + 1] - articlesBefore[title.order() + 1]);
    }

    private void neighbours(int i) {
        neighbour(i, -1, Feature.WORDS_P1, Feature.LINKS_P1, Feature.ENDING_P1, Feature.KIND_P1);
        neighbour(i, -2, Feature.WORDS_P2, Feature.LINKS_P2, Feature.ENDING_P2, Feature.KIND_P2);
        neighbour(i, 1, Feature.WORDS_N1, Feature.LINKS_N1, Feature.ENDING_N1, Feature.KIND_N1);
        neighbour(i, 2, Feature.WORDS_N2, Feature.LINKS_N2, Feature.ENDING_N2, Feature.KIND_N2);
        beside(i, i - 1, Feature.UP_P1, Feature.TOGETHER_P1, Feature.STOPS_P1);
        beside(i, i + 1, Feature.UP_N1, Feature.TOGETHER_N1, Feature.STOPS_N1);
    }

    private void neighbour(int i, int step, Feature words, Feature links, Feature ending, Feature kind) {
        int k = i + step;
        boolean there = k >= 0 && k < all.size();
        put(words, there ? sums.shapes[k].words : -1);
        put(links, there ? all.get(k).linkDensity() : -1);
        put(ending, there ? sums.shapes[k].ending : -1);
        put(kind, there ? all.get(k).kind().ordinal() : -1);
    }

    private void beside(int i, int k, Feature up, Feature together, Feature stops) {
        boolean there = k >= 0 && k < all.size();
        put(up, there ? all.get(k).container().depth() - containers.get(sums.shared[all.get(k).container().order()]).depth() : -1);
        put(together, there ? (sums.holders[k] == sums.holders[i] ? 2 : sums.shared[all.get(k).container().order()] == sums.shared[all.get(i).container().order()] ? 1 : 0) : -1);
        put(stops, there ? sums.shapes[k].stops : -1);
    }

    private void belonging(Block b) {
        int i = b.index();
        TextShape s = sums.shapes[i];
        put(Feature.CLAIMED_BODY, belonging.inBody(s));
        put(Feature.HAS_BODY, belonging.bodyWords());
        put(Feature.IN_DESCRIPTION, belonging.inDescription(s));
        put(Feature.IN_TITLE, belonging.inTitle(s));
        float[] both = belonging.cohesion(i);
        put(Feature.COHESION, both[0]);
        put(Feature.COHESION_RARE, both[1]);
        int[] seen = copies.get(textHash(s));
        put(Feature.COPIES, seen[0]);
        put(Feature.COPY_BEFORE, seen[1] < 0 ? 0 : 1);
        seen[1] = i;
    }
}
