package dev.cmdai.adapter.sqlite;

import dev.cmdai.domain.history.HistoryEntry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.apache.ibatis.executor.Executor;
import org.apache.ibatis.executor.SimpleExecutor;
import org.apache.ibatis.logging.LogFactory;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.SqlCommandType;
import org.apache.ibatis.scripting.defaults.RawSqlSource;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.LocalCacheScope;
import org.apache.ibatis.session.defaults.DefaultSqlSession;
import org.apache.ibatis.transaction.managed.ManagedTransaction;

/**
 * MyBatis with everything left out that costs time and isn't used. Most processes add one entry and
 * end, so the insert does without a mapper: its annotations and proxies take longer than all else.
 */
final class Statements {

    private final Configuration configuration;
    private final Executor executor;
    private final MappedStatement insert;

    Statements(Connection connection) {
        LogFactory.useNoLogging();
        configuration = new Configuration();
        configuration.setCacheEnabled(false);
        configuration.setLocalCacheScope(LocalCacheScope.STATEMENT);
        configuration.setArgNameBasedConstructorAutoMapping(true);
        executor = new SimpleExecutor(configuration, new ManagedTransaction(connection, false));
        insert = statement("insert", EntryRow.INSERT, SqlCommandType.INSERT);
    }

    private MappedStatement statement(String name, String sql, SqlCommandType type) {
        return new MappedStatement.Builder(
                        configuration, name, new RawSqlSource(configuration, sql, Map.class), type)
                .build();
    }

    void insert(HistoryEntry entry) throws SQLException {
        executor.update(insert, EntryRow.of(entry));
    }

    void update(HistoryEntry entry) throws SQLException {
        executor.update(
                statement("update", EntryRow.UPDATE, SqlCommandType.UPDATE), EntryRow.of(entry));
    }

    /** The statements that read, parsed at their first use. */
    EntryReader reader() {
        if (!configuration.hasMapper(EntryReader.class)) {
            // Else it looks for an XML file of the same name.
            configuration.addLoadedResource("namespace:" + EntryReader.class.getName());
            configuration.addMapper(EntryReader.class);
        }
        return configuration.getMapper(
                EntryReader.class, new DefaultSqlSession(configuration, executor, true));
    }
}
