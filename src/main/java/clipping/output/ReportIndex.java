package clipping.output;

import static clipping.output.ReportFrame.escaped;

import java.util.Map;

/** The index of many pages' reports, written a row at a time; its plots come last and the style lifts them to the top. Not thread-safe. */
public final class ReportIndex {
    private final ReportFrame frame = ReportFrame.with("index.js");
    private final ReportPlots plots = new ReportPlots();
    private long count;

    /** What stands before the first row. */
    public String begin() {
        StringBuilder out = new StringBuilder(1 << 14);
        frame.begin(out, "clipping report", "index");
        out.append("<header><h1>What was kept and cut</h1></header>\n<div class=\"bar\" id=\"bar\" role=\"group\" aria-label=\"Which pages are shown\" hidden>\n"
            + "<input type=\"search\" id=\"find\" placeholder=\"find pages\" aria-label=\"Find pages\" dir=\"auto\">\n<select id=\"which\" aria-label=\"Kind\"><option value=\"\">all pages</option>"
            + "<option value=\"article\">articles</option><option value=\"none\">without an article</option><option value=\"failed\">failed</option>"
            + "<option value=\"warned\">with warnings</option></select>\n<small id=\"shown\" role=\"status\"></small>\n</div>\n<table>\n<thead><tr>");
        head(out, "no.", true);
        head(out, "page", false);
        head(out, "title", false);
        head(out, "place, day, agency", false);
        head(out, "published", false);
        head(out, "kept", true);
        head(out, "cut", true);
        head(out, "reasons", false);
        head(out, "remarks", false);
        out.append("</tr></thead>\n<tbody>\n");
        return out.toString();
    }

    private static void head(StringBuilder out, String name, boolean number) {
        out.append("<th scope=\"col\"").append(number ? " data-kind=\"number\"" : "").append("><button type=\"button\">").append(name).append("</button></th>");
    }

    /** A row. */
    public String row(Report.Row r) {
        plots.add(r);
        String name = escaped(Shown.name(r.source()));
        StringBuilder out = new StringBuilder(512);
        out.append("<tr class=\"").append(r.article() ? "article" : r.link() == null ? "failed" : "none").append(r.article() && !r.remark().isEmpty() ? " warned" : "").append("\"><td>")
            .append(++count).append("</td><td dir=\"auto\">").append(r.link() == null ? name : "<a href=\"" + ReportFrame.address(r.link()) + "\">" + name + "</a>")
            .append("</td><td dir=\"auto\">").append(escaped(r.title())).append("</td><td dir=\"auto\">").append(escaped(r.opening())).append("</td><td>")
            .append(escaped(r.published())).append("</td><td>").append(r.kept()).append("</td><td>").append(r.cut()).append("</td><td>");
        int i = 0;
        for (Map.Entry<String, Integer> e : r.reasons().entrySet()) out.append(i++ == 0 ? "" : ", ").append(e.getKey()).append(' ').append(e.getValue());
        return out.append("</td><td>").append(escaped(r.remark())).append("</td></tr>\n").toString();
    }

    /** What stands behind the last row. */
    public String end() {
        StringBuilder out = new StringBuilder(1 << 14).append("</tbody>\n</table>\n");
        plots.print(out);
        frame.end(out);
        return out.toString();
    }
}
