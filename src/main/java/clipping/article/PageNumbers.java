package clipping.article;

import clipping.article.PageElements.Sort;
import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Container;
import clipping.block.TextShape;
import clipping.facts.Facts;
import clipping.lexicon.Chrome;
import clipping.lexicon.WordLists;
import clipping.page.Claim;
import clipping.page.Page;
import clipping.verdict.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Computes the numbers of a page as a whole; shares are in per cent. */
public final class PageNumbers {
    /** Words kept between two pieces that still stand together: a subhead, a list. */
    private static final int NEAR = 4;
    private static final int FAR = 60;
    /** Words of a piece that may be what a list says of another page. */
    private static final int TEASER = 90;
    /** Hashes of words that speak to a reader or for a house, in order. */
    private static final int[] PERSONS = persons();
    /** For each of the first bits of a hash whether one of them has them: most words are known not to be there at once. */
    private static final boolean[] PERSON_BITS = bits();
    private static final int BITS = 0xFFF;

    private final Blocks blocks;
    private final Facts facts;
    private final PageElements elements;
    private final float[] numbers = new float[PageNumber.values().length];
    private final List<Block> all;
    private float words, linked, leadWords, kept, keptProse, prose, keptLinked, items, rows;
    private int paragraphs, texts, headings, linkedHeadings, keptHeadings;
    private final float[] keptHits = new float[Chrome.Section.values().length];
    private final int[] hits = new int[keptHits.length];

    private PageNumbers(Blocks blocks, Facts facts, List<Verdict> verdicts) {
        this.blocks = blocks;
        this.facts = facts;
        all = blocks.all();
        elements = new PageElements(blocks, verdicts);
    }

    /** The numbers, in the order of {@link PageNumber}. */
    public static float[] of(Page page, Blocks blocks, Facts facts, List<Verdict> verdicts) {
        PageNumbers all = new PageNumbers(blocks, facts, verdicts);
        for (Block b : blocks.all()) all.add(b);
        all.kept();
        all.places();
        all.pieces();
        all.page();
        all.headline(page);
        all.claims(page);
        all.address();
        return all.numbers;
    }

    private static int[] persons() {
        return WordLists.pages().words("persons").stream().mapToInt(TextShape::hash).sorted().toArray();
    }

    private static boolean[] bits() {
        boolean[] bits = new boolean[BITS + 1];
        for (int hash : PERSONS) bits[hash & BITS] = true;
        return bits;
    }

    private void put(PageNumber number, double value) {
        numbers[number.ordinal()] = (float) Math.round(value * 10) / 10;
    }

    /** A part in per cent of a whole; 0 of nothing. */
    private static double share(double part, double whole) {
        return whole > 0 ? 100 * part / whole : 0;
    }

    private void add(Block b) {
        TextShape s = blocks.shape(b);
        int i = b.index();
        float links = (float) (s.words * b.linkDensity());
        words += s.words;
        linked += links;
        if (elements.lead[i]) leadWords += s.words;
        if (elements.prose[i]) {
            texts++;
            prose += s.words;
        }
        if (b.kind() == Block.Kind.HEADING) {
            headings++;
            if (b.linkDensity() > 0.8) linkedHeadings++;
        }
        for (Chrome.Hit hit : blocks.phrases(b).all()) {
            int section = hit.section().ordinal();
            if (hit.where() != Chrome.Where.INSIDE) hits[section]++;
            if (elements.kept[i]) keptHits[section] += s.words;
        }
        if (!elements.kept[i]) return;
        kept += s.words;
        keptLinked += links;
        if (b.kind() == Block.Kind.HEADING) keptHeadings++;
        if (b.kind() == Block.Kind.LIST_ITEM) items += s.words;
        if (b.kind() == Block.Kind.TABLE_ROW) rows += s.words;
        if (elements.prose[i]) {
            paragraphs++;
            keptProse += s.words;
        }
    }

