package dev.cmdai.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class EntryIdsTest {

    @Test
    void areUuidsOfVersionFour() {
        EntryIds ids = new EntryIds(42);
        for (int i = 0; i < 1000; i++) {
            UUID id = UUID.fromString(ids.next());
            assertEquals(4, id.version());
            assertEquals(2, id.variant());
        }
    }

    @Test
    void differWithinAndBetweenProcesses() {
        Set<String> seen = new HashSet<>();
        for (int seed = 0; seed < 200; seed++) {
            EntryIds ids = new EntryIds(seed);
            for (int i = 0; i < 50; i++) {
                assertTrue(seen.add(ids.next()));
            }
        }
    }
}
