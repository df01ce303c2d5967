package dev.cmdai.adapter.sqlite;

import java.util.List;

/** Writes the reading statements; values are always bound, never written into the text. */
public final class EntrySql {

    static final String COLUMNS =
            "h.id, h.timestamp, h.command, h.user_input AS request, h.explanation,"
                    + " h.shell_type AS shell, h.working_directory AS directory,"
                    + " h.backend_used AS backend, h.execution_metadata ->> 'model' AS model,"
                    + " h.execution_metadata ->> 'generation_time_ms' AS generation,"
                    + " h.execution_metadata ->> 'validation_time_ms' AS validation,"
                    + " h.exit_code AS exitCode,"
                    + " h.execution_metadata ->> 'execution_time_ms' AS run,"
                    + " h.risk_level AS risk, h.safety_metadata ->> 'safety_score' AS score,"
                    + " h.safety_metadata ->> 'patterns_matched' AS rules,"
                    + " h.safety_metadata ->> 'user_confirmed' AS confirmed, h.tags";

    /**
     * So many of the newest matches are ranked: ranking all of them takes a tenth of a second at a
     * million entries, and what is wanted is seldom old.
     */
    private static final int CANDIDATES = 500;

    /** Pieces of one or two characters have no index; so many rows are read to find them. */
    private static final int NEWEST_READ = 100_000;

    private static final int LEAST_INDEXED = 3;

    private EntrySql() {}

    /** The statement for a search; MyBatis calls it. */
    public static String select(Search search) {
        StringBuilder sql = new StringBuilder("SELECT ").append(COLUMNS);
        if (search.words() != null) {
            ranked(sql, search);
        } else if (hasIndexed(search.parts())) {
            pieces(sql, search);
        } else {
            sql.append(" FROM command_history AS h WHERE 1");
            if (!search.parts().isEmpty()) {
                sql.append(" AND h.seq > (SELECT max(seq) FROM command_history) - ")
                        .append(NEWEST_READ);
            }
            exactly(sql, search.parts());
            filters(sql, search);
            sql.append(" ORDER BY h.timestamp DESC, h.seq DESC LIMIT #{limit}");
        }
        return sql.toString();
    }

    private static void ranked(StringBuilder sql, Search search) {
        sql.append(" FROM (SELECT f.rowid AS seq, bm25(command_history_fts, 4, 3, 1, 2) AS score")
                .append(" FROM command_history_fts AS f CROSS JOIN command_history AS h")
                .append(" ON h.seq = f.rowid WHERE command_history_fts MATCH #{words}");
        filters(sql, search);
        newest(sql, search);
        sql.append(" ORDER BY hit.score, h.timestamp DESC LIMIT #{limit}");
    }

    private static void pieces(StringBuilder sql, Search search) {
        sql.append(" FROM (SELECT f.rowid AS seq FROM command_history_pieces AS f")
                .append(" CROSS JOIN command_history AS h ON h.seq = f.rowid WHERE 1");
        for (int i = 0; i < search.parts().size(); i++) {
            if (isIndexed(search.parts().get(i))) {
                // LIKE without ESCAPE is what the index can answer. A wildcard in the part lets
                // too much through, which the exact comparison then stops.
                sql.append(" AND f.pieces LIKE '%' || #{parts[").append(i).append("]} || '%'");
            }
        }
        exactly(sql, search.parts());
        filters(sql, search);
        newest(sql, search);
        sql.append(" ORDER BY h.timestamp DESC, h.seq DESC LIMIT #{limit}");
    }

    private static void newest(StringBuilder sql, Search search) {
        sql.append(" ORDER BY f.rowid DESC LIMIT ")
                .append(Math.max(CANDIDATES, search.limit()))
                .append(") AS hit JOIN command_history AS h ON h.seq = hit.seq");
    }

    private static void exactly(StringBuilder sql, List<String> parts) {
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            if (!isIndexed(part) || part.indexOf('%') >= 0 || part.indexOf('_') >= 0) {
                sql.append(" AND instr(lower(h.pieces), #{parts[").append(i).append("]})");
            }
        }
    }

    private static boolean hasIndexed(List<String> parts) {
        for (String part : parts) {
            if (isIndexed(part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIndexed(String part) {
        return part.codePointCount(0, part.length()) >= LEAST_INDEXED;
    }

    private static void filters(StringBuilder sql, Search search) {
        if (search.directory() != null) {
            sql.append(" AND h.working_directory = #{directory}");
        }
        if (search.backend() != null) {
            sql.append(" AND h.backend_used = #{backend}");
        }
        if (search.risk() != null) {
            sql.append(" AND h.risk_level = #{risk}");
        }
        if (search.exitCode() != null) {
            sql.append(" AND h.exit_code = #{exitCode}");
        }
        if (search.since() != null) {
            sql.append(" AND h.timestamp >= #{since}");
        }
        if (search.until() != null) {
            sql.append(" AND h.timestamp < #{until}");
        }
    }
}