    private void kept() {
        float longest = 0;
        int stops = 0, ended = 0, quotes = 0, commas = 0, digits = 0, letters = 0, capitals = 0, exclaimed = 0, persons = 0;
        for (Block b : all) {
            if (!elements.kept[b.index()]) continue;
            TextShape s = blocks.shape(b);
            digits += s.digits;
            letters += s.letters;
            if (!elements.prose[b.index()]) continue;
            longest = Math.max(longest, s.words);
            stops += s.stops;
            quotes += s.quotes;
            commas += s.commas;
            capitals += s.capitalised;
            for (int word : s.hashes) if (PERSON_BITS[word & BITS] && Arrays.binarySearch(PERSONS, word) >= 0) persons++;
            if (s.ending == 1) ended++;
            if (s.ending == 2) exclaimed++;
        }
        put(PageNumber.KEPT_WORDS, kept);
        put(PageNumber.KEPT_PROSE, keptProse);
        put(PageNumber.PARAGRAPHS, paragraphs);
        put(PageNumber.PROSE_SHARE, share(keptProse, kept));
        put(PageNumber.WORDS_PER_PARAGRAPH, share(keptProse, paragraphs) / 100);
        put(PageNumber.LONGEST, longest);
        put(PageNumber.SENTENCES, share(stops, paragraphs) / 100);
        put(PageNumber.ENDED, share(ended, paragraphs));
        put(PageNumber.QUOTES, share(quotes, keptProse));
        put(PageNumber.COMMAS, share(commas, keptProse));
        put(PageNumber.DIGITS, share(digits, digits + letters));
        put(PageNumber.CAPITALS, share(capitals, keptProse));
        put(PageNumber.EXCLAIMED, share(exclaimed, paragraphs));
        put(PageNumber.PERSONS, 10 * share(persons, keptProse));
        put(PageNumber.ITEMS, share(items, kept));
        put(PageNumber.ROWS, share(rows, kept));
        put(PageNumber.HEADINGS_KEPT, keptHeadings);
        put(PageNumber.WORDS_PER_HEADING, kept / (keptHeadings + 1));
        put(PageNumber.KEPT_LINKED, share(keptLinked, kept));
        put(PageNumber.KEPT_SUBSCRIBE, keptShare(Chrome.Section.SUBSCRIBE));
        put(PageNumber.KEPT_CONTACT, keptShare(Chrome.Section.CONTACT));
        put(PageNumber.KEPT_NAVIGATION, keptShare(Chrome.Section.NAVIGATION) + keptShare(Chrome.Section.RELATED));
        put(PageNumber.KEPT_COMMENTS, keptShare(Chrome.Section.COMMENTS));
        put(PageNumber.KEPT_LOGIN, keptShare(Chrome.Section.LOGIN));
        put(PageNumber.KEPT_AUTHORS, keptShare(Chrome.Section.AUTHOR_BOX));
    }

    private double keptShare(Chrome.Section section) {
        return share(keptHits[section.ordinal()], kept);
    }

    /** How much of what was kept stands together. */
    private void places() {
        int[] holders = new int[paragraphs];
        float[] proseIn = new float[blocks.containers().size()];
        int places = 0, last = -1, leadsBetween = 0, leadsSince = 0;
        float main = 0, run = 0, longestRun = 0, cut = 0, cutSince = 0;
        for (Block b : all) {
            int i = b.index();
            float w = blocks.shape(b).words;
            if (elements.kept[i]) {
                if (last >= 0) {
                    cut += cutSince;
                    leadsBetween += leadsSince;
                }
                if (elements.prose[i]) {
                    int holder = elements.holder(b);
                    if (proseIn[holder] == 0) holders[places++] = holder;
                    proseIn[holder] += w;
                    main = Math.max(main, proseIn[holder]);
                    run = last >= 0 && i - last <= NEAR && leadsSince == 0 ? run + w : w;
                    longestRun = Math.max(longestRun, run);
                }
                last = i;
                cutSince = 0;
                leadsSince = 0;
            } else {
                cutSince += w;
                if (elements.lead[i]) leadsSince++;
            }
        }
        put(PageNumber.PLACES, places);
        put(PageNumber.PLACES_SHARE, share(places, paragraphs));
        put(PageNumber.MAIN_PLACE, share(main, keptProse));
        put(PageNumber.RUN, share(longestRun, keptProse));
        put(PageNumber.CUT_BETWEEN, share(cut, cut + kept));
        put(PageNumber.LEADS_BETWEEN, leadsBetween);
        int below = 0;
        for (int i = last + 1; last >= 0 && i < all.size() && i <= last + FAR; i++) if (elements.lead[i]) below++;
        put(PageNumber.LEADS_BELOW, below);
    }

