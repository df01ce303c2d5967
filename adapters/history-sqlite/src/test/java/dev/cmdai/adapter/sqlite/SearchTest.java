package dev.cmdai.adapter.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cmdai.domain.port.HistoryStore;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

    @TempDir Path folder;
    private HistoryStore store;

    @BeforeEach
    void fill() {
        store = Entries.open(folder);
        String[][] entries = {
            {"find . -name '*.pdf' -size +10M", "find all pdf files larger than 10 MB"},
            {"tar -czf backup.tar.gz ~/Documents", "compress my documents"},
            {"docker ps --format '{{.Names}}'", "list running containers"},
            {"git log --oneline --graph", "show the commit history"},
            {"du -sh * | sort -h", "which folders are biggest"},
            {"grep -rn TODO src/", "search for TODO in the sources"},
            {"ffmpeg -i Übung.mov übung.mp4", "convert the exercise video"},
            {"ls 100%_done", "list the done file"},
            {"kubectl get pods -n prod-eu", "pods of production"},
        };
        for (int i = 0; i < entries.length; i++) {
            store.append(Entries.entry(i + 1, entries[i][0], entries[i][1]));
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @CsvSource({
        "pdf, find .",
        "PDF FILES, find .",
        "containers, docker ps",
        "docker, docker ps",
        "compress documents, tar",
        "documents compress, tar",
        "commit hist, git log",
        "todo, grep",
        "ubung, ffmpeg",
        "ÜBUNG, ffmpeg",
        "prod-eu, kubectl",
        "oneline, git log",
        "--oneline, git log",
        "ocumen, tar",
        "iggest, du",
        "100%, ls 100",
        "%_d, ls 100",
        "*.pdf, find .",
        ".gz ~/, tar",
        "{{, docker",
    })
    void findsByWordsBeginningsAndPieces(String text, String command) {
        String first = store.find(Entries.query(text, 5)).getFirst().suggested().command();

        assertTrue(first.startsWith(command), first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\"\"\"",
                "' OR 1=1 --",
                "pdf\" OR \"docker",
                "NEAR(pdf docker)",
                "command:",
                "command:pdf",
                "{command} : pdf",
                "^pdf",
                "pdf NOT docker",
                "pdf AND",
                "*",
                "pdf*x*",
                "-",
                "- pdf",
                "+",
                "(",
                ")",
                "pdf)",
                "\\",
                "#{limit}",
                "${limit}",
                "#{",
                "?",
                ":1",
                "\u0000",
                "pdf\u0000docker",
                "%",
                "_",
                "%%%",
                "😀",
                "\ud800",
                "a'b\"c",
                "; DROP TABLE",
                "pdf docker",
                "rank:pdf",
                "command_history_fts",
                "\u00ad"
            })
    void takesAnyTextAsText(String text) {
        store.find(Entries.query(text, 5)); // throws nothing

        assertEquals(9, store.find(Entries.all()).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf OR docker", "pdf NOT compress", "zzz", "%%%", "p_f", "p%f", "___"})
    void treatsSearchSyntaxAsWords(String text) {
        assertEquals(List.of(), store.find(Entries.query(text, 5)));
    }

    @Test
    void surviesAVeryLongText() {
        assertEquals(
                List.of(),
                store.find(Entries.query("find ".repeat(20_000) + "zzz", 5)).stream()
                        .filter(e -> e.suggested().command().startsWith("docker"))
                        .toList());
        assertEquals(List.of(), store.find(Entries.query("x".repeat(100_000), 5)));
    }

    @Test
    void ranksTheCommandAboveAMentionInTheExplanation() {
        store.append(Entries.entry(50, "rsync -a a b", "copy a folder"));
        store.append(Entries.entry(51, "cp -r a b", "copy a folder, not with rsync"));

        List<String> commands =
                store.find(Entries.query("rsync", 5)).stream()
                        .map(e -> e.suggested().command())
                        .toList();

        assertEquals(List.of("rsync -a a b", "cp -r a b"), commands);
    }

    @Test
    void keepsTheIndexRightWhenRowsChangeAndGo() throws Exception {
        try (var connection = Entries.connect(folder)) {
            Entries.run(
                    connection, "UPDATE command_history SET command = 'fd -e pdf' WHERE seq = 1");
            Entries.run(connection, "DELETE FROM command_history WHERE seq = 2");
            Entries.run(
                    connection,
                    "INSERT INTO command_history_fts (command_history_fts, rank)"
                            + " VALUES ('integrity-check', 1)");
            Entries.run(
                    connection,
                    "INSERT INTO command_history_pieces (command_history_pieces, rank)"
                            + " VALUES ('integrity-check', 1)");
        }
        assertEquals(
                "fd -e pdf", store.find(Entries.query("fd", 5)).getFirst().suggested().command());
        assertEquals(List.of(), store.find(Entries.query("tar", 5)));
        assertEquals(List.of(), store.find(Entries.query("ackup", 5)));
    }
}
