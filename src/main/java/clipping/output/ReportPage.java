package clipping.output;

import static clipping.output.ReportFrame.escaped;

import clipping.article.Article;
import clipping.article.Paragraph;
import clipping.article.Piece;
import clipping.facts.Fact;
import clipping.verdict.Reason;
import java.util.List;
import java.util.Locale;

/** The report of one page: its facts with the claims weighed, then its blocks in order, the cut ones folded. */
final class ReportPage {
    private static final int COLOURS = 10;
    /** Characters of a cut block that its line begins with. */
    private static final int BEGINNING = 120;

    private final Article article;
    private final StringBuilder out = new StringBuilder(1 << 16);
    /** The next paragraph of the body that a kept piece can be. */
    private int next;

    private ReportPage(Article article) {
        this.article = article;
    }

    static String of(String source, Article article) {
        return new ReportPage(article).print(Shown.name(source));
    }

    private String print(String source) {
        ReportFrame frame = ReportFrame.with("page.js");
        frame.begin(out, article.title() == null ? source : article.title(), "page");
        out.append("<a class=\"skip\" href=\"#blocks\">To the blocks</a>\n<header>\n<p class=\"dim\" dir=\"auto\">").append(escaped(source)).append("</p>\n<h1 dir=\"auto\">")
            .append(escaped(article.title() == null ? source : article.title())).append("</h1>\n");
        String opening = Text.placeDayAgency(article);
        if (!opening.isEmpty()) out.append("<p dir=\"auto\">").append(escaped(opening)).append("</p>\n");
        counts();
        address();
        out.append("</header>\n<main>\n<h2>Facts</h2>\n");
        for (Fact f : article.facts()) fact(f);
        out.append("<h2 id=\"blocks\">Blocks of the page</h2>\n");
        bar();
        List<Piece> pieces = article.pieces();
        for (int i = 0; i < pieces.size(); ) {
            int end = i + 1;
            if (kept(pieces.get(i))) while (end < pieces.size() && kept(pieces.get(end)) && pieces.get(end).block() == pieces.get(i).block()) end++;
            if (kept(pieces.get(i))) keptBlock(pieces.subList(i, end));
            else cutBlock(pieces.get(i));
            i = end;
        }
        out.append("</main>\n");
        frame.end(out);
        return out.toString();
    }

    private static boolean kept(Piece p) {
        return p.part() != Piece.Part.CUT;
    }

    private void counts() {
        long kept = 0;
        long cut = 0;
        for (Piece p : article.pieces()) {
            if (kept(p)) kept += ReportFrame.words(p.text());
            else cut += ReportFrame.words(p.text());
        }
        out.append("<p class=\"dim\">").append(article.isArticle() ? "An article: " : "No article (" + Json.word(article.reason()) + "): ").append(kept)
            .append(" words kept, ").append(cut).append(" cut</p>\n");
        for (Article.Warning w : article.warnings()) out.append("<p class=\"warn\">Warning: ").append(Json.word(w).replace('-', ' ')).append("</p>\n");
    }

