package clipping.lexicon;

import clipping.lexicon.Chrome.Hit;
import clipping.lexicon.Chrome.Hits;
import clipping.lexicon.Chrome.Section;
import clipping.lexicon.Chrome.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the phrases of the chrome lexicon in one text after the other. Not thread-safe. */
public final class ChromeMatcher {
    private static final String CLOSING = ")]\uff09\uff3d\u3011\u3015";
    private static final String FULL_STOPS = ".\u3002";
    private static final Section[] SECTIONS = Section.values();
    /** The sections whose phrases are labels of a site's tools, one bit each. */
    private static final int TOOLS = Stream.of(Section.SHARE, Section.SUBSCRIBE, Section.FOLLOW, Section.COMMENTS, Section.LOGIN,
        Section.DATE_LINE, Section.TOOLS).mapToInt(ChromeMatcher::bit).sum();
    /** Characters searched at the head of a long block. */
    private static final int HEAD = 220;
    /** Characters searched at its tail. */
    private static final int TAIL = 100;
    /** Longest text in which a phrase of the form "opens a short block" counts, such as a byline. */
    private static final int SHORT = 80;

    private final ChromeTable table;
    private final ChromeTokens tokens = new ChromeTokens();
    private String text;
    private long[] words;
    private int from;
    /** {@link #from}, or after a bracket that opens there. */
    private int inner;
    private int to;
    /** {@link #to}, or before the marks that end the text. */
    private int last;
    private boolean isHead;
    private boolean isTail;
    private boolean isShort;
    /** Null until something is found. */
    private List<Hit> found;
    /** End of the longest whole phrase of the last walk, or -1; and the list that holds it. */
    private int wholeEnd;
    private int wholeList;

    ChromeMatcher(ChromeTable table) {
        this.table = table;
    }

    /**
     * Finds phrases in a block of text. Of a long block only the beginning and the end are searched.
     *
     * @param text a block's text, of any length
     * @return never null, {@link Hits#NONE} when nothing is found
     */
    public Hits match(String text) {
        this.text = text;
        found = null;
        int length = text.length();
        boolean whole = length <= HEAD + TAIL;
        isShort = length <= SHORT;
        look(0, whole ? length : HEAD, true, whole);
        if (!whole) look(length - TAIL, length, false, true);
        if (found == null) return Hits.NONE;
        if (found.size() > 1) found.sort((a, b) -> Integer.compare(a.section().code(), b.section().code()));
        return new Hits(found);
    }

    /**
     * Whether a text is a phrase of a section and nothing else, or a row of labels one of which is: then {@link #match} has a hit
     * {@link Where#WHOLE}.
     *
     * @param text a block's text or a part of it
     * @return whether it is
     */
    public boolean isWhole(String text, Section section) {
        if (text.length() > HEAD + TAIL) return false;
        this.text = text;
        found = null;
        isShort = text.length() <= SHORT;
        open(0, text.length(), true, true);
        begin();
        int root = table.find(ChromeTable.FREE);
        for (int i = from; i <= inner && i < last; i++) walk(ChromeTable.FREE, root, i, i);
        for (int i = 0; found != null && i < found.size(); i++)
            if (found.get(i).section() == section) return found.get(i).where() == Where.WHOLE;
        return false;
    }

    /** Searches from every word in a part of the text. */
    private void look(int begin, int end, boolean head, boolean tail) {
        open(begin, end, head, tail);
        begin();
        int root = table.find(ChromeTable.FREE);
        for (int i = from; i < last; i++) walk(ChromeTable.FREE, root, i, i);
    }

    /** Reads the words of a part of the text. */
    private void open(int begin, int end, boolean head, boolean tail) {
        tokens.read(text, begin, end);
        words = tokens.words;
        isHead = head;
        isTail = tail;
        from = 0;
        to = tokens.count;
        while (from < to && isMark(words[from])) from++;
        last = to;
        while (isTail && last > from && isMark(words[last - 1])) last--;
        inner = from < last && words[from] == ChromeTokens.OPEN ? from + 1 : from;
    }

    /** Follows the phrases that must begin the text. */
    private void begin() {
        if (!isHead || from == last) return;
        wholeEnd = -1;
        int root = table.find(ChromeTable.ANCHORED);
        walk(ChromeTable.ANCHORED, root, from, from);
        if (inner > from) walk(ChromeTable.ANCHORED, root, inner, inner);
        if (isTail && wholeEnd >= 0 && wholeEnd < last) chain();
    }

    private static boolean isMark(long word) {
        return word == ChromeTokens.STOP || word == ChromeTokens.COLON;
    }

