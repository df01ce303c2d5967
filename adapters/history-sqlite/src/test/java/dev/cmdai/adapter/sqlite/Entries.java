package dev.cmdai.adapter.sqlite;

import dev.cmdai.domain.config.Settings;
import dev.cmdai.domain.history.HistoryEntry;
import dev.cmdai.domain.history.HistoryEntry.Execution;
import dev.cmdai.domain.history.HistoryEntry.Safety;
import dev.cmdai.domain.history.HistoryEntry.Suggested;
import dev.cmdai.domain.history.HistoryQuery;
import dev.cmdai.domain.port.HistoryStore;
import dev.cmdai.domain.port.HistoryStoreProvider.Place;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.sqlite.SQLiteConnection;

/** Entries and stores for tests. */
final class Entries {

    static final Instant START = Instant.parse("2026-03-01T12:00:00.123Z");

    private Entries() {}

    /** An entry with this number in id and time. */
    static HistoryEntry entry(long number, String command, String request) {
        return new HistoryEntry(
                HistoryEntry.idOf(number * 0x9E3779B97F4A7C15L, number),
                START.plusSeconds(number),
                new Suggested(command, request, "What it does.", "bash", "/home/u"),
                new Execution("builtin", "", 1.5, 0.25, null, null),
                new Safety("safe", 0, List.of(), false),
                List.of());
    }

    static HistoryQuery all() {
        return query("", 1000);
    }

    static HistoryQuery query(String text, int limit) {
        return new HistoryQuery(text, HistoryQuery.Filters.NONE, limit);
    }

    static Place place(Path folder) {
        return new Place(folder.resolve("data"), folder.resolve("cache"));
    }

    static Path file(Path folder) {
        return folder.resolve("data").resolve("history.db");
    }

    static HistoryStore open(Path folder) {
        return new SqliteHistoryProvider().open(place(folder), Settings.DEFAULTS);
    }

    static HistoryStore openImpatient(Path folder) {
        return SqliteHistoryStore.open(place(folder), Duration.ofMillis(50));
    }

    /** A connection of one's own to the same file. */
    static SQLiteConnection connect(Path folder) {
        return DatabaseFile.open(folder.resolve("data"), Duration.ofSeconds(10));
    }

    static String ask(SQLiteConnection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            return result.next() ? result.getString(1) : "";
        }
    }

    static void run(SQLiteConnection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
