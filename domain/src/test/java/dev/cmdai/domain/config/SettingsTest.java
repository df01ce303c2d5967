package dev.cmdai.domain.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SettingsTest {

    private static final ConfigKey<String> COLOR =
            ConfigKey.of("ui.color", ConfigType.choice("auto", "always")).withDefault("auto");
    private static final ConfigKey<Long> WIDTH =
            ConfigKey.of("ui.max-width", ConfigType.wholeNumber(20, 200)).withDefault(80L);
    private static final List<ConfigKey<?>> KEYS = List.of(COLOR, WIDTH);

    @Test
    void theStrongestSourceWins() {
        Settings.Resolution resolution =
                Settings.resolve(
                        KEYS,
                        List.of(
                                new RawSetting("ui.max-width", 40L, "file"),
                                new RawSetting("ui.max-width", "60", "CMDAI_UI_MAX_WIDTH")));
        assertEquals(60L, resolution.settings().get(WIDTH));
        assertEquals(Optional.of("CMDAI_UI_MAX_WIDTH"), resolution.settings().origin(WIDTH));
        assertEquals("auto", resolution.settings().get(COLOR));
        assertEquals(Optional.empty(), resolution.settings().origin(COLOR));
    }

    @Test
    void allProblemsAreReportedAtOnceAndTheRestCounts() {
        Settings.Resolution resolution =
                Settings.resolve(
                        KEYS,
                        List.of(
                                new RawSetting("ui.colour", "always", "line 1"),
                                new RawSetting("ui.color", "pink", "line 2"),
                                new RawSetting("ui.max-width", 50L, "line 3"),
                                new RawSetting("ui.max-width", 5L, "--width")));
        assertEquals(
                List.of(
                        "line 1: no setting is named 'ui.colour'; there are ui.color, ui.max-width",
                        "line 2: ui.color wants one of auto, always, not 'pink'",
                        "--width: ui.max-width wants a whole number from 20 to 200, not '5'"),
                resolution.problems().stream().map(ConfigProblem::toString).toList());
        assertEquals(50L, resolution.settings().get(WIDTH));
    }

    @Test
    void environmentNamesFollowTheKey() {
        assertEquals("CMDAI_UI_MAX_WIDTH", WIDTH.environmentName());
    }

    @ParameterizedTest
    @CsvSource({"500ms,500", "30s,30000", "30,30000", "5m,300000", "2h,7200000", "7 d,604800000"})
    void readsDurations(String text, long millis) {
        assertEquals(Duration.ofMillis(millis), Durations.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"500ms", "30s", "5m", "2h", "7d", "0s"})
    void writesDurationsAsTheyAreRead(String text) {
        Duration value = Durations.parse(text);
        assertTrue(value != null && text.equals(Durations.format(value)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s", "soon", "-5s", "5 parsecs", "9999999999999s"})
    void refusesOtherDurations(String text) {
        assertEquals(null, Durations.parse(text));
    }

    @Test
    void listsCanBeWrittenWithCommas() {
        assertEquals(List.of("a", "b"), ConfigType.words().read("a, b,"));
        assertEquals(List.of("a", "b"), ConfigType.words().read(List.of("a", "b")));
        assertThrows(IllegalArgumentException.class, () -> ConfigType.wordsOf("a").read("b"));
        assertThrows(IllegalArgumentException.class, () -> ConfigType.words().read(List.of(1L)));
    }

    @Test
    void flagsTakeTheUsualWords() {
        for (String yes : List.of("true", "yes", "on", "1", "TRUE")) {
            assertEquals(true, ConfigType.flag().read(yes));
        }
        assertThrows(IllegalArgumentException.class, () -> ConfigType.flag().read("maybe"));
    }
}
