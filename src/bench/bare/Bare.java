import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The least that a program with jsoup and picocli can do: it parses its command line and a page, and prints the page's text. The start of
 * clipping is measured against it.
 */
public final class Bare {
    private Bare() {
    }

    public static void main(String[] args) throws Exception {
        CommandSpec spec = CommandSpec.create().name("bare");
        spec.addOption(OptionSpec.builder("-q", "--quiet").type(boolean.class).build());
        spec.addPositional(PositionalParamSpec.builder().arity("1..*").type(List.class).auxiliaryTypes(String.class).build());
        List<String> paths = new CommandLine(spec).parseArgs(args).matchedPositionals().get(0).getValue();
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (String path : paths) {
            try (InputStream in = Files.newInputStream(Path.of(path))) {
                Document page = Jsoup.parse(in, null, "");
                out.println(page.title());
                out.println(page.body().wholeText());
            }
        }
        out.flush();
    }
}
