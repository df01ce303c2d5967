package dev.cmdai.adapter.cli.command;

import dev.cmdai.adapter.cli.Arguments;
import dev.cmdai.adapter.cli.ExitCode;
import dev.cmdai.adapter.cli.Streams;
import dev.cmdai.adapter.cli.Subcommand;
import dev.cmdai.adapter.cli.Workbench;
import dev.cmdai.adapter.cli.print.Documents;
import dev.cmdai.application.RecallHistory;
import dev.cmdai.domain.config.ConfigType;
import dev.cmdai.domain.config.Settings;
import dev.cmdai.domain.error.CmdaiException;
import dev.cmdai.domain.error.ErrorCode;
import dev.cmdai.domain.history.HistoryEntry;
import dev.cmdai.domain.history.HistoryQuery;
import dev.cmdai.domain.history.HistoryQuery.Filters;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

/** What was suggested before: {@code cmdai history search pdf}. */
public final class HistoryCommand implements Subcommand {

    private static final ConfigType<Long> LIMIT = ConfigType.wholeNumber(1, 1_000_000);
    private static final ConfigType<Long> EXIT = ConfigType.wholeNumber(0, 255);
    private static final ConfigType<String> RISK =
            ConfigType.choice("safe", "moderate", "high", "critical");

    @Override
    public String name() {
        return "history";
    }

    @Override
    public String usage() {
        return "[list] | search WORDS... | show ID";
    }

    @Override
    public String summary() {
        return "Show and search earlier commands";
    }

    @Override
    public Options options() {
        Options options = new Options();
        value(options, "n", "limit", "N", "Show at most N entries (default 20)");
        value(options, null, "cwd", "DIR", "Only from this folder");
        value(options, null, "backend", "NAME", "Only from this backend");
        value(options, null, "risk", "LEVEL", "Only of this risk: safe, moderate, high, critical");
        value(options, null, "exit", "CODE", "Only runs that ended with this exit code");
        value(options, null, "since", "TIME", "Not before: 2026-01-31, or 7d for a week ago");
        value(options, null, "until", "TIME", "Only before: 2026-01-31, or 2h for two hours ago");
        value(options, null, "text", "WORDS", "Words to search for, as after 'search'");
        options.addOption(Option.builder().longOpt("json").desc("Write JSON lines").get());
        return options;
    }

    private static void value(
            Options options, @Nullable String letter, String name, String shown, String text) {
        options.addOption(
                Option.builder(letter).longOpt(name).hasArg().argName(shown).desc(text).get());
    }

    @Override
    public int run(CommandLine arguments, Workbench workbench, Streams streams) {
        List<String> words = arguments.getArgList();
        String verb = words.isEmpty() ? "list" : words.getFirst();
        String rest = words.isEmpty() ? "" : String.join(" ", words.subList(1, words.size()));
        Settings settings = workbench.settings(List.of()).settings();
        return switch (verb) {
            case "list" -> {
                if (!rest.isBlank()) {
                    throw usage("'history list' takes no words.", "cmdai history search " + rest);
                }
                String text = arguments.getOptionValue("text", "").strip();
                yield list(arguments, text, workbench, settings, streams);
            }
            case "search" -> {
                String text = (rest + " " + arguments.getOptionValue("text", "")).strip();
                if (text.isEmpty()) {
                    throw usage("Say what to search for.", "cmdai history search pdf");
                }
                yield list(arguments, text, workbench, settings, streams);
            }
            case "show" -> {
                if (rest.isBlank()) {
                    throw usage("Say which entry to show.", "cmdai history show 3f2a");
                }
                yield show(arguments, rest, workbench, settings, streams);
            }
            default ->
                    throw usage(
                            "There is no 'history " + verb + "'.", "cmdai history search " + verb);
        };
    }

    private static CmdaiException usage(String message, String example) {
        return new CmdaiException(ErrorCode.USAGE, message, "For example: " + example);
    }

    private static int list(
            CommandLine arguments,
            String text,
            Workbench workbench,
            Settings settings,
            Streams streams) {
        HistoryQuery query =
                new HistoryQuery(
                        text,
                        filters(arguments),
                        Math.toIntExact(read("limit", arguments, LIMIT, 20L)));
        try (RecallHistory history = workbench.recall(settings)) {
            List<HistoryEntry> entries = history.find(query);
            if (arguments.hasOption("json")) {
                for (HistoryEntry entry : entries) {
                    Documents.line(streams.out(), json -> HistoryPrinter.fields(json, entry));
                }
            } else {
                for (HistoryEntry entry : entries) {
                    HistoryPrinter.line(streams.out(), entry);
                }
            }
            streams.out().flush();
            if (entries.isEmpty() && !arguments.hasOption("json")) {
                boolean all = text.isEmpty() && query.filters().equals(Filters.NONE);
                streams.warn(all ? "The history is empty." : "Nothing in the history matches.");
            }
            return entries.isEmpty() && !text.isEmpty() ? ExitCode.NO_ANSWER : ExitCode.DONE;
        }
    }

    private static int show(
            CommandLine arguments,
            String id,
            Workbench workbench,
            Settings settings,
            Streams streams) {
        try (RecallHistory history = workbench.recall(settings)) {
            HistoryEntry entry = history.show(id);
            if (arguments.hasOption("json")) {
                Documents.jsonLine(streams.out(), json -> HistoryPrinter.fields(json, entry));
            } else {
                HistoryPrinter.whole(streams.out(), entry);
            }
            return ExitCode.DONE;
        }
    }

    private static Filters filters(CommandLine arguments) {
        String folder = arguments.getOptionValue("cwd");
        Long exit = arguments.hasOption("exit") ? read("exit", arguments, EXIT, 0L) : null;
        return new Filters(
                folder == null ? null : whole(folder),
                arguments.getOptionValue("backend"),
                arguments.hasOption("risk") ? read("risk", arguments, RISK, "") : null,
                exit == null ? null : Math.toIntExact(exit),
                Moments.read("since", arguments.getOptionValue("since")),
                Moments.read("until", arguments.getOptionValue("until")));
    }

    private static String whole(String folder) {
        try {
            return Path.of(folder).toAbsolutePath().normalize().toString();
        } catch (InvalidPathException e) {
            throw Arguments.wrongValue("cwd", folder, "a folder");
        }
    }

    private static <T> T read(String option, CommandLine arguments, ConfigType<T> type, T absent) {
        String value = arguments.getOptionValue(option);
        if (value == null) {
            return absent;
        }
        try {
            return type.read(value);
        } catch (IllegalArgumentException e) {
            throw Arguments.wrongValue(option, value, type.describe());
        }
    }
}
