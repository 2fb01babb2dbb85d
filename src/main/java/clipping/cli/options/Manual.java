package clipping.cli.options;

import clipping.output.Fields;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Writes the man page and the completions into a {@code share} folder; the build calls it. */
public final class Manual {
    private Manual() {
    }

    /** @param args the folder, such as {@code target/clipping/share} */
    public static void main(String[] args) throws IOException {
        Path share = Path.of(args[0]);
        write(share.resolve("man/man1/clipping.1"), page());
        write(share.resolve("bash-completion/completions/clipping"), Completion.of("bash"));
        write(share.resolve("zsh/site-functions/_clipping"), Completion.of("zsh"));
        write(share.resolve("fish/vendor_completions.d/clipping.fish"), Completion.of("fish"));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** The man page. */
    static String page() {
        CommandSpec spec = new Syntax().spec();
        StringBuilder out = new StringBuilder();
        out.append(".TH CLIPPING 1 \"\" \"clipping ").append(roff(Help.number())).append("\" \"User Commands\"\n");
        out.append(".SH NAME\nclipping \\- cuts the news article out of a saved web page\n");
        out.append(".SH SYNOPSIS\n.B clipping\n[\\fIOPTIONS\\fR] [\\fIPATH\\fR...]\n.br\n.B clipping completion\nbash|zsh|fish\n");
        out.append(".SH DESCRIPTION\n").append(roff("Prints title, dateline and body of the article that a saved web page holds, and nothing else: no menus, share"
            + " bars, subscribe boxes, related links, comment forms or copyright footers."))
            .append("\n.PP\n").append(roff(String.join(" ", spec.positionalParameters().get(0).description())
            + " Options may follow paths; -- ends them. A folder is walked recursively; hidden files and links to folders inside it are left alone."))
            .append("\n.PP\n").append(roff("Pages may be HTML, XHTML, SingleFile pages, MHTML, Safari web archives, WARC files, plain text flattened from a page,"
            + " and gzip of any of them; the kind is told by the content.")).append("\n.SH OPTIONS\n");
        for (ArgGroupSpec group : spec.argGroups()) {
            out.append(".SS ").append(roff(group.heading().replace("%n", "").replace(":", ""))).append('\n');
            for (ArgSpec arg : group.args()) option(out, (OptionSpec) arg);
        }
        out.append(".SH FIELDS\n").append(roff("Of --field, and the keys of the JSON object: " + String.join(", ", Fields.NAMES) + ".")).append('\n');
        out.append(".SH EXIT STATUS\n").append(status("0", "Every page gave an article.")).append(status("1", "Nothing failed, but some page holds no article."))
            .append(status("2", "Wrong usage; nothing was read or written."))
            .append(status("3", "Something could not be read or written, or is no page, is damaged, is too large, or ran out of time or memory."))
            .append(status("130", "Interrupted; finished files stay.")).append(status("141", "Standard output was closed by its reader."));
        out.append(".SH ENVIRONMENT\n").append(status("JAVA_HOME", "The Java to run with, version 17 or newer; else the one on the PATH."))
            .append(status("CLIPPING_JAVA_OPTS", "Options for the Java virtual machine, such as -Xmx4g."))
            .append(status("NO_COLOR", "When set and not empty, --why prints no colours."));
        out.append(".SH EXAMPLES\n.nf\n");
        for (String line : spec.usageMessage().footer()) if (line.startsWith("  clipping") || line.startsWith("  curl")) out.append(roff(line.strip())).append('\n');
        return out.append(".fi\n").toString();
    }

    private static void option(StringBuilder out, OptionSpec o) {
        out.append(".TP\n");
        for (int i = 0; i < o.names().length; i++) out.append(i > 0 ? ", " : "").append("\\fB").append(roff(o.names()[i])).append("\\fR");
        if (o.arity().max() > 0) out.append(o.longestName().startsWith("--") ? "=" : " ").append("\\fI").append(roff(o.paramLabel())).append("\\fR");
        out.append('\n').append(roff(String.join(" ", o.description()))).append('\n');
    }

    private static String status(String name, String meaning) {
        return ".TP\n\\fB" + roff(name) + "\\fR\n" + roff(meaning) + "\n";
    }

    /** Text in which nothing is a request of roff's. */
    private static String roff(String text) {
        String escaped = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq");
        return escaped.startsWith(".") ? "\\&" + escaped : escaped;
    }
}
