package dev.cmdai.application;

import dev.cmdai.domain.error.CmdaiException;
import dev.cmdai.domain.error.ErrorCode;
import dev.cmdai.domain.history.HistoryEntry;
import dev.cmdai.domain.history.HistoryQuery;
import dev.cmdai.domain.port.HistoryStore;
import java.util.List;

/** Looks things up in the history. */
public final class RecallHistory implements AutoCloseable {

    private final HistoryStore store;

    /** Over an open store, which this closes. */
    public RecallHistory(HistoryStore store) {
        this.store = store;
    }

    /** Entries that match, as {@link HistoryStore#find} orders them. */
    public List<HistoryEntry> find(HistoryQuery query) {
        return store.find(query);
    }

    /**
     * One entry.
     *
     * @param idPrefix the beginning of its id
     * @throws CmdaiException USAGE if there is none, or if several ids begin so
     */
    public HistoryEntry show(String idPrefix) {
        return store.byId(idPrefix)
                .orElseThrow(() ->
                        new CmdaiException(
                                ErrorCode.USAGE,
                                "No history entry begins with '" + idPrefix + "'.",
                                "'cmdai history list' shows the ids."));
    }

    @Override
    public void close() {
        store.close();
    }
}
