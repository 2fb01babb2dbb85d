package clipping.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Words and phrases that are looked for inside a text. They are kept by their first letters, so that most places of a text are passed over
 * at once.
 */
public final class Phrases {
    private static final int BUCKETS = 64;

    /** Whether a stretch of a text is bounded as a word is. */
    public interface Bounds {
        /** Whether what stands before {@code start} and behind {@code end} leaves it a word. */
        boolean fit(String text, int start, int end);
    }

    private final String[][] byFirst = new String[BUCKETS][];
    /** Of each bucket a bit for every second letter; all bits where one has no second. */
    private final long[] seconds = new long[BUCKETS];

    /** Prepares what sections of a lexicon hold. */
    @SafeVarargs
    public Phrases(Set<String>... sections) {
        List<List<String>> buckets = new ArrayList<>();
        for (int i = 0; i < BUCKETS; i++) buckets.add(new ArrayList<>());
        for (Set<String> words : sections) {
            for (String word : words) {
                List<String> bucket = buckets.get(word.charAt(0) % BUCKETS);
                if (!bucket.contains(word)) bucket.add(word);
                seconds[word.charAt(0) % BUCKETS] |= word.length() == 1 ? -1L : 1L << word.charAt(1) % BUCKETS;
            }
        }
        for (int i = 0; i < BUCKETS; i++) byFirst[i] = buckets.get(i).isEmpty() ? null : buckets.get(i).toArray(String[]::new);
    }

    /** Whether a text, which need not be folded, begins with one of them. */
    public boolean open(String text) {
        return mayOpen(text) && at(WordList.fold(text), 0);
    }

    /** A quick look at its first two letters: whether a text, which need not be folded, could begin with one of them. */
    public boolean mayOpen(String text) {
        if (text.isEmpty()) return false;
        long second = text.length() == 1 ? -1L : 1L << WordList.second(text) % BUCKETS;
        return (seconds[Character.toLowerCase(text.charAt(0)) % BUCKETS] & second) != 0 || WordList.mayJoin(text);
    }

    /** Whether one of them stands anywhere in the text. */
    public boolean in(String text) {
        for (int i = 0; i < text.length(); i++) if (at(text, i)) return true;
        return false;
    }

    /** Those that may stand there, or null. */
    private String[] candidates(String text, int at) {
        int bucket = text.charAt(at) % BUCKETS;
        long second = at + 1 < text.length() ? 1L << text.charAt(at + 1) % BUCKETS : -1L;
        return (seconds[bucket] & second) == 0 ? null : byFirst[bucket];
    }

    private boolean at(String text, int at) {
        String[] words = candidates(text, at);
        if (words != null) for (String word : words) if (text.startsWith(word, at)) return true;
        return false;
    }

    /** Whether one of them stands anywhere in the text as a word of its own. */
    public boolean in(String text, Bounds bounds) {
        for (int i = 0; i < text.length(); i++) {
            String[] words = candidates(text, i);
            if (words != null)
                for (String word : words) if (text.startsWith(word, i) && bounds.fit(text, i, i + word.length())) return true;
        }
        return false;
    }

    /**
     * Where the last of them ends, -1 when the text has none; of each only its last occurrence counts, and that only where it is a word of
     * its own.
     */
    public int lastEnd(String text, Bounds bounds) {
        int last = -1;
        List<String> seen = null;
        for (int i = text.length() - 1; i >= 0; i--) {
            String[] words = candidates(text, i);
            if (words == null) continue;
            for (String word : words) {
                if (!text.startsWith(word, i) || seen != null && seen.contains(word)) continue;
                if (seen == null) seen = new ArrayList<>();
                seen.add(word);
                if (bounds.fit(text, i, i + word.length())) last = Math.max(last, i + word.length());
            }
        }
        return last;
    }
}
