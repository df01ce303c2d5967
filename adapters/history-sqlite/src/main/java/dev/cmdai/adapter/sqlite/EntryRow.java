package dev.cmdai.adapter.sqlite;

import dev.cmdai.domain.history.HistoryEntry;
import dev.cmdai.domain.history.HistoryEntry.Execution;
import dev.cmdai.domain.history.HistoryEntry.Safety;
import dev.cmdai.domain.history.HistoryEntry.Suggested;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes an entry as a row. */
final class EntryRow {

    static final String INSERT =
            """
            INSERT INTO command_history (id, command, user_input, explanation, shell_type,
                working_directory, timestamp, execution_metadata, safety_metadata, tags)
            VALUES (#{id}, #{command}, #{request}, #{explanation}, #{shell},
                #{directory}, #{timestamp}, #{execution}, #{safety}, #{tags})
            """;

    static final String UPDATE =
            """
            UPDATE command_history SET command = #{command}, user_input = #{request},
                explanation = #{explanation}, shell_type = #{shell},
                working_directory = #{directory}, timestamp = #{timestamp},
                execution_metadata = #{execution}, safety_metadata = #{safety}, tags = #{tags}
            WHERE id = #{id}
            """;

    private EntryRow() {}

    /**
     * The values of {@link #INSERT} and {@link #UPDATE}; a map, because MyBatis inspects any other
     * type at length.
     */
    static Map<String, @Nullable Object> of(HistoryEntry entry) {
        Suggested suggested = entry.suggested();
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("id", entry.id());
        row.put("command", suggested.command());
        row.put("request", suggested.request().isEmpty() ? null : suggested.request());
        row.put("explanation", suggested.explanation());
        row.put("shell", suggested.shell());
        row.put("directory", suggested.directory());
        row.put("timestamp", Timestamps.write(entry.at()));
        row.put("execution", json(entry.execution()));
        row.put("safety", json(entry.safety()));
        row.put("tags", JsonText.array(entry.tags()));
        return row;
    }

    private static String json(Execution execution) {
        JsonText json = new JsonText().text("backend_used", execution.backend());
        if (!execution.model().isEmpty()) {
            json.text("model", execution.model());
        }
        return json.raw("generation_time_ms", execution.generationMillis())
                .raw("validation_time_ms", execution.validationMillis())
                .raw("exit_code", execution.exitCode())
                .raw("execution_time_ms", execution.runMillis())
                .end();
    }

    private static @Nullable String json(@Nullable Safety safety) {
        return safety == null
                ? null
                : new JsonText()
                        .text("risk_level", safety.level())
                        .raw("safety_score", safety.score())
                        .raw("patterns_matched", JsonText.array(safety.rules()))
                        .raw("user_confirmed", safety.confirmed())
                        .end();
    }
}
