package clipping.cli.options;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;

/** What the program says of itself. */
public final class Help {
    private Help() {
    }

    /** The whole help. */
    public static String text() {
        return new CommandLine(new Syntax().spec()).getUsageMessage(CommandLine.Help.Ansi.OFF).replace("\r\n", "\n");
    }

    /** How to call it, in three lines. */
    public static String usage() {
        return "Usage: clipping [OPTIONS] [PATH...]\n"
            + "Cuts the news article out of saved web pages: files, folders, or one page on standard input.\n"
            + "Try 'clipping --help' for more.\n";
    }

    /** On one line: name and version, what it was built from, the model's day and digest, the Java it runs on. */
    public static String version() {
        return "clipping " + number() + " (build " + build() + ", model " + model() + ", Java " + Runtime.version() + ")\n";
    }

    /** The version, {@code dev} where it was not built by Maven. */
    static String number() {
        String version = Help.class.getPackage().getImplementationVersion();
        return version == null ? "dev" : version;
    }

    /** The commit it was built from; {@code unknown} where the sources came without their history. */
    private static String build() {
        String first = head("/clipping/build.txt").findFirst().orElse("");
        return first.isEmpty() ? "unknown" : first;
    }

    /** The day on which the model was trained and the digest of what it learned from, as its head says. */
    private static String model() {
        return head("/clipping/blocks.model").filter(l -> l.startsWith("trained ") || l.startsWith("digest "))
            .map(l -> l.substring(l.indexOf(' ') + 1)).collect(Collectors.joining(" "));
    }

    /** The lines of a resource before its first empty one; none where there is no such resource. */
    private static Stream<String> head(String resource) {
        try (InputStream in = Help.class.getResourceAsStream(resource)) {
            if (in == null) return Stream.empty();
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1));
            return lines.lines().takeWhile(l -> !l.isEmpty()).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
