package dev.cmdai.domain.port;

import dev.cmdai.domain.config.ConfigProblem;
import dev.cmdai.domain.config.RawSetting;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads a file of settings; found by {@link java.util.ServiceLoader}. The same rules hold as for
 * {@link BackendProvider}.
 */
public interface ConfigSource {

    /** The file names that it reads, by their ending without the dot: {@code toml}. */
    String fileEnding();

    /**
     * Reads the file; a missing file is an empty one. Never throws for what is in the file.
     *
     * @param file the file to read
     */
    Reading read(Path file);

    /**
     * What was in the file.
     *
     * @param settings the values that could be read, in the file's order
     * @param problems everything that is wrong with the file, with line and column
     */
    record Reading(List<RawSetting> settings, List<ConfigProblem> problems) {
        public Reading {
            settings = List.copyOf(settings);
            problems = List.copyOf(problems);
        }
    }
}
