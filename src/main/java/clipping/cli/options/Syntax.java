package clipping.cli.options;

import clipping.output.Fields;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The grammar of the command line: all options with their descriptions. Help, man page and completions are made from it. */
final class Syntax {
    static final List<String> SHELLS = List.of("bash", "zsh", "fish");

    /** The formats given, in order; the only state of a parse besides picocli's. */
    private final List<String> formats = new ArrayList<>();
    private final CommandSpec spec = CommandSpec.create().name("clipping");

    Syntax() {
        spec.parser().posixClusteredShortOptionsAllowed(true).overwrittenOptionsAllowed(true).expandAtFiles(false);
        spec.usageMessage().description("Cuts the news article out of saved web pages and prints its title, dateline and body.")
            .customSynopsis("clipping [OPTIONS] [PATH...]", "       clipping completion bash|zsh|fish", "")
            .sortOptions(false).autoWidth(false).width(80);
        spec.addPositional(PositionalParamSpec.builder().index("0..*").arity("0..*").type(List.class).auxiliaryTypes(String.class)
            .paramLabel("PATH")
            .description("A saved page, a folder of pages, a web archive (WARC), or - for standard input. Without a PATH, one page is "
            + "read from standard input.")
            .build());
        group("%nWhat to print:%n",
            option("-f", "--format").paramLabel("FORMAT").completionCandidates(List.of("text", "json", "jsonl", "markdown"))
                .description("Print text, json, jsonl or markdown. Default: text. Of -f, --json and --jsonl the last one wins.")
                .setter(new Asked(null)),
            flag("--json").description("Short for -f json. One object per page, indented.").setter(new Asked("json")),
            flag("--jsonl").description("Short for -f jsonl. One object per page, each on one line.").setter(new Asked("jsonl")),
            option("--field").paramLabel("NAME[,NAME...]").type(List.class).auxiliaryTypes(String.class).completionCandidates(Fields.NAMES)
                .description("Print only these fields, one line per page, separated by tabs. The names are those of the JSON; a dot "
                + "leads to a nested one: dateline.place."),
            flag("--why").description("Instead of the article, print every block of the page: kept or cut, the reason, the evidence."),
            option("--report").paramLabel("FILE")
                .description("Also write what --why says as an HTML page for a browser."
                    + " For several pages, FILE is an index of their reports."));
        group("%nWhere to write:%n",
            option("-o", "--output").paramLabel("DIR")
            .description("Write one file per page into DIR. Subfolders of a folder PATH are kept."),
            flag("--skip-existing").description("Skip pages whose output file exists. Needs -o."));
        group("%nWhat to read:%n",
            option("--files-from").paramLabel("FILE").type(List.class).auxiliaryTypes(String.class)
                .description("Read more PATHs from FILE, one per line. If FILE is -, from standard input."),
            flag("-0").description("Split the list of --files-from at NUL bytes instead of line ends."),
            option("--ext").paramLabel("LIST")
            .description("Take files with these extensions from folders, such as php,aspx. With a comma at the end, also files without "
            + "an extension."
                + " Default: html, htm, xhtml, shtml, mht, mhtml, webarchive, warc. Each is also taken with .gz after it."),
            option("--encoding").paramLabel("NAME").description("Read the pages in this character encoding, whatever they declare."),
            option("--url").paramLabel("URL").description("The address of the page. For one page only."));
        group("%nHow to run:%n",
            option("-j", "--jobs").paramLabel("N").description("Number of pages to work on at once. Default: the number of processors."),
            option("--timeout").paramLabel("SECONDS")
            .description("Time limit per page in seconds. Default: 30. Waiting for standard input or a pipe does not count."),
            option("--max-size").paramLabel("SIZE")
            .description("Size limit per page after decompression, in bytes or with K, M or G. Default: 64M."),
            flag("-q", "--quiet").description("Print no progress bar and no summary."),
            flag("-v", "--verbose").description("Print more about each page on standard error."));
        group("%nAbout clipping:%n",
            flag("-h", "--help").usageHelp(true).description("Print this help."),
            flag("-V", "--version").versionHelp(true).description("Print the version."));
        spec.usageMessage().footer("%nExamples:%n",
            "  clipping page.html                      print the article as text",
            "  curl -s https://example.org/a | clipping --json",
            "  clipping -o texts saved-pages           a folder of pages to a folder of texts",
            "  clipping --field title,dateline.place,published saved-pages",
            "  clipping --jsonl crawl.warc.gz > crawl.jsonl",
            "  clipping --why page.html                what was kept and cut, and why",
            "%nExit codes: 0 every page gave an article; 1 at least one page holds no article;",
            "2 wrong usage; 3 something could not be read or written; 130 interrupted;",
            "141 the reader of standard output went away.");
    }

    /** The model of the command line; new in every Syntax. */
    CommandSpec spec() {
        return spec;
    }

    /** The names of the formats given, the last of which wins. */
    List<String> formats() {
        return formats;
    }

    private void group(String heading, OptionSpec.Builder... options) {
        ArgGroupSpec.Builder group = ArgGroupSpec.builder().heading(heading).validate(false).exclusive(false).multiplicity("0..1")
            .order(spec.argGroups().size());
        for (OptionSpec.Builder option : options) group.addArg(option.build());
        spec.addArgGroup(group.build());
    }

    private static OptionSpec.Builder option(String... names) {
        return OptionSpec.builder(names).arity("1").type(String.class);
    }

    private static OptionSpec.Builder flag(String... names) {
        return OptionSpec.builder(names).arity("0").type(boolean.class);
    }

    /** Records the options that set the format. */
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
