package clipping.cli.options;

import clipping.output.Fields;
import clipping.output.Format;
import clipping.page.CharsetLabels;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParseResult;

/** Reads a command line into {@link Options}: picocli splits it; values and exclusions are checked here. */
public final class Arguments {
    private static final long LARGEST_SIZE = 1L << 40; // no page that fits into memory is as large

    private final Syntax syntax = new Syntax();
    private final ParseResult parsed;

    private Arguments(String[] args) throws UsageError {
        String oneDash = Suggestion.oneDash(args, syntax);
        if (oneDash != null) throw new UsageError(oneDash);
        try {
            parsed = new CommandLine(syntax.spec()).parseArgs(args);
        } catch (CommandLine.UnmatchedArgumentException e) {
            String name = e.getUnmatched().get(0);
            throw new UsageError("unknown option " + quoted(name) + Suggestion.HELP + Suggestion.option(name, syntax));
        } catch (CommandLine.MissingParameterException e) {
            ArgSpec arg = e.getMissing().get(0);
            throw new UsageError("option " + ((CommandLine.Model.OptionSpec) arg).longestName() + " needs " + arg.paramLabel());
        } catch (CommandLine.MaxValuesExceededException e) {
            String message = e.getMessage(); // option '--json' should be specified without …
            int name = message.indexOf('\'') + 1;
            throw new UsageError("option " + message.substring(name, message.indexOf('\'', name)) + " takes no value");
        } catch (CommandLine.ParameterException e) {
            String message = e.getMessage();
            int end = message.indexOf('\n');
            throw new UsageError(end < 0 ? message : message.substring(0, end));
        }
    }

    /**
     * @throws UsageError when the command is used wrongly
     */
    public static Options read(String[] args) throws UsageError {
        boolean plain = true; // without options nothing needs parsing, and picocli is not loaded
        for (String arg : args) plain &= !arg.startsWith("-") || arg.equals("-");
        if (plain && (args.length == 0 || !args[0].equals("completion"))) return Options.of(List.of(args));
        return new Arguments(args).options(args);
    }

    private Options options(String[] args) throws UsageError {
        List<String> paths = parsed.matchedPositionalValue(0, List.<String>of());
        String shell = null;
        Options.Task task = Options.Task.CLIP;
        if (given("--help")) task = Options.Task.HELP;
        else if (given("--version")) task = Options.Task.VERSION;
        else if (!paths.isEmpty() && paths.get(0).equals("completion") && isBeforeDashes("completion", args)) {
            task = Options.Task.COMPLETION;
            if (paths.size() != 2 || !Syntax.SHELLS.contains(paths.get(1))) {
                throw new UsageError("completion of bash, zsh or fish; a file of that name is ./completion");
            }
            shell = paths.get(1);
        }
        Options options = new Options(task, shell, paths, values("--files-from"), given("-0"), format(), fields(), value("--output"),
            given("--skip-existing"),
            jobs(), charset(), url(), timeout(), maxSize(), extensions(), given("--why"), value("--report"), given("--quiet"),
            given("--verbose"));
        if (task == Options.Task.CLIP) check(options);
        return options;
    }

    private static boolean isBeforeDashes(String word, String[] args) {
        for (String arg : args) {
            if (arg.equals("--")) return false;
            if (arg.equals(word)) return true;
        }
        return false;
    }

    private void check(Options o) throws UsageError {
        boolean fields = o.fields() != null;
        exclude(fields && !syntax.formats().isEmpty(), "--field", "-f, --json or --jsonl");
        exclude(fields && o.output() != null, "--field", "--output");
        exclude(fields && o.why(), "--field", "--why");
        exclude(o.why() && o.format() == Format.MARKDOWN, "--why", "markdown");
        exclude(o.quiet() && o.verbose(), "--quiet", "--verbose");
        if (o.skipExisting() && o.output() == null) throw new UsageError("--skip-existing needs --output");
        if (o.nul() && o.lists().isEmpty()) throw new UsageError("-0 needs --files-from");
        checkPlaces(o);
        boolean listed = o.lists().contains("-");
        if (listed && o.paths().contains("-")) throw new UsageError("standard input cannot be both a page and the list of --files-from");
        if (Collections.frequency(o.lists(), "-") > 1) throw new UsageError("standard input cannot be two lists of --files-from");
        if (o.url() != null && o.paths().size() > 1) throw new UsageError("--url is for one page only");
    }

    private static void checkPlaces(Options o) throws UsageError {
        if ("".equals(o.output())) throw new UsageError("--output: the folder has no name");
        if ("-".equals(o.output())) {
            throw new UsageError("--output needs a folder; without it the text goes to standard output, and a folder of that name is ./-");
        }
        if ("".equals(o.report()) || "-".equals(o.report())) throw new UsageError("--report needs a file");
    }

