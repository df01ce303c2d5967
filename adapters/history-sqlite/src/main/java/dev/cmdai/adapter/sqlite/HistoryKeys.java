package dev.cmdai.adapter.sqlite;

import dev.cmdai.domain.config.ConfigKey;
import dev.cmdai.domain.config.ConfigType;
import java.time.Duration;

/** The settings of this store. */
final class HistoryKeys {

    static final ConfigKey<Duration> BUSY_TIMEOUT =
            ConfigKey.of(
                            "history.busy-timeout",
                            ConfigType.duration(Duration.ofMillis(1), Duration.ofMinutes(5)))
                    .withDefault(Duration.ofSeconds(10))
                    .titled("Wait for a busy history")
                    .help(
                            "How long to wait while other processes write to the history. Raise"
                                    + " it if very many of them start at once.");

    private HistoryKeys() {}
}
