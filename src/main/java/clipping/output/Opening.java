package clipping.output;

import clipping.article.Article;
import clipping.facts.Dateline;

/**
 * Where, when and through whom a story was filed, as far as known.
 *
 * @param place  as printed, or null
 * @param day    of the dateline, else of the publication; or null
 * @param agency as printed, or null
 */
public record Opening(String place, String day, String agency) {
    /** Nothing known. */
    public static final Opening NONE = new Opening(null, null, null);

    static Opening of(Article a) {
        Dateline d = a.dateline();
        String day = d == null ? null : d.date();
        if (day == null && a.published() != null && a.published().length() >= 10) day = a.published().substring(0, 10);
        return new Opening(d == null ? null : d.place(), day, d == null ? null : d.agency());
    }

    /** {@code PLACE, 2024-03-04 (AGENCY)}, without missing parts; empty for nothing known. */
    String text() {
        return joined(place, day, agency);
    }

    /** The same as HTML. The day keeps its own direction: among right-to-left letters its numbers would change places. */
    String html() {
        return joined(escaped(place), day == null ? null : "<bdi>" + escaped(day) + "</bdi>", escaped(agency));
    }

    private static String escaped(String part) {
        return part == null ? null : ReportFrame.escaped(part);
    }

    private static String joined(String place, String day, String agency) {
        StringBuilder out = new StringBuilder();
        if (place != null) out.append(place);
        if (day != null) out.append(out.length() > 0 ? ", " : "").append(day);
        if (agency != null) out.append(out.length() > 0 ? " " : "").append('(').append(agency).append(')');
        return out.toString();
    }
}
