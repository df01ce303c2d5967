package dev.cmdai.domain.risk;

import static dev.cmdai.domain.risk.RiskLevel.HIGH;
import static dev.cmdai.domain.risk.RiskLevel.MODERATE;

/** Databases and what they hold. */
final class DatabaseRules {
    private DatabaseRules() {}

    static final Topic TOPIC =
            new Topic(
                    "databases",
                    Rule.of(
                                    "databases.drop",
                                    HIGH,
                                    "Deletes tables, databases or users for good.",
                                    "sql ** drop database|schema|table|user|role|view|index|"
                                            + "column|keyspace|collection|function|tablespace|"
                                            + "sequence|type|trigger|materialized|extension|"
                                            + "procedure|constraint|owned|warehouse|stage|if **",
                                    "sql truncate * **",
                                    "sql alter table|database|user|role ** drop **",
                                    "sql ** drop column **",
                                    "sql delete from * $",
                                    "sql delete from * !~where",
                                    "sql update * ** set ** !~where",
                                    "sql ** delete from * where 1=1|true|1 **",
                                    "sql delete from * where * = * or **",
                                    "sql grant all ** to **",
                                    "sql copy ** to|from program **",
                                    "sql ** into outfile|dumpfile **",
                                    "sql ** xp_cmdshell **",
                                    "sql shutdown **",
                                    "sql reset master|slave|all **",
                                    "sql purge binary|master **",
                                    "sql vacuum full $",
                                    "sql flush|kill tables|all|privileges **",
                                    "sql ** load_file **",
                                    "sql create user|role ** superuser **",
                                    "sql alter user|role ** superuser **",
                                    "sql set global general_log_file|secure_file_priv **")
                            .instead("psql -c 'SELECT count(*) FROM users'")
                            .matches(
                                    "psql -c 'DROP TABLE users'",
                                    "mysql -e 'DELETE FROM users'",
                                    "DROP DATABASE prod",
                                    "mysql -e 'UPDATE users SET a=1'")
                            .not(
                                    "psql -c 'SELECT * FROM users'",
                                    "mysql -e 'DELETE FROM users WHERE id = 1'"),
                    Rule.of(
                                    "databases.drop-tool",
                                    HIGH,
                                    "Deletes or overwrites a database.",
                                    "dropdb|dropuser *",
                                    "mysqladmin ** drop|shutdown|flush-*|kill|refresh **",
                                    "pg_restore -c|--clean",
                                    "pg_resetwal|pg_ctl|pg_dropcluster|pg_resetxlog **",
                                    "mongorestore --drop",
                                    "redis-cli|valkey-cli ** flushall|flushdb|FLUSHALL|FLUSHDB|"
                                            + "FlushAll|shutdown|SHUTDOWN|DEBUG|debug|unlink|"
                                            + "UNLINK|swapdb|SLAVEOF|slaveof|replicaof|REPLICAOF "
                                            + "**",
                                    "redis-cli|valkey-cli ** config|CONFIG set|SET|resetstat|"
                                            + "rewrite **",
                                    "redis-cli|valkey-cli ** del|DEL * * **",
                                    "redis-cli|valkey-cli ** script|acl|cluster|client|eval|"
                                            + "module flush|deluser|reset|kill|load|forget|"
                                            + "failover|* **",
                                    "redis-cli --pipe|--cluster",
                                    "flushall|flushdb $",
                                    "influx|influxd ** delete|drop **",
                                    "rails|rake|bin/rails|bundle|php|artisan|python|mix|prisma "
                                            + "db:drop|db:reset|db:purge|db:wipe|migrate:fresh|"
                                            + "migrate:reset|ecto.drop|ecto.reset **",
                                    "rails|rake db:* ~drop|reset|purge|truncate|schema:load",
                                    "prisma migrate|db reset|push --force|--force-reset|"
                                            + "--accept-data-loss",
                                    "prisma migrate reset",
                                    "sequelize|knex|typeorm|alembic|flyway|liquibase|dbmate "
                                            + "db:drop|schema:drop|migrate:rollback|clean|"
                                            + "drop-all|drop|downgrade **",
                                    "django-admin|manage.py flush|reset_db|sqlflush **",
                                    "nodetool|cqlsh ** drain|decommission|removenode|assassinate|"
                                            + "clearsnapshot **",
                                    "rabbitmqctl|rabbitmqadmin reset|force_reset|delete_*|"
                                            + "purge_queue|stop_app|delete|purge **",
                                    "kafka-topics*|kafka-topics ** --delete",
                                    "kafka-*|kafka-topics.sh --delete",
                                    "memcached-tool ** flush_all",
                                    "couchbase-cli ** bucket-delete|bucket-flush **",
                                    "elasticsearch-plugin remove **",
                                    "db.dropdatabase|db.*.drop|db.*.remove|db.*.deletemany **")
                            .instead("redis-cli INFO")
                            .matches("dropdb prod", "redis-cli FLUSHALL")
                            .not("redis-cli GET x", "redis-cli INFO"),
                    Rule.of(
                                    "databases.mongo",
                                    HIGH,
                                    "Deletes data in a document database.",
                                    "mongo-code ~.drop(|.drop|dropdatabase|.remove({})|"
                                            + ".deletemany({})|.remove()|dropindex|shutdownserver|"
                                            + ".deletemany(|dropuser|dropallusers|"
                                            + ".drop_collection|drop:|.deleteone(|.dropdatabase|"
                                            + "adminCommand",
                                    "db.dropdatabase*|db.*.drop*|db.*.remove*|db.*.deletemany*")
                            .matches(
                                    "mongosh --eval 'db.dropDatabase()'",
                                    "mongo --eval 'db.x.drop()'")
                            .not("mongosh --eval 'db.x.find()'"),
                    Rule.of(
                                    "databases.change",
                                    MODERATE,
                                    "Changes data.",
                                    "sql insert|update|alter|create|grant|revoke|delete|replace|"
                                            + "merge **",
                                    "redis-cli|valkey-cli ** set|del|hset|expire|DEL|lpush|rpush "
                                            + "**",
                                    "createdb|createuser|pg_restore|mongorestore *")
                            .matches("psql -c 'INSERT INTO a VALUES (1)'")
                            .not("psql -c 'SELECT 1'"));
}