    /** What the pieces have of their own. */
    private void pieces() {
        int[] own = new int[Sort.values().length];
        int allLeads = 0;
        for (Block b : all) {
            int i = b.index();
            if (!elements.prose[i]) continue;
            boolean below = isBelowLead(i);
            Container c = elements.territory(b, false);
            if (below || c != null && elements.count(Sort.LEAD, c) > 0) allLeads++;
            if (!elements.kept[i]) continue;
            c = elements.territory(b, true);
            if (below || c != null && elements.count(Sort.LEAD, c) > 0) own[Sort.LEAD.ordinal()]++;
            if (c == null) continue;
            for (Sort sort : List.of(Sort.HEADING, Sort.PICTURE, Sort.PRICE, Sort.DATE))
                if (elements.count(sort, c) > 0) own[sort.ordinal()]++;
        }
        put(PageNumber.OWN_LEADS, own[Sort.LEAD.ordinal()]);
        put(PageNumber.OWN_LEADS_SHARE, share(own[Sort.LEAD.ordinal()], paragraphs));
        int leads = own[Sort.LEAD.ordinal()], headed = own[Sort.HEADING.ordinal()];
        put(PageNumber.TEASERS, 2 * leads > paragraphs && keptProse < TEASER * leads ? leads : 0);
        put(PageNumber.SECTIONS, 2 * headed > paragraphs && keptProse < TEASER * paragraphs ? headed : 0);
        put(PageNumber.OWN_HEADINGS_SHARE, share(own[Sort.HEADING.ordinal()], paragraphs));
        put(PageNumber.OWN_PICTURES_SHARE, share(own[Sort.PICTURE.ordinal()], paragraphs));
        put(PageNumber.OWN_PRICES_SHARE, share(own[Sort.PRICE.ordinal()], paragraphs));
        put(PageNumber.OWN_DATES_SHARE, share(own[Sort.DATE.ordinal()], paragraphs));
        put(PageNumber.ALL_OWN_LEADS_SHARE, share(allLeads, texts));
    }

    /** Whether a line that is all link stands right above a text, with no more than short lines between. */
    private boolean isBelowLead(int index) {
        for (int i = index - 1; i >= 0 && i >= index - NEAR; i--) {
            if (elements.lead[i]) return true;
            if (elements.prose[i]) return false;
        }
        return false;
    }

    private void page() {
        int[] cards = elements.cards();
        int keptBlocks = 0;
        for (boolean k : elements.kept) if (k) keptBlocks++;
        int[] tiles = elements.tiles();
        put(PageNumber.TILES, tiles[0]);
        put(PageNumber.TILES_WITH_PRICES, tiles[1]);
        put(PageNumber.CARDS, cards[0]);
        put(PageNumber.CARDS_WITH_PRICES, cards[1]);
        put(PageNumber.KEPT_IN_CARDS, share(cards[2], keptBlocks));
        put(PageNumber.LEADS, elements.leads);
        put(PageNumber.LEADS_AGAINST_PROSE, Math.min(9999, share(leadWords, Math.max(1, keptProse))));
        put(PageNumber.LINKED_HEADINGS, share(linkedHeadings, headings));
        put(PageNumber.LINKED, share(linked, words));
        put(PageNumber.KEPT_SHARE, share(kept, words));
        put(PageNumber.CUT_PROSE, share(prose - keptProse, prose));
        put(PageNumber.HEADINGS, headings);
        put(PageNumber.PICTURES, Math.min(9999, share(elements.pictures, Math.max(1, keptProse))));
        put(PageNumber.FIELDS, elements.fields);
        put(PageNumber.BUTTONS, elements.buttons);
        put(PageNumber.PRICES, elements.prices);
        put(PageNumber.BUYS, elements.buys);
        put(PageNumber.DATES, elements.dates);
        put(PageNumber.HITS_RELATED, hits[Chrome.Section.RELATED.ordinal()]);
        put(PageNumber.HITS_NAVIGATION, hits[Chrome.Section.NAVIGATION.ordinal()]);
        put(PageNumber.HITS_COMMENTS, hits[Chrome.Section.COMMENTS.ordinal()]);
        put(PageNumber.HITS_BYLINE, hits[Chrome.Section.BYLINE.ordinal()]);
        put(PageNumber.HITS_DATE_LINE, hits[Chrome.Section.DATE_LINE.ordinal()]);
        put(PageNumber.HITS_SHARE, hits[Chrome.Section.SHARE.ordinal()]);
        put(PageNumber.HITS_TAGS, hits[Chrome.Section.TAGS.ordinal()]);
        put(PageNumber.HITS_CONTACT, hits[Chrome.Section.CONTACT.ordinal()]);
        put(PageNumber.HITS_LOGIN, hits[Chrome.Section.LOGIN.ordinal()]);
        put(PageNumber.HITS_PHOTO_CREDIT, hits[Chrome.Section.PHOTO_CREDIT.ordinal()]);
        put(PageNumber.HITS_WIDGET, hits[Chrome.Section.WIDGET.ordinal()]);
    }

