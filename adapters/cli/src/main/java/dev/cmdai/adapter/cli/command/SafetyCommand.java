package dev.cmdai.adapter.cli.command;

import dev.cmdai.adapter.cli.Arguments;
import dev.cmdai.adapter.cli.ExitCode;
import dev.cmdai.adapter.cli.Streams;
import dev.cmdai.adapter.cli.Subcommand;
import dev.cmdai.adapter.cli.Workbench;
import dev.cmdai.adapter.cli.print.Documents;
import dev.cmdai.adapter.cli.print.Ink;
import dev.cmdai.adapter.cli.print.JsonLines;
import dev.cmdai.adapter.cli.print.LineInput;
import dev.cmdai.adapter.cli.print.VerdictDocument;
import dev.cmdai.adapter.cli.print.Verdicts;
import dev.cmdai.domain.ask.Context;
import dev.cmdai.domain.config.Settings;
import dev.cmdai.domain.error.CmdaiException;
import dev.cmdai.domain.error.ErrorCode;
import dev.cmdai.domain.risk.RiskAssessor;
import dev.cmdai.domain.risk.RiskContext;
import dev.cmdai.domain.risk.Verdict;
import java.io.PrintStream;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** The risk engine on its own: {@code cmdai safety check rm -rf build}. */
public final class SafetyCommand implements Subcommand {

    @Override
    public String name() {
        return "safety";
    }

    @Override
    public String usage() {
        return "check [OPTIONS] [--] COMMAND... | check --batch FILE|-";
    }

    @Override
    public String summary() {
        return "Judge the risk of a command";
    }

    @Override
    public boolean takesCommand() {
        return true;
    }

    @Override
    public Options options() {
        Options options = new Options();
        options.addOption(
                Option.builder()
                        .longOpt("batch")
                        .hasArg()
                        .argName("FILE")
                        .desc("Judge JSON lines {\"command\":...} from a file, or - for stdin")
                        .get());
        options.addOption(Option.builder().longOpt("json").desc("Write JSON").get());
        options.addOption(value("cwd", "DIR", "Judge as if in this folder"));
        options.addOption(value("home", "DIR", "Judge as if this were the home directory"));
        options.addOption(value("user", "NAME", "Judge as if for this user"));
        options.addOption(CommandOptions.shell());
        return options;
    }

    private static Option value(String name, String shown, String text) {
        return Option.builder().longOpt(name).hasArg().argName(shown).desc(text).get();
    }

    @Override
    public int run(CommandLine arguments, Workbench workbench, Streams streams) {
        List<String> words = arguments.getArgList();
        if (words.isEmpty() || !words.getFirst().equals("check")) {
            throw new CmdaiException(
                    ErrorCode.USAGE,
                    "Say what to do: safety " + usage() + ".",
                    "For example: cmdai safety check -- rm -rf build");
        }
        Settings settings = workbench.settings(List.of()).settings();
        Context here = CommandOptions.place(arguments, workbench, settings);
        RiskContext place =
                new RiskContext(
                        here.platform().shell(),
                        arguments.getOptionValue("cwd", here.directory()),
                        arguments.getOptionValue("home", here.home()),
                        arguments.getOptionValue("user", here.user()));
        RiskAssessor assessor = workbench.assessor();
        if (arguments.hasOption("batch")) {
            return batch(arguments.getOptionValue("batch"), assessor, place, streams);
        }
        String command = Arguments.commandLine(words.subList(1, words.size()), place.shell());
        if (command.isBlank()) {
            throw new CmdaiException(
                    ErrorCode.USAGE,
                    "There is no command to check.",
                    "For example: cmdai safety check -- rm -rf build");
        }
        Verdict verdict = assessor.assess(command, place);
        if (arguments.hasOption("json")) {
            Documents.jsonLine(
                    streams.out(),
                    json -> {
                        json.writeStringProperty("command", command);
                        VerdictDocument.fields(json, verdict);
                    });
        } else {
            show(
                    verdict,
                    new Verdicts(Ink.of(settings, workbench.environment(), streams)),
                    command,
                    streams);
        }
        return ExitCode.DONE;
    }

    private static void show(Verdict verdict, Verdicts screen, String command, Streams streams) {
        streams.out().println("  " + Ink.harmless(command));
        screen.findings(streams.out(), command, verdict, "  ");
        streams.out().println("  " + screen.word(verdict.level()));
        streams.out().flush();
    }

    private static int batch(
            String file, RiskAssessor assessor, RiskContext place, Streams streams) {
        int bad = 0;
        try (LineInput input = LineInput.open(file, streams);
                PrintStream out = streams.bulk()) {
            int number = 0;
            for (String line = input.next(); line != null; line = input.next()) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                try {
                    judge(line, assessor, place, out);
                } catch (CmdaiException e) {
                    bad++;
                    int at = number;
                    Documents.line(
                            out,
                            json -> {
                                json.writeNumberProperty("line", at);
                                json.writeStringProperty("error", e.problem());
                            });
                }
                if (!input.ready()) {
                    out.flush();
                }
            }
        }
        return bad == 0 ? ExitCode.DONE : ExitCode.BAD_INPUT;
    }

    private static void judge(
            String line, RiskAssessor assessor, RiskContext place, PrintStream out) {
        if (!(JsonLines.read(line).get("command") instanceof String command)) {
            throw new CmdaiException(
                    ErrorCode.BAD_INPUT, "The line has no text named command.", "");
        }
        Verdict verdict = assessor.assess(command, place);
        Documents.line(
                out,
                json -> {
                    json.writeStringProperty("command", command);
                    VerdictDocument.fields(json, verdict);
                });
    }
}
