package clipping.facts.date;

import clipping.page.Claim;
import clipping.page.Page;

/** The day in a page's address: {@code /2024/05/03/}, {@code /2024-05-03-}, {@code /20240503}. Evidence, not proof. */
final class UrlDates {
    private static final int LONGEST = 300;
    private static final int FIRST_YEAR = 1995;

    private UrlDates() {
    }

    /** The day, or null if no address has one. */
    static Moment find(Page page) {
        return find(page, false);
    }

    /** The day written in the page's address as separate year, month and day; null for none. */
    static Moment plain(Page page) {
        return find(page, true);
    }

    private static Moment find(Page page, boolean plain) {
        Moment given = page.url() == null ? null : inUrl(page.url(), plain);
        if (given != null) return given;
        for (Claim c : page.claims().of(Claim.Field.URL)) {
            Moment moment = inUrl(c.value(), plain);
            if (moment != null) return moment;
        }
        return null;
    }

    private static Moment inUrl(String url, boolean plain) {
        int start = url.indexOf("//");
        for (int i = Math.max(0, start + 2); i + 8 <= url.length() && i < LONGEST; i++) {
            boolean year = url.charAt(i) == '2' || url.charAt(i) == '1';
            Moment moment = year && !Character.isLetterOrDigit(url.charAt(i - 1)) ? at(url, i, plain) : null;
            if (moment != null) return moment;
        }
        return null;
    }

    /** The day that begins at an index, null for none. */
    private static Moment at(String url, int start, boolean plain) {
        int[] at = {start};
        int year = MomentReader.number(url, at, 4, 4);
        if (year < FIRST_YEAR || at[0] >= url.length()) return null;
        char separator = url.charAt(at[0]);
        boolean separated = "/-_.".indexOf(separator) >= 0;
        if (plain && !separated) return null;
        if (separated) at[0]++;
        int month = MomentReader.number(url, at, separated ? 1 : 2, 2);
        if (separated && (at[0] >= url.length() || url.charAt(at[0]++) != separator)) return null;
        int day = MomentReader.number(url, at, separated ? 1 : 2, 2);
        boolean longer = at[0] < url.length() && Character.isDigit(url.charAt(at[0]));
        return longer || month < 0 || day < 0 ? null : Moment.of(year, month, day, null, null);
    }
}
