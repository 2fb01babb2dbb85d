package clipping.page.state;

import clipping.lexicon.Sections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What keys, types and tags of a state mean, from {@code state-names.txt}; read when the first page needs it. */
enum Names {
    OTHER, TEXT, TITLE, HEADING, ITEM, PARAGRAPH, BREAK, TYPE, LEADS, PUBLISHED, WRITER;

    private static final int LONGEST = 60;

    private static final class Loaded {
        static final Map<Names, Set<String>> WORDS = new EnumMap<>(Names.class);

        static {
            Sections list = Sections.read("state-names.txt");
            for (Names n : values()) WORDS.put(n, new HashSet<>(list.words(n.name().toLowerCase(Locale.ROOT))));
        }
    }

    /** Whether a name has this meaning. */
    boolean has(String name) {
        if (name == null || name.length() > LONGEST) return false;
        Set<String> words = Loaded.WORDS.get(this);
        if (words.contains(name.toLowerCase(Locale.ROOT))) return true;
        return this == OTHER && hasWord(words, name);
    }

    private static boolean hasWord(Set<String> words, String name) {
        int start = 0;
        for (int i = 1; i <= name.length(); i++) {
            boolean ends = i == name.length() || !Character.isLetterOrDigit(name.charAt(i))
                || Character.isUpperCase(name.charAt(i)) && Character.isLowerCase(name.charAt(i - 1));
            if (!ends) continue;
            if (words.contains(name.substring(start, i).toLowerCase(Locale.ROOT))) return true;
            start = i < name.length() && !Character.isLetterOrDigit(name.charAt(i)) ? i + 1 : i;
        }
        return false;
    }
}
