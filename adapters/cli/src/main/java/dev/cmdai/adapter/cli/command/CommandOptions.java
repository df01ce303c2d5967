package dev.cmdai.adapter.cli.command;

import dev.cmdai.adapter.cli.Arguments;
import dev.cmdai.adapter.cli.Workbench;
import dev.cmdai.domain.ask.Context;
import dev.cmdai.domain.config.Settings;
import dev.cmdai.domain.shell.ShellKind;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;

/** What the subcommands that look at a command have in common. */
final class CommandOptions {

    private CommandOptions() {}

    /** {@code --shell NAME}. */
    static Option shell() {
        return Option.builder()
                .longOpt("shell")
                .hasArg()
                .argName("NAME")
                .desc("The shell that would read the command")
                .get();
    }

    /**
     * The user's place, in the shell that {@code --shell} names.
     *
     * @throws dev.cmdai.domain.error.CmdaiException USAGE if there is no such shell
     */
    static Context place(CommandLine arguments, Workbench workbench, Settings settings) {
        String shell = arguments.getOptionValue("shell");
        if (shell == null) {
            return workbench.context(settings);
        }
        if (ShellKind.named(shell).isEmpty()) {
            throw Arguments.wrongValue("shell", shell, "bash, zsh, fish, sh, powershell or cmd");
        }
        return workbench.contextIn(shell);
    }
}
