package dev.cmdai.adapter.cli.command;

import dev.cmdai.adapter.cli.Arguments;
import dev.cmdai.adapter.cli.ExitCode;
import dev.cmdai.adapter.cli.Streams;
import dev.cmdai.adapter.cli.Subcommand;
import dev.cmdai.adapter.cli.Workbench;
import dev.cmdai.adapter.cli.print.Breakdown;
import dev.cmdai.adapter.cli.print.Documents;
import dev.cmdai.adapter.cli.print.Ink;
import dev.cmdai.adapter.cli.print.VerdictDocument;
import dev.cmdai.adapter.cli.print.Verdicts;
import dev.cmdai.domain.ask.Context;
import dev.cmdai.domain.config.Settings;
import dev.cmdai.domain.error.CmdaiException;
import dev.cmdai.domain.error.ErrorCode;
import dev.cmdai.domain.risk.RiskContext;
import dev.cmdai.domain.risk.Verdict;
import dev.cmdai.domain.shell.ShellKind;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** What a command does, word by word: {@code cmdai explain tar -xzf a.tgz}. */
public final class ExplainSubcommand implements Subcommand {

    @Override
    public String name() {
        return "explain";
    }

    @Override
    public String usage() {
        return "[--] COMMAND...";
    }

    @Override
    public String summary() {
        return "Say what a command does, word by word, and its risk";
    }

    @Override
    public boolean takesCommand() {
        return true;
    }

    @Override
    public Options options() {
        return new Options()
                .addOption(Option.builder().longOpt("json").desc("Write JSON").get())
                .addOption(CommandOptions.shell());
    }

    @Override
    public int run(CommandLine arguments, Workbench workbench, Streams streams) {
        Settings settings = workbench.settings(List.of()).settings();
        Context context = CommandOptions.place(arguments, workbench, settings);
        ShellKind shell = context.platform().shell();
        String command = Arguments.commandLine(arguments.getArgList(), shell);
        if (command.isBlank()) {
            throw new CmdaiException(
                    ErrorCode.USAGE,
                    "There is no command to explain.",
                    "For example: cmdai explain tar -xzf backup.tgz");
        }
        Verdict verdict = workbench.assessor().assess(command, RiskContext.of(context));
        if (arguments.hasOption("json")) {
            Documents.jsonLine(
                    streams.out(),
                    json -> {
                        json.writeStringProperty("command", command);
                        Breakdown.property(json, command, shell, workbench.explain());
                        VerdictDocument.property(json, "risk", verdict);
                    });
            return ExitCode.DONE;
        }
        Ink ink = Ink.of(settings, workbench.environment(), streams);
        Verdicts verdicts = new Verdicts(ink);
        streams.out().println("  " + ink.bold(Ink.harmless(command)));
        verdicts.findings(streams.out(), command, verdict, "  ");
        Breakdown.print(streams.out(), command, shell, workbench.explain());
        streams.out().println("  " + verdicts.word(verdict.level()));
        streams.out().flush();
        return ExitCode.DONE;
    }
}
