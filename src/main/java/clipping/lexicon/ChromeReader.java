package clipping.lexicon;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compiles the text of the chrome lexicon into its table; the build runs it once, to save each start the time. */
final class ChromeReader {
    static final String FOLDER = "chrome/";
    private static final String NETWORKS = "networks";

    /** Each state's list, in the order of bucket and print. */
    private final Map<Long, TreeSet<Byte>> states = new TreeMap<>(Long::compareUnsigned);

    /** Compiles the lexicon into the file that the argument names. */
    public static void main(String[] args) throws IOException {
        try (OutputStream out = Files.newOutputStream(Path.of(args[0]))) {
            new ChromeReader().read().write(out);
        }
    }

    /**
     * Reads the files that {@code chrome/index.txt} names.
     *
     * @throws IllegalStateException when a file is missing or has a line that cannot be read
     */
    ChromeTable read() {
        states.put(ChromeTable.ANCHORED, new TreeSet<>());
        states.put(ChromeTable.FREE, new TreeSet<>());
        for (String language : languages()) add(language, Sections.read(FOLDER + language + ".txt"));
        return table();
    }

    /** Names of the files that hold phrases, without their extension. */
    static List<String> languages() {
        return Sections.read(FOLDER + "index.txt").lines("languages");
    }

    private void add(String language, Sections list) {
        for (String name : list.names()) {
            Chrome.Section section = name.equals(NETWORKS) ? null : section(language, name);
            for (String line : list.lines(name)) {
                if (section == null) good(states(ChromeTable.NETWORKS, line), ChromeTable.IS_NETWORK);
                else phrase(section, line);
            }
        }
    }

    private static Chrome.Section section(String language, String heading) {
        for (Chrome.Section s : Chrome.Section.values()) if (s.name().equalsIgnoreCase(heading.replace('-', '_'))) return s;
        throw new IllegalStateException("lexicon " + language + ": no section " + heading);
    }

    private void phrase(Chrome.Section section, String line) {
        ChromeTable.Form form = switch (line.charAt(0)) {
            case '=' -> ChromeTable.Form.WHOLE;
            case '^' -> ChromeTable.Form.OPENS;
            case '~' -> ChromeTable.Form.OPENS_SHORT;
            default -> line.endsWith("$") ? ChromeTable.Form.CLOSES : ChromeTable.Form.ANYWHERE;
        };
        boolean anchored = form.ordinal() <= ChromeTable.Form.OPENS_SHORT.ordinal();
        String words = line.substring(anchored ? 1 : 0, form == ChromeTable.Form.CLOSES ? line.length() - 1 : line.length());
        if (form == ChromeTable.Form.WHOLE && words.endsWith(":")) words = words.substring(0, words.length() - 1);
        good(states(anchored ? ChromeTable.ANCHORED : ChromeTable.FREE, words), ChromeTable.item(section, form));
    }

    /** Adds the states of a phrase; returns the last one. */
    private long states(long root, String phrase) {
        ChromeTokens tokens = ChromeTokens.ofPhrase(phrase);
        if (tokens.count == 0) throw new IllegalStateException("lexicon: no word in the phrase " + phrase);
        long state = root;
        for (int i = 0; i < tokens.count; i++) {
            long word = tokens.words[i];
            if (word == ChromeTable.GAP) good(state, ChromeTable.HAS_GAP);
            if (word == ChromeTable.NETWORK) good(state, ChromeTable.HAS_NETWORK);
            state = ChromeTable.step(state, word);
            states.computeIfAbsent(state, s -> new TreeSet<>());
        }
        return state;
    }

    private void good(long state, byte item) {
        states.computeIfAbsent(state, s -> new TreeSet<>()).add(item);
    }

    private ChromeTable table() {
        byte[] sizes = new byte[ChromeTable.buckets()];
        int[] prints = new int[states.size()];
        char[] lists = new char[states.size()];
        Map<List<Byte>, Integer> numbers = new LinkedHashMap<>();
        int n = 0;
        for (Map.Entry<Long, TreeSet<Byte>> e : states.entrySet()) {
            long state = e.getKey();
            if (++sizes[ChromeTable.bucket(state)] == 0) throw new IllegalStateException("lexicon: too many phrases for its table");
            prints[n] = ChromeTable.print(state);
            List<Byte> items = new ArrayList<>(e.getValue());
            Integer number = numbers.putIfAbsent(items, numbers.size());
            lists[n++] = (char) (number == null ? numbers.size() - 1 : number);
        }
        char[] firsts = new char[numbers.size() + 1];
        List<Byte> all = new ArrayList<>();
        int list = 0;
        for (List<Byte> items : numbers.keySet()) {
            all.addAll(items);
            firsts[++list] = (char) all.size();
        }
        byte[] items = new byte[all.size()];
        for (int i = 0; i < items.length; i++) items[i] = all.get(i);
        return new ChromeTable(sizes, prints, lists, firsts, items);
    }
}
