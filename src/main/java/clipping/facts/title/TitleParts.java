package clipping.facts.title;

import clipping.facts.SiteNames;
import clipping.facts.Wording;
import java.util.ArrayList;
import java.util.List;

/** Cuts a claimed title where the site's name, a section or a kicker may be joined to the headline. */
final class TitleParts {
    private static final String SPACED =
        "-\u2010\u2011\u2012\u2013\u2014\u2015/\u00b7\u2022~\u2219\u22c5\u2027\u30fb\u2013=+*<>\u25aa\u25cf\u2b29\u2756";
    private static final String ANYWHERE = "|\uff5c\u00bb\u00ab\u203a\u2039\u00a6\u2502\u2503\u23ae\u01c0\u2759";

    private static final String BARS = "|\uff5c\u00a6\u2502\u2503";
    private static final int LONGEST_NAME = 4;

    private TitleParts() {
    }

    /** Begin and end of each separator, in order. */
    static List<int[]> cuts(String title) {
        List<int[]> cuts = new ArrayList<>();
        int length = Math.min(title.length(), 500);
        for (int i = 1; i < length - 1; i++) {
            char c = title.charAt(i);
            if (c == ' ' || c < 128 && Character.isLetterOrDigit(c)) continue;
            int end = i + 1;
            boolean cut;
            if (SPACED.indexOf(c) >= 0 || c == ':' || c == '\uff1a') {
                boolean before = title.charAt(i - 1) == ' ';
                while (end < length && title.charAt(end) == c) end++;
                boolean after = end < length && title.charAt(end) == ' ';
                boolean cjk = Wording.isUnspaced(title.charAt(i - 1)) || end < length && Wording.isUnspaced(title.charAt(end));
                cut = c == ':' ? after || before : c == '\uff1a' || before && after || cjk && c != '\u30fb' && c != '\u00b7';
                if ((c == '\u2013' || c == '\u2014') && before != after) cut = true;
            } else {
                cut = ANYWHERE.indexOf(c) >= 0
                    || c == '_' && (title.charAt(i - 1) == ' ' || title.charAt(i - 1) > '\u2e7f' || title.charAt(i + 1) > '\u2e7f');
            }
            if (!cut) continue;
            int start = i;
            while (start > 0 && title.charAt(start - 1) == ' ') start--;
            while (end < length && title.charAt(end) == ' ') end++;
            cuts.add(new int[] {start, end});
            i = end - 1;
        }
        return cuts;
    }

    /** The title without the site's names and sections at its beginning or end; the title itself if nothing else would be left. */
    static String strip(String title, SiteNames names) {
        String rest = title;
        for (int round = 0; round < 5; round++) {
            List<int[]> cuts = cuts(rest);
            if (cuts.isEmpty()) return rest;
            String next = null;
            for (int k = cuts.size() - 1; k >= 0 && next == null; k--) { // the site's name may contain a separator
                int[] cut = cuts.get(k);
                String tail = rest.substring(cut[1]);
                if (isColon(rest, cut)) continue;
                if (names.isSite(tail) || names.isSection(tail)) next = rest.substring(0, cut[0]);
            }
            for (int k = 0; k < cuts.size() && next == null; k++) {
                int[] cut = cuts.get(k);
                String head = rest.substring(0, cut[0]);
                if (names.isExactly(head) || !isColon(rest, cut) && names.isSection(head)) next = rest.substring(cut[1]);
            }
            if (next == null) next = beforeBar(rest, cuts.get(cuts.size() - 1));
            if (next == null || next.isBlank()) return rest;
            rest = next.strip();
        }
        return rest;
    }

    /** What is before a bar that only a few words follow: the name of a site, a section or an author, known or not; else null. */
    private static String beforeBar(String title, int[] cut) {
        boolean bar = false;
        for (int i = cut[0]; i < cut[1]; i++) bar |= BARS.indexOf(title.charAt(i)) >= 0;
        String tail = title.substring(cut[1]);
        int words = 1;
        for (int i = 0; i < tail.length(); i++) if (tail.charAt(i) == ' ' || Wording.isUnspaced(tail.charAt(i)) && i % 3 == 2) words++;
        return bar && words <= LONGEST_NAME && tail.length() < cut[0] ? title.substring(0, cut[0]) : null;
    }

    /** The parts of a title at its beginning and end, cut at separators other than colons. */
    static List<String> ends(String title) {
        List<String> ends = new ArrayList<>();
        for (int[] cut : cuts(title)) {
            if (isColon(title, cut)) continue;
            ends.add(title.substring(0, cut[0]));
            ends.add(title.substring(cut[1]));
        }
        return ends;
    }

    static boolean isColon(String title, int[] cut) {
        int colons = 0; // two colons separate like a bar
        for (int i = cut[0]; i < cut[1]; i++) if (title.charAt(i) == ':' || title.charAt(i) == '\uff1a') colons++;
        return colons == 1;
    }
}
