package clipping.lexicon;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/**
 * The phrases of the chrome lexicon in flat arrays. Every prefix of a phrase, word by word, is a state: a 64-bit hash of its words, stored
 * as a bucket and a 32-bit print. A state has a list: the phrases that end there, and whether a gap or a network's name may follow.
 */
final class ChromeTable {

    /** Where a phrase must be in a block. */
    enum Form { WHOLE, OPENS, OPENS_SHORT, CLOSES, ANYWHERE }

    /** Start states: of phrases that begin the block, of phrases that begin anywhere, of networks' names. */
    static final long ANCHORED = 1;
    static final long FREE = 2;
    static final long NETWORKS = 3;
    /** A gap of one to {@link #GAP_WORDS} words; no word has this hash. */
    static final long GAP = '*';
    static final int GAP_WORDS = 3;
    /** Stands for the name of a network. */
    static final long NETWORK = '@';

    /** Items of a list: a phrase's section and form in one byte, or one of these marks. */
    static final byte HAS_GAP = -1;
    static final byte HAS_NETWORK = -2;
    static final byte IS_NETWORK = -3;

    /** Number of the empty list. */
    static final int EMPTY = -2;

    private static final String COMPILED = Resource.LEXICON + "chrome.table";
    private static final int MAGIC = 0x43485232; // CHR2
    private static final int BUCKET_BITS = 14;
    private static final Form[] FORMS = Form.values();
    private static final Chrome.Section[] SECTIONS = Chrome.Section.values();

    /** For each bucket the index of its first state, and the end. */
    private final int[] starts;
    private final int[] prints;
    /** For each bucket, one bit per lowest five bits of its prints. Most questions end here: it is as small as can be. */
    private final int[] known;
    /** The same of the states whose list is not empty. */
    private final int[] listed;
    private final char[] lists;
    /** For each list the index of its first item, and the end. */
    private final char[] firsts;
    private final byte[] items;
    private final boolean[] gaps;
    private final boolean[] networks;

    /**
     * @param sizes  number of states in each bucket
     * @param prints prints of the states, bucket by bucket
     * @param lists  for each state the number of its list
     * @param firsts for each list the number of its first item, one more at the end
     * @param items  sections and forms, see {@link #item}
     */
    ChromeTable(byte[] sizes, int[] prints, char[] lists, char[] firsts, byte[] items) {
        this(sizes, prints, new int[sizes.length], new int[sizes.length], lists, firsts, items);
        for (int bucket = 0; bucket < sizes.length; bucket++) {
            for (int k = starts[bucket]; k < starts[bucket + 1]; k++) {
                known[bucket] |= 1 << prints[k];
                if (firsts[lists[k]] < firsts[lists[k] + 1]) listed[bucket] |= 1 << prints[k];
            }
        }
    }

    private ChromeTable(byte[] sizes, int[] prints, int[] known, int[] listed, char[] lists, char[] firsts, byte[] items) {
        this.known = known;
        this.listed = listed;
        this.prints = prints;
        this.lists = lists;
        this.firsts = firsts;
        this.items = items;
        starts = new int[sizes.length + 1];
        for (int i = 0; i < sizes.length; i++) starts[i + 1] = starts[i] + (sizes[i] & 0xff);
        gaps = new boolean[firsts.length - 1];
        networks = new boolean[gaps.length];
        for (int list = 0; list < gaps.length; list++) {
            for (int i = firsts[list]; i < firsts[list + 1]; i++) {
                gaps[list] |= items[i] == HAS_GAP;
                networks[list] |= items[i] == HAS_NETWORK;
            }
        }
    }

    /**
     * The compiled lexicon, or the lexicon compiled now from its text where the build made none.
     *
     * @throws IllegalStateException when it is missing or broken
     */
    static ChromeTable load() {
        byte[] compiled = Resource.find(COMPILED);
        return compiled == null ? new ChromeReader().read() : read(ByteBuffer.wrap(compiled));
    }

    private static ChromeTable read(ByteBuffer in) {
        if (in.getInt() != MAGIC) throw new IllegalStateException(COMPILED + " is of another version");
        byte[] sizes = new byte[1 << BUCKET_BITS];
        int[] known = new int[sizes.length], listed = new int[sizes.length];
        int[] prints = new int[in.getInt()];
        char[] lists = new char[prints.length];
        char[] firsts = new char[in.getInt()];
        byte[] items = new byte[in.getInt()];
        in.asIntBuffer().get(prints);
        in.position(in.position() + 4 * prints.length);
        in.asIntBuffer().get(known).get(listed);
        in.position(in.position() + 4 * (known.length + listed.length));
        in.asCharBuffer().get(lists);
        in.position(in.position() + 2 * lists.length);
        in.asCharBuffer().get(firsts);
        in.position(in.position() + 2 * firsts.length);
        in.get(sizes).get(items);
        return new ChromeTable(sizes, prints, known, listed, lists, firsts, items);
    }

    /** Writes what {@link #load} reads. */
    void write(OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        out.writeInt(MAGIC);
        out.writeInt(prints.length);
        out.writeInt(firsts.length);
        out.writeInt(items.length);
        for (int print : prints) out.writeInt(print);
        for (int bits : known) out.writeInt(bits);
        for (int bits : listed) out.writeInt(bits);
        for (char list : lists) out.writeChar(list);
        for (char first : firsts) out.writeChar(first);
        for (int i = 0; i + 1 < starts.length; i++) out.writeByte(starts[i + 1] - starts[i]);
        out.write(items);
        out.flush();
    }

    /** The state after one more word. */
    static long step(long state, long word) {
        long h = (state ^ word) * 0x9e3779b97f4a7c15L;
        return h ^ h >>> 29;
    }

    static int bucket(long state) {
        return (int) (state >>> 64 - BUCKET_BITS);
    }

    static int buckets() {
        return 1 << BUCKET_BITS;
    }

    static int print(long state) {
        return (int) state;
    }

    /** The list of a state: {@link #EMPTY} for an empty list, -1 when no phrase begins so. It may give EMPTY for the latter, too. */
    int find(long state) {
        int bucket = bucket(state);
        int print = print(state);
        if ((known[bucket] >>> print & 1) == 0) return -1; // shifts take the lowest five bits
        if ((listed[bucket] >>> print & 1) == 0) return EMPTY; // so for nearly all first words of phrases: the next word decides
        for (int i = starts[bucket], end = starts[bucket + 1]; i < end; i++) if (prints[i] == print) return lists[i];
        return -1;
    }

    /** Whether a gap of one to three words may follow. */
    boolean hasGap(int list) {
        return gaps[list];
    }

    /** Whether the name of a network may follow. */
    boolean hasNetwork(int list) {
        return networks[list];
    }

    /** Index of a list's first item. */
    int first(int list) {
        return firsts[list];
    }

    /** Index after a list's last item. */
    int end(int list) {
        return firsts[list + 1];
    }

    /** Whether an item is a phrase that ends here. */
    boolean isPhrase(int item) {
        return items[item] >= 0;
    }

    /** Whether the name of a network ends here. */
    boolean isNetwork(int list) {
        for (int i = firsts[list]; i < firsts[list + 1]; i++) if (items[i] == IS_NETWORK) return true;
        return false;
    }

    Form form(int item) {
        return FORMS[items[item] % FORMS.length];
    }

    Chrome.Section section(int item) {
        return SECTIONS[items[item] / FORMS.length];
    }

    /** The item for a phrase, not negative: 25 sections times 5 forms fit into a byte. */
    static byte item(Chrome.Section section, Form form) {
        return (byte) (section.ordinal() * FORMS.length + form.ordinal());
    }
}
