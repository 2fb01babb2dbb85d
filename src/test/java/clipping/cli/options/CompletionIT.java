package clipping.cli.options;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The completions in the shells that are there. */
@Timeout(60)
class CompletionIT {
    @TempDir
    Path folder;

    private List<String> run(String shell, String script) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/" + shell)) || Files.isExecutable(Path.of("/bin/" + shell)), shell);
        Files.writeString(folder.resolve("completion"), Completion.of(shell));
        Process process = new ProcessBuilder(shell, "-c", script).directory(folder.toFile()).redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), out);
        return out.lines().toList();
    }

    private List<String> bash(String... words) throws IOException, InterruptedException {
        StringBuilder line = new StringBuilder();
        for (String word : words) line.append(" '").append(word).append('\'');
        return run("bash", ". ./completion; COMP_WORDS=(clipping" + line + "); COMP_CWORD=" + words.length
            + "; _clipping; printf '%s\\n' \"${COMPREPLY[@]}\"");
    }

    @Test
    void bashCompletesOptionsAndTheirValues() throws Exception {
        Files.createDirectory(folder.resolve("two words"));
        assertEquals(List.of("--field", "--files-from"), bash("--fi"));
        assertEquals(List.of("json", "jsonl"), bash("-f", "j"));
        assertEquals(List.of("json", "jsonl"), bash("--format", "=", "j"));
        assertEquals(List.of("title,dateline.place", "title,dateline.paragraph"), bash("--field", "title,dateline.p"));
        assertEquals(List.of("zsh"), bash("completion", "z"));
        assertEquals(List.of("two words"), bash("-o", "t"));
        assertEquals(List.of("two words"), bash("--json", "two"));
    }

    @Test
    void fishCompletesOptionsAndTheirValues() throws Exception {
        Files.createDirectory(folder.resolve("two words"));
        List<String> options = fish("--skip");
        assertEquals(1, options.size());
        assertEquals("--skip-existing", options.get(0).split("\t")[0]);
        assertEquals(List.of("bash", "fish", "zsh"), fish("completion ").stream().map(l -> l.split("\t")[0]).sorted().toList());
        assertEquals(List.of("json", "jsonl"), fish("-f j").stream().map(l -> l.split("\t")[0]).toList());
        assertEquals(List.of("title,dateline.place", "title,dateline.paragraph").stream().sorted().toList(),
            fish("--field title,dateline.p").stream().map(l -> l.split("\t")[0]).sorted().toList());
        assertEquals(List.of("two words/"), fish("-o tw").stream().map(l -> l.split("\t")[0]).toList());
    }

    private List<String> fish(String line) throws IOException, InterruptedException {
        return run("fish", "source ./completion; complete -C 'clipping " + line + "'");
    }

    @Test
    void zshTakesTheScript() throws Exception {
        assertEquals(List.of("_clipping"),
            run("zsh", "autoload -U compinit && compinit -u -D; source ./completion; print $_comps[clipping]"));
    }

    /** Types into a shell on a terminal of its own; the completed line is what it then prints. */
    @Test
    void zshCompletesOptionsAndTheirValues() throws Exception {
        Files.createDirectory(folder.resolve("two words"));
        assertEquals("--skip-existing", zsh("--skip"));
        assertEquals("--format=markdown", zsh("--format=m"));
        assertEquals("-f markdown", zsh("-f m"));
        assertEquals("completion zsh", zsh("completion z"));
        assertEquals("--field title,language", zsh("--field title,l"));
        assertEquals("-o two words", zsh("-o tw"));
    }

    private String zsh(String line) throws IOException, InterruptedException {
        Path script = Files.writeString(folder.resolve("type"), """
            zmodload zsh/zpty
            zpty shell 'TERM=dumb zsh -f -i'
            zpty -w shell 'PS1=; unsetopt prompt_cr prompt_sp; autoload -U compinit && compinit -u -D; source ./completion; \
            bindkey -e; bindkey "^I" complete-word; print REA""DY'
            zpty -r -m shell said '*READY*'
            zpty -w -n shell "clipping $1"$'\t'
            zpty -w shell $'\\C-aprint -r -- "=>" '
            zpty -r -m shell said '*=> clipping *'$'\n''*'
            print -r -- "$said"
            """);
        List<String> said = run("timeout", script, line);
        String printed = said.stream().filter(l -> l.startsWith("=> clipping ")).findFirst().orElseThrow(() -> new AssertionError(said));
        return printed.substring("=> clipping ".length()).strip();
    }

    private List<String> run(String program, Path script, String argument) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/zsh")) || Files.isExecutable(Path.of("/bin/zsh")), "zsh");
        Files.writeString(folder.resolve("completion"), Completion.of("zsh"));
        Process process = new ProcessBuilder(program, "30", "zsh", "-f", script.toString(), argument).directory(folder.toFile())
            .redirectErrorStream(true).start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), out);
        return out.lines().toList();
    }
}
