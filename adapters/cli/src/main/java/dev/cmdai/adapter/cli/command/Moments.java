package dev.cmdai.adapter.cli.command;

import dev.cmdai.adapter.cli.Arguments;
import dev.cmdai.domain.config.Durations;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Points in time the way people type them. */
final class Moments {

    private Moments() {}

    /**
     * Reads {@code 2026-01-31}, {@code 2026-01-31T12:00}, either with an offset, or how long ago:
     * {@code 7d}.
     *
     * @return null for null
     * @throws dev.cmdai.domain.error.CmdaiException USAGE for anything else
     */
    static @Nullable Instant read(String option, @Nullable String text) {
        if (text == null) {
            return null;
        }
        Duration ago = Durations.parse(text);
        try {
            if (ago != null) {
                return Instant.now().minus(ago);
            }
            if (text.indexOf('T') < 0) {
                return LocalDate.parse(text).atStartOfDay(ZoneId.systemDefault()).toInstant();
            }
            int time = text.indexOf('T');
            boolean offset =
                    text.endsWith("Z")
                            || text.indexOf('+', time) > 0
                            || text.indexOf('-', time) > 0;
            return offset
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).atZone(ZoneId.systemDefault()).toInstant();
        } catch (DateTimeException e) {
            throw Arguments.wrongValue(
                    option, text, "a date such as 2026-01-31, or a time ago: 7d");
        }
    }
}
