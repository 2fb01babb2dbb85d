package clipping.facts.date;

import clipping.block.Block;
import clipping.block.Container;
import clipping.facts.ElementNames;
import clipping.lexicon.ElementWords.Sign;

/** Tells where a printed date stands: with the story, apart from it, or with something else. */
final class DatePlaces {
    private static final int BESIDE = 2; // blocks this close to the headline belong to it, whatever their elements are called
    private static final int UP = 8;

    /** Where a block is. */
    enum Place { STORY, APART, OTHER }

    private final ElementNames names;
    private final Block headline;
    private final int story;

    /**
     * @param headline the block that prints the headline, or null
     * @param story    the story's first block of prose, or -1
     */
    DatePlaces(ElementNames names, Block headline, int story) {
        this.names = names;
        this.headline = headline;
        this.story = story;
    }

    Place of(Block b, boolean around) {
        boolean beside = headline != null && Math.abs(b.index() - headline.index()) <= BESIDE;
        boolean behind = !around || b.index() > story;
        Place place = Place.STORY;
        int up = 0;
        for (Container c = b.container(); c != null && up < UP && !isPages(c); c = c.parent(), up++) {
            int told = names.told(c);
            if (isOthers(c) || !beside && Sign.OTHER.in(told)) return Place.OTHER;
            boolean aside = c.tag().equals("aside") || Sign.APART.in(told) && !Sign.STORY.in(told);
            if (behind && aside) place = Place.APART;
        }
        return place;
    }

    /** Whether an element holds the headline or is the page's. */
    private boolean isPages(Container c) {
        return headline != null && headline.container().within(c) || c.tag().equals("body") || c.tag().equals("main");
    }

    /** Whether an element holds nothing of the story: links, the page's foot, a post that the story shows. */
    private static boolean isOthers(Container c) {
        return switch (c.tag()) {
            case "blockquote", "nav" -> true;
            case "footer" -> !isInArticle(c);
            default -> false;
        };
    }

    private static boolean isInArticle(Container c) {
        for (Container o = c; o != null; o = o.parent()) if (o.tag().equals("article")) return true;
        return false;
    }
}
