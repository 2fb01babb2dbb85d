package clipping.cli.options;

import clipping.lexicon.Resource;
import java.util.List;
import picocli.CommandLine;

/** The help and version. */
public final class Help {
    private Help() {
    }

    /** The whole help. */
    public static String text() {
        return new CommandLine(new Syntax().spec()).getUsageMessage(CommandLine.Help.Ansi.OFF).replace("\r\n", "\n");
    }

    /** The usage, in three lines. */
    public static String usage() {
        return "Usage: clipping [OPTIONS] [PATH...]\n"
            + "Cuts the news article out of saved web pages: files, folders, or one page on standard input.\n"
            + "Try 'clipping --help' for more.\n";
    }

    /** Name and version, commit, the model's day and digest, and the running Java, on one line. */
    public static String version() {
        return "clipping " + number() + " (build " + build() + ", model " + model() + ", Java " + Runtime.version() + ")\n";
    }

    /** The version, {@code dev} if Maven did not build it. */
    static String number() {
        String version = Help.class.getPackage().getImplementationVersion();
        return version == null ? "dev" : version;
    }

    /** The commit of the build; {@code unknown} for sources without history. */
    private static String build() {
        List<String> first = Resource.head("/clipping/build.txt");
        return first.isEmpty() ? "unknown" : first.get(0);
    }

    /** The model's day and the digest of its training data, from its head. */
    private static String model() {
        StringBuilder model = new StringBuilder();
        for (String line : Resource.head("/clipping/blocks.model")) {
            if (!line.startsWith("trained ") && !line.startsWith("digest ")) continue;
            model.append(model.length() == 0 ? "" : " ").append(line, line.indexOf(' ') + 1, line.length());
        }
        return model.toString();
    }
}
