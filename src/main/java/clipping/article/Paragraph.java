package clipping.article;

import clipping.block.Block;
import clipping.block.Inline;
import java.util.List;

/**
 * A paragraph of an article's body.
 *
 * @param text  as printed, without a dateline
 * @param kind  its kind, which decides how it is joined to its neighbours
 * @param level heading level or list depth, see {@link Block#level}
 * @param inlines inline elements (links among them), offsets in {@code text}
 */
public record Paragraph(String text, Block.Kind kind, int level, List<Inline> inlines) {
    /** Copies the list. */
    public Paragraph {
        inlines = List.copyOf(inlines);
    }
}
