package dev.cmdai.adapter.sqlite;

import dev.cmdai.domain.config.ConfigSection;
import dev.cmdai.domain.config.Settings;
import dev.cmdai.domain.port.HistoryStore;
import dev.cmdai.domain.port.HistoryStoreProvider;
import java.util.List;

/** Offers the history that is kept in one SQLite file. */
public final class SqliteHistoryProvider implements HistoryStoreProvider {

    /** Needed by {@link java.util.ServiceLoader}. */
    public SqliteHistoryProvider() {}

    @Override
    public String name() {
        return "sqlite";
    }

    @Override
    public ConfigSection settings() {
        return new ConfigSection("history", "History", List.of(HistoryKeys.BUSY_TIMEOUT));
    }

    @Override
    public HistoryStore open(Place place, Settings settings) {
        return SqliteHistoryStore.open(place, settings.get(HistoryKeys.BUSY_TIMEOUT));
    }
}
