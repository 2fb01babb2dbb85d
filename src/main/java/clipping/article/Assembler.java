package clipping.article;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.facts.Facts;
import clipping.page.Page;
import clipping.verdict.Reason;
import clipping.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Puts the article together from the verdicts: disjoint parts in reading order. */
public final class Assembler {
    private Assembler() {
    }

    /** The article of a page, or what the page is instead. */
    public static Article assemble(Page page, Blocks blocks, Facts f, List<Verdict> verdicts) {
        WholePage whole = WholePage.of(page, blocks, f, verdicts);
        Article.NoArticle missing = whole.missing();
        List<Paragraph> body = new ArrayList<>();
        List<Piece> pieces = new ArrayList<>();
        for (Verdict v : verdicts) {
            Block b = v.block();
            boolean kept = v.kept() && missing == null;
            if (kept) body.add(new Paragraph(b.text(), b.kind(), b.level(), b.inlines()));
            pieces.add(new Piece(b.index(), b.text(), kept ? Piece.Part.BODY : v.reason() == Reason.TITLE ? Piece.Part.TITLE : Piece.Part.CUT, v.reason(), v.evidence()));
        }
        return new Article(missing == null, f.url(), f.title(), null, -1, body, f.published(), f.modified(), f.authors(), f.publisher(), f.section(), f.tags(),
            f.language(), f.description(), f.image(), page.captured(), whole.warnings(missing), missing, pieces, f.trace());
    }
}
