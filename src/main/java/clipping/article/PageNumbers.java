package clipping.article;

import clipping.article.PageElements.Sort;
import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.TextShape;
import clipping.facts.Facts;
import clipping.lexicon.Chrome;
import clipping.page.Claim;
import clipping.page.Page;
import clipping.verdict.Verdict;
import java.util.List;
import java.util.Locale;

/** Computes the numbers of a page as a whole; shares are in per cent. */
public final class PageNumbers {
    /** Blocks between the headline and the first text beyond which it does not matter how many. */
    private static final int FAR = 60;
    /** Words of a piece that may be what a list says of another page. */
    private static final int TEASER = 90;
    /** The number of words of a language that is not measured. */
    private static final int UNKNOWN = -1;

    private final Facts facts;
    final PageElements elements;
    private final PageWords known;
    final PageTexts texts;
    final PagePlaces places;
    /** Whether its type says that it is an article, and no posting. */
    boolean saysArticle;
    /** In the order of {@link PageNumber}. */
    final float[] numbers = new float[PageNumber.values().length];
    private final Blocks blocks;

    PageNumbers(Page page, Blocks blocks, Facts facts, List<Verdict> verdicts) {
        this.blocks = blocks;
        this.facts = facts;
        elements = new PageElements(blocks, verdicts);
        known = PageWords.of(facts.language());
        texts = new PageTexts(blocks, elements, known);
        places = new PagePlaces(blocks, elements);
        kept(texts);
        words(texts);
        places();
        pieces();
        page(texts);
        boxes();
        phrases(texts);
        headline();
        claims(page);
        address();
    }

    /** The numbers, in the order of {@link PageNumber}. */
    public static float[] of(Page page, Blocks blocks, Facts facts, List<Verdict> verdicts) {
        return new PageNumbers(page, blocks, facts, verdicts).numbers;
    }

    private void put(PageNumber number, double value) {
        numbers[number.ordinal()] = (float) Math.round(value * 10) / 10;
    }

    /** A part in per cent of a whole; 0 of nothing. */
    private static double share(double part, double whole) {
        return whole > 0 ? 100 * part / whole : 0;
    }

    private void kept(PageTexts t) {
        put(PageNumber.KEPT_WORDS, t.kept);
        put(PageNumber.KEPT_PROSE, t.keptProse);
        put(PageNumber.PARAGRAPHS, t.paragraphs);
        put(PageNumber.PROSE_SHARE, share(t.keptProse, t.kept));
        put(PageNumber.WORDS_PER_PARAGRAPH, share(t.keptProse, t.paragraphs) / 100);
        put(PageNumber.LONGEST, t.longest);
        put(PageNumber.SENTENCES, share(t.stops, t.paragraphs) / 100);
        put(PageNumber.ENDED, share(t.ended, t.paragraphs));
        put(PageNumber.QUOTES, share(t.quotes, t.keptProse));
        put(PageNumber.COMMAS, share(t.commas, t.keptProse));
        put(PageNumber.DIGITS, share(t.digits, t.digits + t.letters));
        put(PageNumber.CAPITALS, share(t.capitals, t.keptProse));
        put(PageNumber.EXCLAIMED, share(t.exclaimed, t.paragraphs));
        put(PageNumber.ITEMS, share(t.items, t.kept));
        put(PageNumber.ROWS, share(t.rows, t.kept));
        put(PageNumber.HEADINGS_KEPT, t.keptHeadings);
        put(PageNumber.QUESTIONS, share(t.questions, t.keptHeadings));
        put(PageNumber.WORDS_PER_HEADING, t.kept / (t.keptHeadings + 1));
        put(PageNumber.KEPT_LINKED, share(t.keptLinked, t.kept));
        put(PageNumber.KEPT_LEADS, t.keptLeads);
        put(PageNumber.KEPT_LEADS_SHARE, share(t.keptLeads, t.paragraphs));
    }

    private void words(PageTexts t) {
        boolean measured = known.measured && t.keptProse > 0;
        put(PageNumber.PERSONS, 10 * share(t.persons, t.keptProse));
        put(PageNumber.HOUSE, measured ? 10 * share(t.house, t.keptProse) : UNKNOWN);
        put(PageNumber.TELLING, measured ? 10 * share(t.telling, t.keptProse) : UNKNOWN);
        put(PageNumber.OFFERING, measured ? 10 * share(t.offering, t.keptProse) : UNKNOWN);
        put(PageNumber.OFFERING_AGAINST_TELLING, measured ? share(t.offering + t.house, t.offering + t.house + t.telling) : UNKNOWN);
    }

