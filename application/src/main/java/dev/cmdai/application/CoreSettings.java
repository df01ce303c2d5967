package dev.cmdai.application;

import static dev.cmdai.domain.config.ConfigType.choice;
import static dev.cmdai.domain.config.ConfigType.duration;
import static dev.cmdai.domain.config.ConfigType.flag;
import static dev.cmdai.domain.config.ConfigType.text;
import static dev.cmdai.domain.config.ConfigType.wholeNumber;
import static dev.cmdai.domain.config.ConfigType.words;
import static dev.cmdai.domain.config.ConfigType.wordsOf;

import dev.cmdai.domain.config.ConfigKey;
import dev.cmdai.domain.config.ConfigSection;
import java.time.Duration;
import java.util.List;

/** The settings of cmdai itself; backends and stores bring their own sections beside them. */
public final class CoreSettings {

    public static final ConfigKey<String> PREFERRED_BACKEND =
            ConfigKey.of("backend.preferred", text())
                    .withDefault("auto")
                    .titled("Preferred backend")
                    .help("The backend to ask first; auto takes the best one that is available.");

    public static final ConfigKey<List<String>> FALLBACK =
            ConfigKey.of("backend.fallback", words())
                    .withDefault(List.of())
                    .titled("Fallback chain")
                    .help(
                            "Backends to ask when the first one can't answer, in this order; empty:"
                                    + " every other one that is available.");

    public static final ConfigKey<Duration> FIRST_TOKEN_TIMEOUT =
            ConfigKey.of(
                            "backend.first-token-timeout",
                            duration(Duration.ofMillis(100), Duration.ofMinutes(10)))
                    .withDefault(Duration.ofSeconds(30))
                    .titled("First token within")
                    .help("How long a backend may think before its first word.");

    public static final ConfigKey<Duration> TIMEOUT =
            ConfigKey.of("backend.timeout", duration(Duration.ofMillis(100), Duration.ofHours(1)))
                    .withDefault(Duration.ofMinutes(2))
                    .titled("Answer within")
                    .help("How long a whole answer may take; --timeout overrides it.");

    public static final ConfigKey<Boolean> HISTORY_ENABLED =
            ConfigKey.of("history.enabled", flag())
                    .withDefault(true)
                    .titled("Remember commands")
                    .help("Whether answers are stored in the history.");

    public static final ConfigKey<String> SAFETY_LEVEL =
            ConfigKey.of("safety.level", choice("strict", "moderate", "permissive"))
                    .withDefault("moderate")
                    .titled("Safety level")
                    .help(
                            "strict confirms from moderate risk on and takes no --yes; moderate"
                                    + " confirms from high on, --yes answers for moderate risk;"
                                    + " permissive confirms critical only, --yes answers up to"
                                    + " high.");

    public static final ConfigKey<List<String>> CONFIRM =
            ConfigKey.of("safety.confirm", wordsOf("safe", "moderate", "high", "critical"))
                    .withDefault(List.of())
                    .titled("Always confirm")
                    .help("Risk levels to confirm besides those of the safety level.");

    public static final ConfigKey<String> STREAM =
            ConfigKey.of("ui.stream", choice("auto", "always", "never"))
                    .withDefault("auto")
                    .titled("Live text")
                    .help("Show the answer while it is made; auto: when stdout is a terminal.");

    public static final ConfigKey<String> COLOR =
            ConfigKey.of("ui.color", choice("auto", "always", "never"))
                    .withDefault("auto")
                    .titled("Colour")
                    .help("auto: on a terminal, unless NO_COLOR is set.");

    public static final ConfigKey<String> VERBOSITY =
            ConfigKey.of("ui.verbosity", choice("quiet", "normal", "verbose"))
                    .withDefault("normal")
                    .titled("Verbosity")
                    .help(
                            "quiet: the command and its dangers only; verbose: also what was tried"
                                    + " and how long it took.");

    public static final ConfigKey<String> SHELL =
            ConfigKey.of(
                            "answer.shell",
                            choice("auto", "bash", "zsh", "fish", "sh", "powershell", "cmd"))
                    .withDefault("auto")
                    .titled("Shell")
                    .help("The shell that commands are written for; auto: the one you use.");

    public static final ConfigKey<Long> CANDIDATES =
            ConfigKey.of("answer.candidates", wholeNumber(1, 10))
                    .withDefault(1L)
                    .titled("Candidates")
                    .help("How many different commands to show, best first.");

    private CoreSettings() {}

    /** All sections, in the order that a person reads them. */
    public static List<ConfigSection> sections() {
        return List.of(
                new ConfigSection(
                        "backend",
                        "Backends",
                        List.of(PREFERRED_BACKEND, FALLBACK, FIRST_TOKEN_TIMEOUT, TIMEOUT)),
                new ConfigSection("answer", "Answers", List.of(SHELL, CANDIDATES)),
                new ConfigSection("safety", "Safety", List.of(SAFETY_LEVEL, CONFIRM)),
                new ConfigSection("history", "History", List.of(HISTORY_ENABLED)),
                new ConfigSection("ui", "Display", List.of(STREAM, COLOR, VERBOSITY)));
    }
}
