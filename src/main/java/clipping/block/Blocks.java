package clipping.block;

import java.util.List;

/**
 * A page as its reader sees it: blocks in reading order, and the elements that hold them.
 *
 * @param all        the blocks; each one's index is its place here
 * @param containers every block-level element, each one's order is its place here
 */
public record Blocks(List<Block> all, List<Container> containers) {
    public Blocks {
        all = List.copyOf(all);
        containers = List.copyOf(containers);
    }
}
