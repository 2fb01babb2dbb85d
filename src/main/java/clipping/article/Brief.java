package clipping.article;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Container;
import clipping.block.TextShape;
import clipping.facts.Facts;
import clipping.facts.date.DateLine;
import clipping.lexicon.Chrome;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A story of a few sentences: the page claims to be none, but they stand together below a headline, and it looks like nothing else. */
final class Brief {
    /** Least words of prose. */
    private static final int LEAST = 14;
    /** Least words in the headline; a section has a name of one or two words. */
    private static final int HEADLINE = 3;
    /** Words of prose that allow one word less in the headline. */
    private static final int FAIR = 40;
    /** Paragraphs that no form asks for. */
    private static final int PARAGRAPHS = 3;
    /** Most blocks between headline and story: a byline, a date, a section. */
    private static final int NEAR = 4;
    /** Headlines of other pages that what was kept introduces. */
    private static final int LEADS = 3;
    /** Words of a sentence that is a heading. */
    private static final int SENTENCE = 7;
    /** Entries of a live blog, each with its time. */
    private static final int ENTRIES = 3;
    /** The share of what was kept that is prose, and the most of it that tells of something else. */
    private static final double PROSE = 0.7;
    private static final double OTHER = 0.2;
    /** Sections that a page of a few sentences is about if it is no story. */
    private static final Set<Chrome.Section> NO_STORY = EnumSet.of(Chrome.Section.SUBSCRIBE, Chrome.Section.COPYRIGHT,
        Chrome.Section.COOKIES, Chrome.Section.NAVIGATION, Chrome.Section.LOGIN, Chrome.Section.PAYWALL, Chrome.Section.AUTHOR_BOX,
        Chrome.Section.COMMENTS, Chrome.Section.CONTACT, Chrome.Section.DONATION, Chrome.Section.WIDGET, Chrome.Section.ERROR,
        Chrome.Section.SCRIPT);

    private final Blocks blocks;
    private final Facts facts;
    private final PageElements elements;
    private final PageTexts texts;
    /** Prose that was kept, and the words of the headline. */
    private final List<Block> kept = new ArrayList<>();
    private final float headline;
    /** Words of subheads that are sentences: items of a list with a picture each. */
    private final float told;
    /** Pieces with a headline of another page. */
    private final int leads;

    Brief(Blocks blocks, Facts facts, PageNumbers of) {
        this.blocks = blocks;
        this.facts = facts;
        elements = of.elements;
        texts = of.texts;
        leads = of.places.own(PageElements.Sort.LEAD);
        headline = of.numbers[PageNumber.TITLE_WORDS.ordinal()];
        float sentences = 0;
        for (Block b : blocks.all()) {
            if (!elements.kept[b.index()]) continue;
            if (elements.prose[b.index()]) kept.add(b);
            else if (isSentenceOfList(b)) sentences += blocks.shape(b).words;
        }
        told = sentences;
    }

    /**
     * Whether what was kept is such a story.
     *
     * @param titleHits for each section whether the headline is one of such pages
     */
    boolean isOne(boolean[] titleHits) {
        if (texts.keptProse < LEAST || !isTogether()) return false;
        for (Chrome.Section section : NO_STORY) if (titleHits[section.ordinal()] || texts.keptShare(section) > OTHER) return false;
        return true;
    }

    private boolean isSentenceOfList(Block b) {
        TextShape shape = blocks.shape(b);
        return b.kind() == Block.Kind.HEADING && b.linked() == 0 && shape.words >= SENTENCE && shape.ending == TextShape.STOP;
    }

    /** Whether what was kept is one piece of prose right below a headline, with its lists, which no form or player interrupts. */
    private boolean isTogether() {
        boolean mostly = texts.keptProse + told > PROSE * (texts.kept - texts.rows - Math.min(texts.items, texts.keptProse / 2));
        return mostly && isInOnePlace() && isBelowHeadline() && !leadsElsewhere();
    }

    /**
     * Whether all prose stands in one element, or in several of one make with more paragraphs than elements and no more than an
     * advertisement between; but for its first paragraph, around that element or with the headline in one, first ones in an element of
     * that one, and entries with a time.
     */
    private boolean isInOnePlace() {
        List<Block> entries = new ArrayList<>(), others = new ArrayList<>(), told = withoutQuotes();
        for (Block b : told) (isEntry(b) ? entries : others).add(b);
        if (entries.size() < ENTRIES) others = told;
        if (others.isEmpty()) return false;
        return isInOnePlace(isLead(others) ? others.subList(1, others.size()) : others);
    }

