package dev.cmdai.application;

import dev.cmdai.domain.config.Settings;
import dev.cmdai.domain.risk.RiskLevel;
import java.util.List;

/**
 * Which risks a person has to confirm.
 *
 * @param confirmFrom the lowest level that needs a confirmation; CRITICAL always does
 * @param yesUpTo the highest level that {@code --yes} answers for, never CRITICAL
 * @param alsoConfirm levels below {@code confirmFrom} that need one too
 */
public record SafetyPolicy(RiskLevel confirmFrom, RiskLevel yesUpTo, List<RiskLevel> alsoConfirm) {
    public SafetyPolicy {
        alsoConfirm = List.copyOf(alsoConfirm);
        if (yesUpTo == RiskLevel.CRITICAL) {
            throw new IllegalArgumentException("Critical always asks");
        }
    }

    /** The policy that the settings name. */
    public static SafetyPolicy of(Settings settings) {
        List<RiskLevel> also =
                settings.get(CoreSettings.CONFIRM).stream()
                        .flatMap(name -> RiskLevel.named(name).stream())
                        .toList();
        return switch (settings.get(CoreSettings.SAFETY_LEVEL)) {
            case "strict" -> new SafetyPolicy(RiskLevel.MODERATE, RiskLevel.SAFE, also);
            case "permissive" -> new SafetyPolicy(RiskLevel.CRITICAL, RiskLevel.HIGH, also);
            default -> new SafetyPolicy(RiskLevel.HIGH, RiskLevel.MODERATE, also);
        };
    }

    /** Whether a command of this risk must be confirmed before it is handed out or run. */
    public boolean needsConfirmation(RiskLevel level) {
        return level == RiskLevel.CRITICAL
                || level.compareTo(confirmFrom) >= 0
                || alsoConfirm.contains(level);
    }

    /** Whether {@code --yes} is enough for this risk. */
    public boolean yesIsEnough(RiskLevel level) {
        return level.compareTo(yesUpTo) <= 0;
    }
}
