package dev.cmdai.application;

import dev.cmdai.domain.history.HistoryEntry;
import java.util.SplittableRandom;

/** Makes ids for history entries: UUIDs of version 4, whose bits need to be unique, not secret. */
public final class EntryIds {

    private final SplittableRandom random;

    /**
     * Ids that no other process makes.
     *
     * @param seed bits that differ from process to process
     */
    public EntryIds(long seed) {
        random = new SplittableRandom(seed);
    }

    /** The next id; RFC 9562, section 5.4. */
    public String next() {
        return HistoryEntry.idOf(random.nextLong(), random.nextLong());
    }
}
