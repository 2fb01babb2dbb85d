package clipping.article;

import clipping.verdict.Reason;

/**
 * A stretch of a block and the part of the article it went to; the pieces of all blocks, in order, are the whole page.
 *
 * @param block    the block's index
 * @param text     as printed
 * @param part     where it went
 * @param reason   why
 * @param evidence what spoke for it
 */
public record Piece(int block, String text, Part part, Reason reason, String evidence) {

    /** The parts of a page. */
    public enum Part {
        /** The headline. */
        TITLE,
        /** The dateline. */
        DATELINE,
        /** A paragraph of the body, or what a dateline left of one. */
        BODY,
        /** Nothing of the article. */
        CUT
    }
}
