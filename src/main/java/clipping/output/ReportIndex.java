package clipping.output;

import static clipping.output.ReportFrame.escaped;

import clipping.verdict.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The index of many pages' reports, written row by row; its plots are written last, and the style moves them to the top. Not thread-safe.
 */
public final class ReportIndex {
    private static final int SHOWN_REASONS = 5;
    private final ReportFrame frame = ReportFrame.ofIndex();
    private final ReportPlots plots = new ReportPlots();
    private long count;

    /** Begins an index. */
    public ReportIndex() {
    }

    /** {@return the text before the first row} */
    public String begin() {
        StringBuilder out = new StringBuilder(1 << 14);
        frame.begin(out, "clipping report", "index");
        out.append("<header><h1>What was kept and cut</h1></header>\n<div class=\"bar\" id=\"bar\" role=\"group\" aria-label=\"Which "
            + "pages are shown\" hidden>\n"
            + "<input type=\"search\" id=\"find\" placeholder=\"find pages\" aria-label=\"Find pages\" dir=\"auto\">\n<select "
            + "id=\"which\" aria-label=\"Kind\"><option value=\"\">all pages</option>"
            + "<option value=\"article\">articles</option><option value=\"none\">without an article</option><option "
            + "value=\"failed\">failed</option>"
            + "<option value=\"warned\">with warnings</option></select>\n<small id=\"shown\" "
            + "role=\"status\"></small>\n</div>\n<table>\n<thead><tr>");
        head(out, "no.", true);
        head(out, "page", false);
        head(out, "dateline", false);
        head(out, "published", false);
        head(out, "words kept", true);
        head(out, "words cut", true);
        head(out, "share kept", true);
        head(out, "reasons for cuts", false);
        head(out, "remarks", false);
        out.append("</tr></thead>\n<tbody>\n");
        return out.toString();
    }

    private static void head(StringBuilder out, String name, boolean number) {
        out.append("<th scope=\"col\"").append(number ? " data-kind=\"number\"" : "").append("><button type=\"button\">").append(name)
            .append("</button></th>");
    }

    /**
     * Adds a page.
     *
     * @param r its row
     * @return its row
     */
    public String row(Report.Row r) {
        plots.add(r);
        String name = escaped(SafeName.of(r.source()));
        String title = r.title() == null || r.title().isBlank() ? "" : escaped(r.title());
        StringBuilder out = new StringBuilder(512);
        out.append("<tr class=\"").append(r.article() ? "article" : r.link() == null ? "failed" : "none")
            .append(r.article() && !r.remark().isEmpty() ? " warned" : "").append("\"><td>")
            .append(++count).append("</td><td dir=\"auto\">");
        if (r.link() == null) out.append(title.isEmpty() ? name : title);
        else
            out.append("<a href=\"").append(ReportFrame.address(r.link())).append("\">").append(title.isEmpty() ? name : title)
                .append("</a>");
        if (!title.isEmpty()) out.append("<small title=\"").append(name).append("\">").append(name).append("</small>");
        out.append("</td><td dir=\"auto\">").append(r.opening().html()).append("</td><td>").append(escaped(day(r.published())))
            .append("</td><td>").append(r.kept()).append("</td><td>")
            .append(r.cut()).append("</td>");
        long words = r.kept() + r.cut();
        if (words > 0) out.append("<td class=\"s").append(r.kept() * 20 / words).append("\">").append(r.kept() * 100 / words).append(" %");
        else out.append("<td>");
        out.append("</td><td>");
        reasons(r, out);
        return out.append("</td><td>").append(escaped(r.remark())).append("</td></tr>\n").toString();
    }

    /** The day of a moment; the page's own report has the time. */
    private static String day(String published) {
        return published == null || published.length() < 10 ? published : published.substring(0, 10);
    }

    /** Adds the reasons, most frequent first. */
    private static void reasons(Report.Row r, StringBuilder out) {
        List<Map.Entry<Reason, Integer>> all = new ArrayList<>(r.reasons().entrySet());
        all.sort((a, b) -> Integer.compare(b.getValue(), a.getValue())); // a stable sort: equal counts stay in the order of Reason
        for (int i = 0; i < all.size(); i++) {
            if (i == SHOWN_REASONS) out.append(", and ").append(all.size() - i).append(" more");
            if (i >= SHOWN_REASONS) break;
            out.append(i == 0 ? "" : ", ").append(ReportLegend.label(all.get(i).getKey())).append(' ').append(all.get(i).getValue());
        }
    }

    /** {@return the text after the last row} */
    public String end() {
        StringBuilder out = new StringBuilder(1 << 14).append("</tbody>\n</table>\n");
        plots.print(out);
        frame.end(out);
        return out.toString();
    }
}
