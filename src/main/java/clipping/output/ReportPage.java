package clipping.output;

import static clipping.output.ReportFrame.escaped;

import clipping.article.Article;
import clipping.article.Paragraph;
import clipping.article.Piece;
import clipping.facts.Fact;
import clipping.verdict.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The report of one page: its facts with the claims weighed, then its blocks in order, the cut ones folded. */
final class ReportPage {
    /** Characters of a cut block that are shown while it is folded. */
    private static final int BEGINNING = 160;
    /** Cut blocks of up to this many characters share a line. */
    private static final int SHORT = 40;
    /** Cut blocks of at least this many words may be missed by a reader: the first place to look for something wrongly cut. */
    private static final int LONG = 15;
    /** Facts shown first, in this order; the others are folded. */
    private static final List<String> FIRST = List.of("title", "dateline", "published", "modified", "authors");

    private static final String STORY = ReportLegend.colour(Reason.PROSE);

    private final Article article;
    private final StringBuilder out = new StringBuilder(1 << 16);
    /** Index of the next paragraph of the body that a kept piece may be. */
    private int next;

    private ReportPage(Article article) {
        this.article = article;
    }

    static String of(String source, Article article) {
        return new ReportPage(article).print(SafeName.of(source));
    }

    private String print(String source) {
        ReportFrame frame = ReportFrame.ofPage();
        String title = escaped(article.title() == null ? source : article.title());
        frame.begin(out, article.title() == null ? source : article.title(), "page");
        out.append("<a class=\"skip\" href=\"#blocks\">Skip to the blocks</a>\n<header>\n<p class=\"dim\" dir=\"auto\">")
            .append(escaped(source)).append("</p>\n<h1 dir=\"auto\">")
            .append(title).append("</h1>\n");
        String opening = Opening.of(article).html();
        if (!opening.isEmpty()) out.append("<p dir=\"auto\">").append(opening).append("</p>\n");
        counts();
        address();
        out.append("</header>\n<main>\n<h2>Facts, and the claims that were weighed for each</h2>\n");
        facts();
        out.append("<h2 id=\"blocks\">The page, block by block</h2>\n");
        map();
        legend();
        List<Piece> pieces = article.pieces();
        out.append("<div class=\"blocks\" dir=\"").append(isRightToLeft() ? "rtl" : "ltr").append("\">\n");
        Piece before = null;
        for (int i = 0; i < pieces.size(); ) {
            Piece p = pieces.get(i);
            int end = i + 1;
            if (kept(p)) while (end < pieces.size() && kept(pieces.get(end)) && pieces.get(end).block() == p.block()) end++;
            if (kept(p)) keptBlock(pieces.subList(i, end), i);
            else cutBlock(p, i, before);
            before = p;
            i = end;
        }
        out.append("</div>\n</main>\n");
        frame.end(out);
        return out.toString();
    }

    private static boolean kept(Piece p) {
        return p.part() != Piece.Part.CUT;
    }

