package clipping.verdict;

import clipping.block.Block;
import java.util.Objects;

/**
 * What was decided on a block.
 *
 * @param block    the block
 * @param kept     whether it belongs to the article's body (with a dateline that it may open with)
 * @param reason   why
 * @param evidence what spoke for it: a phrase, a score, a neighbour; never null
 */
public record Verdict(Block block, boolean kept, Reason reason, String evidence) {
    public Verdict {
        Objects.requireNonNull(block);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(evidence);
    }
}
