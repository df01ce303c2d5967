package dev.cmdai.adapter.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cmdai.domain.history.HistoryEntry;
import dev.cmdai.domain.port.HistoryStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ProcessesTest {

    @TempDir Path folder;

    private Set<String> stored() {
        try (HistoryStore store = Entries.open(folder)) {
            return store.find(Entries.query("", 100_000)).stream()
                    .map(HistoryEntry::id)
                    .collect(Collectors.toSet());
        }
    }

    private void assertWhole() throws Exception {
        try (var connection = Entries.connect(folder)) {
            assertEquals("ok", Entries.ask(connection, "PRAGMA integrity_check"));
            for (String index : List.of("command_history_fts", "command_history_pieces")) {
                Entries.run(
                        connection,
                        "INSERT INTO "
                                + index
                                + " ("
                                + index
                                + ", rank) VALUES ('integrity-check', 1)");
            }
        }
    }

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void losesNothingWhenManyProcessesStartAndWriteAtOnce() throws Exception {
        List<AppendingProcess> processes = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            processes.add(AppendingProcess.start(folder, i * 1000L, 25));
        }
        for (AppendingProcess process : processes) {
            assertEquals(25, process.acknowledged(25).size());
            assertEquals(0, process.exitCode());
        }
        assertEquals(200, stored().size());
        assertWhole();
    }

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void keepsEveryAcknowledgedEntryWhenKilledWhileWriting() throws Exception {
        List<String> acknowledged = new ArrayList<>();
        for (int round = 0; round < 4; round++) {
            AppendingProcess victim =
                    AppendingProcess.start(folder, round * 10_000_000L, 1_000_000);
            acknowledged.addAll(victim.acknowledged(1 + round * 60));
            acknowledged.addAll(victim.kill());
        }
        assertTrue(acknowledged.size() >= 4 + 360, "acknowledged: " + acknowledged.size());
        assertTrue(stored().containsAll(acknowledged));
        assertWhole();
    }

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void canBeKilledInItsFirstStart() throws Exception {
        for (int round = 0; round < 3; round++) {
            AppendingProcess victim = AppendingProcess.start(folder, round * 1000L, 10);
            boolean begun = false;
            while (!begun) {
                begun = folder.resolve("data").toFile().exists();
                Thread.onSpinWait();
            }
            victim.kill();
        }
        assertEquals(0, AppendingProcess.start(folder, 9000, 10).exitCode());
        assertTrue(stored().size() >= 10);
        assertWhole();
    }
}
