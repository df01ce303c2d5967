package dev.cmdai.domain.history;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One command that was suggested, and what became of it.
 *
 * @param id a UUID of version 4, in lower case
 * @param at when it was suggested, in the years 0 to 9999; kept to the millisecond
 * @param execution how it was made and run
 * @param safety its verdict, null if it was never judged (imported entries)
 * @param tags the user's own marks, in the order they were given
 */
public record HistoryEntry(
        String id,
        Instant at,
        Suggested suggested,
        Execution execution,
        @Nullable Safety safety,
        List<String> tags) {

    private static final long YEAR_0 = -62_167_219_200_000L;
    private static final long YEAR_10000 = 253_402_300_800_000L;

    public HistoryEntry {
        if (!isId(id)) {
            throw new IllegalArgumentException("Not a UUID of version 4: '" + id + "'");
        }
        long millis = at.toEpochMilli();
        if (millis < YEAR_0 || millis >= YEAR_10000) {
            throw new IllegalArgumentException("No history that far away: " + at);
        }
        at = Instant.ofEpochMilli(millis);
        tags = List.copyOf(tags);
    }

    /**
     * Makes an id out of 128 random bits, six of which give way to the version's marks.
     *
     * @param high the first half
     * @param low the second half
     */
    public static String idOf(long high, long low) {
        long versioned = high & ~0xF000L | 0x4000L;
        long marked = low & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(versioned, marked).toString();
    }

    private static boolean isId(String id) {
        if (id.length() != 36 || id.charAt(14) != '4' || "89ab".indexOf(id.charAt(19)) < 0) {
            return false;
        }
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            if (dash ? c != '-' : !(c >= '0' && c <= '9' || c >= 'a' && c <= 'f')) {
                return false;
            }
        }
        return true;
    }

    /**
     * What was suggested.
     *
     * @param request the user's words, empty for a command that came without
     * @param explanation plain sentences, empty if none
     * @param shell the shell's name
     * @param directory the working directory
     */
    public record Suggested(
            String command, String request, String explanation, String shell, String directory) {}

    /**
     * How it was made and run.
     *
     * @param backend the backend's name
     * @param model the model's name, empty if it has none
     * @param generationMillis time to make it, milliseconds
     * @param validationMillis time to judge it, milliseconds
     * @param exitCode the exit code, null if it was not run
     * @param runMillis time it ran, milliseconds, null if it was not run
     */
    public record Execution(
            String backend,
            String model,
            double generationMillis,
            double validationMillis,
            @Nullable Integer exitCode,
            @Nullable Long runMillis) {
        public Execution {
            // "Not below" also turns NaN away, which no store can keep.
            if (!(generationMillis >= 0) || !(validationMillis >= 0)) {
                throw new IllegalArgumentException("A duration is not below 0");
            }
        }
    }

    /**
     * What the risk engine said.
     *
     * @param level the level's name in lower case
     * @param score 0 to 1
     * @param rules ids of the rules that matched
     * @param confirmed whether the user approved it
     */
    public record Safety(String level, double score, List<String> rules, boolean confirmed) {
        public Safety {
            if (!(score >= 0 && score <= 1)) {
                throw new IllegalArgumentException("A score is from 0 to 1, not " + score);
            }
            rules = List.copyOf(rules);
        }
    }
}