    /** How much of what was kept stands together. */
    private void places() {
        put(PageNumber.PLACES, places.places);
        put(PageNumber.PLACES_SHARE, share(places.places, texts.paragraphs));
        put(PageNumber.MAIN_PLACE, share(places.main, texts.keptProse));
        put(PageNumber.RUN, share(places.longestRun, texts.keptProse));
        put(PageNumber.RUN_WORDS, places.longestRun);
        put(PageNumber.CUT_BETWEEN, share(places.cut, places.cut + texts.kept));
        put(PageNumber.LEADS_BETWEEN, places.leadsBetween);
        put(PageNumber.LEADS_BELOW, places.leadsBelow);
    }

    /** What the pieces have of their own. */
    private void pieces() {
        int leads = places.own(Sort.LEAD), headed = places.own(Sort.HEADING), paragraphs = texts.paragraphs;
        put(PageNumber.FREE_PROSE, places.freeWords);
        put(PageNumber.FREE_PARAGRAPHS, places.free);
        put(PageNumber.OWN_LEADS, leads);
        put(PageNumber.OWN_LEADS_SHARE, share(leads, paragraphs));
        put(PageNumber.TEASERS, 2 * leads > paragraphs && texts.keptProse < TEASER * leads ? leads : 0);
        put(PageNumber.SECTIONS, 2 * headed > paragraphs && texts.keptProse < TEASER * paragraphs ? headed : 0);
        put(PageNumber.OWN_HEADINGS_SHARE, share(headed, paragraphs));
        put(PageNumber.OWN_PICTURES_SHARE, share(places.own(Sort.PICTURE), paragraphs));
        put(PageNumber.OWN_PRICES_SHARE, share(places.own(Sort.PRICE), paragraphs));
        put(PageNumber.OWN_DATES_SHARE, share(places.own(Sort.DATE), paragraphs));
        put(PageNumber.ALL_OWN_LEADS_SHARE, share(places.allOwnLeads, texts.texts));
    }

    private void page(PageTexts t) {
        put(PageNumber.LEADS, elements.leads);
        put(PageNumber.LEADS_AGAINST_PROSE, Math.min(PageNumber.MOST, share(t.leadWords, Math.max(1, t.keptProse))));
        put(PageNumber.LINKED_HEADINGS, share(t.linkedHeadings, t.headings));
        put(PageNumber.LINKED, share(t.linked, t.words));
        put(PageNumber.KEPT_SHARE, share(t.kept, t.words));
        put(PageNumber.CUT_PROSE, share(t.prose - t.keptProse, t.prose));
        put(PageNumber.BREAK_OFF, share(t.breakOff, t.texts));
        put(PageNumber.REPEATED_LABELS, t.repeatedLabels());
        put(PageNumber.HEADINGS, t.headings);
        put(PageNumber.PICTURES, Math.min(PageNumber.MOST, share(elements.pictures, Math.max(1, t.keptProse))));
        put(PageNumber.FIELDS, elements.fields);
        put(PageNumber.BUTTONS, elements.buttons);
        put(PageNumber.PRICES, elements.prices);
        put(PageNumber.BUYS, elements.buys);
        put(PageNumber.DATES, elements.dates);
    }

    private void boxes() {
        PageBoxes boxes = new PageBoxes(elements);
        put(PageNumber.TILES, boxes.tiles);
        put(PageNumber.TILES_WITH_PRICES, boxes.tilesWithPrices);
        put(PageNumber.CARDS, boxes.cards);
        put(PageNumber.CARDS_WITH_PRICES, boxes.cardsWithPrices);
        put(PageNumber.KEPT_IN_CARDS, share(boxes.keptInCards, elements.keptBlocks));
        put(PageNumber.ALIKE, boxes.alike);
        put(PageNumber.ALIKE_SHARE, share(boxes.inAlike, elements.all.size()));
        put(PageNumber.KEPT_IN_ALIKE, share(boxes.keptInAlike, elements.keptBlocks));
    }

