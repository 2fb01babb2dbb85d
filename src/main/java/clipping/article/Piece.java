package clipping.article;

import clipping.verdict.Reason;

/**
 * A part of a block's text, and the part of the article it went to. All pieces of a page, in order, are its whole text.
 *
 * @param block    the block's index
 * @param text     as printed
 * @param part     the part it went to
 * @param reason   why
 * @param evidence what supports the reason
 */
public record Piece(int block, String text, Part part, Reason reason, String evidence) {

    /** The parts of a page. */
    public enum Part {
        /** The headline. */
        TITLE,
        /** The dateline. */
        DATELINE,
        /** A paragraph of the body, or the rest of one after a dateline. */
        BODY,
        /** Not part of the article. */
        CUT
    }
}
