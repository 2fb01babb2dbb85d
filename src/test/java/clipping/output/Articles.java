package clipping.output;

import clipping.article.Article;
import clipping.article.Paragraph;
import clipping.article.Piece;
import clipping.block.Block;
import clipping.block.Inline;
import clipping.facts.Dateline;
import clipping.facts.Fact;
import clipping.verdict.Reason;
import java.util.List;

/** Articles for tests of the writers. */
final class Articles {
    private Articles() {
    }

    static Article of(String title, Dateline dateline, String published, Paragraph... body) {
        return new Article(true, "https://example.org/news/a", title, dateline, dateline == null ? -1 : 0, List.of(body), published, null,
            List.of("Ann Lee", "Bo Ek"), null, "World", List.of(), "en", null, null, null,
            List.of(Article.Warning.SEVERAL_ARTICLES, Article.Warning.GUESSED_CHARSET), null,
            List.of(new Piece(0, "Menu", Piece.Part.CUT, Reason.OUTSIDE, "links 1.0"),
            new Piece(1, "A sentence.", Piece.Part.BODY, Reason.PROSE, "")),
            List.of(new Fact("title", title, "the heading says it", List.of(new Fact.Candidate("Pier", "h1")))));
    }

    static Article none(Article.NoArticle reason) {
        return new Article(false, null, "Front page", null, -1, List.of(), null, null, List.of(), null, null, List.of(), null, null, null,
            null, List.of(),
            reason, List.of(), List.of());
    }

    static Paragraph p(String text) {
        return p(Block.Kind.PARAGRAPH, 0, text);
    }

    static Paragraph p(Block.Kind kind, int level, String text, Inline... inlines) {
        return new Paragraph(text, kind, level, List.of(inlines));
    }

    static Inline link(int start, int end, String href) {
        return new Inline(start, end, "a", "", "", "", href);
    }
}
