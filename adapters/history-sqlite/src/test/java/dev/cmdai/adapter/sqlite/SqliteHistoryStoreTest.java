package dev.cmdai.adapter.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cmdai.domain.error.CmdaiException;
import dev.cmdai.domain.error.ErrorCode;
import dev.cmdai.domain.history.HistoryEntry;
import dev.cmdai.domain.history.HistoryEntry.Execution;
import dev.cmdai.domain.history.HistoryEntry.Safety;
import dev.cmdai.domain.history.HistoryEntry.Suggested;
import dev.cmdai.domain.history.HistoryQuery;
import dev.cmdai.domain.history.HistoryQuery.Filters;
import dev.cmdai.domain.port.HistoryStore;
import dev.cmdai.domain.port.HistoryStoreProvider;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteHistoryStoreTest {

    @TempDir Path folder;

    private static HistoryEntry full() {
        return new HistoryEntry(
                HistoryEntry.idOf(1, 2),
                Instant.parse("1999-12-31T23:59:59.987654321Z"),
                new Suggested(
                        "printf 'ä\n\t\"\\' \u0001 😀",
                        "print \"odd\" things",
                        "It prints.",
                        "zsh",
                        "/home/ü/a b"),
                new Execution("llama", "qwen-0.5b", 812.125, 3.5, 130, 4_000_000_000L),
                new Safety("high", 0.75, List.of("rm-root", "a\"b\\c,\u0002]"), true),
                List.of("work", "ÄÖ, \"x\"]", ""));
    }

    @Test
    void isFoundByServiceLoader() {
        HistoryStoreProvider provider =
                ServiceLoader.load(HistoryStoreProvider.class).findFirst().orElseThrow();

        assertEquals("sqlite", provider.name());
        assertEquals("history", provider.settings().name());
    }

    @Test
    void givesBackEverythingThatItWasGiven() {
        HistoryEntry bare =
                new HistoryEntry(
                        HistoryEntry.idOf(3, 4),
                        Instant.parse("0000-01-01T00:00:00Z"),
                        new Suggested("", "", "", "sh", ""),
                        new Execution("", "", 0, 0, null, null),
                        null,
                        List.of());
        try (HistoryStore store = Entries.open(folder)) {
            store.append(full());
            store.append(bare);

            assertEquals(List.of(full(), bare), store.find(Entries.all()));
        }
    }

    @Test
    void keepsEntriesForTheNextProcess() {
        try (HistoryStore store = Entries.open(folder)) {
            store.append(full());
        }
        try (HistoryStore store = Entries.open(folder)) {
            assertEquals(Optional.of(full()), store.byId(full().id()));
        }
    }

    @Test
    void listsNewestFirstWhateverTheOrderOfAppends() {
        try (HistoryStore store = Entries.open(folder)) {
            for (int number : new int[] {2, 3, 1}) {
                store.append(Entries.entry(number, "c" + number, ""));
            }
            List<String> commands =
                    store.find(Entries.query("", 2)).stream()
                            .map(e -> e.suggested().command())
                            .toList();

            assertEquals(List.of("c3", "c2"), commands);
        }
    }

    @Test
    void findsAnEntryByTheBeginningOfItsId() {
        HistoryEntry a = Entries.entry(1, "a", "");
        HistoryEntry b = Entries.entry(2, "b", "");
        try (HistoryStore store = Entries.open(folder)) {
            store.append(a);
            store.append(b);

            assertEquals(Optional.of(a), store.byId(a.id().substring(0, 6).toUpperCase()));
            assertEquals(Optional.empty(), store.byId("no such id"));
            assertEquals(Optional.empty(), store.byId("%"));
            CmdaiException several = assertThrows(CmdaiException.class, () -> store.byId(""));
            assertEquals(ErrorCode.HISTORY, several.code());
        }
    }

    @Test
    void refusesAnIdThatIsThereAlready() {
        try (HistoryStore store = Entries.open(folder)) {
            store.append(full());
            CmdaiException twice = assertThrows(CmdaiException.class, () -> store.append(full()));

            assertEquals(ErrorCode.HISTORY, twice.code());
            assertEquals(1, store.find(Entries.all()).size());
        }
    }

    @Test
    void narrowsByEveryFilter() {
        HistoryEntry full = full();
        try (HistoryStore store = Entries.open(folder)) {
            store.append(full);
            store.append(Entries.entry(1, "ls", "list files"));

            assertFinds(store, full, new Filters("/home/ü/a b", null, null, null, null, null));
            assertFinds(store, full, new Filters(null, "llama", null, null, null, null));
            assertFinds(store, full, new Filters(null, null, "high", null, null, null));
            assertFinds(store, full, new Filters(null, null, null, 130, null, null));
            assertFinds(store, full, new Filters(null, null, null, null, null, Entries.START));
            assertFinds(
                    store,
                    Entries.entry(1, "ls", "list files"),
                    new Filters(null, null, null, null, Entries.START, Instant.MAX));
            assertTrue(
                    store.find(
                                    new HistoryQuery(
                                            "list",
                                            new Filters(null, "llama", null, null, null, null),
                                            9))
                            .isEmpty());
        }
    }

    private static void assertFinds(HistoryStore store, HistoryEntry entry, Filters filters) {
        assertEquals(List.of(entry), store.find(new HistoryQuery("", filters, 9)));
    }
}
