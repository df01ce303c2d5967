package dev.cmdai.domain.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.cmdai.domain.history.HistoryEntry.Execution;
import dev.cmdai.domain.history.HistoryEntry.Safety;
import dev.cmdai.domain.history.HistoryEntry.Suggested;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryEntryTest {

    private static HistoryEntry entry(String id, Instant at) {
        return new HistoryEntry(
                id,
                at,
                new Suggested("ls", "", "", "sh", "/"),
                new Execution("builtin", "", 1, 1, null, null),
                null,
                List.of());
    }

    @Property
    void makesVersion4IdsOfAnyBits(@ForAll long high, @ForAll long low) {
        String id = HistoryEntry.idOf(high, low);

        assertEquals(4, UUID.fromString(id).version());
        assertEquals(2, UUID.fromString(id).variant());
        assertEquals(id, entry(id, Instant.EPOCH).id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "123e4567-e89b-12d3-a456-426614174000",
                "123e4567-e89b-42d3-c456-426614174000",
                "123E4567-E89B-42D3-A456-426614174000",
                "123e4567+e89b-42d3-a456-426614174000",
                "123e4567-e89b-42d3-a456-42661417400g"
            })
    void refusesAnIdThatIsNoUuidOfVersion4(String id) {
        assertThrows(IllegalArgumentException.class, () -> entry(id, Instant.EPOCH));
    }

    @Test
    void keepsTimeToTheMillisecond() {
        Instant at = Instant.parse("2026-01-01T00:00:00.123456789Z");

        assertEquals(
                Instant.parse("2026-01-01T00:00:00.123Z"), entry(HistoryEntry.idOf(1, 1), at).at());
    }

    @Test
    void refusesWhatNoStoreCanKeep() {
        String id = HistoryEntry.idOf(1, 1);
        Instant far = Instant.parse("9999-12-31T23:59:59.999Z").plusMillis(1);

        assertThrows(IllegalArgumentException.class, () -> entry(id, far));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Execution("b", "", Double.NaN, 1, null, null));
        assertThrows(
                IllegalArgumentException.class, () -> new Execution("b", "", 1, -1, null, null));
        assertThrows(
                IllegalArgumentException.class, () -> new Safety("safe", 1.1, List.of(), false));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Safety("safe", Double.NaN, List.of(), false));
    }
}
