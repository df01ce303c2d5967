package dev.cmdai.adapter.sqlite;

import dev.cmdai.domain.history.HistoryEntry;
import dev.cmdai.domain.history.HistoryEntry.Execution;
import dev.cmdai.domain.history.HistoryEntry.Safety;
import dev.cmdai.domain.history.HistoryEntry.Suggested;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry as its columns are read; names as in {@link EntrySql#COLUMNS}. */
record StoredRow(
        String id,
        String timestamp,
        String command,
        @Nullable String request,
        String explanation,
        String shell,
        String directory,
        @Nullable String backend,
        @Nullable String model,
        @Nullable Double generation,
        @Nullable Double validation,
        @Nullable Integer exitCode,
        @Nullable Long run,
        @Nullable String risk,
        @Nullable Double score,
        @Nullable String rules,
        @Nullable Integer confirmed,
        String tags) {

    /**
     * The entry.
     *
     * @throws IllegalArgumentException if the row can't be one: the file is damaged
     */
    HistoryEntry entry() {
        return new HistoryEntry(
                id,
                Timestamps.read(timestamp),
                new Suggested(command, orEmpty(request), explanation, shell, directory),
                new Execution(
                        orEmpty(backend),
                        orEmpty(model),
                        orZero(generation),
                        orZero(validation),
                        exitCode,
                        run),
                risk == null ? null : safety(risk),
                JsonText.list(tags));
    }

    private Safety safety(String level) {
        List<String> matched = rules == null ? List.of() : JsonText.list(rules);
        return new Safety(level, orZero(score), matched, confirmed != null && confirmed != 0);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static double orZero(@Nullable Double number) {
        return number == null ? 0 : number;
    }
}
