package dev.cmdai.adapter.sqlite;

import java.sql.Connection;
import org.apache.ibatis.executor.SimpleExecutor;
import org.apache.ibatis.logging.LogFactory;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.LocalCacheScope;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.defaults.DefaultSqlSession;
import org.apache.ibatis.transaction.managed.ManagedTransaction;

/** MyBatis with everything left out that costs time and isn't used. */
final class Statements {

    private final Configuration configuration;
    private final SqlSession session;

    Statements(Connection connection) {
        LogFactory.useNoLogging();
        configuration = new Configuration();
        configuration.setCacheEnabled(false);
        configuration.setLocalCacheScope(LocalCacheScope.STATEMENT);
        configuration.setArgNameBasedConstructorAutoMapping(true);
        SimpleExecutor executor =
                new SimpleExecutor(configuration, new ManagedTransaction(connection, false));
        session = new DefaultSqlSession(configuration, executor, true);
    }

    /** The mapper, parsed at its first use. */
    <T> T mapper(Class<T> type) {
        if (!configuration.hasMapper(type)) {
            // Else it looks for an XML file of the same name.
            configuration.addLoadedResource("namespace:" + type.getName());
            configuration.addMapper(type);
        }
        return session.getMapper(type);
    }
}
