package dev.cmdai.domain.risk;

import java.util.Locale;
import java.util.Optional;

/** How much harm a command can do, in rising order. */
public enum RiskLevel {
    /** Reads, or writes only what it makes itself. */
    SAFE,
    /** Changes something that is easily put right. */
    MODERATE,
    /** Loses data, opens a door or stops a service. */
    HIGH,
    /** Ruins the machine, or what can't be brought back. */
    CRITICAL;

    /** The name that users and files use, in lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The level with that name, in any case. */
    public static Optional<RiskLevel> named(String name) {
        for (RiskLevel level : values()) {
            if (level.name().equalsIgnoreCase(name)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    /** The higher of the two. */
    public RiskLevel max(RiskLevel other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