    private static void exclude(boolean both, String one, String other) throws UsageError {
        if (both) throw new UsageError(one + " does not go with " + other);
    }

    private boolean given(String option) {
        return parsed.hasMatchedOption(option);
    }

    private String value(String option) {
        return parsed.matchedOptionValue(option, (String) null);
    }

    private List<String> values(String option) {
        return parsed.matchedOptionValue(option, List.<String>of());
    }

    private Format format() throws UsageError {
        Format last = Format.TEXT;
        for (String name : syntax.formats()) {
            last = Format.named(name);
            if (last == null) {
                throw new UsageError("--format: " + quoted(name) + " is none of text, json, jsonl, markdown" + Suggestion.format(name));
            }
        }
        return last;
    }

    private Fields fields() throws UsageError {
        List<String> all = values("--field");
        if (all.isEmpty()) return null;
        try {
            return Fields.named(String.join(",", all));
        } catch (IllegalArgumentException e) {
            if (e.getMessage().isEmpty()) throw new UsageError("--field: the name of a field is empty");
            throw new UsageError("--field: there is no field " + quoted(e.getMessage()) + Suggestion.field(e.getMessage()));
        }
    }

    private int jobs() throws UsageError {
        String value = value("--jobs");
        if (value == null) return Runtime.getRuntime().availableProcessors();
        long n = digits(value);
        if (n < 1) throw new UsageError("--jobs: " + quoted(value) + " is not a number from 1 on");
        return (int) Math.min(n, 1024);
    }

    private long timeout() throws UsageError {
        String value = value("--timeout");
        if (value == null) return Options.DEFAULT_TIMEOUT;
        int dots = 0;
        boolean number = !value.isEmpty() && !value.equals(".");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '.') dots++;
            else number &= c >= '0' && c <= '9';
        }
        double seconds = number && dots <= 1 ? Double.parseDouble(value) : 0;
        if (!(seconds > 0)) throw new UsageError("--timeout: " + quoted(value) + " is not a number of seconds above 0");
        return Math.max(1, (long) (Math.min(seconds, 1e9) * 1e9));
    }

    private long maxSize() throws UsageError {
        String value = value("--max-size");
        if (value == null) return Options.DEFAULT_MAX_SIZE;
        int unit = value.isEmpty() ? -1 : "kmg".indexOf(value.toLowerCase(Locale.ROOT).charAt(value.length() - 1));
        long n = digits(unit < 0 ? value : value.substring(0, value.length() - 1));
        int shift = 10 * (unit + 1);
        if (n < 1 || n > Long.MAX_VALUE >> shift) {
            throw new UsageError("--max-size: " + quoted(value) + " is not a size such as 500K, 64M or 1G");
        }
        return Math.min(n, LARGEST_SIZE >> shift) << shift;
    }

    /** The value of up to 18 digits, -1 for anything else. */
    private static long digits(String s) {
        if (s.isEmpty() || s.length() > 18) return -1;
        long n = 0;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c < '0' || c > '9') return -1;
            n = n * 10 + c - '0';
        }
        return n;
    }

    private String charset() throws UsageError {
        String value = value("--encoding");
        if (value == null || CharsetLabels.isKnown(value)) return value;
        throw new UsageError("--encoding: " + quoted(value) + " is no charset known here");
    }

    private String url() throws UsageError {
        String value = value("--url");
        if (value == null) return null;
        int colon = value.indexOf(':');
        boolean address = colon > 0 && colon < value.length() - 1;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            address &= c > ' ' && c != 0x7f;
            if (i < colon) address &= c < 0x80 && (Character.isLetterOrDigit(c) || c == '+' || c == '-' || c == '.');
        }
        address &= !value.matches("(?i)https?:/*");
        if (!address) throw new UsageError("--url: " + quoted(value) + " is no address such as https://example.org/story");
        return value;
    }

    private List<String> extensions() throws UsageError {
        String value = value("--ext");
        if (value == null) return null;
        List<String> all = new ArrayList<>();
        for (String e : value.split(",", -1)) {
            String lower = e.strip().toLowerCase(Locale.ROOT);
            String bare = lower.startsWith("*.") ? lower.substring(2) : lower.startsWith(".") ? lower.substring(1) : lower;
            if (bare.indexOf('*') >= 0 || bare.indexOf('/') >= 0) {
                throw new UsageError("--ext: " + quoted(e) + " is no extension such as php");
            }
            all.add(bare);
        }
        return all;
    }

    private static String quoted(String value) {
        return value.isEmpty() ? "an empty value" : "'" + value + "'";
    }
}
