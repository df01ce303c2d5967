package dev.cmdai.domain.port;

import dev.cmdai.domain.config.ConfigSection;
import dev.cmdai.domain.config.Settings;
import dev.cmdai.domain.error.CmdaiException;
import java.nio.file.Path;

/**
 * Announces a {@link HistoryStore}; found by {@link java.util.ServiceLoader}. The same rules hold
 * as for {@link BackendProvider}.
 */
public interface HistoryStoreProvider {

    /** The name that users type, in lower case. */
    String name();

    /** The settings that it reads; may be empty. */
    ConfigSection settings();

    /**
     * Opens the store, making it if need be.
     *
     * @param place where it may keep files
     * @throws CmdaiException if it can't be opened; nothing that existed is destroyed
     */
    HistoryStore open(Place place, Settings settings);

    /**
     * Folders of the user's own; each may not exist yet.
     *
     * @param data what must be kept
     * @param cache what can be made anew, unpacked native libraries for one
     */
    record Place(Path data, Path cache) {}
}
