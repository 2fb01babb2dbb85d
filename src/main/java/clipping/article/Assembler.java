package clipping.article;

import clipping.block.Block;
import clipping.block.Blocks;
import clipping.block.Inline;
import clipping.facts.Fact;
import clipping.facts.Facts;
import clipping.facts.dateline.DatelineChooser;
import clipping.facts.dateline.DatelineChooser.Choice;
import clipping.page.Page;
import clipping.verdict.Reason;
import clipping.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts the article together from the verdicts: disjoint parts in reading order. */
public final class Assembler {
    private Assembler() {
    }

    /**
     * The article of a page, or why there is none.
     *
     * @param explains whether the article gets the pieces of the page
     */
    public static Article assemble(Page page, Blocks blocks, Facts f, List<Verdict> verdicts, boolean explains) {
        WholePage whole = WholePage.of(page, blocks, f, verdicts);
        Article.NoArticle missing = whole.missing();
        Choice dateline = missing == null ? dateline(blocks, f, verdicts) : null;
        List<Fact> facts = new ArrayList<>(f.trace());
        facts.add(DatelineChooser.fact(dateline, page.claims()));
        String against = explains && missing != null ? whole.evidence(missing) : "";
        if (!against.isEmpty()) facts.add(new Fact("article", word(missing), against, List.of()));
        int opens = -1;
        List<Paragraph> body = new ArrayList<>();
        List<Piece> pieces = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            Verdict v = missing == null || !verdict.kept() ? verdict
                : new Verdict(verdict.block(), false, Reason.NO_ARTICLE,
                     against.isEmpty() ? verdict.evidence() : word(missing) + ": " + against);
            Block b = v.block();
            boolean kept = v.kept();
            int cut = 0;
            if (dateline != null && dateline.block() == b.index()) {
                opens = body.size();
                cut = dateline.isAlone() ? b.text().length() : behind(b.text(), dateline.dateline().text().length());
                if (explains) {
                    pieces.add(new Piece(b.index(), b.text().substring(0, cut), Piece.Part.DATELINE, Reason.DATELINE,
                        dateline.dateline().text()));
                }
                if (cut == b.text().length()) continue;
            }
            if (kept) body.add(paragraph(b, cut));
            if (explains) {
                pieces.add(new Piece(b.index(), b.text().substring(cut),
                    kept ? Piece.Part.BODY : v.reason() == Reason.TITLE ? Piece.Part.TITLE : Piece.Part.CUT, v.reason(), v.evidence()));
            }
        }
        return new Article(missing == null, f.url(), f.title(), dateline == null ? null : dateline.dateline(),
            Math.min(opens, body.size() - 1), body, f.published(), f.modified(), f.authors(), f.publisher(), f.section(), f.tags(),
            f.language(), f.description(), f.image(), page.captured(), whole.warnings(missing), missing, pieces, facts);
    }

    private static String word(Article.NoArticle missing) {
        return missing.name().toLowerCase(Locale.ROOT);
    }

    /** The story's dateline, or null; one that would leave nothing of the story is none. */
    private static Choice dateline(Blocks blocks, Facts f, List<Verdict> verdicts) {
        List<Integer> kept = new ArrayList<>();
        for (Verdict v : verdicts) if (v.kept()) kept.add(v.block().index());
        Choice chosen = DatelineChooser.choose(kept, blocks, f);
        if (chosen == null || kept.size() > 1 || kept.get(0) != chosen.block()) return chosen;
        String text = blocks.all().get(chosen.block()).text();
        return chosen.isAlone() || behind(text, chosen.dateline().text().length()) == text.length() ? null : chosen;
    }

    /** Index in the text after a dateline. */
    private static int behind(String text, int end) {
        while (end < text.length() && (text.charAt(end) <= ' ' || Character.isSpaceChar(text.charAt(end)))) end++;
        return end;
    }

    /** The paragraph of a block without its first characters. */
    private static Paragraph paragraph(Block b, int cut) {
        if (cut == 0) return new Paragraph(b.text(), b.kind(), b.level(), b.inlines());
        List<Inline> inlines = new ArrayList<>();
        for (Inline i : b.inlines()) {
            if (i.end() > cut) {
                inlines.add(new Inline(Math.max(0, i.start() - cut), i.end() - cut, i.tag(), i.classes(), i.itemprop(), i.rel(),
                    i.value()));
            }
        }
        return new Paragraph(b.text().substring(cut), b.kind(), b.level(), inlines);
    }
}
