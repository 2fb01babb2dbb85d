package clipping.block;

import java.util.List;

/** A page as its reader sees it: blocks in reading order, and the elements that hold them. Immutable. */
public final class Blocks {
    private final List<Block> all;
    private final List<Container> containers;
    private final int[] images;
    private final int[] fields;

    /** Arrays are indexed by {@link Container#order} and owned by this from here on. */
    Blocks(List<Block> all, List<Container> containers, int[] images, int[] fields) {
        this.all = List.copyOf(all);
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

    /** How many pictures and players stand directly in an element, inline elements between them not counted. */
    public int images(Container container) {
        return images[container.order()];
    }

    /** How many form fields stand directly in an element. */
    public int fields(Container container) {
        return fields[container.order()];
    }
}
