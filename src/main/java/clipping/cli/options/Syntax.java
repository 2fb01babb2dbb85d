package clipping.cli.options;

import clipping.output.Fields;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command line's grammar: every option with its description. Help, man page and completions are made of it. */
final class Syntax {
    static final List<String> SHELLS = List.of("bash", "zsh", "fish");

    /** The formats that were asked for, in order; the only state a parse has beside picocli's own. */
    private final List<String> formats = new ArrayList<>();
    private final CommandSpec spec = CommandSpec.create().name("clipping");

    Syntax() {
        spec.parser().posixClusteredShortOptionsAllowed(true).overwrittenOptionsAllowed(true).expandAtFiles(false);
        spec.usageMessage().description("Cuts the news article out of saved web pages and prints its title, dateline and body.")
            .customSynopsis("clipping [OPTIONS] [PATH...]", "       clipping completion bash|zsh|fish", "")
            .sortOptions(false).autoWidth(false).width(80);
        spec.addPositional(PositionalParamSpec.builder().index("0..*").arity("0..*").type(List.class).auxiliaryTypes(String.class).paramLabel("PATH")
            .description("A page, a folder of pages, a web archive (WARC), or - for standard input; without PATH one page is read from standard input.")
            .build());
        group("%nWhat is printed:%n",
            option("-f", "--format").paramLabel("FORMAT").completionCandidates(List.of("text", "json", "jsonl", "markdown"))
                .description("text (default), json, jsonl or markdown. Of -f, --json and --jsonl the last wins.")
                .setter(new Asked(null)),
            flag("--json").description("Short for -f json: an indented object a page.").setter(new Asked("json")),
            flag("--jsonl").description("Short for -f jsonl: an object a page, each on one line.").setter(new Asked("jsonl")),
            option("--field").paramLabel("NAME[,NAME...]").type(List.class).auxiliaryTypes(String.class).completionCandidates(Fields.NAMES)
                .description("Only these fields, tab-separated, a line a page. Names as in JSON, nested with a dot: dateline.place."),
            flag("--why").description("Instead of the article every block of the page: kept or cut, the reason, the evidence."),
            option("--report").paramLabel("FILE").description("Besides, the same as HTML to look at; for several pages FILE is their index."));
        group("%nWhere it goes:%n",
            option("-o", "--output").paramLabel("DIR").description("A file a page, under DIR; a folder's inside is mirrored."),
            flag("--skip-existing").description("With -o: leave out pages whose output file is there."));
        group("%nWhat is read:%n",
            option("--files-from").paramLabel("FILE").type(List.class).auxiliaryTypes(String.class)
                .description("More PATHs from FILE, or - for standard input, a line each."),
            flag("-0").description("With --files-from: split at NUL instead of line ends."),
            option("--ext").paramLabel("LIST").description("Take files with these extensions from folders: php,aspx, (an empty one: none). Usual are html, htm,"
                + " xhtml, shtml, mht, mhtml, webarchive and warc; each also with .gz."),
            option("--encoding").paramLabel("NAME").description("The pages' charset, whatever they say themselves."),
            option("--url").paramLabel("URL").description("The page's address, for one page."));
        group("%nHow it runs:%n",
            option("-j", "--jobs").paramLabel("N").description("Pages at once; default: the number of processors."),
            option("--timeout").paramLabel("SECONDS").description("What a page may take; default 30."),
            option("--max-size").paramLabel("SIZE").description("What a page may have after decompression, with K, M or G; default 64M."),
            flag("-q", "--quiet").description("No progress and no summary."),
            flag("-v", "--verbose").description("More about each page, on standard error."));
        group("%nAbout clipping:%n",
            flag("-h", "--help").usageHelp(true).description("Print this help."),
            flag("-V", "--version").versionHelp(true).description("Print the version."));
        spec.usageMessage().footer("%nExamples:%n",
            "  clipping page.html                      the article as text",
            "  curl -s https://example.org/a | clipping --json",
            "  clipping -o texts saved-pages           a folder to a folder",
            "  clipping --field title,dateline.place,published saved-pages",
            "  clipping --jsonl crawl.warc.gz > crawl.jsonl",
            "  clipping --why page.html                what was cut, and why",
            "%nExit status: 0 every page gave an article; 1 some page holds none; 2 wrong",
            "usage; 3 something could not be read or written.");
    }

    /** The model of the command line; fresh in every Syntax. */
    CommandSpec spec() {
        return spec;
    }

    /** The names of the formats asked for, the last of which wins. */
    List<String> formats() {
        return formats;
    }

    private void group(String heading, OptionSpec.Builder... options) {
        ArgGroupSpec.Builder group = ArgGroupSpec.builder().heading(heading).validate(false).exclusive(false).multiplicity("0..1").order(spec.argGroups().size());
        for (OptionSpec.Builder option : options) group.addArg(option.build());
        spec.addArgGroup(group.build());
    }

    private static OptionSpec.Builder option(String... names) {
        return OptionSpec.builder(names).arity("1").type(String.class);
    }

    private static OptionSpec.Builder flag(String... names) {
        return OptionSpec.builder(names).arity("0").type(boolean.class);
    }

    /** Remembers what the options that set the format say. */
    private final class Asked implements ISetter {
        private final String name;

        Asked(String name) {
            this.name = name;
        }

        @Override
        public <T> T set(T value) {
            if (name == null && value != null) formats.add((String) value);
            else if (Boolean.TRUE.equals(value)) formats.add(name);
            return value;
        }
    }
}
