package clipping.verdict;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Inline;
import clipping.block.TextShape;
import clipping.facts.Facts;
import clipping.page.Claims;

/** Computes the numbers that every block of a page is judged by; the same for training and for use. */
public final class Features {
    /** Fewer words have no beginning and end of their own. */
    private static final int LINE = 3;

    private final Blocks page;
    private final PageSums sums;
    private final Belonging belonging;
    private final Numbers numbers;
    private final ElementNumbers elements;
    private final PlaceNumbers places;
    private final Copies copies;
    private final Copies begun;
    private final Copies ended;

    private Features(Blocks page, Claims claims, Facts facts) {
        this.page = page;
        int n = page.all().size();
        sums = new PageSums(page);
        belonging = new Belonging(claims, facts.title());
        numbers = new Numbers(n);
        int titleAt = title(sums.all, facts);
        elements = new ElementNumbers(sums, titleAt, numbers);
        places = new PlaceNumbers(page, sums, facts, titleAt, numbers);
        copies = new Copies(n);
        begun = new Copies(n);
        ended = new Copies(n);
        for (int i = 0; i < n; i++) {
            TextShape s = sums.shapes[i];
            copies.add(i, textHash(s));
            begun.add(i, s.hashes.length < LINE ? 0 : beginning(s));
            ended.add(i, s.hashes.length < LINE ? 0 : ending(s));
        }
    }

    /** The numbers of all blocks of a page. */
    public static FeatureTable of(Blocks page, Claims claims, Facts facts) {
        return new Features(page, claims, facts).table();
    }

    private FeatureTable table() {
        int n = page.all().size();
        float[] words = new float[n];
        int[][] hashes = new int[n][];
        for (Block b : sums.all) {
            int i = b.index();
            TextShape s = sums.shapes[i];
            numbers.of(i);
            text(b, s);
            belonging(i, s);
            words[i] = s.words;
            hashes[i] = s.hashes;
        }
        if (n > 0) {
            page();
            elements.put();
            places.put();
        }
        return new FeatureTable(numbers.columns, elements.groups(), words, hashes, places.hits);
    }

    /** The block that prints the headline, a heading before others; else the first heading of level 1; else -1. */
    private static int title(Block[] all, Facts facts) {
        int best = -1;
        for (int i : facts.titleBlocks()) if (best < 0 || all[best].kind() != Block.Kind.HEADING && all[i].kind() == Block.Kind.HEADING) best = i;
        if (best >= 0) return best;
        for (Block b : all) if (b.kind() == Block.Kind.HEADING && b.level() == 1) return b.index();
        return -1;
    }

    private static int textHash(TextShape s) {
        int h = s.hashes.length;
        for (int x : s.hashes) h = h * 31 + x;
        return h;
    }

    private static int beginning(TextShape s) {
        return s.hashes[0] * 31 + s.hashes[1];
    }

    private static int ending(TextShape s) {
        return s.hashes[s.hashes.length - 2] * 31 + s.hashes[s.hashes.length - 1];
    }

    /** What is the same for all blocks. */
    private void page() {
        numbers.fill(Feature.HAS_BODY, belonging.bodyWords());
        numbers.fill(Feature.PAGE_WORDS, sums.totalWords);
        numbers.fill(Feature.PAGE_PROSE, sums.totalProse);
        numbers.fill(Feature.PAGE_BLOCKS, page.all().size());
        numbers.fill(Feature.PAGE_LINKS, PageSums.share(sums.linked[0], sums.totalWords));
        numbers.fill(Feature.MAIN_SHARE, PageSums.share(sums.directProse[sums.mainHolder], sums.totalProse));
        numbers.fill(Feature.MAIN_COUNT, sums.count[sums.mainHolder]);
        numbers.fill(Feature.HEAP_SHARE, PageSums.share(sums.prose[sums.mainHeap], sums.totalProse));
    }

    private void text(Block b, TextShape s) {
        float words = Math.max(s.words, 0.5f);
        numbers.put(Feature.WORDS, s.words);
        numbers.put(Feature.CHARS_PER_WORD, s.letters / words);
        numbers.put(Feature.STOPS, s.stops);
        numbers.put(Feature.STOPS_PER_WORD, s.stops / words);
        numbers.put(Feature.COMMAS_PER_WORD, s.commas / words);
        numbers.put(Feature.DIGITS_SHARE, PageSums.share(s.digits, s.digits + s.letters));
        numbers.put(Feature.UPPER_SHARE, PageSums.share(s.uppers, s.letters));
        numbers.put(Feature.CAPITALISED_SHARE, s.capitalised / words);
        numbers.put(Feature.QUOTES, s.quotes);
        numbers.put(Feature.SIGNS, s.signs);
        numbers.put(Feature.SIGNS_PER_WORD, s.signs / words);
        numbers.put(Feature.ENDING, s.ending);
        numbers.put(Feature.BEGINNING, s.beginning);
        double density = sums.density[b.index()];
        numbers.put(Feature.LINK_DENSITY, density);
        int links = 0, times = 0;
        for (int k = 0; k < b.inlines().size(); k++) {
            Inline inline = b.inlines().get(k);
            if (inline.isLink()) links++;
            if (inline.tag().equals("time")) times++;
        }
        numbers.put(Feature.LINKS, links);
        numbers.put(Feature.UNLINKED_WORDS, s.words * (1 - density));
        numbers.put(Feature.INLINES, b.inlines().size());
        numbers.put(Feature.TIMES, times);
    }

    private void belonging(int i, TextShape s) {
        belonging.look(s);
        numbers.put(Feature.CLAIMED_BODY, belonging.inBody());
        numbers.put(Feature.IN_DESCRIPTION, belonging.inDescription());
        numbers.put(Feature.IN_TITLE, belonging.inTitle(s));
        numbers.put(Feature.COPIES, copies.of(i));
        numbers.put(Feature.COPY_BEFORE, copies.isFirst(i) ? 0 : 1);
        boolean line = s.hashes.length >= LINE;
        numbers.put(Feature.BEGUN_ALIKE, line ? begun.of(i) : 0);
        numbers.put(Feature.ENDED_ALIKE, line ? ended.of(i) : 0);
    }
}
