package dev.cmdai.adapter.cli.run;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where the user's files are; none of these need exist.
 *
 * @param config holds {@code config.toml}
 * @param data holds the history and {@code plugins/}
 * @param cache what can be made anew
 * @param state holds the log
 */
public record Folders(Path config, Path data, Path cache, Path state) {

    /**
     * Finds the folders: {@code CMDAI_HOME} puts all under one, else the XDG base directories, else
     * their defaults under the home directory (on Windows under APPDATA and LOCALAPPDATA).
     */
    public static Folders of(Map<String, String> environment, String home, boolean windows) {
        String own = environment.getOrDefault("CMDAI_HOME", "");
        if (!own.isEmpty()) {
            Path root = path(own, home).toAbsolutePath();
            return new Folders(root, root, root.resolve("cache"), root.resolve("state"));
        }
        if (windows && environment.containsKey("APPDATA")) {
            Path roaming = path(environment.get("APPDATA"), home).resolve("cmdai");
            Path local =
                    path(environment.getOrDefault("LOCALAPPDATA", roaming.toString()), home)
                            .resolve("cmdai");
            return new Folders(roaming, local, local.resolve("cache"), local.resolve("state"));
        }
        return new Folders(
                base(environment, "XDG_CONFIG_HOME", home, ".config"),
                base(environment, "XDG_DATA_HOME", home, ".local/share"),
                base(environment, "XDG_CACHE_HOME", home, ".cache"),
                base(environment, "XDG_STATE_HOME", home, ".local/state"));
    }

    /** The settings file. */
    public Path configFile() {
        return config.resolve("config.toml");
    }

    /** The log of what cmdai did. */
    public Path logFile() {
        return state.resolve("log").resolve("cmdai.jsonl");
    }

    private static Path base(
            Map<String, String> environment, String variable, String home, String fallback) {
        String set = environment.getOrDefault(variable, "");
        // The XDG specification says to ignore a relative path.
        Path base = set.startsWith("/") ? path(set, home) : path(home, "/").resolve(fallback);
        return base.resolve("cmdai");
    }

    private static Path path(String text, String fallback) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            return Path.of(fallback);
        }
    }
}