    /** Whether what was kept, or else the page, begins with a right-to-left letter. */
    private boolean isRightToLeft() {
        for (boolean wanted : new boolean[] {true, false}) {
            for (Piece p : article.pieces()) {
                for (int i = 0; kept(p) == wanted && i < p.text().length(); i++) {
                    byte direction = Character.getDirectionality(p.text().charAt(i));
                    if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) return false;
                    if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private void counts() {
        long kept = 0;
        long cut = 0;
        for (Piece p : article.pieces()) {
            if (kept(p)) kept += ReportFrame.words(p.text());
            else cut += ReportFrame.words(p.text());
        }
        out.append("<p class=\"dim\">").append(article.isArticle() ? "An article: " : "No article (" + Field.word(article.reason()) + "): ")
            .append(kept)
            .append(" words kept, ").append(cut).append(" cut</p>\n");
        for (Article.Warning w : article.warnings()) {
            out.append("<p class=\"warn\">Warning: ").append(Field.word(w).replace('-', ' ')).append("</p>\n");
        }
    }

    /** Adds a link to the page, if its address is on the web. */
    private void address() {
        String url = article.url();
        if (url == null) return;
        String lower = url.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("https://") && !lower.startsWith("http://")) return;
        out.append("<p><a rel=\"noopener noreferrer\" href=\"").append(escaped(url)).append("\">").append(escaped(url))
            .append("</a></p>\n");
    }

    private void facts() {
        List<Fact> rest = new ArrayList<>(article.facts());
        for (String name : FIRST) {
            for (Fact f : article.facts()) {
                if (!f.name().equals(name)) continue;
                fact(f);
                rest.remove(f);
            }
        }
        if (rest.isEmpty()) return;
        out.append("<details class=\"more\"><summary>");
        for (int i = 0; i < rest.size(); i++) out.append(i == 0 ? "" : ", ").append(escaped(rest.get(i).name()));
        out.append("</summary>\n");
        for (Fact f : rest) fact(f);
        out.append("</details>\n");
    }

    private void fact(Fact f) {
        out.append("<details class=\"fact\"><summary><b>").append(escaped(f.name())).append("</b> <span dir=\"auto\">")
            .append(f.value() == null ? "–" : escaped(f.value()))
            .append("</span> <small>").append(f.weighed().size()).append(f.weighed().size() == 1 ? " claim" : " claims")
            .append("</small></summary>\n<p class=\"dim\" dir=\"auto\">")
            .append(escaped(f.because())).append("</p>\n");
        if (!f.weighed().isEmpty()) {
            out.append("<ul>\n");
            for (Fact.Candidate c : f.weighed()) {
                out.append("<li").append(c.value().equals(f.value()) ? " class=\"won\"" : "").append("><small>").append(escaped(c.where()))
                    .append("</small> <bdi>")
                    .append(escaped(c.value())).append("</bdi></li>\n");
            }
            out.append("</ul>\n");
        }
        out.append("</details>\n");
    }

    /** Adds the page as a strip of colours, each as wide as its text is long; a click leads to its block. */
    private void map() {
        List<Piece> pieces = article.pieces();
        long all = 0;
        for (Piece p : pieces) all += p.text().length();
        if (all == 0) return;
        out.append("<svg class=\"map\" viewBox=\"0 0 1000 14\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"The page as a "
            + "strip: where it was kept and cut\">\n");
        long at = 0;
        for (int i = 0; i < pieces.size(); ) {
            Piece p = pieces.get(i);
            long from = at;
            int first = i;
            while (i < pieces.size() && kept(pieces.get(i)) == kept(p) && (kept(p) || pieces.get(i).reason() == p.reason())) {
                at += pieces.get(i++).text().length();
            }
            String name = kept(p) ? "kept" : ReportLegend.label(p.reason());
            out.append("<a href=\"#").append(id(first)).append("\" tabindex=\"-1\"><rect class=\"")
                .append(kept(p) ? STORY : ReportLegend.colour(p.reason())).append("\" x=\"")
                .append(tenth(from * 10_000 / all)).append("\" width=\"")
                .append(tenth(Math.max(5, at * 10_000 / all - from * 10_000 / all))).append("\" height=\"14\"><title>")
                .append(name).append("</title></rect></a>\n");
        }
        out.append("</svg>\n");
    }

    private static String tenth(long tenths) {
        return tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10);
    }

    /** The anchor of a block, by its first piece; no two blocks share one. */
    private static String id(int piece) {
        return "b" + piece;
    }

    /** Adds the filters: one per reason, with its colour and the number of its pieces; so they are the legend, too. */
    private void legend() {
        int[] kept = new int[Reason.values().length];
        int[] cut = new int[kept.length];
        int keptAll = 0;
        int cutAll = 0;
        int longer = 0;
        int before = -1; // a dateline and the rest of its block are shown as one
        for (Piece p : article.pieces()) {
            boolean same = p.block() == before;
            before = kept(p) ? p.block() : -1;
            (kept(p) ? kept : cut)[p.reason().ordinal()]++;
            if (!kept(p)) cutAll++;
            else if (!same) keptAll++;
            if (isLong(p)) longer++;
        }
        out.append("<div class=\"legend\" id=\"legend\" role=\"group\" aria-label=\"Only blocks with one reason\" hidden>\n");
        for (ReportLegend.Family family : ReportLegend.Family.values()) {
            StringBuilder buttons = new StringBuilder();
            boolean story = family == ReportLegend.Family.STORY;
            for (Reason r : Reason.values()) {
                int count = story ? kept[r.ordinal()] : ReportLegend.of(r) == family ? cut[r.ordinal()] : 0;
                if (count > 0) {
                    button(buttons, Field.word(r), story ? STORY : ReportLegend.colour(r), ReportLegend.label(r), r.sentence(), count);
                }
            }
            if (buttons.length() > 0) {
                out.append("<div><small>").append(family.label()).append("</small>\n<div>").append(buttons).append("</div></div>\n");
            }
        }
        out.append("</div>\n<div class=\"bar\" id=\"bar\" role=\"group\" aria-label=\"Which blocks are shown\" hidden>\n");
        button(out, "all", "", "all", "every block of the page", keptAll + cutAll);
        button(out, "kept", "", "kept", "what became the article", keptAll);
        button(out, "cut", "", "cut", "what did not become part of the article", cutAll);
        button(out, "long", "", "long cuts", "cut blocks of " + LONG + " words or more: look here first for text that was cut by mistake",
            longer);
        out.append("<input type=\"search\" id=\"find\" placeholder=\"find words in blocks\" aria-label=\"Find in blocks\" dir=\"auto\">\n"
            + "<button type=\"button\" id=\"unfold\" aria-pressed=\"false\">unfold all</button>\n<small id=\"shown\" "
            + "role=\"status\"></small>\n</div>\n");
    }

    private static boolean isLong(Piece p) {
        return !kept(p) && ReportFrame.words(p.text()) >= LONG;
    }

    private static void button(StringBuilder out, String filter, String colour, String label, String title, int count) {
        out.append("<button type=\"button\" data-filter=\"").append(filter).append("\" aria-pressed=\"").append(filter.equals("all"))
            .append("\" title=\"").append(escaped(title)).append("\">");
        if (!colour.isEmpty()) out.append("<span class=\"swatch ").append(colour).append("\"></span>");
        out.append(label).append(" <span class=\"count\">").append(count).append("</span></button>\n");
    }

    private void keptBlock(List<Piece> parts, int first) {
        out.append("<div class=\"block kept\" id=\"").append(id(first)).append("\" tabindex=\"0\" dir=\"auto\" data-reason=\"");
        for (int i = 0; i < parts.size(); i++) out.append(i == 0 ? "" : " ").append(Field.word(parts.get(i).reason()));
        String kind = "paragraph";
        for (Piece p : parts) {
            if (p.part() != Piece.Part.BODY || next >= article.paragraphs().size()) continue;
            Paragraph paragraph = article.paragraphs().get(next++);
            if (paragraph.text().equals(p.text())) kind = Field.word(paragraph.kind());
        }
        out.append("\"><p class=\"text ").append(kind).append("\">");
        for (Piece p : parts) {
            out.append("<span class=\"part-").append(Field.word(p.part())).append("\">").append(escaped(p.text())).append("</span>");
        }
        out.append("</p><span class=\"why\" dir=\"ltr\">");
        for (Piece p : parts) why(p);
        out.append("</span></div>\n");
    }

    private void cutBlock(Piece p, int first, Piece before) {
        String text = p.text();
        int end = Math.min(text.length(), BEGINNING);
        if (end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) end--;
        out.append("<details class=\"block cut ").append(ReportLegend.colour(p.reason()));
        if (isLong(p)) out.append(" long");
        else if (text.length() <= SHORT)
            out.append(before != null && !kept(before) && before.reason() == p.reason() && before.text().length() <= SHORT ? " short same"
                : " short");
        out.append("\" id=\"").append(id(first)).append("\" dir=\"auto\" data-reason=\"").append(Field.word(p.reason()))
            .append("\"><summary><b dir=\"ltr\">")
            .append(ReportLegend.label(p.reason())).append("</b> <span class=\"begin\">").append(escaped(text.substring(0, end)))
            .append(end < text.length() ? "…" : "")
            .append("</span><span class=\"why\" dir=\"ltr\">");
        why(p);
        out.append("</span></summary><p class=\"text\">").append(escaped(text)).append("</p></details>\n");
    }

    private void why(Piece p) {
        out.append("<span>").append(Field.word(p.part())).append(": ").append(escaped(p.reason().sentence()));
        if (!p.evidence().isEmpty()) out.append(" — <bdi>").append(escaped(p.evidence())).append("</bdi>");
        out.append("</span>");
    }
}
