package dev.cmdai.domain.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What to look for; an empty text and null filters match everything.
 *
 * @param text words to find in command, request and explanation
 * @param filters what else must hold
 * @param limit the most entries to return, at least 1
 */
public record HistoryQuery(String text, Filters filters, int limit) {
    public HistoryQuery {
        if (limit < 1) {
            throw new IllegalArgumentException("A limit is at least 1, not " + limit);
        }
    }

    /**
     * Conditions besides the text; null means any.
     *
     * @param directory the working directory, exactly
     * @param risk the level's name in lower case
     * @param exitCode the exit code of the run
     * @param since not before
     * @param until before
     */
    public record Filters(
            @Nullable String directory,
            @Nullable String backend,
            @Nullable String risk,
            @Nullable Integer exitCode,
            @Nullable Instant since,
            @Nullable Instant until) {

        /** No condition. */
        public static final Filters NONE = new Filters(null, null, null, null, null, null);
    }
}
