package dev.cmdai.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cmdai.domain.error.CmdaiException;
import dev.cmdai.domain.error.ErrorCode;
import dev.cmdai.domain.history.HistoryEntry;
import dev.cmdai.domain.history.HistoryQuery;
import dev.cmdai.domain.port.HistoryStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class HistoryRecorderTest {

    private final List<HistoryEntry> stored = new ArrayList<>();

    @Test
    void storesEverythingWithoutItsSecrets() {
        HistoryRecorder recorder = new HistoryRecorder(() -> new ListStore(() -> {}));
        recorder.append(entry("curl -u ada:hunter2hunter2 https://example.com"));
        recorder.append(entry("ls"));
        assertTrue(recorder.finish().isEmpty());
        assertEquals(2, stored.size());
        assertFalse(stored.getFirst().suggested().command().contains("hunter2"));
    }

    @Test
    void aLibraryThatDoesNotLoadIsAFailureAndBlocksNobody() {
        HistoryRecorder recorder =
                new HistoryRecorder(() -> {
                    throw new UnsatisfiedLinkError("no sqlite here");
                });
        for (int i = 0; i < 20_000; i++) { // more than may wait
            recorder.append(entry("ls"));
        }
        CmdaiException problem = recorder.finish().orElseThrow();
        assertTrue(problem.problem().contains("no sqlite here"), problem.problem());
    }

    @Test
    void aStoreThatFailsToCloseIsAFailureAndBlocksNobody() {
        HistoryRecorder recorder =
                new HistoryRecorder(() ->
                        new ListStore(() -> {
                            throw new CmdaiException(ErrorCode.HISTORY, "The disk is full.", "");
                        }));
        recorder.append(entry("ls"));
        assertEquals("The disk is full.", recorder.finish().orElseThrow().problem());
        assertEquals(1, stored.size());
    }

    private static HistoryEntry entry(String command) {
        return new HistoryEntry(
                "0b9f8f3e-0000-4000-8000-000000000000",
                Instant.EPOCH,
                new HistoryEntry.Suggested(command, "words", "", "bash", "/"),
                new HistoryEntry.Execution("recipes", "", 0, 0, null, null),
                null,
                List.of());
    }

    /** Keeps entries in the test's list. */
    private final class ListStore implements HistoryStore {
        private final Runnable closing;

        ListStore(Runnable closing) {
            this.closing = closing;
        }

        @Override
        public void append(HistoryEntry entry) {
            stored.add(entry);
        }

        @Override
        public void update(HistoryEntry entry) {
            stored.replaceAll(old -> old.id().equals(entry.id()) ? entry : old);
        }

        @Override
        public List<HistoryEntry> find(HistoryQuery query) {
            return List.copyOf(stored);
        }

        @Override
        public Optional<HistoryEntry> byId(String prefix) {
            return stored.stream().filter(entry -> entry.id().startsWith(prefix)).findFirst();
        }

        @Override
        public void close() {
            closing.run();
        }
    }
}
