package dev.cmdai.adapter.sqlite;

import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.SelectProvider;

/** Statements that read. */
interface EntryReader {

    /** Two at most: enough to tell whether it is the only one. */
    @Select(
            "SELECT "
                    + EntrySql.COLUMNS
                    + " FROM command_history AS h"
                    + " WHERE h.id >= #{prefix} AND h.id < #{prefix} || '~'"
                    + " ORDER BY h.id LIMIT 2")
    List<StoredRow> byPrefix(@Param("prefix") String prefix);

    @SelectProvider(type = EntrySql.class, method = "select")
    List<StoredRow> find(Search search);
}
