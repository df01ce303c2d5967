package dev.cmdai.adapter.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cmdai.domain.error.CmdaiException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MomentsTest {

    @Test
    void readsDatesTimesAndHowLongAgo() {
        assertNull(Moments.read("since", null));
        assertEquals(
                LocalDate.of(2026, 1, 31).atStartOfDay(ZoneId.systemDefault()).toInstant(),
                Moments.read("since", "2026-01-31"));
        assertEquals(
                Instant.parse("2026-01-31T10:00:00Z"),
                Moments.read("since", "2026-01-31T12:00:00+02:00"));
        assertEquals(
                Instant.parse("2026-01-31T17:00:00Z"),
                Moments.read("since", "2026-01-31T12:00:00-05:00"));
        Instant weekAgo = Moments.read("since", "7d");
        assertTrue(weekAgo != null && weekAgo.isBefore(Instant.now().minusSeconds(600_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2026-13-01", "31.1.2026", "T"})
    void refusesEverythingElse(String text) {
        assertThrows(CmdaiException.class, () -> Moments.read("since", text));
    }
}
