package clipping.cli;

import picocli.CommandLine;

/** What the program says of itself. */
final class Help {
    private Help() {
    }

    /** The whole help. */
    static String text() {
        return new CommandLine(new Syntax().spec()).getUsageMessage(CommandLine.Help.Ansi.OFF).replace("\r\n", "\n");
    }

    /** How to call it, in three lines. */
    static String usage() {
        return "Usage: clipping [OPTIONS] [PATH...]\n"
            + "Cuts the news article out of saved web pages: files, folders, or one page on standard input.\n"
            + "Try 'clipping --help' for more.\n";
    }

    /** Name and version. */
    static String version() {
        return "clipping " + number() + "\n";
    }

    /** The version, {@code dev} where it was not built by Maven. */
    static String number() {
        String version = Help.class.getPackage().getImplementationVersion();
        return version == null ? "dev" : version;
    }
}
