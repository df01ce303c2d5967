package dev.cmdai.application;

import java.util.SplittableRandom;
import java.util.UUID;

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
        long high = random.nextLong() & ~0xf000L | 0x4000L;
        long low = random.nextLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }
}
