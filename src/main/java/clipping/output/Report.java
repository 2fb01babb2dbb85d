package clipping.output;

import clipping.article.Article;
import clipping.article.Piece;
import clipping.facts.Fact;
import java.util.List;

/** A page, or many, as HTML to look at: what was kept, what was cut, and why. Self-contained; nothing of a page runs in it. */
public final class Report {
    private static final String HEAD = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
    private static final String STYLE = "<style>\n:root{color-scheme:light dark}\nbody{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}\n"
        + "td,th{text-align:start;vertical-align:top;padding:.1rem .6rem .1rem 0}\n.cut{opacity:.6;border-inline-start:.3rem solid #c33;padding-inline-start:.6rem}\n"
        + ".body,.title,.dateline{border-inline-start:.3rem solid #393;padding-inline-start:.6rem}\nsmall{display:block;opacity:.8}\np{white-space:pre-wrap}\n</style>\n";

    /**
     * What an index says of a page.
     *
     * @param source  what the page is called
     * @param link    where its report lies, relative to the index, or null
     * @param article whether it holds one
     * @param title   or null
     * @param opening place, day and agency, "" when nothing is known
     * @param kept    characters that were kept
     * @param cut     characters that were cut
     * @param remark  why there is no article, or what went wrong, or the warnings; "" for none
     */
    public record Row(String source, String link, boolean article, String title, String opening, long kept, long cut, String remark) {
    }

    private Report() {
    }

    /** The row of a page. */
    public static Row row(String source, String link, Article clean) {
        long kept = 0;
        long cut = 0;
        for (Piece p : clean.pieces()) {
            if (p.part() == Piece.Part.CUT) cut += p.text().length();
            else kept += p.text().length();
        }
        String remark = clean.isArticle() ? String.join(", ", Json.words(clean.warnings())) : "no article: " + Json.word(clean.reason());
        return new Row(source, link, clean.isArticle(), clean.title(), Text.placeDayAgency(clean), kept, cut, remark);
    }

    /** The row of a page that failed. */
    public static Row failed(String source, String problem) {
        return new Row(source, null, false, null, "", 0, 0, problem);
    }

    /** A page's report. */
    public static String page(String source, Article clean) {
        StringBuilder out = new StringBuilder(HEAD).append("<title>").append(escaped(Shown.name(source))).append("</title>\n").append(STYLE)
            .append("</head>\n<body>\n<h1 dir=\"auto\">").append(escaped(clean.title() == null ? Shown.name(source) : clean.title())).append("</h1>\n<table>\n");
        row(out, "source", Shown.name(source), null);
        row(out, "article", clean.isArticle() ? "yes" : "no: " + Json.word(clean.reason()), null);
        for (Fact f : clean.facts()) row(out, f.name(), f.value() == null ? "–" : f.value(), f);
        out.append("</table>\n<h2>Blocks</h2>\n");
        for (Piece p : clean.pieces()) {
            out.append("<div class=\"").append(Json.word(p.part())).append("\"><p dir=\"auto\">").append(escaped(p.text())).append("</p><small>")
                .append(Json.word(p.part())).append(": ").append(escaped(p.reason().sentence()));
            if (!p.evidence().isEmpty()) out.append(" [").append(escaped(p.evidence())).append(']');
            out.append("</small></div>\n");
        }
        return out.append("</body>\n</html>\n").toString();
    }

    private static void row(StringBuilder out, String name, String value, Fact fact) {
        out.append("<tr><th>").append(escaped(name)).append("</th><td dir=\"auto\">").append(escaped(value));
        if (fact != null) {
            out.append("<small>").append(escaped(fact.because()));
            for (Fact.Candidate c : fact.weighed()) out.append("<br>").append(escaped(c.where())).append(": ").append(escaped(c.value()));
            out.append("</small>");
        }
        out.append("</td></tr>\n");
    }

    /** The index of many pages' reports. */
    public static void index(List<Row> rows, StringBuilder out) {
        out.append(HEAD).append("<title>clipping</title>\n").append(STYLE).append("</head>\n<body>\n<h1>").append(rows.size())
            .append(rows.size() == 1 ? " page" : " pages").append("</h1>\n<table>\n<tr><th>page<th>title<th>place, day, agency<th>kept<th>cut<th>remark</tr>\n");
        for (Row r : rows) {
            String name = escaped(Shown.name(r.source()));
            out.append("<tr><td>").append(r.link() == null ? name : "<a href=\"" + escaped(r.link()) + "\">" + name + "</a>").append("</td><td dir=\"auto\">")
                .append(escaped(r.title())).append("</td><td dir=\"auto\">").append(escaped(r.opening())).append("</td><td>").append(r.kept()).append("</td><td>")
                .append(r.cut()).append("</td><td>").append(escaped(r.remark())).append("</td></tr>\n");
        }
        out.append("</table>\n</body>\n</html>\n");
    }

    private static String escaped(String s) {
        if (s == null) return "";
        StringBuilder out = new StringBuilder(s.length() + 16);
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
