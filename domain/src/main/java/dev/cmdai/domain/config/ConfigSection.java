package dev.cmdai.domain.config;

import java.util.List;

/**
 * Settings that belong together.
 *
 * @param name the part before the first dot, shared by its keys
 * @param title what a person reads
 */
public record ConfigSection(String name, String title, List<ConfigKey<?>> keys) {
    public ConfigSection {
        keys = List.copyOf(keys);
        for (ConfigKey<?> key : keys) {
            if (!key.name().startsWith(name + ".")) {
                throw new IllegalArgumentException(key.name() + " is not in section " + name);
            }
        }
    }

    /** A section without settings. */
    public static ConfigSection empty(String name, String title) {
        return new ConfigSection(name, title, List.of());
    }
}
