package clipping.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Words and phrases to be found inside a text. An index by first letters lets the search skip most places of a text. */
public final class Phrases {
    private static final int BUCKETS = 64;

    /** Decides whether a match is a word of its own. */
    public interface Bounds {
        /** Whether the characters before {@code start} and at {@code end} allow it to be a word. */
        boolean fit(String text, int start, int end);
    }

    private final String[][] byFirst = new String[BUCKETS][];
    /** For each bucket one bit per second letter; all bits if a phrase has no second letter. */
    private final long[] seconds = new long[BUCKETS];

    /** Prepares the words of some sections. */
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

    /** Whether a text, folded or not, begins with one of them. */
    public boolean open(String text) {
        return mayOpen(text) && at(WordList.fold(text), 0);
    }

    /** Length of the longest that a folded text begins with, as a word of its own; 0 for none. */
    public int opening(String text, Bounds bounds) {
        String[] words = text.isEmpty() ? null : candidates(text, 0);
        int longest = 0;
        if (words == null) return 0;
        for (String word : words) {
            if (word.length() > longest && text.startsWith(word) && bounds.fit(text, 0, word.length())) longest = word.length();
        }
        return longest;
    }

    /** A quick check of the first two letters: whether a text, folded or not, could begin with one of them. */
    public boolean mayOpen(String text) {
        return mayBegin(text, 0);
    }

    /** The same of what stands in a text from an index on. */
    public boolean mayBegin(String text, int from) {
        if (from >= text.length()) return false;
        long second = from + 1 == text.length() ? -1L : 1L << WordList.folded(text.charAt(from + 1)) % BUCKETS;
        return (seconds[Character.toLowerCase(text.charAt(from)) % BUCKETS] & second) != 0 || WordList.mayJoin(text, from);
    }

    /** Whether the text contains one of them. */
    public boolean in(String text) {
        for (int i = 0; i < text.length(); i++) if (at(text, i)) return true;
        return false;
    }

    /** The phrases that may begin there, or null. */
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

    /** Whether the text contains one of them as a word of its own. */
    public boolean in(String text, Bounds bounds) {
        for (int i = 0; i < text.length(); i++) {
            String[] words = candidates(text, i);
            if (words != null)
                for (String word : words) if (text.startsWith(word, i) && bounds.fit(text, i, i + word.length())) return true;
        }
        return false;
    }

    /** End of the last match, -1 for none. Of each phrase only its last occurrence counts, and only as a word of its own. */
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
