package clipping.verdict;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Inline;
import clipping.block.TextShape;
import clipping.facts.Datelines;
import clipping.facts.Facts;
import clipping.facts.date.DateLine;
import clipping.page.Claims;

/** Computes the features of every block of a page; training and use share it. */
public final class Features {
    /** Fewer words have no beginning and end of their own. */
    private static final int LINE = 3;
    /** Words of a block that is no short line. */
    private static final int PROSE = 8;
    /** Blocks below the headline that may open the story. */
    private static final int OPENINGS = 15;
    /** Characters of a text in which an author's name is looked for. */
    private static final int BEGINNING = 300;
    /** Blocks before and behind a block in which words of the house are counted. */
    private static final int AROUND = 3;

    private final Blocks page;
    private final String language;
    private final PageTotals totals;
    private final Belonging belonging;
    private final FeatureWriter writer;
    private final ElementFeatures elements;
    private final PlaceFeatures places;
    private final int titleAt;
    private final ReaderWords readers;
    private final Facts facts;
    private final Copies copies;
    private final Copies begun;
    private final Copies ended;

    private Features(Blocks page, Claims claims, Facts facts) {
        this.page = page;
        language = facts.language();
        int n = page.all().size();
        totals = new PageTotals(page);
        belonging = new Belonging(claims, facts.title());
        writer = new FeatureWriter(n);
        titleAt = title(totals.all, facts);
        elements = new ElementFeatures(totals, titleAt, writer);
        places = new PlaceFeatures(page, totals, facts, titleAt, writer);
        readers = ReaderWords.of(language);
        this.facts = facts;
        copies = new Copies(n);
        begun = new Copies(n);
        ended = new Copies(n);
        for (int i = 0; i < n; i++) {
            TextShape s = totals.shapes[i];
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
        for (Block b : totals.all) {
            int i = b.index();
            TextShape s = totals.shapes[i];
            writer.of(i);
            text(b, s);
            belonging(i, s);
            words[i] = s.words;
            hashes[i] = s.hashes;
        }
        int[][] groups = elements.groups();
        groups[FeatureTable.Group.STRETCH.ordinal()] = new int[0];
        if (n > 0) {
            page();
            elements.put();
            places.put();
            StretchFeatures stretches = new StretchFeatures(totals, places.best, titleAt, writer);
            stretches.put();
            groups[FeatureTable.Group.STRETCH.ordinal()] = stretches.groups();
            new Elsewhere(totals).put(writer);
            new Topic(totals).put(writer, facts.title() == null ? "" : facts.title(), titleAt);
            writer.behind(Feature.TOPIC_BEFORE_N1, 1, Feature.TOPIC_BEFORE, -1);
            writer.before(Feature.INVITES_P1, 1, Feature.INVITES_SHARE, -1);
            writer.behind(Feature.INVITES_N1, 1, Feature.INVITES_SHARE, -1);
            writer.before(Feature.PERSONS_P1, 1, Feature.PERSONS_SHARE, -1);
            writer.behind(Feature.PERSONS_N1, 1, Feature.PERSONS_SHARE, -1);
            writer.before(Feature.HOUSE_P1, 1, Feature.HOUSE_SHARE, -1);
            writer.behind(Feature.HOUSE_N1, 1, Feature.HOUSE_SHARE, -1);
            houseAround();
            writer.before(Feature.OUTSIDE_P1, 1, Feature.OUTSIDE_SHARE, -1);
            writer.behind(Feature.OUTSIDE_N1, 1, Feature.OUTSIDE_SHARE, -1);
            shareBefore(Feature.PERSONS, Feature.PERSONS_BEFORE);
            shareBefore(Feature.OUTSIDE, Feature.OUTSIDE_BEFORE);
            datelines(facts.datelines());
        }
        return new FeatureTable(writer.columns, groups, words, hashes, places.hits);
    }

    /** The block that prints the headline, a heading before others; else the first heading of level 1; else -1. */
    private static int title(Block[] all, Facts facts) {
        int best = -1;
        for (int i : facts.titleBlocks())
            if (best < 0 || all[best].kind() != Block.Kind.HEADING && all[i].kind() == Block.Kind.HEADING) best = i;
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

    /** The share of words of a sort in the prose between the headline and each block. */
    private void shareBefore(Feature sort, Feature share) {
        int[] counts = writer.column(sort, 0);
        long found = 0, words = 0;
        for (int i = 0; i < counts.length; i++) {
            if (i == titleAt) found = words = 0;
            writer.of(i);
            writer.put(share, words == 0 ? -1 : PageTotals.share(found / FeatureTable.fixed(1), words));
            if (totals.shapes[i].words < PROSE) continue;
            found += counts[i];
            words += totals.shapes[i].hashes.length;
        }
    }

    /** The share of words with which a house speaks of itself in the blocks before and behind each. */
    private void houseAround() {
        int n = totals.shapes.length;
        int[] house = writer.column(Feature.HOUSE, 0);
        long[] found = new long[n + 1], words = new long[n + 1];
        for (int i = 0; i < n; i++) {
            found[i + 1] = found[i] + house[i] / FeatureTable.fixed(1);
            words[i + 1] = words[i] + totals.shapes[i].hashes.length;
        }
        for (int i = 0; i < n; i++) {
            int from = Math.max(0, i - AROUND), to = Math.min(n, i + 1 + AROUND);
            writer.of(i);
            writer.put(Feature.HOUSE_LAST_3, PageTotals.share(found[i] - found[from], words[i] - words[from]));
            writer.put(Feature.HOUSE_NEXT_3, PageTotals.share(found[to] - found[i + 1], words[to] - words[i + 1]));
        }
    }

    /** Which of the first blocks below the headline open with a dateline. */
    private void datelines(Datelines datelines) {
        int end = Math.min(totals.all.length, titleAt + 1 + OPENINGS);
        for (int i = titleAt + 1; i < end; i++) {
            writer.of(i);
            writer.put(Feature.DATELINE, datelines.at(i) == null ? 0 : 1);
        }
    }

    /** What is the same for all blocks. */
    private void page() {
        writer.fill(Feature.HAS_BODY, belonging.bodyWords());
    }

    private void text(Block b, TextShape s) {
        float words = Math.max(s.words, 0.5f);
        writer.put(Feature.WORDS, s.words);
        writer.put(Feature.CHARS_PER_WORD, s.letters / words);
        writer.put(Feature.STOPS, s.stops);
        writer.put(Feature.STOPS_PER_WORD, s.stops / words);
        writer.put(Feature.COMMAS_PER_WORD, s.commas / words);
        writer.put(Feature.DIGITS_SHARE, PageTotals.share(s.digits, s.digits + s.letters));
        writer.put(Feature.UPPER_SHARE, PageTotals.share(s.uppers, s.letters));
        writer.put(Feature.CAPITALISED_SHARE, s.capitalised / words);
        writer.put(Feature.QUOTES, s.quotes);
        writer.put(Feature.SIGNS, s.signs);
        writer.put(Feature.SIGNS_PER_WORD, s.signs / words);
        writer.put(Feature.ENDING, s.ending);
        writer.put(Feature.BEGINNING, s.beginning);
        double density = totals.density[b.index()];
        writer.put(Feature.LINK_DENSITY, density);
        int links = 0, times = 0, pieces = 0;
        for (int k = 0; k < b.inlines().size(); k++) {
            Inline inline = b.inlines().get(k);
            if (inline.tag().equals(Inline.BREAK) || inline.isPlain()) pieces++;
            if (inline.isLink()) links++;
            if (inline.tag().equals("time")) times++;
        }
        writer.put(Feature.LINKS, links);
        writer.put(Feature.UNLINKED_WORDS, s.words * (1 - density));
        writer.put(Feature.INLINES, b.inlines().size() - pieces);
        writer.put(Feature.TIMES, times);
        ReaderWords.Count spoken = readers.in(s);
        writer.put(Feature.INVITES, spoken.inviting());
        writer.put(Feature.INVITES_SHARE, PageTotals.share(spoken.inviting(), s.hashes.length));
        writer.put(Feature.PERSONS, spoken.persons());
        writer.put(Feature.PERSONS_SHARE, PageTotals.share(spoken.persons(), s.hashes.length));
        writer.put(Feature.OUTSIDE, spoken.outside());
        writer.put(Feature.OUTSIDE_SHARE, PageTotals.share(spoken.outside(), s.hashes.length));
        writer.put(Feature.HOUSE, spoken.house());
        writer.put(Feature.HOUSE_SHARE, PageTotals.share(spoken.house(), s.hashes.length));
        writer.put(Feature.AUTHORS, authors(b.text()));
        writer.put(Feature.DATE_LINE, s.digits > 0 && DateLine.isOne(b.text(), language) ? 1 : 0);
    }

    /** 2 where a text begins with an author's name, 1 where one stands in its first sentences, 0 else. */
    private int authors(String text) {
        int found = 0;
        for (String author : facts.authors()) {
            int at = text.indexOf(author);
            if (at == 0) return 2;
            if (at > 0 && at < BEGINNING) found = 1;
        }
        return found;
    }

    private void belonging(int i, TextShape s) {
        belonging.look(s);
        writer.put(Feature.CLAIMED_BODY, belonging.inBody());
        writer.put(Feature.IN_DESCRIPTION, belonging.inDescription());
        writer.put(Feature.IN_TITLE, belonging.inTitle(s));
        writer.put(Feature.COPIES, copies.of(i));
        writer.put(Feature.COPY_BEFORE, copies.isFirst(i) ? 0 : 1);
        boolean line = s.hashes.length >= LINE;
        writer.put(Feature.BEGUN_ALIKE, line ? begun.of(i) : 0);
        writer.put(Feature.ENDED_ALIKE, line ? ended.of(i) : 0);
    }
}
