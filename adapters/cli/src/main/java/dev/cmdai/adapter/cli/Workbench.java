package dev.cmdai.adapter.cli;

import dev.cmdai.adapter.cli.run.Folders;
import dev.cmdai.application.CommandJudge;
import dev.cmdai.application.Dialogue;
import dev.cmdai.application.EntryIds;
import dev.cmdai.application.ExplainCommand;
import dev.cmdai.application.HistoryRecorder;
import dev.cmdai.application.RecallHistory;
import dev.cmdai.application.SuggestCommand;
import dev.cmdai.domain.ask.Context;
import dev.cmdai.domain.config.ConfigSection;
import dev.cmdai.domain.config.RawSetting;
import dev.cmdai.domain.config.Settings;
import dev.cmdai.domain.port.BackendProvider;
import dev.cmdai.domain.risk.RiskAssessor;
import java.util.List;
import java.util.Map;

/** Hands a subcommand the parts that it asks for; each is made when it is first asked for. */
public interface Workbench {

    /** The process's environment variables. */
    Map<String, String> environment();

    /** Where the user's files are. */
    Folders folders();

    /** All settings there are, those of backends and stores included. */
    List<ConfigSection> sections();

    /**
     * Reads file and environment, with the flags on top.
     *
     * @param flags settings from the command line; a wrong one is the user's error
     */
    Settings.Resolution settings(List<RawSetting> flags);

    /** The user's place, for commands in the shell that the settings name. */
    Context context(Settings settings);

    /** The user's place, for commands in the shell of this name. */
    Context contextIn(String shell);

    /** Every backend that was found, whether it is available or not. */
    List<BackendProvider> backends();

    /** The main use case. */
    SuggestCommand suggest();

    /** Explains commands word by word. */
    ExplainCommand explain();

    /** Judges commands that did not come from a backend. */
    CommandJudge judge();

    /** The risk engine. */
    RiskAssessor assessor();

    /** Opens the history for writing, on a thread of its own. */
    HistoryRecorder recorder(Settings settings);

    /** Opens the history for reading. */
    RecallHistory recall(Settings settings);

    /** Makes ids for what is kept. */
    EntryIds ids();

    /** A person at the terminal. */
    Dialogue dialogue();
}
