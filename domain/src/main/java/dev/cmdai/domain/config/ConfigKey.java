package dev.cmdai.domain.config;

import java.util.Locale;

/**
 * One setting, described once: the same value feeds parsing, environment, validation, completion
 * and the reference page.
 *
 * @param name the dotted name, {@code backend.first-token-timeout}
 * @param title a few words for a person
 * @param help one or two sentences: what it does, and when to change it
 */
public record ConfigKey<T>(
        String name, ConfigType<T> type, T defaultValue, String title, String help) {

    /** Begins a key; {@link Start#withDefault} makes it whole. */
    public static <T> Start<T> of(String name, ConfigType<T> type) {
        return new Start<>(name, type);
    }

    /** A key that lacks its default. */
    public record Start<T>(String name, ConfigType<T> type) {

        /** The key with this default. */
        public ConfigKey<T> withDefault(T value) {
            return new ConfigKey<>(name, type, value, name, "");
        }
    }

    /** The same key with a title. */
    public ConfigKey<T> titled(String newTitle) {
        return new ConfigKey<>(name, type, defaultValue, newTitle, help);
    }

    /** The same key with a help text. */
    public ConfigKey<T> help(String newHelp) {
        return new ConfigKey<>(name, type, defaultValue, title, newHelp);
    }

    /** The environment variable that overrides it: {@code CMDAI_BACKEND_FIRST_TOKEN_TIMEOUT}. */
    public String environmentName() {
        return "CMDAI_" + name.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
