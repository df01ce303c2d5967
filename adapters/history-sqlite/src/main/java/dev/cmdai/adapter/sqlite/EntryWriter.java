package dev.cmdai.adapter.sqlite;

import org.apache.ibatis.annotations.Insert;

/** Statements that add; apart from the reading ones, because each costs time at the first use. */
interface EntryWriter {

    @Insert(
            """
            INSERT INTO command_history (id, command, user_input, explanation, shell_type,
                working_directory, timestamp, execution_metadata, safety_metadata, tags)
            VALUES (#{id}, #{command}, #{request}, #{explanation}, #{shell},
                #{directory}, #{timestamp}, #{execution}, #{safety}, #{tags})
            """)
    void insert(NewRow row);
}
