package dev.cmdai.adapter.sqlite;

import dev.cmdai.domain.history.HistoryEntry;
import dev.cmdai.domain.history.HistoryEntry.Execution;
import dev.cmdai.domain.history.HistoryEntry.Safety;
import dev.cmdai.domain.history.HistoryEntry.Suggested;
import org.jspecify.annotations.Nullable;

/** An entry as its columns are written; names as in {@link EntryWriter}. */
record NewRow(
        String id,
        String command,
        @Nullable String request,
        String explanation,
        String shell,
        String directory,
        String timestamp,
        String execution,
        @Nullable String safety,
        String tags) {

    static NewRow of(HistoryEntry entry) {
        Suggested suggested = entry.suggested();
        return new NewRow(
                entry.id(),
                suggested.command(),
                suggested.request().isEmpty() ? null : suggested.request(),
                suggested.explanation(),
                suggested.shell(),
                suggested.directory(),
                Timestamps.write(entry.at()),
                json(entry.execution()),
                json(entry.safety()),
                JsonText.array(entry.tags()));
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
