package clipping.source;

import java.util.List;
import java.util.Locale;

/** Which files are pages by their names, and the names without their extensions. */
public final class PageNames {
    private static final List<String> USUAL = List.of("html", "htm", "xhtml", "shtml", "mht", "mhtml", "webarchive", "warc");

    private final List<String> taken;
    private final List<String> others;

    /** @param extensions to take instead of the usual ones, lower case without the dot, "" for none; null for the usual ones */
    public PageNames(List<String> extensions) {
        taken = extensions == null ? USUAL : extensions;
        others = extensions == null ? List.of() : USUAL;
    }

    /** Whether a file of this name is taken from a folder. */
    public boolean takes(String name) {
        return stem(name, taken) != null;
    }

    /** The name without its page extension and {@code .gz}; null if it has no page extension. */
    public String stem(String name) {
        String stem = stem(name, taken);
        return stem != null ? stem : stem(name, others);
    }

    /** The part after the last dot, lower case, {@code .gz} ignored; "" for none. */
    public static String extension(String name) {
        String plain = withoutGz(name);
        return plain.substring(plain.lastIndexOf('.') < 1 ? plain.length() : plain.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether the name is that of a web archive of many pages. */
    public static boolean isArchive(String name) {
        return endsWith(withoutGz(name), ".warc");
    }

    private static String stem(String name, List<String> extensions) {
        String plain = withoutGz(name);
        for (String e : extensions) {
            if (e.isEmpty()) {
                if (plain.indexOf('.') < 0) return plain;
            } else if (endsWith(name, "." + e)) { // may be gz, or html.gz
                return name.substring(0, name.length() - e.length() - 1);
            } else if (endsWith(plain, "." + e)) return plain.substring(0, plain.length() - e.length() - 1);
        }
        return null;
    }

    private static String withoutGz(String name) {
        return endsWith(name, ".gz") ? name.substring(0, name.length() - 3) : name;
    }

    /** Whether it ends so and has more before it; ignores case. */
    private static boolean endsWith(String name, String end) {
        int at = name.length() - end.length();
        return at > 0 && (name.endsWith(end) || name.substring(at).toLowerCase(Locale.ROOT).equals(end));
    }
}
