package clipping.block;

import clipping.lexicon.Chrome;
import clipping.lexicon.ChromeMatcher;
import java.util.List;

/** A page as a reader sees it: blocks in reading order and the elements that hold them. Immutable. */
public final class Blocks {
    private final List<Block> all;
    private final List<Container> containers;
    private final int[] images;
    private final int[] fields;
    private final TextShape[] shapes;
    private final Chrome.Hits[] phrases;

    /**
     * Takes ownership of the arrays.
     *
     * @param images by {@link Container#order}
     * @param fields by {@link Container#order}
     * @param shapes by {@link Block#index}
     */
    Blocks(List<Block> all, List<Container> containers, int[] images, int[] fields, TextShape[] shapes) {
        this.all = List.copyOf(all);
        this.shapes = shapes;
        phrases = new Chrome.Hits[shapes.length];
        ChromeMatcher matcher = Chrome.load().matcher();
        for (Block b : this.all) phrases[b.index()] = matcher.match(b.text());
        this.containers = List.copyOf(containers);
        this.images = images;
        this.fields = fields;
    }

    /** The blocks; each one's index is its place here. */
    public List<Block> all() {
        return all;
    }

    /** Every block-level element, each one's order is its place here. */
    public List<Container> containers() {
        return containers;
    }

    /** What a block's text looks like, whatever its language. */
    public TextShape shape(Block block) {
        return shapes[block.index()];
    }

    /** The phrases of boilerplate in a block. */
    public Chrome.Hits phrases(Block block) {
        return phrases[block.index()];
    }

    /** Number of pictures and players directly in an element, or in its inline elements. */
    public int images(Container container) {
        return images[container.order()];
    }

    /** Number of form fields directly in an element, or in its inline elements. */
    public int fields(Container container) {
        return fields[container.order()];
    }
}