    private void phrases(PageTexts t) {
        put(PageNumber.KEPT_SUBSCRIBE, 100 * t.keptShare(Chrome.Section.SUBSCRIBE));
        put(PageNumber.KEPT_CONTACT, 100 * t.keptShare(Chrome.Section.CONTACT));
        put(PageNumber.KEPT_NAVIGATION, 100 * (t.keptShare(Chrome.Section.NAVIGATION) + t.keptShare(Chrome.Section.RELATED)));
        put(PageNumber.KEPT_COMMENTS, 100 * t.keptShare(Chrome.Section.COMMENTS));
        put(PageNumber.KEPT_LOGIN, 100 * t.keptShare(Chrome.Section.LOGIN));
        put(PageNumber.KEPT_AUTHORS, 100 * t.keptShare(Chrome.Section.AUTHOR_BOX));
        put(PageNumber.HITS_RELATED, t.hits[Chrome.Section.RELATED.ordinal()]);
        put(PageNumber.HITS_NAVIGATION, t.hits[Chrome.Section.NAVIGATION.ordinal()]);
        put(PageNumber.HITS_COMMENTS, t.hits[Chrome.Section.COMMENTS.ordinal()]);
        put(PageNumber.HITS_BYLINE, t.hits[Chrome.Section.BYLINE.ordinal()]);
        put(PageNumber.HITS_DATE_LINE, t.hits[Chrome.Section.DATE_LINE.ordinal()]);
        put(PageNumber.HITS_SHARE, t.hits[Chrome.Section.SHARE.ordinal()]);
        put(PageNumber.HITS_TAGS, t.hits[Chrome.Section.TAGS.ordinal()]);
        put(PageNumber.HITS_CONTACT, t.hits[Chrome.Section.CONTACT.ordinal()]);
        put(PageNumber.HITS_LOGIN, t.hits[Chrome.Section.LOGIN.ordinal()]);
        put(PageNumber.HITS_PHOTO_CREDIT, t.hits[Chrome.Section.PHOTO_CREDIT.ordinal()]);
        put(PageNumber.HITS_WIDGET, t.hits[Chrome.Section.WIDGET.ordinal()]);
    }

    private void headline() {
        String title = facts.title();
        put(PageNumber.TITLE_WORDS, title == null ? 0 : TextShape.of(title).words);
        put(PageNumber.TITLE_IN_MENU, title == null ? 0 : linksCalled(title));
        put(PageNumber.TITLE_SHOWN, facts.titleBlocks().isEmpty() ? 0 : 1);
        put(PageNumber.BYLINE, facts.bylineBlocks().isEmpty() ? 0 : 1);
        int at = facts.titleBlocks().isEmpty() ? -1 : facts.titleBlocks().get(0), first = -1;
        float above = 0;
        for (Block b : blocks.all()) {
            if (!elements.kept[b.index()] || !elements.prose[b.index()]) continue;
            if (b.index() < at) above += blocks.shape(b).words;
            else if (first < 0) first = b.index();
        }
        put(PageNumber.TITLE_DISTANCE, at < 0 || first < 0 ? FAR : Math.min(FAR, first - at));
        put(PageNumber.BEFORE_TITLE, at < 0 ? 0 : share(above, texts.keptProse));
        put(PageNumber.TITLE_LINKED, at >= 0 && blocks.all().get(at).linkDensity() > 0.8 ? 1 : 0);
    }

    /** Links elsewhere on the page, in a menu or among its own sections, that say what the headline says. */
    private int linksCalled(String title) {
        int found = 0;
        for (Block b : blocks.all()) {
            boolean same = b.linked() > 0 && b.text().length() == title.length() && b.text().equalsIgnoreCase(title);
            if (same && b.linkDensity() > 0.8 && !facts.titleBlocks().contains(b.index())) found++;
        }
        return found;
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
                case SITE_NAME, PUBLISHER -> {
                    if (c.value().equalsIgnoreCase(facts.title())) put(PageNumber.TITLE_IS_SITE, 1);
                }
                default -> { }
            }
        }
        put(PageNumber.DATE_NEAR, facts.published() != null ? 1 : 0);
    }

    private void type(String type) {
        saysArticle |= type.contains("article");
        if (type.contains("forumposting") || type.equals("qapage")) put(PageNumber.SAYS_FORUM, 1);
        else if (type.contains("article") || type.contains("posting")) put(PageNumber.SAYS_ARTICLE, 1);
        else if (type.contains("list") || type.contains("collection")) put(PageNumber.SAYS_LIST, 1);
        else if (isOffer(type)) put(PageNumber.SAYS_OFFER, 1);
    }

    private static boolean isOffer(String type) {
        return type.contains("product") || type.contains("service") || type.contains("offer") || type.equals("itempage")
            || type.equals("softwareapplication");
    }

    private void address() {
        PageAddress address = PageAddress.of(facts.url());
        put(PageNumber.ADDRESS_HOME, address.isHome() ? 1 : 0);
        put(PageNumber.ADDRESS_WORDS, address.words());
        put(PageNumber.ADDRESS_PARTS, address.parts());
        put(PageNumber.ADDRESS_LIST_NAME, address.isList() ? 1 : 0);
        put(PageNumber.ADDRESS_LAST, address.endsAsList() ? 1 : 0);
        put(PageNumber.ADDRESS_OFFER_NAME, address.isOffer() ? 1 : 0);
        put(PageNumber.ADDRESS_SEARCH, address.isSearch() ? 1 : 0);
    }
}
