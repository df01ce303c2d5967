package dev.cmdai.adapter.cli.command;

import dev.cmdai.adapter.cli.ExitCode;
import dev.cmdai.adapter.cli.Streams;
import dev.cmdai.adapter.cli.Subcommand;
import dev.cmdai.adapter.cli.Workbench;
import dev.cmdai.adapter.cli.print.Documents;
import dev.cmdai.domain.config.Settings;
import dev.cmdai.domain.error.CmdaiException;
import dev.cmdai.domain.error.ErrorCode;
import dev.cmdai.domain.port.Availability;
import dev.cmdai.domain.port.BackendProvider;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** Which backends there are: {@code cmdai backends list}. */
public final class BackendsCommand implements Subcommand {

    @Override
    public String name() {
        return "backends";
    }

    @Override
    public String usage() {
        return "[list] [--json]";
    }

    @Override
    public String summary() {
        return "Show the backends and whether they are ready";
    }

    @Override
    public Options options() {
        return new Options()
                .addOption(Option.builder().longOpt("json").desc("Write JSON lines").get());
    }

    @Override
    public int run(CommandLine arguments, Workbench workbench, Streams streams) {
        List<String> words = arguments.getArgList();
        if (!words.isEmpty() && !words.equals(List.of("list"))) {
            throw new CmdaiException(
                    ErrorCode.USAGE,
                    "There is no 'backends " + words.getFirst() + "'.",
                    "For example: cmdai backends list");
        }
        Settings settings = workbench.settings(List.of()).settings();
        for (BackendProvider provider : workbench.backends()) {
            Availability availability = provider.availability(settings);
            if (arguments.hasOption("json")) {
                json(provider, availability, streams);
            } else {
                streams.out()
                        .println(
                                switch (availability) {
                                    case Availability.Ready ready ->
                                            provider.name()
                                                    + "  ready  "
                                                    + provider.description()
                                                    + (ready.detail().isEmpty()
                                                            ? ""
                                                            : " (" + ready.detail() + ")");
                                    case Availability.Unavailable no ->
                                            provider.name()
                                                    + "  not ready  "
                                                    + no.reason()
                                                    + " "
                                                    + no.advice();
                                });
            }
        }
        streams.out().flush();
        return ExitCode.DONE;
    }

    private static void json(BackendProvider provider, Availability availability, Streams streams) {
        Documents.jsonLine(
                streams.out(),
                json -> {
                    json.writeStringProperty("name", provider.name());
                    json.writeStringProperty("description", provider.description());
                    json.writeBooleanProperty("local", provider.traits().local());
                    switch (availability) {
                        case Availability.Ready ready -> {
                            json.writeBooleanProperty("ready", true);
                            Documents.text(json, "detail", ready.detail());
                        }
                        case Availability.Unavailable no -> {
                            json.writeBooleanProperty("ready", false);
                            json.writeStringProperty("reason", no.reason());
                            Documents.text(json, "advice", no.advice());
                        }
                    }
                });
    }
}
