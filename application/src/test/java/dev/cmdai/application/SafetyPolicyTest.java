package dev.cmdai.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cmdai.domain.config.RawSetting;
import dev.cmdai.domain.config.Settings;
import dev.cmdai.domain.risk.RiskLevel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SafetyPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "strict,     moderate, safe",
        "moderate,   high,     moderate",
        "permissive, critical, high",
    })
    void eachLevelConfirmsFromSomewhereOn(String level, String confirmFrom, String yesUpTo) {
        SafetyPolicy policy = policy(level, "");
        for (RiskLevel risk : RiskLevel.values()) {
            boolean confirms = risk.compareTo(RiskLevel.named(confirmFrom).orElseThrow()) >= 0;
            assertEquals(confirms, policy.needsConfirmation(risk), risk.id());
            boolean yes = risk.compareTo(RiskLevel.named(yesUpTo).orElseThrow()) <= 0;
            assertEquals(yes, policy.yesIsEnough(risk), risk.id());
        }
    }

    @Test
    void criticalAlwaysAsksWhateverIsSet() {
        for (String level : List.of("strict", "moderate", "permissive")) {
            assertTrue(policy(level, "").needsConfirmation(RiskLevel.CRITICAL));
            assertFalse(policy(level, "").yesIsEnough(RiskLevel.CRITICAL));
        }
    }

    @Test
    void moreLevelsCanBeConfirmed() {
        assertTrue(policy("permissive", "safe").needsConfirmation(RiskLevel.SAFE));
        assertFalse(policy("permissive", "safe").needsConfirmation(RiskLevel.MODERATE));
    }

    private static SafetyPolicy policy(String level, String confirm) {
        List<RawSetting> raw = new ArrayList<>();
        raw.add(new RawSetting("safety.level", level, "test"));
        raw.add(new RawSetting("safety.confirm", confirm, "test"));
        return SafetyPolicy.of(
                Settings.resolve(List.of(CoreSettings.SAFETY_LEVEL, CoreSettings.CONFIRM), raw)
                        .settings());
    }
}
