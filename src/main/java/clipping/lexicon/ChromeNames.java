package clipping.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the names that elements go by, their classes and ids, tell of what stands in them. Immutable; read once, at the first call of {@link
 * #load}.
 */
public final class ChromeNames {

    /**
     * A name that tells something.
     *
     * @param subject what stands in the element: a section of {@code chrome/names.txt}
     * @param name    the whole class or id, as printed
     */
    public record Match(String subject, String name) {
    }

    /** Longer attributes are made by programs; their beginning will do. */
    private static final int MAX_LENGTH = 300;
    /** Behind these a word tells what the element has or lacks, not what it is. */
    private static final Set<String> TURNING = Set.of("has", "have", "with", "without", "no", "not", "hide", "non");

    private static final class Lazy {
        static final ChromeNames INSTANCE = new ChromeNames(ChromeReader.file("names.txt"));
    }

    private static final class Standfirsts {
        static final ChromeNames INSTANCE = new ChromeNames(ChromeReader.file("standfirst.txt"));
    }

    private final Map<String, String> subjects = new HashMap<>();

    private ChromeNames(String text) {
        String subject = null;
        for (String line : text.split("\n")) {
            if (line.isEmpty() || line.startsWith("//")) continue;
            if (line.startsWith("[")) subject = line.substring(1, line.length() - 1);
            else for (String word : line.split(", ")) subjects.put(word, subject);
        }
    }

    /** The names. */
    public static ChromeNames load() {
        return Lazy.INSTANCE;
    }

    /** What the elements of standfirsts go by. */
    public static ChromeNames standfirsts() {
        return Standfirsts.INSTANCE;
    }

    /** All subjects and words, for tests. */
    Map<String, String> all() {
        return Map.copyOf(subjects);
    }

    /**
     * The most telling name of a class or id attribute: one with two words side by side that mean something together, else the first.
     *
     * @param names names with spaces between them, as printed
     * @return null when none tells anything
     */
    public Match find(String names) {
        if (names.isEmpty()) return null;
        Match single = null;
        int length = Math.min(names.length(), MAX_LENGTH);
        for (int start = 0; start < length; ) {
            int end = names.indexOf(' ', start);
            if (end < 0 || end > length) end = length;
            String name = names.substring(start, end).strip();
            start = end + 1;
            if (name.indexOf(':') >= 0 || name.indexOf('[') >= 0) continue; // how it looks, not what it is
            String before = "";
            for (int from = 0; from < name.length(); ) {
                int to = wordEnd(name, from);
                String word = name.substring(from, to).toLowerCase(Locale.ROOT);
                from = to;
                while (from < name.length() && !Character.isLetter(name.charAt(from))) from++;
                String pair = before.isEmpty() ? null : subjects.get(before + "-" + word);
                if (pair != null) return new Match(pair, name);
                String subject = single == null && !TURNING.contains(before) ? subjects.get(word) : null;
                if (subject != null) single = new Match(subject, name);
                before = word;
            }
        }
        return single;
    }

    /** Where the word ends that begins at {@code from}: at what is no letter, or before a hump. */
    private static int wordEnd(String name, int from) {
        int i = from + 1;
        while (i < name.length()) {
            char c = name.charAt(i);
            if (!Character.isLetter(c) && !Character.isDigit(c) || Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1))) {
                break;
            }
            i++;
        }
        return i;
    }
}
