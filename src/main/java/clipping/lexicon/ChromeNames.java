package clipping.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What classes and ids of elements say about their content. Immutable; read once, by the first call of {@link #load}. */
public final class ChromeNames {

    /**
     * A name with a meaning.
     *
     * @param subject what the element holds: a section of {@code chrome/names.txt}
     * @param name    the whole class or id, as printed
     */
    public record Match(String subject, String name) {
    }

    /** Longer attributes are made by programs; their beginning is enough. */
    private static final int MAX_LENGTH = 300;
    /** A section of its own: after one of these a word says what the element has or lacks, not what it is. */
    private static final String TURNING = "turning";

    private static final class Lazy {
        static final WordList LIST = WordList.load("chrome/names.txt");
        static final ChromeNames INSTANCE = new ChromeNames(LIST);
    }

    private static final class Standfirsts {
        static final ChromeNames INSTANCE = new ChromeNames(WordList.load("chrome/standfirst.txt"));
    }

    private final Map<String, String> subjects = new HashMap<>();
    private final Set<String> turning = Lazy.LIST.words(TURNING);

    private ChromeNames(WordList list) {
        for (String subject : list.sections()) {
            if (!subject.equals(TURNING)) for (String word : list.words(subject)) subjects.put(word, subject);
        }
    }

    /** All names but those of standfirsts. */
    public static ChromeNames load() {
        return Lazy.INSTANCE;
    }

    /** The names of standfirst elements. */
    public static ChromeNames standfirsts() {
        return Standfirsts.INSTANCE;
    }

    /** All subjects and words, for tests. */
    Map<String, String> all() {
        return Map.copyOf(subjects);
    }

    /**
     * The most telling name of a class or id attribute: one with two adjacent words that have a meaning together, else the first.
     *
     * @param names names with spaces between them, as printed
     * @return null when none has a meaning
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
                String subject = single == null && !turning.contains(before) ? subjects.get(word) : null;
                if (subject != null) single = new Match(subject, name);
                before = word;
            }
        }
        return single;
    }

    /** End of the word that begins at {@code from}: at a non-letter, or before a capital after a small letter. */
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
