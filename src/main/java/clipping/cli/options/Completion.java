package clipping.cli.options;

import clipping.output.Fields;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Writes completions for shells from the grammar. */
public final class Completion {
    private final List<OptionSpec> options;

    private Completion() {
        options = options(new Syntax().spec());
    }

    /** The completion script for a shell, one of {@link Syntax#SHELLS}. */
    public static String of(String shell) {
        Completion completion = new Completion();
        return switch (shell) {
            case "bash" -> completion.bash();
            case "zsh" -> completion.zsh();
            case "fish" -> completion.fish();
            default -> throw new IllegalArgumentException(shell);
        };
    }

    /** The options in the order of the help. */
    static List<OptionSpec> options(CommandSpec spec) {
        List<OptionSpec> all = new ArrayList<>();
        for (ArgGroupSpec group : spec.argGroups()) for (ArgSpec arg : group.args()) all.add((OptionSpec) arg);
        return all;
    }

    private static boolean isFlag(OptionSpec o) {
        return o.arity().max() == 0;
    }

    private static String candidates(OptionSpec o) {
        List<String> words = new ArrayList<>();
        if (o.completionCandidates() != null) for (String word : o.completionCandidates()) words.add(word);
        return String.join(" ", words);
    }

    /** The first clause of the description, without characters that shells interpret. */
    static String brief(OptionSpec o) {
        String text = String.join(" ", o.description());
        int end = text.length();
        for (String stop : new String[] {". ", "; "}) {
            int at = text.indexOf(stop);
            if (at > 0) end = Math.min(end, at);
        }
        text = text.substring(0, end);
        if (text.endsWith(".")) text = text.substring(0, text.length() - 1);
        return text.replace('\'', '’').replace("[", "(").replace("]", ")").replace(':', ',');
    }

    private String bash() {
        StringBuilder out = new StringBuilder("# bash completion for clipping\n_clipping() {\n"
            + "    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} word\n"
            + "    COMPREPLY=()\n"
            + "    if [ \"$cur\" = '=' ]; then cur=; elif [ \"$prev\" = '=' ]; then prev=${COMP_WORDS[COMP_CWORD-2]}; fi\n"
            + "    case $prev in\n");
        StringBuilder silent = new StringBuilder();
        StringBuilder words = new StringBuilder();
        for (OptionSpec o : options) {
            String names = String.join("|", o.names());
            words.append(words.length() > 0 ? " " : "").append(String.join(" ", o.names()));
            if (isFlag(o)) continue;
            switch (o.longestName()) {
                case "--field" -> out.append("        --field)\n"
                    + "            local before=; case $cur in *,*) before=${cur%,*},; cur=${cur##*,} ;; esac\n"
                    + "            compopt -o nospace 2>/dev/null\n"
                    + "            COMPREPLY=($(compgen -P \"$before\" -W '").append(candidates(o)).append("' -- \"$cur\")); return ;;\n");
                case "--output" -> out.append("        ").append(names)
                    .append(") while IFS= read -r word; do COMPREPLY+=(\"$word\"); done < <(compgen -d -- \"$cur\"); return ;;\n");
                case "--report", "--files-from" -> out.append("        ").append(names)
                    .append(") while IFS= read -r word; do COMPREPLY+=(\"$word\"); done < <(compgen -f -- \"$cur\"); return ;;\n");
                default -> {
                    if (o.completionCandidates() == null) silent.append(silent.length() > 0 ? "|" : "").append(names);
                    else
                        out.append("        ").append(names).append(") COMPREPLY=($(compgen -W '").append(candidates(o))
                            .append("' -- \"$cur\")); return ;;\n");
                }
            }
        }
        out.append("        ").append(silent).append(") return ;;\n    esac\n"
            + "    if [ \"${COMP_WORDS[1]}\" = completion ] && [ \"$COMP_CWORD\" -eq 2 ]; then\n"
            + "        COMPREPLY=($(compgen -W '").append(String.join(" ", Syntax.SHELLS)).append("' -- \"$cur\")); return\n    fi\n"
            + "    case $cur in\n        -*) COMPREPLY=($(compgen -W '").append(words).append("' -- \"$cur\")); return ;;\n    esac\n"
            + "    while IFS= read -r word; do COMPREPLY+=(\"$word\"); done < <(compgen -f -- \"$cur\")\n"
            + "    if [ \"$COMP_CWORD\" -eq 1 ]; then COMPREPLY+=($(compgen -W completion -- \"$cur\")); fi\n"
            + "}\ncomplete -o filenames -F _clipping clipping\n");
        return out.toString();
    }

    private String zsh() {
        StringBuilder out = new StringBuilder("#compdef clipping\n_clipping() {\n"
            + "    if (( CURRENT == 3 )) && [[ $words[2] == completion ]]; then\n        compadd ").append(String.join(" ", Syntax.SHELLS))
            .append("\n        return\n    fi\n    _arguments -s -S \\\n");
        for (OptionSpec o : options) {
            String[] names = o.names();
            String brief = "[" + brief(o) + "]";
            String value = isFlag(o) ? ""
                    : ":" + o.paramLabel().replace("[", "").replace("]", "").replace(",", "") + ":" + switch (o.longestName()) {
                case "--field" -> "_values -s , field " + String.join(" ", Fields.NAMES);
                case "--output" -> "_files -/";
                case "--report", "--files-from" -> "_files";
                default -> o.completionCandidates() == null ? " " : "(" + candidates(o) + ")";
            };
            String suffix = isFlag(o) ? "" : "=";
            if (names.length == 1)
                out.append("        '").append(names[0].startsWith("--") ? names[0] + suffix : names[0]).append(brief).append(value)
                    .append("' \\\n");
            else {
                out.append("        '(").append(String.join(" ", names)).append(")'{").append(names[0]).append(isFlag(o) ? "" : "+")
                    .append(',').append(names[1])
                    .append(suffix).append("}'").append(brief).append(value).append("' \\\n");
            }
        }
        out.append("        '*:page:_files'\n}\n"
            + "if [[ $funcstack[1] == _clipping ]]; then _clipping \"$@\"; else compdef _clipping clipping; fi\n");
        return out.toString();
    }

    private String fish() {
        StringBuilder out = new StringBuilder("# fish completion for clipping\n");
        for (OptionSpec o : options) {
            out.append("complete -c clipping");
            for (String name : o.names()) out.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
            if (!isFlag(o)) {
                out.append(switch (o.longestName()) {
                    case "--output" -> " -x -a '(__fish_complete_directories)'";
                    case "--report", "--files-from" -> " -r -F";
                    case "--field" -> " -x -a '(__fish_append , " + candidates(o) + ")'";
                    default -> o.completionCandidates() == null ? " -x" : " -x -a '" + candidates(o) + "'";
                });
            }
            out.append(" -d '").append(brief(o)).append("'\n");
        }
        out.append("complete -c clipping -n __fish_is_first_arg -a completion -d 'Print completions for a shell'\n"
            + "complete -c clipping -n '__fish_seen_subcommand_from completion' -f -a '").append(String.join(" ", Syntax.SHELLS))
            .append("'\n");
        return out.toString();
    }
}
