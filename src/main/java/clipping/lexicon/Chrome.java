package clipping.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Phrases that mark the furniture of news pages (share bars, newsletter boxes, "read more" lines, copyright footers …) in many languages.
 * The words stand in the resource files {@code chrome/*.txt}, whose format {@code chrome/index.txt} tells. Immutable and thread-safe.
 */
public final class Chrome {

    /** What a phrase is about; each is also a reason for cutting a block. */
    public enum Section {
        SHARE, SUBSCRIBE, FOLLOW, RELATED, COMMENTS, COPYRIGHT, COOKIES, ADVERTISEMENT, DISCLOSURE, NAVIGATION, LOGIN, PAYWALL, AUTHOR_BOX, BYLINE,
        PHOTO_CREDIT, DATE_LINE, TAGS, TOOLS, CONTACT, NOTE, AGENCY_CREDIT, DONATION, WIDGET, ERROR, SCRIPT
    }

    /** How a phrase lies in a block, the telling positions first. */
    public enum Where { WHOLE, START, END, INSIDE }

    /**
     * A phrase that was found.
     *
     * @param section what it is about
     * @param where   how it lies in the block
     * @param phrase  as the block prints it
     */
    public record Hit(Section section, Where where, String phrase) {
    }

    /**
     * What was found in a block: at most one hit a section, the most telling one, in the sections' order.
     *
     * @param all the hits
     */
    public record Hits(List<Hit> all) {
        /** Nothing found. */
        public static final Hits NONE = new Hits(List.of());

        public Hits {
            all = List.copyOf(all);
        }

        /** Whether nothing was found. */
        public boolean isEmpty() {
            return all.isEmpty();
        }

        /** The hit of a section, or null. */
        public Hit of(Section section) {
            for (int i = 0; i < all.size(); i++) if (all.get(i).section() == section) return all.get(i);
            return null;
        }

        /** Whether a section was hit. */
        public boolean has(Section section) {
            return of(section) != null;
        }

        /** Whether a section was hit at this place of the block. */
        public boolean has(Section section, Where where) {
            Hit hit = of(section);
            return hit != null && hit.where() == where;
        }

        /** The most telling hit: by its place, then by the length of its phrase; null when there is none. */
        public Hit best() {
            Hit best = null;
            for (int i = 0; i < all.size(); i++) if (best == null || isBetter(all.get(i), best)) best = all.get(i);
            return best;
        }
    }

    private static final String CLOSING = ")]\uff09\uff3d\u3011\u3015";
    private static final Section[] SECTIONS = Section.values();
    /** Characters at the head of a long block that are looked at. */
    private static final int HEAD = 220;
    /** Characters at its tail. */
    private static final int TAIL = 100;
    /** A byline and its like are no longer than this. */
    private static final int SHORT = 80;

    private static final class Lazy {
        static final Chrome INSTANCE = new Chrome(ChromeTable.load());
    }

    private final ChromeTable table;

    private Chrome(ChromeTable table) {
        this.table = table;
    }

    /** The lexicon; read once, at the first call. */
    public static Chrome load() {
        return Lazy.INSTANCE;
    }

    /**
     * Finds phrases in a block of text; of a long one only the beginning and the end are looked at.
     *
     * @param text a block's text, of any length
     * @return never null, {@link Hits#NONE} when nothing is found
     */
    public Hits match(CharSequence text) {
        int length = text.length();
        boolean whole = length <= HEAD + TAIL;
        Scan scan = new Scan(text, new ChromeTokens(text, 0, whole ? length : HEAD), true, whole, length <= SHORT);
        scan.run();
        List<Hit> found = scan.found;
        if (!whole) {
            Scan tail = new Scan(text, new ChromeTokens(text, length - TAIL, length), false, true, false);
            tail.found = found;
            tail.run();
            found = tail.found;
        }
        if (found == null) return Hits.NONE;
        found.sort(Comparator.comparing(Hit::section));
        return new Hits(found);
    }

    private static boolean isBetter(Hit a, Hit b) {
        int byPlace = a.where().compareTo(b.where());
        return byPlace < 0 || byPlace == 0 && a.phrase().length() > b.phrase().length();
    }

    /** One look at a row of words. */
    private final class Scan {
        private final CharSequence text;
        private final ChromeTokens tokens;
        private final long[] words;
        private final int from;
        /** {@link #from}, or behind a bracket that opens there. */
        private final int inner;
        private final int to;
        /** {@link #to}, or before the marks that end the text. */
        private final int last;
        private final boolean isHead;
        private final boolean isTail;
        private final boolean isShort;
        /** Null until something is found. */
        private List<Hit> found;
        /** Where the longest whole phrase ends that the last walk saw, or -1, and the list that it is in. */
        private int wholeEnd;
        private int wholeList;

        Scan(CharSequence text, ChromeTokens tokens, boolean isHead, boolean isTail, boolean isShort) {
            this.text = text;
            this.tokens = tokens;
            words = tokens.words;
            int a = 0;
            int b = tokens.count;
            while (a < b && (words[a] == ChromeTokens.STOP || words[a] == ChromeTokens.COLON)) a++;
            to = b;
            if (isTail) while (b > a && (words[b - 1] == ChromeTokens.STOP || words[b - 1] == ChromeTokens.COLON)) b--;
            last = b;
            from = a;
            inner = a < b && words[a] == ChromeTokens.OPEN ? a + 1 : a;
            this.isHead = isHead;
            this.isTail = isTail;
            this.isShort = isShort;
        }

        void run() {
            if (isHead && from < last) {
                wholeEnd = -1;
                walk(ChromeTable.ANCHORED, table.find(ChromeTable.ANCHORED), from, from);
                if (inner > from) walk(ChromeTable.ANCHORED, table.find(ChromeTable.ANCHORED), inner, inner);
                if (isTail && wholeEnd >= 0 && wholeEnd < last) chain();
            }
            for (int i = from; i < last; i++) walk(ChromeTable.FREE, table.find(ChromeTable.FREE), i, i);
        }

        /** Follows phrases from the state that the words before {@code at} led to. */
        private void walk(long reached, int slot, int start, int at) {
            long state = reached;
            int node = slot;
            for (int i = at; ; i++) {
                if (i > start) report(node, start, i);
                if (i >= to) return;
                if (table.hasGap(node)) {
                    long gap = ChromeTable.step(state, ChromeTable.GAP);
                    int next = table.find(gap);
                    for (int j = i + 1; j <= i + ChromeTable.GAP_WORDS && j <= to && words[j - 1] != ChromeTokens.STOP; j++) walk(gap, next, start, j);
                }
                if (table.hasNetwork(node)) {
                    int end = network(i);
                    if (end > 0) {
                        long network = ChromeTable.step(state, ChromeTable.NETWORK);
                        walk(network, table.find(network), start, end);
                    }
                }
                state = ChromeTable.step(state, words[i]);
                node = table.find(state);
                if (node < 0) return;
            }
        }

        /** Where the longest name of a network ends that begins at {@code at}, or -1. */
        private int network(int at) {
            long state = ChromeTable.NETWORKS;
            int end = -1;
            for (int i = at; i < to; i++) {
                state = ChromeTable.step(state, words[i]);
                int node = table.find(state);
                if (node < 0) break;
                if (table.isNetwork(node)) end = i + 1;
            }
            return end;
        }

        private void report(int list, int start, int end) {
            boolean first = isHead && (start == from || start == inner);
            boolean closes = isTail && end >= last;
            boolean all = first && closes;
            for (int p = table.first(list), after = table.end(list); p < after; p++) {
                if (!table.isPhrase(p)) continue;
                boolean fits = switch (table.form(p)) {
                    case WHOLE -> {
                        if (end > wholeEnd) {
                            wholeEnd = end;
                            wholeList = list;
                        }
                        yield all;
                    }
                    case OPENS -> first;
                    case OPENS_SHORT -> first && isShort;
                    case CLOSES -> closes;
                    case ANYWHERE -> true;
                };
                if (fits) add(table.section(p), all ? Where.WHOLE : first ? Where.START : closes ? Where.END : Where.INSIDE, start, end);
            }
        }

        /** A row of whole phrases about one thing, such as the buttons of a bar, is a whole as well. */
        private void chain() {
            int at = wholeEnd;
            int common = wholeSections(wholeList);
            List<Hit> before = found == null ? null : new ArrayList<>(found);
            while (common != 0) {
                while (at < to && isFiller(words[at])) at++;
                if (at == to) break;
                wholeEnd = -1;
                walk(ChromeTable.ANCHORED, table.find(ChromeTable.ANCHORED), at, at);
                if (wholeEnd < 0) common = 0;
                else common &= wholeSections(wholeList);
                at = wholeEnd;
            }
            found = before;
            for (Section section : SECTIONS) if ((common >> section.ordinal() & 1) != 0) add(section, Where.WHOLE, from, last);
        }

        /** Bits of the sections of whole phrases in a list. */
        private int wholeSections(int list) {
            int sections = 0;
            for (int p = table.first(list); p < table.end(list); p++) {
                if (table.isPhrase(p) && table.form(p) == ChromeTable.Form.WHOLE) sections |= 1 << table.section(p).ordinal();
            }
            return sections;
        }

        private static boolean isFiller(long word) {
            return word == ChromeTokens.NUMBER || word == ChromeTokens.STOP || word == ChromeTokens.COLON || word == ChromeTokens.OPEN;
        }

        private void add(Section section, Where where, int start, int end) {
            int after = tokens.ends[end - 1];
            if (words[start] == ChromeTokens.OPEN && after < text.length() && CLOSING.indexOf(text.charAt(after)) >= 0) after++;
            Hit hit = new Hit(section, where, text.subSequence(tokens.starts[start], after).toString());
            if (found == null) found = new ArrayList<>(2);
            for (int i = 0; i < found.size(); i++) {
                if (found.get(i).section() == section) {
                    if (isBetter(hit, found.get(i))) found.set(i, hit);
                    return;
                }
            }
            found.add(hit);
        }
    }
}
