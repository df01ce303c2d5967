package dev.cmdai.adapter.sqlite;

import org.apache.ibatis.annotations.Update;

/** The statement that changes an entry; apart, because each costs time at the first use. */
interface EntryUpdater {

    @Update(
            """
            UPDATE command_history SET command = #{command}, user_input = #{request},
                explanation = #{explanation}, shell_type = #{shell},
                working_directory = #{directory}, timestamp = #{timestamp},
                execution_metadata = #{execution}, safety_metadata = #{safety}, tags = #{tags}
            WHERE id = #{id}
            """)
    void update(NewRow row);
}
