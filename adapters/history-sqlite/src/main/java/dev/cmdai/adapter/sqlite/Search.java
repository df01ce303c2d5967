package dev.cmdai.adapter.sqlite;

import dev.cmdai.domain.history.HistoryQuery;
import dev.cmdai.domain.history.HistoryQuery.Filters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run of a query; names as in {@link EntrySql}.
 *
 * @param words in FTS5's own syntax, null to look at all entries
 * @param parts what stands anywhere in command or request, in lower case
 */
record Search(
        @Nullable String words,
        List<String> parts,
        @Nullable String directory,
        @Nullable String backend,
        @Nullable String risk,
        @Nullable Integer exitCode,
        @Nullable String since,
        @Nullable String until,
        int limit) {

    static Search of(HistoryQuery query, @Nullable String words, List<String> parts) {
        Filters filters = query.filters();
        return new Search(
                words,
                parts,
                filters.directory(),
                filters.backend(),
                filters.risk(),
                filters.exitCode(),
                filters.since() == null ? null : Timestamps.bound(filters.since()),
                filters.until() == null ? null : Timestamps.bound(filters.until()),
                query.limit());
    }
}