    /** The prose without quotations in elements of their own between its paragraphs: they are set wider or narrower. */
    private List<Block> withoutQuotes() {
        Set<Integer> places = new HashSet<>();
        for (Block b : kept) if (b.kind() != Block.Kind.QUOTE) places.add(elements.holder(b));
        int last = kept.size() - 1;
        List<Block> told = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            boolean isQuote = kept.get(i).kind() == Block.Kind.QUOTE && i > 0 && i < last;
            if (!isQuote || places.contains(elements.holder(kept.get(i)))) told.add(kept.get(i));
        }
        return told.size() > kept.size() / 2 ? told : kept;
    }

    /** Whether the first paragraph stands around the element of the last, or with the headline in one right above the second. */
    private boolean isLead(List<Block> all) {
        int first = elements.holder(all.get(0)), place = elements.holder(all.get(all.size() - 1));
        return place != first && (isAround(first, place) || holdsHeadline(first) && cutBetween(all.get(0), all.get(1)) <= 1);
    }

    private boolean isInOnePlace(List<Block> all) {
        int place = elements.holder(all.get(all.size() - 1));
        Set<Integer> places = new HashSet<>();
        Block before = all.get(0);
        boolean isHead = true;
        for (Block b : all) {
            isHead &= elements.holder(b) != place && isAround(place, elements.holder(b)) && cutBetween(before, b) == 0;
            boolean isApart = elements.holder(b) != elements.holder(before) && cutBetween(before, b) > 1;
            if (isApart || !isHead && !isOfMake(elements.holder(b), place)) return false;
            places.add(elements.holder(b));
            before = b;
        }
        return places.size() == 1 || places.size() < all.size() && 2 * leads < all.size();
    }

    private int cutBetween(Block from, Block to) {
        int cut = 0;
        for (int i = from.index() + 1; i < to.index(); i++) if (!elements.kept[i]) cut++;
        return cut;
    }

    private boolean isAround(int outer, int inner) {
        return blocks.containers().get(inner).within(blocks.containers().get(outer));
    }

    private boolean holdsHeadline(int place) {
        for (int i : facts.titleBlocks()) if (isAround(place, blocks.all().get(i).container().order())) return true;
        return false;
    }

    private boolean isOfMake(int place, int other) {
        Container a = blocks.containers().get(place), b = blocks.containers().get(other);
        return a == b || !a.classes().isEmpty() && a.isLike(b);
    }

    /** Whether a time of day alone stands right above a paragraph, in an element with it. */
    private boolean isEntry(Block b) {
        Block above = b.index() == 0 ? b : blocks.all().get(b.index() - 1);
        return DateLine.isTime(above.text()) && elements.holder(above) == elements.holder(b);
    }

    /**
     * Whether the prose follows the headline, where the page prints one, and no form stands above its second paragraph or behind the
     * last: a poll may between.
     */
    private boolean isBelowHeadline() {
        if (facts.titleBlocks().isEmpty()) return headline >= HEADLINE && isFreeOfForms();
        boolean isFair = headline == HEADLINE - 1 && texts.keptProse >= FAIR && texts.paragraphs >= 2;
        if (headline < HEADLINE && !isFair) return false;
        List<Block> all = blocks.all();
        int first = kept.get(0).index(), last = kept.get(kept.size() - 1).index(), title = -1;
        for (int i = first, near = 0; i >= 0 && near <= NEAR && title < 0; i--) {
            if (facts.titleBlocks().contains(i)) title = i;
            if (!isOfForm(all.get(i).container())) near++;
        }
        int second = texts.rows > 0 ? last : kept.get(Math.min(1, kept.size() - 1)).index();
        // a form to send the story may stand above it
        int begin = kept.size() >= PARAGRAPHS && texts.keptProse >= 2 * LEAST ? first : title;
        return title >= 0 && !asks(begin, second) && !asks(last, Math.min(last + 1, all.size() - 1));
    }

    /** Whether paragraphs that no headline heads are as long as a story's, and the page asks for nothing. */
    private boolean isFreeOfForms() {
        boolean isLong = texts.keptProse >= FAIR && texts.paragraphs >= PARAGRAPHS;
        return isLong && blocks.containers().stream().noneMatch(c -> blocks.fields(c) > 0);
    }

    private boolean isOfForm(Container own) {
        for (Container c = own; c != null; c = c.parent()) if (blocks.fields(c) > 0) return true;
        return false;
    }

    /** Whether a form has fields behind the element of one block, up to that of another. */
    private boolean asks(int from, int to) {
        int first = blocks.all().get(from).container().order(), last = blocks.all().get(to).container().order();
        for (Container c : blocks.containers()) if (c.order() > first && c.order() <= last && blocks.fields(c) > 0) return true;
        return false;
    }

    /** Whether headlines of other pages follow at once: then what was kept introduces them. */
    private boolean leadsElsewhere() {
        boolean[] isLead = elements.lead;
        int last = isLead.length - 1, leads = 0;
        while (!elements.kept[last]) last--;
        for (int i = last + 1; i < isLead.length && i <= last + 2 * NEAR; i++) {
            if (isLead[i]) leads++;
            else if (leads == 0) return false;
        }
        return leads >= LEADS;
    }
}