    private void headline(Page page) {
        String title = facts.title();
        put(PageNumber.TITLE_WORDS, title == null ? 0 : TextShape.of(title).words);
        put(PageNumber.TITLE_IS_SITE, title != null && isSite(page, title) ? 1 : 0);
        put(PageNumber.TITLE_SHOWN, facts.titleBlocks().isEmpty() ? 0 : 1);
        put(PageNumber.BYLINE, facts.bylineBlocks().isEmpty() ? 0 : 1);
        int at = facts.titleBlocks().isEmpty() ? -1 : facts.titleBlocks().get(0), first = -1;
        float above = 0;
        for (Block b : all) {
            if (!elements.kept[b.index()] || !elements.prose[b.index()]) continue;
            if (b.index() < at) above += blocks.shape(b).words;
            else if (first < 0) first = b.index();
        }
        put(PageNumber.TITLE_DISTANCE, at < 0 || first < 0 ? FAR : Math.min(FAR, first - at));
        put(PageNumber.BEFORE_TITLE, at < 0 ? 0 : share(above, keptProse));
        put(PageNumber.TITLE_LINKED, at >= 0 && all.get(at).linkDensity() > 0.8 ? 1 : 0);
    }

    private static boolean isSite(Page page, String title) {
        for (Claim c : page.claims().all()) {
            boolean names = c.field() == Claim.Field.SITE_NAME || c.field() == Claim.Field.PUBLISHER;
            if (names && c.value().equalsIgnoreCase(title)) return true;
        }
        return false;
    }

    private void claims(Page page) {
        for (Claim c : page.claims().all()) {
            boolean data = c.origin() != Claim.Origin.TIME && c.origin() != Claim.Origin.HTML;
            switch (c.field()) {
                case TYPE -> type(c.value().toLowerCase(Locale.ROOT));
                case PUBLISHED -> {
                    if (data) put(PageNumber.SAYS_PUBLISHED, 1);
                }
                case AUTHOR -> {
                    if (data) put(PageNumber.SAYS_AUTHOR, 1);
                }
                default -> { }
            }
        }
        put(PageNumber.DATE_NEAR, facts.published() != null ? 1 : 0);
    }

    private void type(String type) {
        if (type.contains("article") || type.contains("posting")) put(PageNumber.SAYS_ARTICLE, 1);
        else if (type.contains("list") || type.contains("collection")) put(PageNumber.SAYS_LIST, 1);
        else if (type.contains("product") || type.contains("service") || type.contains("offer")) put(PageNumber.SAYS_OFFER, 1);
    }

    private void address() {
        PageAddress address = PageAddress.of(facts.url());
        put(PageNumber.ADDRESS_HOME, address.isHome() ? 1 : 0);
        put(PageNumber.ADDRESS_WORDS, address.words());
        put(PageNumber.ADDRESS_LIST, address.isList() ? 1 : 0);
        put(PageNumber.ADDRESS_LAST, address.endsAsList() ? 1 : 0);
        put(PageNumber.ADDRESS_OFFER, address.isOffer() ? 1 : 0);
        put(PageNumber.ADDRESS_SEARCH, address.isSearch() ? 1 : 0);
    }
}
