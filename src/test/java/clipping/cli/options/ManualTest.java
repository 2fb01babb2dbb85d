package clipping.cli.options;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clipping.article.Article;
import clipping.output.Fields;
import clipping.verdict.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Model.OptionSpec;

class ManualTest {
    private static final String PAGE = Manual.page("2026-01-01");

    private static void assertItem(String name) {
        String printed = "\n\\fB" + name.replace("-", "\\-") + "\\fR\n";
        assertTrue(PAGE.contains(printed), name);
    }

    @Test
    void itBearsTheDateItIsGiven() {
        assertTrue(PAGE.startsWith(".TH CLIPPING 1 \"2026\\-01\\-01\" "), PAGE.lines().findFirst()::orElseThrow);
    }

    @Test
    void itHasEveryOptionWithItsDefault() {
        for (OptionSpec o : Completion.options(new Syntax().spec())) {
            assertTrue(PAGE.contains("\\fB" + o.longestName().replace("-", "\\-") + "\\fR"), o.longestName());
        }
        for (String value : List.of("text", "the number of processors", "30", "64M", "html, htm,")) {
            assertTrue(PAGE.contains("Default: " + value), value);
        }
    }

    @Test
    void itListsReasonsWarningsAndFields() {
        List<Enum<?>> words = new ArrayList<>(List.of(Article.NoArticle.values()));
        words.addAll(List.of(Article.Warning.values()));
        words.addAll(List.of(Reason.values()));
        for (Enum<?> word : words) assertItem(word.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        for (String field : Fields.NAMES) assertTrue(Pattern.compile("\\b" + field + "[,.]").matcher(PAGE).find(), field);
    }

    @Test
    void itTellsOfExitCodesAndSurroundings() {
        for (String name : List.of("0", "1", "2", "3", "130", "141", "JAVA_HOME", "CLIPPING_JAVA_OPTS", "XDG_CACHE_HOME", "NO_COLOR",
            "$XDG_CACHE_HOME/clipping")) {
            assertItem(name);
        }
        for (String section : List.of("NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "FIELDS", "EXIT STATUS", "ENVIRONMENT", "FILES",
            "EXAMPLES", "SEE ALSO")) {
            assertTrue(PAGE.contains("\n.SH " + section + "\n"), section);
        }
    }

    @Test
    void groffHasNothingToSayAgainstIt(@TempDir Path folder) throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/groff")), "groff is not installed");
        Path page = Files.writeString(folder.resolve("clipping.1"), PAGE);
        Process groff = new ProcessBuilder("groff", "-man", "-Tutf8", "-ww", page.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        assertEquals("", new String(groff.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
        assertEquals(0, groff.waitFor());
    }
}
