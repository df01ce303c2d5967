package dev.cmdai.adapter.cli;

import dev.cmdai.adapter.cli.ask.AskCommand;
import dev.cmdai.adapter.cli.command.BackendsCommand;
import dev.cmdai.adapter.cli.command.CompletionCommand;
import dev.cmdai.adapter.cli.command.ConfigCommand;
import dev.cmdai.adapter.cli.command.DoctorCommand;
import dev.cmdai.adapter.cli.command.ExplainSubcommand;
import dev.cmdai.adapter.cli.command.HistoryCommand;
import dev.cmdai.adapter.cli.command.SafetyCommand;
import dev.cmdai.adapter.cli.print.Help;
import dev.cmdai.domain.error.CmdaiException;
import dev.cmdai.domain.error.ErrorCode;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.jspecify.annotations.Nullable;

/** Finds the subcommand that the arguments name, and runs it. */
public final class App {

    private App() {}

    /**
     * Runs the command line.
     *
     * @return the exit code
     * @throws CmdaiException for every failure that a user can meet
     */
    public static int run(String[] arguments, Workbench workbench, Streams streams) {
        String first = arguments.length == 0 ? "" : arguments[0];
        switch (first) {
            case "--version", "-V", "version" -> {
                return version(streams);
            }
            case "--help", "-h", "help" -> {
                @Nullable Subcommand named =
                        arguments.length > 1 && first.equals("help") ? named(arguments[1]) : null;
                if (named == null) {
                    Help.all(streams.out(), new AskCommand(), subcommands());
                } else {
                    Help.one(streams.out(), named);
                }
                return ExitCode.DONE;
            }
            default -> {
                // a subcommand, or words
            }
        }
        @Nullable Subcommand named = named(first);
        Subcommand subcommand = named == null ? new AskCommand() : named;
        String[] rest =
                named == null ? arguments : Arrays.copyOfRange(arguments, 1, arguments.length);
        CommandLine line = Arguments.parse(subcommand, rest);
        if (line.hasOption("help")) {
            Help.one(streams.out(), subcommand);
            return ExitCode.DONE;
        }
        if (named == null && line.hasOption("version")) {
            return version(streams);
        }
        if (named == null && line.hasOption("configure")) {
            throw missing("configure");
        }
        if (named == null && line.hasOption("search")) {
            String text = line.getOptionValue("search");
            return run(new String[] {"history", "search", "--", text}, workbench, streams);
        }
        return subcommand.run(line, workbench, streams);
    }

    /** All subcommands besides the main job. */
    public static List<Subcommand> subcommands() {
        return List.of(
                new ExplainSubcommand(),
                new HistoryCommand(),
                new SafetyCommand(),
                new BackendsCommand(),
                new ConfigCommand(),
                new CompletionCommand(),
                new DoctorCommand());
    }

    private static @Nullable Subcommand named(String word) {
        return switch (word) {
            case "ask" -> new AskCommand();
            case "explain" -> new ExplainSubcommand();
            case "history" -> new HistoryCommand();
            case "safety" -> new SafetyCommand();
            case "backends" -> new BackendsCommand();
            case "config" -> new ConfigCommand();
            case "completion" -> new CompletionCommand();
            case "doctor" -> new DoctorCommand();
            case "fix", "configure", "models", "plugins", "eval", "init" -> throw missing(word);
            default -> null;
        };
    }

    private static CmdaiException missing(String subcommand) {
        return new CmdaiException(
                ErrorCode.USAGE,
                "'cmdai " + subcommand + "' is not in this version.",
                "To ask for something that begins with this word: cmdai -- " + subcommand + " …");
    }

    private static int version(Streams streams) {
        streams.out().println("cmdai " + Version.text());
        streams.out().flush();
        return ExitCode.DONE;
    }
}
