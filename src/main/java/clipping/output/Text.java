package clipping.output;

import clipping.article.Article;

/** The article as plain text: title, a line of place, day and agency, body. */
final class Text {
    private Text() {
    }

    /** The text with one line end at its end; empty without an article. */
    static String of(Article a) {
        if (!a.isArticle()) return "";
        StringBuilder out = new StringBuilder();
        add(out, a.title());
        add(out, placeDayAgency(a));
        add(out, a.body());
        return out.append('\n').toString();
    }

    private static void add(StringBuilder out, String part) {
        if (part == null || part.isEmpty()) return;
        if (out.length() > 0) out.append("\n\n");
        out.append(part);
    }

    /** {@code PLACE, 2024-03-04 (AGENCY)}, without missing parts; empty for nothing known. */
    static String placeDayAgency(Article a) {
        return Opening.of(a).text();
    }
}
