package clipping.output;

import clipping.article.Article;
import clipping.article.Piece;
import clipping.verdict.Reason;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** Reports of pages as HTML to look at: what was kept, what was cut, and why. Self-contained; nothing of a page runs in it. */
public final class Report {

    /**
     * A page's row in an index.
     *
     * @param source  what the page is called
     * @param link    path of its report, relative to the index, or null
     * @param article whether it holds one
     * @param title   or null
     * @param opening place, day and agency of its dateline, if it has one
     * @param published as the page gives it, or null
     * @param kept    number of kept words
     * @param cut     number of cut words
     * @param reasons number of cut blocks by reason, in a fixed order
     * @param remark  why there is no article, or what went wrong, or the warnings; "" for none
     */
    public record Row(String source, String link, boolean article, String title, Opening opening, String published, long kept, long cut,
                      Map<Reason, Integer> reasons, String remark) {
        /** Copies the reasons. */
        public Row {
            EnumMap<Reason, Integer> copy = new EnumMap<>(Reason.class);
            copy.putAll(reasons);
            reasons = Collections.unmodifiableMap(copy);
        }
    }

    private Report() {
    }

    /**
     * Whether a file is a report or an index made here.
     *
     * @param beginning its first thousand bytes or so, as ASCII
     * @return whether it is one
     */
    public static boolean isOne(String beginning) {
        return beginning.startsWith(ReportFrame.BEGINNING);
    }

    /**
     * The row of a page.
     *
     * @param source what the page is called
     * @param link   path of its report, relative to the index
     * @param clean  made fit to print by {@link Clean#article}
     * @return the row
     */
    public static Row row(String source, String link, Article clean) {
        long kept = 0;
        long cut = 0;
        Map<Reason, Integer> reasons = new EnumMap<>(Reason.class);
        for (Piece p : clean.pieces()) {
            if (p.part() == Piece.Part.CUT) {
                cut += ReportFrame.words(p.text());
                reasons.merge(p.reason(), 1, Integer::sum);
            } else kept += ReportFrame.words(p.text());
        }
        String remark = clean.isArticle() ? String.join(", ", Field.words(clean.warnings())) : "no article: " + Field.word(clean.reason());
        return new Row(source, link, clean.isArticle(), clean.title(), clean.dateline() == null ? Opening.NONE : Opening.of(clean),
            clean.published(), kept, cut, reasons, remark);
    }

    /**
     * The row of a page that failed.
     *
     * @param source  what the page is called
     * @param problem what went wrong, a line
     * @return the row
     */
    public static Row failed(String source, String problem) {
        return new Row(source, null, false, null, Opening.NONE, null, 0, 0, Map.of(), problem);
    }

    /**
     * A page's report.
     *
     * @param source what the page is called
     * @param clean  made fit to print by {@link Clean#article}
     * @return a self-contained page of HTML
     */
    public static String page(String source, Article clean) {
        return ReportPage.of(source, clean);
    }
}
