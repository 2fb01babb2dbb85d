package clipping.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A word list as it is written, the same for all of them: a line {@code [section]}, then the section's lines, up to the next one. A line
 * that begins with two slashes is a remark. What a line holds is up to the list: words with commas between them ({@link WordList}), a
 * phrase ({@link ChromeReader}). A section is cut into lines when it is asked for.
 */
public final class Sections {
    private static final String OPENS = "\n[";

    private final String text;
    /** Where the lines of a section begin, in the order of the list. */
    private final Map<String, Integer> starts = new LinkedHashMap<>();

    private Sections(String text) {
        this.text = text;
        for (int at = text.indexOf(OPENS); at >= 0; at = text.indexOf(OPENS, at + 1)) {
            int close = text.indexOf(']', at);
            starts.put(text.substring(at + OPENS.length(), close), close + 1);
        }
    }

    /**
     * Reads a list.
     *
     * @param resource its name in this room's resources: {@code bylines.txt}
     */
    public static Sections read(String resource) {
        return new Sections(Resource.text(Resource.LEXICON + resource));
    }

    /** The names of its sections, in the order of the list. */
    public Set<String> names() {
        return starts.keySet();
    }

    /** The lines of a section, without remarks and empty lines; none for a section that is not there. */
    List<String> lines(String section) {
        Integer start = starts.get(section);
        if (start == null) return List.of();
        int next = text.indexOf(OPENS, start);
        return Resource.lines(text, start, next < 0 ? text.length() : next);
    }

    /** The words of a section, in the order of the list, commas between them. */
    public List<String> words(String section) {
        List<String> words = new ArrayList<>();
        for (String line : lines(section)) for (String word : line.split(", ")) words.add(word);
        return words;
    }
}
