package dev.cmdai.adapter.sqlite;

import dev.cmdai.domain.error.CmdaiException;
import dev.cmdai.domain.error.ErrorCode;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says in plain words what SQLite means by a code. */
final class Failures {

    private Failures() {}

    /** The failure of an operation on the file, whatever library threw it. */
    static CmdaiException of(Throwable thrown, Path file) {
        if (thrown instanceof CmdaiException known) {
            return known;
        }
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof SQLiteException sqlite) {
                return of(sqlite, file);
            }
            if (t instanceof LinkageError) {
                return noLibrary(t);
            }
        }
        return failure("The history at " + file + " can't be used: " + reason(thrown), "", thrown);
    }

    /** The failure to find or load SQLite itself. */
    static CmdaiException noLibrary(Throwable cause) {
        return failure(
                "SQLite has no library for this machine: " + reason(cause),
                "Switch the history off with history.enabled = false.",
                cause);
    }

    /** Whether another process held the lock for too long. */
    static boolean isBusy(SQLException e) {
        return e instanceof SQLiteException sqlite && primary(sqlite) == 5;
    }

    static CmdaiException failure(String message, String advice, @Nullable Throwable cause) {
        return new CmdaiException(ErrorCode.HISTORY, message, advice, cause);
    }

    private static CmdaiException of(SQLiteException e, Path file) {
        String here = "The history at " + file;
        return switch (primary(e)) {
            case 5, 6 -> // BUSY, LOCKED
                    failure(
                            here + " is locked by another process.",
                            "Try again when that is done, or raise history.busy-timeout.",
                            e);
            case 11, 26 -> damaged(file, e); // CORRUPT, NOTADB
            case 3, 8, 23 -> // PERM, READONLY, AUTH
                    failure(
                            here + " can't be written: no permission, or a read-only disk.",
                            "Make the file and its folder writable for you.",
                            e);
            case 13 -> // FULL
                    failure(here + " can't grow: the disk is full.", "Free some space.", e);
            case 10 -> // IOERR
                    failure(
                            here + " can't be read or written: " + reason(e),
                            "Check the disk and its free space.",
                            e);
            case 14 -> // CANTOPEN
                    failure(
                            here + " can't be opened.",
                            "Check that its folder exists and is writable for you.",
                            e);
            case 19 -> // CONSTRAINT
                    failure("The history refuses the entry: " + reason(e), "", e);
            default -> failure(here + " can't be used: " + reason(e), "", e);
        };
    }

    static CmdaiException damaged(Path file, @Nullable Throwable cause) {
        return failure(
                "The history at " + file + " is damaged or not a history.",
                "It was left as it is; move it away to begin a new one.",
                cause);
    }

    private static int primary(SQLiteException e) {
        SQLiteErrorCode code = e.getResultCode();
        return code.code & 0xFF;
    }

    private static String reason(Throwable t) {
        String message = t.getMessage();
        return message == null ? t.getClass().getSimpleName() : message;
    }
}