    /** Follows phrases from the state reached by the words before {@code at}. */
    private void walk(long reached, int slot, int start, int at) {
        long state = reached;
        int node = slot;
        for (int i = at; ; i++) {
            if (node != ChromeTable.EMPTY) {
                if (i > start) report(node, start, i);
                if (i < to) turns(state, node, start, i);
            }
            if (i >= to) return;
            state = ChromeTable.step(state, words[i]);
            node = table.find(state);
            if (node == -1) return;
        }
    }

    /** Follows phrases that continue with any words, or with the name of a network. */
    private void turns(long state, int node, int start, int at) {
        if (table.hasGap(node)) {
            long gap = ChromeTable.step(state, ChromeTable.GAP);
            int next = table.find(gap);
            for (int j = at + 1; j <= at + ChromeTable.GAP_WORDS && j <= to && words[j - 1] != ChromeTokens.STOP; j++) {
                walk(gap, next, start, j);
            }
        }
        if (table.hasNetwork(node)) {
            int end = network(at);
            if (end > 0) {
                long network = ChromeTable.step(state, ChromeTable.NETWORK);
                walk(network, table.find(network), start, end);
            }
        }
    }

    /** End of the longest name of a network that begins at {@code at}, or -1. */
    private int network(int at) {
        long state = ChromeTable.NETWORKS;
        int end = -1;
        for (int i = at; i < to; i++) {
            state = ChromeTable.step(state, words[i]);
            int node = table.find(state);
            if (node == -1) break;
            if (node != ChromeTable.EMPTY && table.isNetwork(node)) end = i + 1;
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
            if (fits) add(table.section(p), where(first, closes), start, end);
        }
    }

    private static Where where(boolean first, boolean closes) {
        if (first) return closes ? Where.WHOLE : Where.START;
        return closes ? Where.END : Where.INSIDE;
    }

    /**
     * A row of whole phrases counts as a whole too: of one subject, such as a bar of buttons; or of several, if each is a label of the
     * site's tools, a sign or a blank parts them, and no full stop ends the row. The first label then names its subject.
     */
    private void chain() {
        List<Hit> before = found == null ? null : new ArrayList<>(found);
        int common = -1, named = 0;
        boolean isOfTools = !endsAsSentence();
        for (int at = from; at < last; ) {
            int label = wholeAt(at);
            if (label == 0 && isFiller(words[at])) {
                at++;
                continue;
            }
            common &= label;
            isOfTools &= (label & TOOLS) != 0 && isParted(at);
            if (common == 0 && !isOfTools) break;
            if (named == 0) named = label & TOOLS;
            at = wholeEnd;
        }
        found = before;
        int sections = common != 0 ? common : isOfTools ? named : 0;
        for (Section section : SECTIONS) if ((sections & bit(section)) != 0) add(section, Where.WHOLE, from, last);
    }

    /** The sections of the longest whole phrase that begins there, one bit each; 0 for none. */
    private int wholeAt(int at) {
        wholeEnd = -1;
        walk(ChromeTable.ANCHORED, table.find(ChromeTable.ANCHORED), at, at);
        return wholeEnd < 0 ? 0 : wholeSections(wholeList);
    }

    private boolean endsAsSentence() {
        return last < to && FULL_STOPS.indexOf(text.charAt(tokens.starts[to - 1])) >= 0;
    }

    /** Whether more than the end of a word stands before a word: in scripts without spaces labels follow from one letter to the next. */
    private boolean isParted(int at) {
        return at == from || isFiller(words[at - 1]) || tokens.starts[at] > tokens.ends[at - 1];
    }

    /** The sections of the whole phrases in a list, one bit each. */
    private int wholeSections(int list) {
        int sections = 0;
        for (int p = table.first(list); p < table.end(list); p++) {
            if (table.isPhrase(p) && table.form(p) == ChromeTable.Form.WHOLE) sections |= bit(table.section(p));
        }
        return sections;
    }

    private static int bit(Section section) {
        return 1 << section.ordinal();
    }

    private static boolean isFiller(long word) {
        return word == ChromeTokens.NUMBER || word == ChromeTokens.STOP || word == ChromeTokens.COLON || word == ChromeTokens.OPEN;
    }

    private void add(Section section, Where where, int start, int end) {
        int after = tokens.ends[end - 1];
        if (words[start] == ChromeTokens.OPEN && after < text.length() && CLOSING.indexOf(text.charAt(after)) >= 0) after++;
        Hit hit = new Hit(section, where, text.substring(tokens.starts[start], after));
        if (found == null) found = new ArrayList<>(2);
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).section() == section) {
                if (Chrome.isBetter(hit, found.get(i))) found.set(i, hit);
                return;
            }
        }
        found.add(hit);
    }
}
