package dev.cmdai.adapter.sqlite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cmdai.domain.error.CmdaiException;
import dev.cmdai.domain.error.ErrorCode;
import dev.cmdai.domain.port.HistoryStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteConnection;

class TroubleTest {

    @TempDir Path folder;

    private static CmdaiException assertSaysWhy(String what, Executable action) {
        CmdaiException e = assertThrows(CmdaiException.class, action);
        assertEquals(ErrorCode.HISTORY, e.code());
        assertTrue(e.getMessage().contains(what), e.getMessage());
        assertFalse(e.advice().isEmpty());
        return e;
    }

    private void fill(int entries) {
        try (HistoryStore store = Entries.open(folder)) {
            for (int i = 0; i < entries; i++) {
                store.append(Entries.entry(i, "command number " + i, "a request of some words"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 99, 100, 5000})
    void leavesAFileAloneThatIsNoDatabase(int size) throws IOException {
        Path file = Entries.file(folder);
        Files.createDirectories(file.getParent());
        byte[] garbage = new byte[size];
        new Random(size).nextBytes(garbage);
        Files.write(file, garbage);

        assertSaysWhy("history.db", () -> Entries.open(folder));

        assertArrayEquals(garbage, Files.readAllBytes(file));
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 101, 2000, 4096, 5000, 20_000})
    void survivesAFileThatWasCutShort(int size) throws IOException {
        fill(50);
        Path file = Entries.file(folder);
        byte[] cut = Arrays.copyOf(Files.readAllBytes(file), size);
        Files.write(file, cut);

        worksOrSaysWhy();

        assertArrayEquals(cut, Arrays.copyOf(Files.readAllBytes(file), size));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void survivesGarbageInAnyPage(long seed) throws IOException {
        fill(100);
        Path file = Entries.file(folder);
        byte[] bytes = Files.readAllBytes(file);
        Random random = new Random(seed);
        byte[] garbage = new byte[4096];
        random.nextBytes(garbage);
        int page = random.nextInt(bytes.length / 4096);
        int from = page * 4096 + (page == 0 ? 100 : 0);
        System.arraycopy(garbage, 0, bytes, from, (page + 1) * 4096 - from);
        Files.write(file, bytes);

        worksOrSaysWhy();

        assertTrue(Files.size(file) >= bytes.length);
    }

    /** Whatever works, works; what doesn't says so in the one way that callers know. */
    private void worksOrSaysWhy() {
        try (HistoryStore store = Entries.open(folder)) {
            store.find(Entries.all());
            store.find(Entries.query("request", 10));
            store.append(Entries.entry(1_000_000, "ls", "list"));
        } catch (CmdaiException e) {
            assertEquals(ErrorCode.HISTORY, e.code());
        }
    }

    @Test
    void keepsWhatIsInALogThatACrashLeft() throws Exception {
        Path copy = folder.resolve("copy");
        Files.createDirectories(copy.resolve("data"));
        try (HistoryStore store = Entries.open(folder)) {
            store.append(Entries.entry(1, "ls", ""));
            for (String ending : new String[] {"", "-wal"}) {
                Files.copy(
                        Path.of(Entries.file(folder) + ending),
                        Path.of(Entries.file(copy) + ending));
            }
        }
        try (HistoryStore store = Entries.open(copy)) {
            assertEquals(1, store.find(Entries.all()).size());
        }
    }

    @Test
    void ignoresAGarbledLogWithoutLosingWhatIsInTheFile() throws Exception {
        fill(3);
        byte[] garbage = new byte[10_000];
        new Random(7).nextBytes(garbage);
        Files.write(Path.of(Entries.file(folder) + "-wal"), garbage);

        try (HistoryStore store = Entries.open(folder)) {
            assertEquals(3, store.find(Entries.all()).size());
        }
    }

    @Test
    void saysThatAnotherProcessHoldsTheLock() throws Exception {
        fill(1);
        try (SQLiteConnection other = Entries.connect(folder)) {
            Entries.run(other, "BEGIN IMMEDIATE");
            try (HistoryStore store = Entries.openImpatient(folder)) {
                assertSaysWhy("locked", () -> store.append(Entries.entry(5, "ls", "")));
                assertEquals(1, store.find(Entries.all()).size()); // reading goes on
            }
            Entries.run(other, "ROLLBACK");
        }
    }

    @Test
    void saysThatTheDiskIsFullAndGoesOnAfterwards() throws Exception {
        fill(1);
        SQLiteConnection connection = Entries.connect(folder);
        try (HistoryStore store = new SqliteHistoryStore(Entries.file(folder), connection)) {
            String pages = Entries.ask(connection, "PRAGMA page_count");
            Entries.ask(connection, "PRAGMA max_page_count = " + pages);
            String big = "x y ".repeat(20_000);
            assertSaysWhy("full", () -> store.append(Entries.entry(2, big, big)));
            Entries.ask(connection, "PRAGMA max_page_count = 1000000");
            store.append(Entries.entry(3, big, big));
            assertEquals(2, store.find(Entries.all()).size());
            assertEquals("ok", Entries.ask(connection, "PRAGMA integrity_check"));
        }
    }

    @Test
    void saysThatTheFolderIsAFile() throws IOException {
        Files.createFile(folder.resolve("data"));

        assertSaysWhy("history.db", () -> Entries.open(folder));
        assertTrue(Files.isRegularFile(folder.resolve("data")));
    }

    @Test
    void saysThatTheFileIsAFolder() throws IOException {
        Files.createDirectories(Entries.file(folder));

        assertSaysWhy("not a file", () -> Entries.open(folder));
    }

    @Test
    void readsButDoesNotWriteAProtectedFile() throws Exception {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        assumeFalse("root".equals(System.getProperty("user.name")), "root may write anything");
        fill(2);
        Path file = Entries.file(folder);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
        byte[] before = Files.readAllBytes(file);

        try (HistoryStore store = Entries.open(folder)) {
            assertSaysWhy("written", () -> store.append(Entries.entry(9, "ls", "")));
        }
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void saysThatTheFolderIsProtected() throws Exception {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        assumeFalse("root".equals(System.getProperty("user.name")), "root may write anything");
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("r-x------"));

        assertSaysWhy("history.db", () -> Entries.open(folder));

        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a b",
                "ü/日本",
                "what?mode=memory",
                "50%",
                "a#b",
                "a;b'c\"d",
                "file:x",
                "x&y=z",
                "%41"
            })
    void worksInAnyFolder(String name) {
        Path odd = folder.resolve(name);
        try (HistoryStore store = Entries.open(odd)) {
            store.append(Entries.entry(1, "ls", ""));
        }
        assertTrue(Files.isRegularFile(Entries.file(odd)));
        try (HistoryStore store = Entries.open(odd)) {
            assertEquals(1, store.find(Entries.all()).size());
        }
    }
}
