package clipping.output;

import clipping.verdict.Reason;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The plots of a report's index: how much was kept, why the rest was cut, when pages were published. Its memory does not grow with the
 * number of pages.
 */
final class ReportPlots {
    private static final int BARS = 48;
    private static final int ROWS = 9;
    private final long[] shares = new long[10];
    private final Map<Reason, Long> reasons = new EnumMap<>(Reason.class);
    /** Number of pages by month, counted from the year 0. */
    private final TreeMap<Integer, Long> months = new TreeMap<>();
    private long articles;
    private long none;
    private long failed;
    private long undated;

    void add(Report.Row r) {
        if (r.article()) articles++;
        else if (r.link() != null) none++;
        else failed++;
        for (Map.Entry<Reason, Integer> e : r.reasons().entrySet()) reasons.merge(e.getKey(), (long) e.getValue(), Long::sum);
        if (!r.article()) return;
        if (r.kept() + r.cut() > 0) shares[(int) Math.min(9, r.kept() * 10 / (r.kept() + r.cut()))]++;
        int month = month(r.published());
        if (month < 0) undated++;
        else months.merge(month, 1L, Long::sum);
    }

    private static int month(String date) {
        if (date == null || date.length() < 7 || date.charAt(4) != '-') return -1;
        int[] d = new int[7];
        for (int i = 0; i < 7; i++) {
            d[i] = date.charAt(i) - '0';
            if (i != 4 && (d[i] < 0 || d[i] > 9)) return -1;
        }
        int month = d[5] * 10 + d[6];
        return month < 1 || month > 12 ? -1 : (d[0] * 1000 + d[1] * 100 + d[2] * 10 + d[3]) * 12 + month - 1;
    }

    void print(StringBuilder out) {
        out.append("<section class=\"plots\" aria-label=\"Summary\">\n<p>").append(articles + none + failed).append(" pages: ")
            .append(articles)
            .append(" articles, ").append(none).append(" without an article, ").append(failed)
            .append(" failed</p>\n<figure><figcaption>Articles by the share of their page's words that was kept</figcaption>\n");
        List<String> names = new ArrayList<>();
        List<Long> values = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            names.add(i * 10 + "–" + (i + 1) * 10 + " %");
            values.add(shares[i]);
        }
        columns(out, "Share of an article's page that was kept", names, values, "0 %", "100 %");
        out.append("</figure>\n<figure><figcaption>Cut blocks by reason</figcaption>\n");
        rows(out);
        out.append("</figure>\n");
        if (!months.isEmpty()) dates(out);
        out.append("</section>\n");
    }

    private void dates(StringBuilder out) {
        int width = 1;
        for (int wider : new int[] {12, 120, 1200, 12000})
            if ((months.lastKey() / width - months.firstKey() / width) >= BARS) width = wider;
        int first = months.firstKey() / width;
        int last = months.lastKey() / width;
        List<String> names = new ArrayList<>();
        List<Long> values = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            long sum = 0;
            for (long n : months.subMap(i * width, (i + 1) * width).values()) sum += n;
            names.add(name(i, width));
            values.add(sum);
        }
        out.append("<figure><figcaption>Articles by date of publication; ").append(undated).append(" without a date</figcaption>\n");
        columns(out, "Articles by date of publication", names, values, names.get(0), names.get(names.size() - 1));
        out.append("</figure>\n");
    }

    private static String name(int bucket, int width) {
        int month = bucket * width;
        String year = Integer.toString(month / 12);
        return width > 1 ? year : year + (month % 12 < 9 ? "-0" : "-") + (month % 12 + 1);
    }

    /** Adds columns, each with its name and number as a tooltip. */
    private static void columns(StringBuilder out, String label, List<String> names, List<Long> values, String from, String to) {
        long most = 1;
        for (long v : values) most = Math.max(most, v);
        int step = 360 / values.size();
        out.append("<svg viewBox=\"0 0 360 120\" role=\"img\" aria-label=\"").append(label).append("\">");
        for (int i = 0; i < values.size(); i++) {
            long high = values.get(i) == 0 ? 0 : Math.max(1, values.get(i) * 95 / most);
            out.append("<rect x=\"").append(i * step).append("\" y=\"").append(100 - high).append("\" width=\"")
                .append(Math.max(2, step - 2)).append("\" height=\"").append(high)
                .append("\"><title>").append(names.get(i)).append(": ").append(values.get(i)).append("</title></rect>");
        }
        out.append("<text x=\"0\" y=\"115\">").append(from).append("</text><text x=\"").append(step * values.size())
            .append("\" y=\"115\" text-anchor=\"end\">").append(to).append("</text></svg>\n");
    }

    private void rows(StringBuilder out) {
        List<Map.Entry<Reason, Long>> all = new ArrayList<>(reasons.entrySet());
        all.sort((a, b) -> Long.compare(b.getValue(), a.getValue()));
        long most = 1;
        for (Map.Entry<Reason, Long> e : all) most = Math.max(most, e.getValue());
        long rest = 0;
        int shown = all.size() > ROWS ? ROWS - 1 : all.size();
        for (Map.Entry<Reason, Long> e : all.subList(shown, all.size())) rest += e.getValue();
        most = Math.max(most, rest);
        out.append("<svg viewBox=\"0 0 360 ").append(Math.max(1, shown + (rest > 0 ? 1 : 0)) * 16)
            .append("\" role=\"img\" aria-label=\"Blocks by reason\">");
        for (int i = 0; i < shown; i++) {
            row(out, i, ReportLegend.label(all.get(i).getKey()), ReportLegend.colour(all.get(i).getKey()), all.get(i).getValue(), most);
        }
        if (rest > 0) row(out, shown, "others", "", rest, most);
        out.append("</svg>\n");
    }

    private static void row(StringBuilder out, int i, String name, String colour, long value, long most) {
        out.append("<text x=\"0\" y=\"").append(i * 16 + 11).append("\">").append(name).append("</text><rect class=\"").append(colour)
            .append("\" x=\"110\" y=\"").append(i * 16 + 2)
            .append("\" width=\"").append(Math.max(1, value * 190 / most)).append("\" height=\"11\"></rect><text x=\"360\" y=\"")
            .append(i * 16 + 11).append("\" text-anchor=\"end\">")
            .append(value).append("</text>");
    }
}
