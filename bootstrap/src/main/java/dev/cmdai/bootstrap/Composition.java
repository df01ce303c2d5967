package dev.cmdai.bootstrap;

import dev.cmdai.adapter.cli.Workbench;
import dev.cmdai.adapter.cli.run.Folders;
import dev.cmdai.adapter.cli.run.PathPrograms;
import dev.cmdai.adapter.cli.run.UserPlace;
import dev.cmdai.adapter.console.TerminalDialogue;
import dev.cmdai.application.BackendSelector;
import dev.cmdai.application.CommandJudge;
import dev.cmdai.application.CoreSettings;
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
import dev.cmdai.domain.error.CmdaiException;
import dev.cmdai.domain.error.ErrorCode;
import dev.cmdai.domain.port.BackendProvider;
import dev.cmdai.domain.port.HistoryStore;
import dev.cmdai.domain.port.HistoryStoreProvider;
import dev.cmdai.domain.risk.RiskAssessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the parts together, each when it is first asked for. */
final class Composition implements Workbench {

    private final Map<String, String> environment;
    private final boolean windows;
    private final Folders folders;
    private @Nullable List<BackendProvider> backends;

    Composition(Map<String, String> environment) {
        this.environment = environment;
        this.windows = System.getProperty("os.name", "").startsWith("Windows");
        this.folders = Folders.of(environment, UserPlace.home(environment), windows);
    }

    @Override
    public Map<String, String> environment() {
        return environment;
    }

    @Override
    public Folders folders() {
        return folders;
    }

    @Override
    public List<ConfigSection> sections() {
        List<ConfigSection> sections = new ArrayList<>(CoreSettings.sections());
        for (BackendProvider backend : backends()) {
            sections.add(backend.settings());
        }
        ProviderRegistry.history().ifPresent(history -> sections.add(history.settings()));
        return sections;
    }

    @Override
    public Settings.Resolution settings(List<RawSetting> flags) {
        return new SettingsLoader(environment, folders.configFile(), this::sections).load(flags);
    }

    @Override
    public Context context(Settings settings) {
        return UserPlace.find(environment, settings.get(CoreSettings.SHELL));
    }

    @Override
    public Context contextIn(String shell) {
        return UserPlace.find(environment, shell);
    }

    @Override
    public List<BackendProvider> backends() {
        List<BackendProvider> found = backends;
        if (found == null) {
            found = ProviderRegistry.backends();
            backends = found;
        }
        return found;
    }

    @Override
    public SuggestCommand suggest() {
        return new SuggestCommand(new BackendSelector(backends()), judge());
    }

    @Override
    public CommandJudge judge() {
        return new CommandJudge(
                assessor(),
                new PathPrograms(
                        environment.getOrDefault("PATH", ""),
                        UserPlace.home(environment),
                        windows));
    }

    @Override
    public ExplainCommand explain() {
        return new ExplainCommand(ProviderRegistry.glossaries());
    }

    @Override
    public RiskAssessor assessor() {
        return new RiskAssessor();
    }

    @Override
    public HistoryRecorder recorder(Settings settings) {
        return new HistoryRecorder(() -> store(settings));
    }

    @Override
    public RecallHistory recall(Settings settings) {
        return new RecallHistory(store(settings));
    }

    private HistoryStore store(Settings settings) {
        HistoryStoreProvider provider =
                ProviderRegistry.history()
                        .orElseThrow(() ->
                                new CmdaiException(
                                        ErrorCode.HISTORY,
                                        "This distribution has no history store.",
                                        "Set history.enabled to false."));
        return provider.open(
                new HistoryStoreProvider.Place(folders.data(), folders.cache()), settings);
    }

    @Override
    public EntryIds ids() {
        return new EntryIds(Seed.fresh());
    }

    @Override
    public Dialogue dialogue() {
        return TerminalDialogue.open();
    }
}
