package dev.cmdai.domain.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One command that was suggested, and what became of it.
 *
 * @param id a UUID of version 4
 * @param at when it was suggested
 * @param execution how it was made and run
 * @param safety its verdict, null if it was never judged (imported entries)
 * @param tags the user's own marks, in the order they were given
 */
public record HistoryEntry(
        String id,
        Instant at,
        Suggested suggested,
        Execution execution,
        @Nullable Safety safety,
        List<String> tags) {
    public HistoryEntry {
        tags = List.copyOf(tags);
    }

    /**
     * What was suggested.
     *
     * @param request the user's words, empty for a command that came without
     * @param explanation plain sentences, empty if none
     * @param shell the shell's name
     * @param directory the working directory
     */
    public record Suggested(
            String command, String request, String explanation, String shell, String directory) {}

    /**
     * How it was made and run.
     *
     * @param backend the backend's name
     * @param model the model's name, empty if it has none
     * @param generationMillis time to make it, milliseconds
     * @param validationMillis time to judge it, milliseconds
     * @param exitCode the exit code, null if it was not run
     * @param runMillis time it ran, milliseconds, null if it was not run
     */
    public record Execution(
            String backend,
            String model,
            double generationMillis,
            double validationMillis,
            @Nullable Integer exitCode,
            @Nullable Long runMillis) {}

    /**
     * What the risk engine said.
     *
     * @param level the level's name in lower case
     * @param score 0 to 1
     * @param rules ids of the rules that matched
     * @param confirmed whether the user approved it
     */
    public record Safety(String level, double score, List<String> rules, boolean confirmed) {
        public Safety {
            rules = List.copyOf(rules);
        }
    }
}
