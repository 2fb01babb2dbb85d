package clipping.cli.options;

import clipping.output.Fields;
import clipping.output.Format;
import clipping.output.SafeName;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Model.OptionSpec;

/** Suggests what an unknown word was meant to be, to be put after the error message; "" if nothing is close. */
public final class Suggestion {
    /** Points to the list of all options. */
    static final String HELP = " (see clipping --help)";
    private static final List<String> FORMATS = Arrays.stream(Format.values()).map(f -> f.name().toLowerCase(Locale.ROOT)).toList();

    private Suggestion() {
    }

    /** The option meant by an unknown one. */
    static String option(String typed, Syntax syntax) {
        String name = typed.contains("=") ? typed.substring(0, typed.indexOf('=')) : typed;
        String bare = bare(name);
        if (bare.length() < 2) return "";
        List<String> names = syntax.spec().optionsMap().keySet().stream().filter(o -> o.startsWith("--")).toList();
        String format = formatOf(bare);
        if (format != null) return meant(names.contains("--" + format) ? "--" + format : "-f " + format);
        List<String> begun = names.stream().filter(o -> o.startsWith("--" + bare.toLowerCase(Locale.ROOT))).toList();
        if (begun.size() == 1) return meant(begun.get(0));
        return closest(name, names);
    }

    /** The format meant by an unknown name, or by the extension of its files. */
    static String format(String typed) {
        String format = formatOf(typed);
        return format != null ? meant(format) : closest(typed, FORMATS);
    }

    private static String formatOf(String typed) {
        String lower = typed.toLowerCase(Locale.ROOT);
        if (lower.equals("ndjson")) return "jsonl";
        for (Format f : Format.values())
            if (lower.equals(f.name().toLowerCase(Locale.ROOT)) || lower.equals(f.extension())) return f.name().toLowerCase(Locale.ROOT);
        return null;
    }

    /** The field meant by an unknown name; if that is not sure, all fields. */
    static String field(String typed) {
        String near = closest(typed, Fields.NAMES);
        if (!near.isEmpty()) return near;
        String nested = Fields.NAMES.stream().filter(f -> f.endsWith("." + typed.toLowerCase(Locale.ROOT))).findFirst()
            .map(Suggestion::meant).orElse("");
        return (nested.isEmpty() ? "; there are " : nested + " There are ") + String.join(", ", Fields.NAMES);
    }

    /**
     * The message for a long option written with one dash: {@code -jsonl} would be read as {@code -j sonl}.
     *
     * @return the message, or null if all dashes are right
     */
    static String oneDash(String[] args, Syntax syntax) {
        Map<String, OptionSpec> options = syntax.spec().optionsMap();
        boolean value = false;
        for (String arg : args) {
            if (arg.equals("--")) break;
            String name = arg.contains("=") ? arg.substring(0, arg.indexOf('=')) : arg;
            if (!value && name.length() > 3 && name.charAt(0) == '-' && options.containsKey("-" + name)) {
                return "unknown option '" + arg + "'" + HELP + meant("-" + name);
            }
            OptionSpec option = options.get(arg);
            value = option != null && option.arity().max() > 0;
        }
        return null;
    }

    /**
     * The message for a PATH that does not exist: it may be an option without its dashes or with others, a field that a comma should have
     * joined, or an address.
     *
     * @param typed   the PATH
     * @param missing the words for a missing file
     * @param options the other options
     * @return a message, safe to show
     */
    public static String path(String typed, String missing, Options options) {
        if (isAddress(typed)) return "clipping fetches nothing; try: curl -sL " + SafeName.of(quoted(typed)) + " | clipping";
        if (typed.regionMatches(true, 0, "file://", 0, 7)) return missing + "; a file goes by its path, without file://";
        if (typed.isEmpty() || typed.indexOf('/') >= 0) return missing;
        if ("\u2010\u2011\u2012\u2013\u2014\u2212".indexOf(typed.charAt(0)) >= 0) {
            return missing + "; options begin with a hyphen (-), not with such a dash";
        }
        if (options.fields() != null && Fields.NAMES.contains(typed)) {
            return missing + "; fields are joined by commas: --field " + String.join(",", options.fields().names()) + "," + typed;
        }
        return new Syntax().spec().optionsMap().containsKey("--" + typed) ? missing + meant("--" + typed) : missing;
    }

    private static boolean isAddress(String typed) {
        String lower = typed.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://") || lower.startsWith("www.") && lower.indexOf('/') > 0;
    }

    /** The word quoted for a shell. */
    private static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }

    private static String bare(String name) {
        int dashes = 0;
        while (dashes < name.length() && name.charAt(dashes) == '-') dashes++;
        return name.substring(dashes);
    }

    private static String meant(String name) {
        return "; did you mean " + name + "?";
    }

    /** The known name with the fewest changed letters, if they are few. */
    private static String closest(String typed, Collection<String> known) {
        String name = typed.toLowerCase(Locale.ROOT);
        String best = null;
        int fewest = 3;
        for (String option : known) {
            int changes = name.length() < 40 ? changes(name, option) : fewest;
            if (changes < fewest && changes <= option.length() / 2) {
                fewest = changes;
                best = option;
            }
        }
        return best == null ? "" : meant(best);
    }

    /** Number of letters to insert, drop, change or swap with a neighbour to turn one word into another. */
    private static int changes(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(d[i - 1][j - 1] + same, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
            }
        }
        return d[a.length()][b.length()];
    }
}
