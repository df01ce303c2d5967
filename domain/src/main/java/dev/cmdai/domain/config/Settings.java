package dev.cmdai.domain.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An immutable snapshot of all settings. */
public final class Settings {

    /** All defaults. */
    public static final Settings DEFAULTS = new Settings(Map.of());

    private record Held(Object value, String origin) {}

    private final Map<String, Held> values;

    private Settings(Map<String, Held> values) {
        this.values = Map.copyOf(values);
    }

    /** The value of a setting, its default if nobody set it. */
    @SuppressWarnings("unchecked") // only resolve() puts values in, read by the key's own type
    public <T> T get(ConfigKey<T> key) {
        Held held = values.get(key.name());
        return held == null ? key.defaultValue() : (T) held.value();
    }

    /** Where a setting was set; empty if it has its default. */
    public Optional<String> origin(ConfigKey<?> key) {
        return Optional.ofNullable(values.get(key.name())).map(Held::origin);
    }

    /**
     * Reads raw settings by their keys. A setting that comes twice takes the later value; a wrong
     * one is left out and reported, so that the rest still counts.
     *
     * @param known all keys there are
     * @param raw weakest first: file, environment, flags
     */
    public static Resolution resolve(List<ConfigKey<?>> known, List<RawSetting> raw) {
        Map<String, ConfigKey<?>> keys = new HashMap<>();
        for (ConfigKey<?> key : known) {
            keys.put(key.name(), key);
        }
        Map<String, Held> values = new HashMap<>();
        List<ConfigProblem> problems = new ArrayList<>();
        for (RawSetting setting : raw) {
            ConfigKey<?> key = keys.get(setting.key());
            if (key == null) {
                problems.add(new ConfigProblem(setting.origin(), unknown(setting.key(), keys)));
                continue;
            }
            try {
                values.put(
                        key.name(), new Held(key.type().read(setting.value()), setting.origin()));
            } catch (IllegalArgumentException e) {
                problems.add(
                        new ConfigProblem(setting.origin(), key.name() + " " + e.getMessage()));
            }
        }
        return new Resolution(new Settings(values), problems);
    }

    private static String unknown(String name, Map<String, ConfigKey<?>> keys) {
        String prefix = name.substring(0, name.indexOf('.') + 1);
        List<String> near =
                keys.keySet().stream().filter(k -> k.startsWith(prefix)).sorted().toList();
        String hint =
                prefix.isEmpty() || near.isEmpty() ? "" : "; there are " + String.join(", ", near);
        return "no setting is named '" + name + "'" + hint;
    }

    /**
     * Settings and what was wrong on the way.
     *
     * @param problems all of them, in the order of the raw settings
     */
    public record Resolution(Settings settings, List<ConfigProblem> problems) {
        public Resolution {
            problems = List.copyOf(problems);
        }
    }
}
