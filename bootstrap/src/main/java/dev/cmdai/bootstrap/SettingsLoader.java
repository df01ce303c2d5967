package dev.cmdai.bootstrap;

import dev.cmdai.application.CoreSettings;
import dev.cmdai.domain.config.ConfigKey;
import dev.cmdai.domain.config.ConfigProblem;
import dev.cmdai.domain.config.ConfigSection;
import dev.cmdai.domain.config.RawSetting;
import dev.cmdai.domain.config.Settings;
import dev.cmdai.domain.port.ConfigSource;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Reads the settings: defaults, then the file, then the environment, then the flags. */
final class SettingsLoader {

    private final Map<String, String> environment;
    private final Path file;
    private final Supplier<List<ConfigSection>> sections;

    SettingsLoader(
            Map<String, String> environment, Path file, Supplier<List<ConfigSection>> sections) {
        this.environment = environment;
        this.file = file;
        this.sections = sections;
    }

    Settings.Resolution load(List<RawSetting> flags) {
        List<RawSetting> raw = new ArrayList<>();
        List<ConfigProblem> problems = new ArrayList<>();
        // A missing file, the usual case, must not cost the TOML reader's classes.
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            for (ConfigSource source : ProviderRegistry.configSources()) {
                if (file.toString().endsWith("." + source.fileEnding())) {
                    ConfigSource.Reading reading = source.read(file);
                    raw.addAll(reading.settings());
                    problems.addAll(reading.problems());
                }
            }
        }
        List<ConfigKey<?>> keys = keys(CoreSettings.sections());
        boolean variables = hasVariables();
        if (variables || !knowsAll(keys, raw)) {
            keys = keys(sections.get());
        }
        if (variables) {
            for (ConfigKey<?> key : keys) {
                String value = environment.get(key.environmentName());
                if (value != null) {
                    raw.add(new RawSetting(key.name(), value, key.environmentName()));
                }
            }
        }
        raw.addAll(flags);
        Settings.Resolution resolution = Settings.resolve(keys, raw);
        problems.addAll(resolution.problems());
        return new Settings.Resolution(resolution.settings(), problems);
    }

    private boolean hasVariables() {
        for (String name : environment.keySet()) {
            if (name.startsWith("CMDAI_")
                    && !name.equals("CMDAI_HOME")
                    && !name.equals("CMDAI_LOCALE")) {
                return true;
            }
        }
        return false;
    }

    private static boolean knowsAll(List<ConfigKey<?>> keys, List<RawSetting> raw) {
        for (RawSetting setting : raw) {
            if (keys.stream().noneMatch(key -> key.name().equals(setting.key()))) {
                return false;
            }
        }
        return true;
    }

    private static List<ConfigKey<?>> keys(List<ConfigSection> sections) {
        List<ConfigKey<?>> keys = new ArrayList<>();
        for (ConfigSection section : sections) {
            keys.addAll(section.keys());
        }
        return keys;
    }
}
