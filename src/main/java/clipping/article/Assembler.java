package clipping.article;

import clipping.block.Block;
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

    public static Article assemble(Page page, Facts f, List<Verdict> verdicts) {
        List<Paragraph> body = new ArrayList<>();
        List<Piece> pieces = new ArrayList<>();
        for (Verdict v : verdicts) {
            Block b = v.block();
            if (v.kept()) body.add(new Paragraph(b.text(), b.kind(), b.level(), b.inlines()));
            pieces.add(new Piece(b.index(), b.text(), v.kept() ? Piece.Part.BODY : v.reason() == Reason.TITLE ? Piece.Part.TITLE : Piece.Part.CUT, v.reason(), v.evidence()));
        }
        boolean isArticle = !body.isEmpty();
        return new Article(isArticle, f.url(), f.title(), null, -1, body, f.published(), f.modified(), f.authors(), f.publisher(), f.section(), f.tags(),
            f.language(), f.description(), f.image(), page.captured(), List.of(), isArticle ? null : Article.NoArticle.OTHER, pieces, f.trace());
    }
}
