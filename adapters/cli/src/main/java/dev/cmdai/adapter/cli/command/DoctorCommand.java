package dev.cmdai.adapter.cli.command;

import dev.cmdai.adapter.cli.ExitCode;
import dev.cmdai.adapter.cli.Streams;
import dev.cmdai.adapter.cli.Subcommand;
import dev.cmdai.adapter.cli.Version;
import dev.cmdai.adapter.cli.Workbench;
import dev.cmdai.adapter.cli.print.Documents;
import dev.cmdai.adapter.cli.run.Folders;
import dev.cmdai.application.BackendSelector;
import dev.cmdai.application.CoreSettings;
import dev.cmdai.application.RecallHistory;
import dev.cmdai.domain.ask.Platform;
import dev.cmdai.domain.config.ConfigProblem;
import dev.cmdai.domain.config.Settings;
import dev.cmdai.domain.error.CmdaiException;
import dev.cmdai.domain.history.HistoryQuery;
import dev.cmdai.domain.port.Availability;
import dev.cmdai.domain.port.BackendProvider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/** Looks at everything that an answer depends on, and says what to mend: {@code cmdai doctor}. */
public final class DoctorCommand implements Subcommand {

    /**
     * What one look showed.
     *
     * @param detail what there is, or what is wrong and what to do
     */
    private record Look(String name, boolean well, String detail) {}

    @Override
    public String name() {
        return "doctor";
    }

    @Override
    public String usage() {
        return "[--json]";
    }

    @Override
    public String summary() {
        return "Check the installation and say what to mend";
    }

    @Override
    public Options options() {
        return new Options().addOption(Option.builder().longOpt("json").desc("Write JSON").get());
    }

    @Override
    public int run(CommandLine arguments, Workbench workbench, Streams streams) {
        Settings.Resolution resolution = workbench.settings(List.of());
        Settings settings = resolution.settings();
        List<Look> looks = new ArrayList<>();
        looks.add(new Look("cmdai", true, Version.text()));
        looks.add(new Look("java", true, System.getProperty("java.vm.version", "unknown")));
        Platform platform = workbench.context(settings).platform();
        looks.add(
                new Look(
                        "platform",
                        true,
                        Documents.id(platform.os())
                                + ", "
                                + Documents.id(platform.userland())
                                + " programs, "
                                + platform.shell().id()));
        settings(looks, workbench.folders(), resolution);
        folder(looks, "data folder", workbench.folders().data());
        folder(looks, "cache folder", workbench.folders().cache());
        folder(looks, "log folder", workbench.folders().state());
        history(looks, workbench, settings);
        backends(looks, workbench, settings);
        return report(looks, arguments.hasOption("json"), streams);
    }

    private static void settings(
            List<Look> looks, Folders folders, Settings.Resolution resolution) {
        Path file = folders.configFile();
        List<ConfigProblem> problems = resolution.problems();
        if (problems.isEmpty()) {
            looks.add(
                    new Look("settings", true, Files.exists(file) ? file.toString() : "defaults"));
        }
        for (ConfigProblem problem : problems) {
            looks.add(new Look("settings", false, problem.toString()));
        }
    }

    private static void folder(List<Look> looks, String name, Path folder) {
        Path there = folder;
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        boolean well = there != null && Files.isDirectory(there) && Files.isWritable(there);
        looks.add(
                new Look(
                        name,
                        well,
                        well
                                ? folder.toString()
                                : folder
                                        + " can't be written, because of "
                                        + there
                                        + "; set CMDAI_HOME"));
    }

    private static void history(List<Look> looks, Workbench workbench, Settings settings) {
        if (!settings.get(CoreSettings.HISTORY_ENABLED)) {
            looks.add(new Look("history", true, "switched off by history.enabled"));
            return;
        }
        try (RecallHistory history = workbench.recall(settings)) {
            boolean empty =
                    history.find(new HistoryQuery("", HistoryQuery.Filters.NONE, 1)).isEmpty();
            looks.add(new Look("history", true, empty ? "opens; empty" : "opens"));
        } catch (CmdaiException e) {
            looks.add(new Look("history", false, e.problem() + " " + e.advice()));
        }
    }

    private static void backends(List<Look> looks, Workbench workbench, Settings settings) {
        for (BackendProvider provider : workbench.backends()) {
            switch (provider.availability(settings)) {
                case Availability.Ready ready ->
                        looks.add(new Look("backend " + provider.name(), true, ready.detail()));
                case Availability.Unavailable no ->
                        looks.add(
                                new Look(
                                        "backend " + provider.name(),
                                        true, // one that is not set up is no fault of the
                                        // installation
                                        "not ready: " + no.reason() + " " + no.advice()));
            }
        }
        try {
            BackendSelector.Selection selection =
                    new BackendSelector(workbench.backends()).select(settings, "", true);
            looks.add(
                    new Look(
                            "answers come from",
                            true,
                            selection.chain().getFirst().name() + " (" + selection.reason() + ")"));
        } catch (CmdaiException e) {
            looks.add(new Look("answers come from", false, e.problem() + " " + e.advice()));
        }
    }

    private static int report(List<Look> looks, boolean json, Streams streams) {
        boolean well = true;
        for (Look look : looks) {
            well &= look.well();
        }
        if (json) {
            boolean all = well;
            Documents.jsonLine(
                    streams.out(),
                    document -> {
                        document.writeBooleanProperty("well", all);
                        document.writeArrayPropertyStart("looks");
                        for (Look look : looks) {
                            document.writeStartObject();
                            document.writeStringProperty("name", look.name());
                            document.writeBooleanProperty("well", look.well());
                            document.writeStringProperty("detail", look.detail());
                            document.writeEndObject();
                        }
                        document.writeEndArray();
                    });
        } else {
            for (Look look : looks) {
                String gap = " ".repeat(Math.max(1, 20 - look.name().length()));
                streams.out()
                        .println(
                                (look.well() ? "ok    " : "MEND  ")
                                        + look.name()
                                        + gap
                                        + look.detail());
            }
            streams.out().flush();
        }
        return well ? ExitCode.DONE : ExitCode.NO_ANSWER;
    }
}
