package clipping.cli.options;

import clipping.article.Article;
import clipping.output.Fields;
import clipping.verdict.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Writes the man page and the completions into a {@code share} folder; the build calls it. */
public final class Manual {
    private final CommandSpec spec = new Syntax().spec();
    private final StringBuilder out = new StringBuilder();

    private Manual() {
    }

    /**
     * @param args the folder, such as {@code target/clipping/share}, and the moment that the build gives to its files, such as {@code
     * 2026-01-01T00:00:00Z}
     */
    public static void main(String[] args) throws IOException {
        Path share = Path.of(args[0]);
        write(share.resolve("man/man1/clipping.1"), page(args[1].substring(0, "2026-01-01".length())));
        write(share.resolve("bash-completion/completions/clipping"), Completion.of("bash"));
        write(share.resolve("zsh/site-functions/_clipping"), Completion.of("zsh"));
        write(share.resolve("fish/vendor_completions.d/clipping.fish"), Completion.of("fish"));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /**
     * The man page.
     *
     * @param day its date, ISO
     */
    static String page(String day) {
        Manual manual = new Manual();
        manual.out.append(".TH CLIPPING 1 \"").append(roff(day)).append("\" \"clipping ").append(roff(Help.number()))
            .append("\" \"User Commands\"\n");
        manual.beginning();
        manual.options();
        manual.results();
        manual.blocks();
        manual.surroundings();
        manual.examples();
        return manual.out.toString();
    }

    private void beginning() {
        out.append(".SH NAME\nclipping \\- cut the news article out of a saved web page\n");
        out.append(".SH SYNOPSIS\n.B clipping\n[\\fIOPTIONS\\fR] [\\fIPATH\\fR...]\n.br\n.B clipping completion\nbash|zsh|fish\n"
            + ".SH DESCRIPTION\n");
        text("Prints the title, dateline and body of the article that a saved web page holds, and nothing else: no menus, share bars, "
            + "subscribe boxes, related links, comment forms or copyright footers.");
        paragraph(String.join(" ", spec.positionalParameters().get(0).description())
            + " Options may follow paths; -- ends the options. A folder is walked"
            + " recursively; hidden files, hidden folders and links to folders inside it are left out.");
        paragraph("A page may be HTML, XHTML, a page saved by SingleFile, MHTML, a Safari web archive, plain text copied from a page, or "
            + "gzip of any of these."
            + " A WARC file may hold any number of pages. The content of a file tells its kind, not its name.");
        paragraph("Standard output has the articles and nothing else. Everything else goes to standard error: one line for each page "
            + "without an article"
            + " and for each failure, and a summary if there is more than one page. Pages are never fetched, and their scripts never run.");
    }

    private void options() {
        section("OPTIONS");
        for (ArgGroupSpec group : spec.argGroups()) {
            out.append(".SS ").append(roff(group.heading().replace("%n", "").replace(":", ""))).append('\n');
            for (ArgSpec arg : group.args()) {
                OptionSpec o = (OptionSpec) arg;
                out.append(".TP\n");
                for (int i = 0; i < o.names().length; i++) {
                    out.append(i > 0 ? ", " : "").append("\\fB").append(roff(o.names()[i])).append("\\fR");
                }
                if (o.arity().max() > 0) {
                    out.append(o.longestName().startsWith("--") ? "=" : " ").append("\\fI").append(roff(o.paramLabel())).append("\\fR");
                }
                out.append('\n');
                text(String.join(" ", o.description()));
            }
        }
    }

    private void results() {
        section("FIELDS");
        text("These are the names for --field. Those without a dot are the keys of the JSON object, in this order: "
            + String.join(", ", Fields.NAMES) + ".");
        section("PAGES WITHOUT AN ARTICLE");
        text("Such a page has \"article\": false in JSON, and one of these as its reason:");
        for (Article.NoArticle reason : Article.NoArticle.values()) item(word(reason), meaning(reason));
        section("WARNINGS");
        text("The list warnings of the JSON object may hold:");
        for (Article.Warning warning : Article.Warning.values()) item(word(warning), meaning(warning));
    }

    private static String meaning(Article.NoArticle reason) {
        return switch (reason) {
            case MENU -> "The page leads to others: a front page, a section, a list, a search.";
            case LOGIN -> "The page asks to log in or to subscribe.";
            case CONSENT -> "The page asks for consent, to cookies for example.";
            case ERROR -> "The page reports an error.";
            case FRAMESET -> "The text of the page lies in frames, which are files of their own.";
            case EMPTY -> "The page has no text.";
            case SHORT -> "The page has hardly any text.";
            case SCRIPT -> "Only scripts would load the text. Save the page again from a browser that has run them.";
            case OTHER -> "The page holds something else, such as a product or a service.";
        };
    }

    private static String meaning(Article.Warning warning) {
        return switch (warning) {
            case PAYWALLED -> "The page shows only the beginning of the story and asks to pay for the rest.";
            case TRUNCATED -> "The page or the text of the story breaks off.";
            case SEVERAL_ARTICLES -> "The page holds several stories. This is the one that its title names.";
            case GUESSED_CHARSET -> "The page does not declare its character encoding, or its bytes contradict it. It was guessed.";
            case AMBIGUOUS_DATE -> "A date on the page can be read in two ways.";
        };
    }

    private void blocks() {
        section("REASONS");
        text("With --why and --report, every block of the page has one of these reasons. These keep a block:");
        reasons(true);
        paragraph("These cut it from the body. Title and dateline are parts of the article of their own:");
        reasons(false);
        text("So that nobody takes it for the dateline, date-line is shown as timestamp outside of JSON.");
    }

    private void reasons(boolean keeping) {
        for (Reason reason : Reason.values()) if (reason.keeps() == keeping) item(word(reason), "The block " + reason.sentence() + ".");
    }

    private void surroundings() {
        section("EXIT STATUS");
        item("0", "Every page gave an article.");
        item("1", "Nothing failed, but at least one page holds no article.");
        item("2", "Wrong usage. Nothing was read or written.");
        item("3", "Java cannot be started; or at least one page or output failed: it does not exist, could not be read or written, is "
            + "not a saved page, is damaged or too"
            + " large, or ran out of time or memory. All other pages are done.");
        item("130", "Interrupted. Finished files stay, and the summary is printed.");
        item("141", "The reader of standard output went away, such as head after its last line.");
        section("ENVIRONMENT");
        item("JAVA_HOME",
            "The Java to run with, version 17 or newer. Default: the java on the PATH. A package that brings its own Java uses that.");
        item("CLIPPING_JAVA_OPTS", "Options for the Java virtual machine, separated by spaces, such as -Xmx4g for more memory.");
        item("XDG_CACHE_HOME", "The folder for caches. Default: ~/.cache.");
        item("NO_COLOR", "If set and not empty, --why prints no colours.");
        item("TERM", "If it is dumb, --why prints no colours.");
        item("COLUMNS", "The width of the progress bar. Default: that of the terminal.");
        section("FILES");
        item("$XDG_CACHE_HOME/clipping",
            "A class-data archive that makes clipping start fast. It is written after the first run where the one of the installation does"
            + " not fit the Java that runs. It may be deleted at any time.");
    }

    private void examples() {
        section("EXAMPLES");
        example("Print the article of a page", "clipping page.html");
        example("Print the article of a page on the web", "curl -sL https://example.org/story | clipping");
        example("Print everything that is known about it", "clipping --json page.html");
        example("Turn a folder of pages into a folder of texts", "clipping -o texts saved-pages");
        example("Go on where that run was stopped", "clipping --skip-existing -o texts saved-pages");
        example("Make a table of the pages in a folder", "clipping --field title,dateline.place,published saved-pages > articles.tsv");
        example("Turn a web archive into JSON Lines", "clipping --jsonl crawl.warc.gz > crawl.jsonl");
        example("Read names with any characters in them", "find saved-pages -name '*.html' -print0 | clipping --files-from - -0 --jsonl");
        example("See what was kept and cut, and why", "clipping --why page.html");
        example("See the same in a browser", "clipping --report report.html page.html > page.txt");
        section("SEE ALSO");
        out.append(".BR curl (1),\n.BR jq (1),\n.BR pandoc (1),\n.BR wget (1)\n");
    }

    private void example(String what, String command) {
        out.append(".TP\n");
        text(what + ":");
        out.append(".EX\n").append(roff(command)).append("\n.EE\n");
    }

    private void section(String name) {
        out.append(".SH ").append(name).append('\n');
    }

    private void paragraph(String text) {
        out.append(".PP\n");
        text(text);
    }

    private void item(String name, String meaning) {
        out.append(".TP\n\\fB").append(roff(name)).append("\\fR\n");
        text(meaning);
    }

    private void text(String text) {
        out.append(roff(text)).append('\n');
    }

    /** The word for a constant in JSON. */
    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Text escaped for roff. */
    private static String roff(String text) {
        String escaped = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq").replace("~", "\\(ti");
        return escaped.startsWith(".") ? "\\&" + escaped : escaped;
    }
}