    /** A link to the page, when its address is one of the web. */
    private void address() {
        String url = article.url();
        if (url == null) return;
        String lower = url.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("https://") && !lower.startsWith("http://")) return;
        out.append("<p><a rel=\"noopener noreferrer\" href=\"").append(escaped(url)).append("\">").append(escaped(url)).append("</a></p>\n");
    }

    private void fact(Fact f) {
        out.append("<details class=\"fact\"><summary><b>").append(escaped(f.name())).append("</b> <span dir=\"auto\">").append(f.value() == null ? "–" : escaped(f.value()))
            .append("</span> <small>").append(f.weighed().size()).append(f.weighed().size() == 1 ? " claim" : " claims").append("</small></summary>\n<p class=\"dim\" dir=\"auto\">")
            .append(escaped(f.because())).append("</p>\n");
        if (!f.weighed().isEmpty()) {
            out.append("<ul>\n");
            for (Fact.Candidate c : f.weighed()) {
                out.append("<li").append(c.value().equals(f.value()) ? " class=\"won\"" : "").append("><small>").append(escaped(c.where())).append("</small> <bdi>")
                    .append(escaped(c.value())).append("</bdi></li>\n");
            }
            out.append("</ul>\n");
        }
        out.append("</details>\n");
    }

    /** Filters, which are the legend too: every reason with its colour and the number of its pieces. */
    private void bar() {
        int[] kept = new int[Reason.values().length];
        int[] cut = new int[kept.length];
        int keptAll = 0;
        int cutAll = 0;
        int before = -1; // a dateline and what follows it in its block are shown as one
        for (Piece p : article.pieces()) {
            boolean same = p.block() == before;
            before = kept(p) ? p.block() : -1;
            if (kept(p)) {
                kept[p.reason().ordinal()]++;
                if (!same) keptAll++;
            } else {
                cut[p.reason().ordinal()]++;
                cutAll++;
            }
        }
        out.append("<div class=\"bar\" id=\"bar\" role=\"group\" aria-label=\"Which blocks are shown\" hidden>\n");
        button("all", "", "all", "", keptAll + cutAll);
        button("kept", "", "only kept", "", keptAll);
        button("cut", "", "only cut", "", cutAll);
        for (Reason r : Reason.values()) {
            int count = kept[r.ordinal()] + cut[r.ordinal()];
            if (count == 0) continue;
            button(Json.word(r), cut[r.ordinal()] > 0 ? colour(r) : "kept", Json.word(r).replace('-', ' '), r.sentence(), count);
        }
        out.append("<button type=\"button\" id=\"unfold\" aria-pressed=\"false\">unfold all</button>\n"
            + "<input type=\"search\" id=\"find\" placeholder=\"find in blocks\" aria-label=\"Find in blocks\" dir=\"auto\">\n<small id=\"shown\" role=\"status\"></small>\n</div>\n");
    }

    private void button(String filter, String colour, String label, String title, int count) {
        out.append("<button type=\"button\" data-filter=\"").append(filter).append("\" aria-pressed=\"").append(filter.equals("all")).append('"');
        if (!title.isEmpty()) out.append(" title=\"").append(escaped(title)).append('"');
        out.append('>');
        if (!colour.isEmpty()) out.append("<span class=\"swatch ").append(colour).append("\"></span>");
        out.append(label).append(' ').append(count).append("</button>\n");
    }

    private static String colour(Reason r) {
        return "c" + r.ordinal() % COLOURS;
    }

    private void keptBlock(List<Piece> parts) {
        out.append("<div class=\"block kept\" tabindex=\"0\" dir=\"auto\" data-reason=\"");
        for (int i = 0; i < parts.size(); i++) out.append(i == 0 ? "" : " ").append(Json.word(parts.get(i).reason()));
        String kind = "paragraph";
        for (Piece p : parts) {
            if (p.part() != Piece.Part.BODY || next >= article.paragraphs().size()) continue;
            Paragraph paragraph = article.paragraphs().get(next++);
            if (paragraph.text().equals(p.text())) kind = Json.word(paragraph.kind());
        }
        out.append("\"><p class=\"text ").append(kind).append("\">");
        for (Piece p : parts) out.append("<span class=\"part-").append(Json.word(p.part())).append("\">").append(escaped(p.text())).append("</span>");
        out.append("</p><div class=\"why\" dir=\"ltr\">");
        for (Piece p : parts) why(p);
        out.append("</div></div>\n");
    }

    private void cutBlock(Piece p) {
        String text = p.text();
        int end = Math.min(text.length(), BEGINNING);
        if (end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) end--;
        out.append("<details class=\"block cut ").append(colour(p.reason())).append("\" dir=\"auto\" data-reason=\"").append(Json.word(p.reason())).append("\"><summary title=\"")
            .append(escaped(p.reason().sentence() + evidence(p))).append("\"><b dir=\"ltr\">").append(Json.word(p.reason()).replace('-', ' ')).append("</b> <span class=\"begin\">")
            .append(escaped(text.substring(0, end))).append(end < text.length() ? "…" : "").append("</span></summary><p class=\"text\">").append(escaped(text))
            .append("</p><div class=\"why\" dir=\"ltr\">");
        why(p);
        out.append("</div></details>\n");
    }

    private static String evidence(Piece p) {
        return p.evidence().isEmpty() ? "" : ": " + p.evidence();
    }

    private void why(Piece p) {
        out.append("<p>").append(Json.word(p.part())).append(": ").append(escaped(p.reason().sentence()));
        if (!p.evidence().isEmpty()) out.append(" — <bdi>").append(escaped(p.evidence())).append("</bdi>");
        out.append("</p>");
    }
}
