package dev.cmdai.adapter.cli.ask;

import dev.cmdai.adapter.cli.Streams;
import dev.cmdai.adapter.cli.Workbench;
import dev.cmdai.domain.config.ConfigProblem;
import dev.cmdai.domain.config.Settings;
import dev.cmdai.domain.error.CmdaiException;
import dev.cmdai.domain.error.ErrorCode;

/** The settings for one run of the main job. */
final class UserSettings {

    private UserSettings() {}

    /**
     * Reads them. A problem in the file or the environment is a warning: the answer still comes.
     *
     * @throws CmdaiException USAGE for a problem in the flags
     */
    static Settings read(Workbench workbench, AskOptions options, Streams streams) {
        Settings.Resolution resolution = workbench.settings(options.settings());
        for (ConfigProblem problem : resolution.problems()) {
            if (problem.origin().startsWith("--")) {
                throw new CmdaiException(
                        ErrorCode.USAGE, problem + ".", "'cmdai --help' lists the options.");
            }
        }
        int count = resolution.problems().size();
        if (count > 0) {
            String more = count == 1 ? "" : " (and " + (count - 1) + " more)";
            streams.warn(
                    resolution.problems().getFirst()
                            + more
                            + ". Defaults are used instead; 'cmdai config validate' lists all.");
        }
        return resolution.settings();
    }
}
