package dev.cmdai.domain.port;

import dev.cmdai.domain.error.CmdaiException;
import dev.cmdai.domain.history.HistoryEntry;
import dev.cmdai.domain.history.HistoryQuery;
import java.util.List;
import java.util.Optional;

/**
 * Remembers entries durably. Several processes may use one store at once; one instance is for one
 * thread.
 */
public interface HistoryStore extends AutoCloseable {

    /**
     * Adds an entry; when this returns, it survives a crash of the process.
     *
     * @throws CmdaiException if it can't be written
     */
    void append(HistoryEntry entry);

    /**
     * Puts the entry in the place of the one with the same id; does nothing if there is none.
     *
     * @throws CmdaiException if it can't be written
     */
    void update(HistoryEntry entry);

    /**
     * Entries that match, newest first; best match first if the query has a text.
     *
     * @throws CmdaiException if the store can't be read
     */
    List<HistoryEntry> find(HistoryQuery query);

    /**
     * The entry whose id starts with {@code idPrefix}, if it is the only one.
     *
     * @throws CmdaiException if the store can't be read, or if several ids start so
     */
    Optional<HistoryEntry> byId(String idPrefix);

    @Override
    void close();
}
