package clipping.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The phrases of {@code chrome/*.txt} as one flat table: every beginning of a phrase, word by word, is a state (a 64-bit hash of the words so far),
 * and a state where phrases end lists them.
 */
final class ChromeTable {

    /** How a phrase must lie in a block, by its mark in the file. */
    enum Form { WHOLE, OPENS, OPENS_SHORT, CLOSES, ANYWHERE }

    /** State before the first word of a phrase that must begin the block, of one that may begin anywhere, of a network's name. */
    static final long ANCHORED = 1;
    static final long FREE = 2;
    static final long NETWORKS = 3;
    /** Stands for one to {@link #GAP_WORDS} words; no word has this hash. */
    static final long GAP = '*';
    static final int GAP_WORDS = 3;
    /** Stands for the name of a network. */
    static final long NETWORK = '@';

    private static final String FOLDER = "chrome/";
    private static final int HAS_GAP = 1;
    private static final int HAS_NETWORK = 2;
    private static final Form[] FORMS = Form.values();
    private static final Chrome.Section[] SECTIONS = Chrome.Section.values();

    private long[] states = new long[1 << 15];
    /** For each state: number of its first phrase plus one, times four, plus flags. */
    private int[] infos = new int[states.length];
    private int used;
    private int phrases;
    private int[] next = new int[4096];
    private byte[] forms = new byte[next.length];
    private byte[] sections = new byte[next.length];
    private String[] files = new String[0];
    /** For each phrase: its file, its start and end in the file. */
    private int[] places = new int[next.length * 3];

    private ChromeTable() {
    }

    /**
     * Reads the resource files.
     *
     * @throws IllegalStateException when a file is missing or a line of it cannot be read
     */
    static ChromeTable read() {
        ChromeTable table = new ChromeTable();
        table.slot(ANCHORED);
        table.slot(FREE);
        for (String line : file("index.txt").split("\n")) if (!line.isEmpty() && !line.startsWith("//")) table.add(line, file(line + ".txt"));
        return table;
    }

    private static String file(String name) {
        try (InputStream in = ChromeTable.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) throw new IllegalStateException("lexicon " + FOLDER + name + " is missing");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String name, String file) {
        int number = files.length;
        files = Arrays.copyOf(files, number + 1);
        files[number] = file;
        int section = -1;
        boolean networks = false;
        int length = file.length();
        for (int start = 0; start < length; ) {
            int end = file.indexOf('\n', start);
            if (end < 0) end = length;
            char first = end > start ? file.charAt(start) : '/';
            if (first == '[') {
                String heading = file.substring(start + 1, end - 1);
                networks = heading.equals("networks");
                section = networks ? 0 : section(heading);
            } else if (first != '/') {
                if (section < 0) throw new IllegalStateException("lexicon " + FOLDER + name + ": a phrase before the first section");
                phrase(number, start, end, section, networks);
            }
            start = end + 1;
        }
    }

    private static int section(String heading) {
        for (Chrome.Section s : SECTIONS) if (s.name().equalsIgnoreCase(heading.replace('-', '_'))) return s.ordinal();
        throw new IllegalStateException("lexicon " + FOLDER + ": no section " + heading);
    }

    private void phrase(int file, int lineStart, int lineEnd, int section, boolean network) {
        String text = files[file];
        int start = lineStart;
        int end = lineEnd;
        Form form = Form.ANYWHERE;
        switch (text.charAt(start)) {
            case '=' -> form = Form.WHOLE;
            case '^' -> form = Form.OPENS;
            case '~' -> form = Form.OPENS_SHORT;
            default -> start--;
        }
        start++;
        if (text.charAt(end - 1) == '$') {
            form = Form.CLOSES;
            end--;
        }
        ChromeTokens tokens = ChromeTokens.ofPhrase(text.substring(start, end));
        long state = network ? NETWORKS : form == Form.CLOSES || form == Form.ANYWHERE ? FREE : ANCHORED;
        int slot = slot(state);
        for (int i = 0; i < tokens.count; i++) {
            long word = tokens.words[i];
            if (word == GAP) infos[slot] |= HAS_GAP;
            if (word == NETWORK) infos[slot] |= HAS_NETWORK;
            state = step(state, word);
            slot = slot(state);
        }
        if (phrases == next.length) growPhrases();
        next[phrases] = first(slot);
        infos[slot] = phrases + 1 << 2 | infos[slot] & 3;
        forms[phrases] = (byte) form.ordinal();
        sections[phrases] = (byte) section;
        places[3 * phrases] = file;
        places[3 * phrases + 1] = start;
        places[3 * phrases + 2] = end;
        phrases++;
    }

    private void growPhrases() {
        int size = 2 * phrases;
        next = Arrays.copyOf(next, size);
        forms = Arrays.copyOf(forms, size);
        sections = Arrays.copyOf(sections, size);
        places = Arrays.copyOf(places, 3 * size);
    }

    /** The state after one more word. */
    static long step(long state, long word) {
        long h = (state ^ word) * 0x9e3779b97f4a7c15L;
        return h ^ h >>> 29;
    }

    /** The slot of a state, or -1 when no phrase begins so. */
    int find(long state) {
        int mask = states.length - 1;
        for (int i = (int) state & mask; ; i = i + 1 & mask) {
            if (states[i] == state) return i;
            if (states[i] == 0) return -1;
        }
    }

    private int slot(long state) {
        int found = find(state);
        if (found >= 0) return found;
        if (3 * used > 2 * states.length) growStates();
        int i = free(state);
        states[i] = state;
        used++;
        return i;
    }

    private int free(long state) {
        int i = (int) state & states.length - 1;
        while (states[i] != 0) i = i + 1 & states.length - 1;
        return i;
    }

    private void growStates() {
        long[] oldStates = states;
        int[] oldInfos = infos;
        states = new long[2 * oldStates.length];
        infos = new int[states.length];
        for (int i = 0; i < oldStates.length; i++) {
            if (oldStates[i] == 0) continue;
            int to = free(oldStates[i]);
            states[to] = oldStates[i];
            infos[to] = oldInfos[i];
        }
    }

    boolean hasGap(int slot) {
        return (infos[slot] & HAS_GAP) != 0;
    }

    boolean hasNetwork(int slot) {
        return (infos[slot] & HAS_NETWORK) != 0;
    }

    /** The first phrase that ends in a state, or -1. */
    int first(int slot) {
        return (infos[slot] >>> 2) - 1;
    }

    /** The next phrase that ends in the same state, or -1. */
    int next(int phrase) {
        return next[phrase];
    }

    Form form(int phrase) {
        return FORMS[forms[phrase]];
    }

    Chrome.Section section(int phrase) {
        return SECTIONS[sections[phrase]];
    }

    /** A phrase as its file has it, without its mark. */
    String text(int phrase) {
        return files[places[3 * phrase]].substring(places[3 * phrase + 1], places[3 * phrase + 2]);
    }

    int size() {
        return phrases;
    }
}
