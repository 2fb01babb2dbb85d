package clipping.page.state;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What keys, types and tags of a state mean, from {@code state-names.txt}; read when the first page needs it. */
enum Names {
    OTHER("other"), TEXT("text*"), TITLE("title*"), HEADING("heading*"), ITEM("item*"), PARAGRAPH("paragraph*"), BREAK("break*"),
    TYPE("type*"), LEADS("leads*"), PUBLISHED("published*"), WRITER("writer*");

    private static final int LONGEST = 60;

    private static final class Loaded {
        static final Map<String, Set<String>> SECTIONS = load();
    }

    private final String section;

    Names(String section) {
        this.section = section;
    }

    /** Whether a name has this meaning. */
    boolean has(String name) {
        if (name == null || name.length() > LONGEST) return false;
        Set<String> words = Loaded.SECTIONS.get(section);
        if (words.contains(name.toLowerCase(Locale.ROOT))) return true;
        return !section.endsWith("*") && hasWord(words, name);
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

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> sections = new HashMap<>();
        Set<String> words = null;
        try (InputStream in = Names.class.getResourceAsStream("/clipping/page/state-names.txt")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.isEmpty() || line.startsWith("#")) continue;
                if (line.startsWith("[")) sections.put(line.substring(1, line.length() - 1), words = new HashSet<>());
                else words.addAll(Set.of(line.split(", ")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sections;
    }
}
