package dev.cmdai.adapter.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/**
 * Brings a file to the newest schema, one numbered step after the other, each whole or not at all.
 */
final class Schema {

    /** The version that this program writes; {@code schema-N.sql} leads from N-1 to N. */
    static final int LATEST = 1;

    private static final long PAUSE_NANOS = 5_000_000;
    private static final long PATIENCE_NANOS = 10_000_000_000L;

    private Schema() {}

    /** Throws if a newer program wrote the file. */
    static void refuseNewer(int version, Path file) {
        if (version > LATEST) {
            throw Failures.failure(
                    "The history at "
                            + file
                            + " was written by a newer cmdai (schema "
                            + version
                            + ", this one knows "
                            + LATEST
                            + ").",
                    "Update cmdai; the file was left as it is.",
                    null);
        }
    }

    /** Applies what is missing; other processes may do the same at the same time. */
    static void migrate(Connection connection, Path file) throws SQLException {
        int version = version(connection);
        refuseNewer(version, file);
        if (version == LATEST) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            if (version == 0) {
                PrivateFiles.restrict(file);
                begin(statement, file);
            }
            for (int next = version + 1; next <= LATEST; next++) {
                step(connection, statement, next, file);
            }
        }
    }

    static int version(Connection connection) throws SQLException {
        return number(connection, "PRAGMA user_version");
    }

    private static void begin(Statement statement, Path file) throws SQLException {
        // In this order: another process may make tables and id, in one step, between the two.
        if (number(statement.getConnection(), "SELECT count(*) FROM sqlite_master") > 0
                && number(statement.getConnection(), "PRAGMA application_id") == 0) {
            throw Failures.damaged(file, null); // another program's database
        }
        setJournal(statement, isRemote(file) ? "DELETE" : "WAL");
    }

    /** SQLite doesn't wait for others in this one place, so we do. */
    private static void setJournal(Statement statement, String mode) throws SQLException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (true) {
            try (ResultSet result = statement.executeQuery("PRAGMA journal_mode = " + mode)) {
                return;
            } catch (SQLException e) {
                if (!Failures.isBusy(e) || System.nanoTime() - end > 0) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    private static void step(Connection connection, Statement statement, int next, Path file)
            throws SQLException {
        statement.executeUpdate("BEGIN IMMEDIATE");
        try {
            int version = version(connection); // another process may have been first
            refuseNewer(version, file);
            if (version == next - 1) {
                statement.executeUpdate(script(next));
                statement.executeUpdate("PRAGMA application_id = " + DatabaseFile.APPLICATION_ID);
                statement.executeUpdate("PRAGMA user_version = " + next);
            }
            statement.executeUpdate("COMMIT");
        } catch (SQLException | RuntimeException e) {
            try {
                statement.executeUpdate("ROLLBACK");
            } catch (SQLException rolledBackAlready) {
                e.addSuppressed(rolledBackAlready);
            }
            throw e;
        }
    }

    private static String script(int version) {
        String name = "schema-" + version + ".sql";
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Missing resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("Unreadable resource " + name, e);
        }
    }

    /** Whether processes on other machines could have the file open, where WAL can't work. */
    static boolean isRemote(Path file) {
        String type;
        try {
            type = Files.getFileStore(file).type().toLowerCase(Locale.ROOT);
        } catch (IOException e) {
            return false;
        }
        return type.startsWith("nfs")
                || type.startsWith("smb")
                || type.equals("cifs")
                || type.startsWith("9p")
                || type.equals("afs")
                || type.startsWith("ceph")
                || type.contains("sshfs")
                || type.equals("fuse.rclone");
    }

    private static int number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            return result.next() ? result.getInt(1) : 0;
        }
    }
}
