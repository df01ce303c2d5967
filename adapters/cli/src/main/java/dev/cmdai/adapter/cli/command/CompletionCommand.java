package dev.cmdai.adapter.cli.command;

import dev.cmdai.adapter.cli.App;
import dev.cmdai.adapter.cli.Arguments;
import dev.cmdai.adapter.cli.ExitCode;
import dev.cmdai.adapter.cli.Streams;
import dev.cmdai.adapter.cli.Subcommand;
import dev.cmdai.adapter.cli.Workbench;
import dev.cmdai.adapter.cli.ask.AskCommand;
import dev.cmdai.domain.error.CmdaiException;
import dev.cmdai.domain.error.ErrorCode;
import dev.cmdai.domain.shell.Quoting;
import dev.cmdai.domain.shell.ShellKind;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** A script that completes subcommands and options: {@code eval "$(cmdai completion bash)"}. */
public final class CompletionCommand implements Subcommand {

    @Override
    public String name() {
        return "completion";
    }

    @Override
    public String usage() {
        return "bash|zsh|fish|powershell";
    }

    @Override
    public String summary() {
        return "Write a completion script for a shell";
    }

    @Override
    public Options options() {
        return new Options();
    }

    @Override
    public int run(CommandLine arguments, Workbench workbench, Streams streams) {
        String shell = arguments.getArgList().isEmpty() ? "" : arguments.getArgList().getFirst();
        String script =
                switch (shell) {
                    case "bash" -> bash();
                    case "zsh" -> zsh();
                    case "fish" -> fish();
                    case "powershell", "pwsh" -> powershell();
                    default ->
                            throw new CmdaiException(
                                    ErrorCode.USAGE,
                                    "There is no completion for '" + shell + "'.",
                                    "There is: cmdai completion " + usage());
                };
        streams.out().print(script);
        streams.out().flush();
        return ExitCode.DONE;
    }

    private static List<Subcommand> all() {
        List<Subcommand> all = new ArrayList<>();
        all.add(new AskCommand());
        all.addAll(App.subcommands());
        return all;
    }

    private static String options(Subcommand subcommand) {
        List<String> names = new ArrayList<>();
        for (Option option : Arguments.withHelp(subcommand).getOptions()) {
            names.add("--" + option.getLongOpt());
        }
        return String.join(" ", names);
    }

    private static String names() {
        List<String> names = new ArrayList<>();
        for (Subcommand subcommand : all()) {
            names.add(subcommand.name());
        }
        return String.join(" ", names);
    }

    private static String bash() {
        StringBuilder script = new StringBuilder();
        script.append("# cmdai completion for bash\n_cmdai() {\n")
                .append("    local current=${COMP_WORDS[COMP_CWORD]} options\n")
                .append("    COMPREPLY=()\n")
                .append("    case ${COMP_WORDS[1]} in\n");
        for (Subcommand subcommand : App.subcommands()) {
            script.append("        ").append(subcommand.name()).append(") options='");
            script.append(options(subcommand)).append("' ;;\n");
        }
        return script.append("        *) options='")
                .append(options(new AskCommand()))
                .append("' ;;\n    esac\n")
                .append("    if [[ $current == -* ]]; then\n")
                .append("        COMPREPLY=($(compgen -W \"$options\" -- \"$current\"))\n")
                .append("    elif ((COMP_CWORD == 1)); then\n")
                .append("        COMPREPLY=($(compgen -W '")
                .append(names())
                .append("' -- \"$current\"))\n    fi\n}\n")
                .append("complete -o default -F _cmdai cmdai\n")
                .toString();
    }

    private static String zsh() {
        StringBuilder script = new StringBuilder();
        script.append("#compdef cmdai\n# cmdai completion for zsh\n_cmdai() {\n")
                .append("    local -a names options\n    names=(\n");
        for (Subcommand subcommand : all()) {
            script.append("        ")
                    .append(quoted(subcommand.name() + ":" + subcommand.summary()))
                    .append('\n');
        }
        script.append("    )\n    case ${words[2]} in\n");
        for (Subcommand subcommand : App.subcommands()) {
            script.append("        ").append(subcommand.name()).append(") options=(");
            script.append(options(subcommand)).append(") ;;\n");
        }
        return script.append("        *) options=(")
                .append(options(new AskCommand()))
                .append(") ;;\n    esac\n")
                .append("    if [[ ${words[CURRENT]} == -* ]]; then\n        compadd -- $options\n")
                .append("    elif ((CURRENT == 2)); then\n        _describe subcommand names\n")
                .append("    else\n        _files\n    fi\n}\n")
                .append("compdef _cmdai cmdai\n")
                .toString();
    }

    private static String fish() {
        StringBuilder script = new StringBuilder("# cmdai completion for fish\n");
        for (Subcommand subcommand : all()) {
            script.append("complete -c cmdai -n __fish_use_subcommand -a ")
                    .append(subcommand.name())
                    .append(" -d ")
                    .append(quoted(subcommand.summary()))
                    .append('\n');
        }
        for (Subcommand subcommand : all()) {
            boolean ask = subcommand.name().equals("ask");
            String when =
                    ask
                            ? "__fish_use_subcommand"
                            : "'__fish_seen_subcommand_from " + subcommand.name() + "'";
            for (Option option : Arguments.withHelp(subcommand).getOptions()) {
                script.append("complete -c cmdai -n ").append(when);
                if (option.getOpt() != null) {
                    script.append(" -s ").append(option.getOpt());
                }
                script.append(" -l ").append(option.getLongOpt());
                script.append(option.hasArg() ? " -r" : "");
                script.append(" -d ").append(quoted(option.getDescription())).append('\n');
            }
        }
        return script.toString();
    }

    private static String powershell() {
        return "# cmdai completion for PowerShell\n"
                + "Register-ArgumentCompleter -Native -CommandName cmdai -ScriptBlock {\n"
                + "    param($word, $ast, $position)\n"
                + "    $names = '"
                + names()
                + " "
                + options(new AskCommand())
                + "' -split ' '\n"
                + "    $names | Where-Object { $_ -like \"$word*\" } | ForEach-Object {\n"
                + "        [System.Management.Automation.CompletionResult]::new($_)\n    }\n}\n";
    }

    private static String quoted(String text) {
        return Quoting.quote(text, ShellKind.SH);
    }
}
