package dev.cmdai.adapter.sqlite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cmdai.domain.error.CmdaiException;
import dev.cmdai.domain.error.ErrorCode;
import dev.cmdai.domain.port.HistoryStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaTest {

    @TempDir Path folder;

    @Test
    void makesTheTablesOfTheDataModel() throws Exception {
        Entries.open(folder).close();
        try (var connection = Entries.connect(folder)) {
            for (String table :
                    List.of(
                            "command_history",
                            "command_history_fts",
                            "backend_metrics",
                            "configuration",
                            "embedding_cache")) {
                assertEquals("0", Entries.ask(connection, "SELECT count(*) FROM " + table));
            }
            assertEquals("" + Schema.LATEST, Entries.ask(connection, "PRAGMA user_version"));
            assertEquals("wal", Entries.ask(connection, "PRAGMA journal_mode"));
            assertEquals("1", Entries.ask(connection, "PRAGMA synchronous"));
            assertEquals("ok", Entries.ask(connection, "PRAGMA integrity_check"));
        }
    }

    @Test
    void beginsWithAnEmptyFileThatACrashLeft() throws Exception {
        Files.createDirectories(folder.resolve("data"));
        Files.createFile(Entries.file(folder));

        try (HistoryStore store = Entries.open(folder)) {
            store.append(Entries.entry(1, "ls", ""));
            assertEquals(1, store.find(Entries.all()).size());
        }
    }

    @Test
    void beginsAgainWhenAStepWasBrokenOff() throws Exception {
        Files.createDirectories(folder.resolve("data"));
        Files.createFile(Entries.file(folder));
        try (var connection = Entries.connect(folder)) {
            Entries.ask(connection, "PRAGMA journal_mode = WAL");
            Entries.run(connection, "BEGIN IMMEDIATE");
            Entries.run(connection, "CREATE TABLE command_history (half TEXT)");
            // Closing without a commit is what a kill amounts to.
        }
        try (HistoryStore store = Entries.open(folder)) {
            store.append(Entries.entry(1, "ls", ""));
            assertEquals(1, store.find(Entries.all()).size());
        }
    }

    @Test
    void letsManyStartAtOnce() throws Exception {
        int starters = 16;
        CyclicBarrier together = new CyclicBarrier(starters);
        try (ExecutorService threads = Executors.newFixedThreadPool(starters)) {
            List<Future<Integer>> results = new ArrayList<>();
            for (int i = 0; i < starters; i++) {
                int number = i;
                Callable<Integer> start =
                        () -> {
                            together.await();
                            try (HistoryStore store = Entries.open(folder)) {
                                for (int n = 0; n < 20; n++) {
                                    store.append(Entries.entry(number * 100L + n, "ls", ""));
                                }
                            }
                            return number;
                        };
                results.add(threads.submit(start));
            }
            for (Future<Integer> result : results) {
                result.get();
            }
        }
        try (HistoryStore store = Entries.open(folder)) {
            assertEquals(starters * 20, store.find(Entries.all()).size());
        }
    }

    @Test
    void refusesANewerSchemaAndLeavesItAlone() throws Exception {
        Entries.open(folder).close();
        try (var connection = Entries.connect(folder)) {
            Entries.run(connection, "PRAGMA user_version = 99");
        }
        byte[] before = Files.readAllBytes(Entries.file(folder));

        CmdaiException refused = assertThrows(CmdaiException.class, () -> Entries.open(folder));

        assertEquals(ErrorCode.HISTORY, refused.code());
        assertTrue(refused.getMessage().contains("schema 99"), refused.getMessage());
        assertArrayEquals(before, Files.readAllBytes(Entries.file(folder)));
    }

    @Test
    void refusesANewerSchemaThatIsStillInTheLog() throws Exception {
        Entries.open(folder).close();
        try (var connection = Entries.connect(folder)) {
            Entries.run(connection, "PRAGMA user_version = 99"); // kept in the log while open

            assertThrows(CmdaiException.class, () -> Entries.open(folder));
        }
    }

    @Test
    void refusesTheDatabaseOfAnotherProgram() throws Exception {
        Files.createDirectories(folder.resolve("data"));
        Files.createFile(Entries.file(folder));
        try (var connection = Entries.connect(folder)) {
            Entries.run(connection, "CREATE TABLE contacts (name TEXT)");
        }
        byte[] before = Files.readAllBytes(Entries.file(folder));

        CmdaiException refused = assertThrows(CmdaiException.class, () -> Entries.open(folder));

        assertEquals(ErrorCode.HISTORY, refused.code());
        assertArrayEquals(before, Files.readAllBytes(Entries.file(folder)));
    }
}
