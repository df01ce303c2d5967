package dev.cmdai.adapter.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.sqlite.SQLiteConnection;
import org.sqlite.jdbc4.JDBC4Connection;

/** Opens the file, after a look at its head: what is not ours is never handed to SQLite. */
final class DatabaseFile {

    /** Marks the file as a cmdai history: "cmdi". */
    static final int APPLICATION_ID = 0x636D6469;

    /**
     * Where the file format keeps it: https://sqlite.org/fileformat.html, "The Database Header".
     */
    private static final int VERSION_AT = 60;

    static final String NAME = "history.db";

    private static final int APPLICATION_AT = 68;
    private static final int HEAD = 100;
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private DatabaseFile() {}

    /** Opens the file in this folder, making both if need be. */
    static SQLiteConnection open(Path place, Duration busyTimeout) {
        Path file = place.resolve(NAME);
        try {
            if (Files.exists(file)) {
                inspect(file);
            } else {
                PrivateFiles.makeFolder(place);
                PrivateFiles.makeFile(file);
            }
            Properties wishes = new Properties();
            wishes.setProperty("transaction_mode", "IMMEDIATE");
            wishes.setProperty("busy_timeout", Long.toString(busyTimeout.toMillis()));
            wishes.setProperty("synchronous", "NORMAL");
            wishes.setProperty("jdbc.get_generated_keys", "false");
            return new JDBC4Connection("jdbc:sqlite:" + file, uri(file), wishes);
        } catch (IOException e) {
            throw Failures.failure(
                    "The history at " + file + " can't be opened: " + e,
                    "Check that its folder exists and is writable for you.",
                    e);
        } catch (SQLException | LinkageError e) {
            throw Failures.of(e, file);
        }
    }

    private static void inspect(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw Failures.failure(
                    "The history at " + file + " is not a file.", "Move it away.", null);
        }
        ByteBuffer head = ByteBuffer.allocate(HEAD);
        try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
            while (head.hasRemaining() && in.read(head) > 0) {}
        }
        if (head.position() == 0) {
            return; // just made, by another process or before a crash
        }
        boolean database = head.position() == HEAD;
        for (int i = 0; i < MAGIC.length; i++) {
            database &= head.get(i) == MAGIC[i];
        }
        int application = head.getInt(APPLICATION_AT);
        if (!database || application != APPLICATION_ID && application != 0) {
            throw Failures.damaged(file, null);
        }
        Schema.refuseNewer(head.getInt(VERSION_AT), file);
    }

    /** The path as a URI, because the driver takes a '?' in a plain path for options. */
    private static String uri(Path file) {
        StringBuilder uri = new StringBuilder("file:");
        String path = file.toAbsolutePath().toString();
        if (path.length() > 1 && path.charAt(1) == ':') {
            path = '/' + path.replace('\\', '/'); // C:\x is file:/C:/x
        }
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            switch (c) {
                case '%' -> uri.append("%25");
                case '?' -> uri.append("%3f");
                case '#' -> uri.append("%23");
                case '=' ->
                        uri.append("%3d"); // "mode=memory" in a path means something to the driver
                default -> uri.append(c);
            }
        }
        return uri.append("?mode=rw").toString();
    }
}
