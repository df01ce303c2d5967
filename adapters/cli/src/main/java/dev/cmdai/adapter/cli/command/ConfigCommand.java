package dev.cmdai.adapter.cli.command;

import dev.cmdai.adapter.cli.ExitCode;
import dev.cmdai.adapter.cli.Streams;
import dev.cmdai.adapter.cli.Subcommand;
import dev.cmdai.adapter.cli.Workbench;
import dev.cmdai.adapter.cli.print.Documents;
import dev.cmdai.domain.config.ConfigKey;
import dev.cmdai.domain.config.ConfigProblem;
import dev.cmdai.domain.config.ConfigSection;
import dev.cmdai.domain.config.Settings;
import dev.cmdai.domain.error.CmdaiException;
import dev.cmdai.domain.error.ErrorCode;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** The settings, to read: {@code cmdai config list}. */
public final class ConfigCommand implements Subcommand {

    @Override
    public String name() {
        return "config";
    }

    @Override
    public String usage() {
        return "list | get KEY | path | validate";
    }

    @Override
    public String summary() {
        return "Show and check the settings";
    }

    @Override
    public Options options() {
        return new Options()
                .addOption(Option.builder().longOpt("json").desc("Write JSON lines").get());
    }

    @Override
    public int run(CommandLine arguments, Workbench workbench, Streams streams) {
        List<String> words = arguments.getArgList();
        String verb = words.isEmpty() ? "list" : words.getFirst();
        Settings.Resolution resolution = workbench.settings(List.of());
        switch (verb) {
            case "list" -> {
                for (ConfigSection section : workbench.sections()) {
                    for (ConfigKey<?> key : section.keys()) {
                        show(key, resolution.settings(), arguments, streams);
                    }
                }
            }
            case "get" -> {
                ConfigKey<?> key = key(words.size() == 2 ? words.get(1) : "", workbench);
                streams.out().println(value(key, resolution.settings()));
            }
            case "path" -> streams.out().println(workbench.folders().configFile());
            case "validate" -> {
                for (ConfigProblem problem : resolution.problems()) {
                    streams.out().println(problem);
                }
                streams.out().flush();
                return resolution.problems().isEmpty() ? ExitCode.DONE : ExitCode.CONFIGURATION;
            }
            default ->
                    throw new CmdaiException(
                            ErrorCode.USAGE,
                            "There is no 'config " + verb + "'.",
                            "There is: config " + usage() + ".");
        }
        streams.out().flush();
        return ExitCode.DONE;
    }

    private static ConfigKey<?> key(String name, Workbench workbench) {
        for (ConfigSection section : workbench.sections()) {
            for (ConfigKey<?> key : section.keys()) {
                if (key.name().equals(name)) {
                    return key;
                }
            }
        }
        throw new CmdaiException(
                ErrorCode.USAGE,
                "No setting is named '" + name + "'.",
                "'cmdai config list' shows all of them.");
    }

    private static <T> String value(ConfigKey<T> key, Settings settings) {
        return key.type().write(settings.get(key));
    }

    private static void show(
            ConfigKey<?> key, Settings settings, CommandLine arguments, Streams streams) {
        String value = value(key, settings);
        String origin = settings.origin(key).orElse("default");
        if (arguments.hasOption("json")) {
            Documents.jsonLine(
                    streams.out(),
                    json -> {
                        json.writeStringProperty("key", key.name());
                        json.writeStringProperty("value", value);
                        json.writeStringProperty("origin", origin);
                        json.writeStringProperty("takes", key.type().describe());
                        json.writeStringProperty("help", key.help());
                    });
        } else {
            streams.out().println(key.name() + " = " + value + "  # " + origin);
        }
    }
}
