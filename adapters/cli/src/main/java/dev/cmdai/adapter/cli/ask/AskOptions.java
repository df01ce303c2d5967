package dev.cmdai.adapter.cli.ask;

import dev.cmdai.adapter.cli.Arguments;
import dev.cmdai.domain.config.RawSetting;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.jspecify.annotations.Nullable;

/** The options of the main job. */
final class AskOptions {

    private final CommandLine line;

    AskOptions(CommandLine line) {
        this.line = line;
    }

    static Options describe() {
        Options options = new Options();
        value(options, "b", "backend", "NAME", "Ask this backend, no other");
        value(options, "m", "model", "NAME", "Use this model of the backend");
        flag(options, null, "fallback", "Let others answer when --backend can't");
        value(options, "s", "shell", "NAME", "Write for bash, zsh, fish, sh, powershell or cmd");
        value(options, "n", "candidates", "N", "Show up to N different commands, best first");
        flag(options, "x", "execute", "Run the command, after the confirmation its risk asks for");
        flag(
                options,
                "y",
                "yes",
                "Answer yes where the safety level allows; never for critical risk");
        flag(options, null, "dry-run", "Go all the way, but run and store nothing");
        flag(options, null, "explain", "Explain the command word by word");
        flag(options, null, "stream", "Show the answer while it is made");
        flag(options, null, "no-stream", "Show the answer when it is whole");
        flag(options, null, "copy", "Put the command on the clipboard");
        flag(options, null, "no-history", "Don't store this request");
        value(options, null, "safety", "LEVEL", "strict, moderate or permissive");
        value(options, null, "timeout", "DURATION", "Give up after this time: 500ms, 30s, 2m");
        value(options, "o", "output", "FORMAT", "plain, json or yaml");
        flag(options, null, "json", "Same as --output json");
        value(options, null, "batch", "FILE", "Answer JSON lines from a file, or - for stdin");
        value(options, null, "color", "WHEN", "auto, always or never");
        flag(options, "v", "verbose", "Say on stderr what was tried and how long it took");
        flag(options, null, "configure", "Same as 'cmdai configure'");
        value(options, null, "search", "TEXT", "Same as 'cmdai history search TEXT'");
        flag(options, "V", "version", "Show the version");
        return options;
    }

    /** What the flags say about settings. */
    List<RawSetting> settings() {
        List<RawSetting> settings = new ArrayList<>();
        setting(settings, "shell", "answer.shell");
        setting(settings, "candidates", "answer.candidates");
        setting(settings, "safety", "safety.level");
        setting(settings, "color", "ui.color");
        setting(settings, "timeout", "backend.timeout");
        if (line.hasOption("stream")) {
            settings.add(new RawSetting("ui.stream", "always", "--stream"));
        }
        if (line.hasOption("no-stream")) {
            settings.add(new RawSetting("ui.stream", "never", "--no-stream"));
        }
        if (line.hasOption("verbose")) {
            settings.add(new RawSetting("ui.verbosity", "verbose", "--verbose"));
        }
        return settings;
    }

    private void setting(List<RawSetting> settings, String option, String key) {
        if (line.hasOption(option)) {
            settings.add(new RawSetting(key, line.getOptionValue(option), "--" + option));
        }
    }

    String words() {
        return String.join(" ", line.getArgList()).strip();
    }

    boolean has(String option) {
        return line.hasOption(option);
    }

    String value(String option) {
        return line.getOptionValue(option, "");
    }

    OutputFormat format() {
        if (has("json")) {
            return OutputFormat.JSON;
        }
        return switch (line.getOptionValue("output", "plain")) {
            case "plain" -> OutputFormat.PLAIN;
            case "json" -> OutputFormat.JSON;
            case "yaml" -> OutputFormat.YAML;
            default -> throw Arguments.wrongValue("output", value("output"), "plain, json or yaml");
        };
    }

    private static void flag(Options options, @Nullable String letter, String name, String text) {
        options.addOption(Option.builder(letter).longOpt(name).desc(text).get());
    }

    private static void value(
            Options options, @Nullable String letter, String name, String shown, String text) {
        options.addOption(
                Option.builder(letter).longOpt(name).hasArg().argName(shown).desc(text).get());
    }
}
