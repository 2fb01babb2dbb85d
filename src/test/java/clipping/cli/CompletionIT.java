package clipping.cli;

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
        return run("bash", ". ./completion; COMP_WORDS=(clipping" + line + "); COMP_CWORD=" + words.length + "; _clipping; printf '%s\\n' \"${COMPREPLY[@]}\"");
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
        List<String> options = run("fish", "source ./completion; complete -C 'clipping --skip'");
        assertEquals(1, options.size());
        assertEquals("--skip-existing", options.get(0).split("\t")[0]);
        assertEquals(3, run("fish", "source ./completion; complete -C 'clipping completion '").size());
    }

    @Test
    void zshTakesTheScript() throws Exception {
        assertEquals(List.of("_clipping"), run("zsh", "autoload -U compinit && compinit -u -D; source ./completion; print $_comps[clipping]"));
    }
}
