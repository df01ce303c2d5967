package dev.cmdai.adapter.sqlite;

import dev.cmdai.domain.history.HistoryEntry;
import dev.cmdai.domain.history.HistoryQuery;
import dev.cmdai.domain.port.HistoryStore;
import dev.cmdai.domain.port.HistoryStoreProvider.Place;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sqlite.SQLiteConnection;

/**
 * The history in one SQLite file, {@code history.db}. In WAL mode with synchronous=NORMAL an entry
 * survives a crash of the process as soon as {@link #append} returns; a power cut can lose the last
 * ones, but never damages the file.
 */
public final class SqliteHistoryStore implements HistoryStore {

    private final Path file;
    private final SQLiteConnection connection;
    private final Statements statements;

    SqliteHistoryStore(Path file, SQLiteConnection connection) {
        this.file = file;
        this.connection = connection;
        this.statements = new Statements(connection);
    }

    /** Opens {@code history.db}, making it if need be; throws as the provider does. */
    static SqliteHistoryStore open(Place place, Duration busyTimeout) {
        Path file = place.data().resolve(DatabaseFile.NAME);
        NativeLibrary.prepare(place.cache());
        SQLiteConnection connection = DatabaseFile.open(place.data(), busyTimeout);
        try {
            Schema.migrate(connection, file);
            return new SqliteHistoryStore(file, connection);
        } catch (SQLException | RuntimeException e) {
            closeQuietly(connection, e);
            throw Failures.of(e, file);
        }
    }

    @Override
    public void append(HistoryEntry entry) {
        try {
            statements.insert(entry);
        } catch (SQLException | RuntimeException e) {
            throw Failures.of(e, file);
        }
    }

    @Override
    public void update(HistoryEntry entry) {
        try {
            statements.update(entry);
        } catch (SQLException | RuntimeException e) {
            throw Failures.of(e, file);
        }
    }

    @Override
    public List<HistoryEntry> find(HistoryQuery query) {
        try {
            SearchText text = SearchText.of(query.text());
            EntryReader reader = statements.reader();
            if (text.words() == null) {
                return entries(reader.find(Search.of(query, null, text.parts())));
            }
            Map<String, StoredRow> hits = new LinkedHashMap<>();
            add(hits, reader.find(Search.of(query, text.words(), List.of())), query.limit());
            if (hits.size() < query.limit()) {
                add(hits, reader.find(Search.of(query, null, text.parts())), query.limit());
            }
            return entries(hits.values());
        } catch (RuntimeException e) {
            throw Failures.of(e, file);
        }
    }

    @Override
    public Optional<HistoryEntry> byId(String idPrefix) {
        String prefix = idPrefix.toLowerCase(Locale.ROOT);
        try {
            List<StoredRow> rows = statements.reader().byPrefix(prefix);
            if (rows.size() > 1) {
                throw Failures.failure(
                        "Several entries have an id that starts with '" + idPrefix + "'.",
                        "Give more of the id.",
                        null);
            }
            return rows.isEmpty() ? Optional.empty() : Optional.of(rows.getFirst().entry());
        } catch (RuntimeException e) {
            throw Failures.of(e, file);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw Failures.of(e, file);
        }
    }

    private static void add(Map<String, StoredRow> hits, List<StoredRow> rows, int limit) {
        for (StoredRow row : rows) {
            if (hits.size() < limit) {
                hits.putIfAbsent(row.id(), row);
            }
        }
    }

    private List<HistoryEntry> entries(Iterable<StoredRow> rows) {
        List<HistoryEntry> entries = new ArrayList<>();
        for (StoredRow row : rows) {
            try {
                entries.add(row.entry());
            } catch (IllegalArgumentException | DateTimeException e) {
                throw Failures.damaged(file, e);
            }
        }
        return entries;
    }

    private static void closeQuietly(SQLiteConnection connection, Exception because) {
        try {
            connection.close();
        } catch (SQLException e) {
            because.addSuppressed(e);
        }
    }
}
