package dev.cmdai.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job, typed as a user would type it. */
final class MainJobIT {

    @TempDir Path home;

    @Test
    void answersInAPipeWithTheCommandAlone() {
        Cmdai.Result result =
                cmdai().run("find", "all", "pdf", "files", "larger", "than", "10", "MB");
        assertEquals("find . -type f -name '*.pdf' -size +10M\n", result.out());
        assertEquals(0, result.code());
    }

    @Test
    void writesOneJsonDocument() {
        Cmdai.Result result = cmdai().run("--json", "find all pdf files larger than 10 MB");
        assertEquals(0, result.code(), result.err());
        assertEquals(1, result.out().lines().count());
        for (String part :
                List.of(
                        "\"request\":\"find all pdf files larger than 10 MB\"",
                        "\"command\":\"find . -type f -name '*.pdf' -size +10M\"",
                        "\"backend\":\"builtin\"",
                        "\"risk\":{\"level\":\"safe\"",
                        "\"checks\":{\"syntax\":\"ok\",\"missing\":[]}",
                        "\"timings_ms\":{\"select\":",
                        "\"history_id\":\"")) {
            assertTrue(result.out().contains(part), part + " in " + result.out());
        }
    }

    @Test
    void aShellThatIsMissingDoesNotMakeASecondDocument() {
        Cmdai.Result result =
                cmdai().run("-x", "--json", "-s", "cmd", "how much disk space is left");
        assertEquals(74, result.code(), result.err());
        assertEquals(1, result.out().lines().count(), result.out());
    }

    @Test
    void everyDocumentHasTheSameFields() {
        Cmdai.Result none = cmdai().run("--json", "frobnicate the wibble quux");
        for (String field :
                List.of("explanation\":null", "candidates\":[]", "risk\":null", "checks\":null")) {
            assertTrue(none.out().contains(field), none.out());
        }
        Cmdai.Result events =
                cmdai().run("--stream", "--json", "--explain", "how much disk space is left");
        assertTrue(events.out().contains("\"breakdown\":[{"), events.out());
    }

    @Test
    void withoutHistoryNoWordsAreLogged() throws IOException {
        cmdai().run("--no-history", "how much disk space is left");
        cmdai().run("find all pdf files larger than 10 MB");
        String log = Files.readString(cmdai().files().resolve("state/log/cmdai.jsonl"));
        assertFalse(log.contains("disk space") || log.contains("df -h"), log);
        assertTrue(log.contains("find all pdf files"), log);
        assertTrue(log.contains("\"event\":\"history\",\"write_ms\":"), log);
    }

    @Test
    void writesYaml() {
        Cmdai.Result result = cmdai().run("-o", "yaml", "how much disk space is left");
        assertTrue(result.out().startsWith("---\nrequest: \"how much disk space is left\"\n"));
        assertTrue(result.out().contains("command: \"df -h\""), result.out());
    }

    @Test
    void streamsEventsThatEndWithTheAnswer() {
        Cmdai.Result result = cmdai().run("--stream", "--json", "how much disk space is left");
        List<String> lines = result.out().lines().toList();
        assertTrue(lines.size() >= 2, result.out());
        assertEquals("{\"event\":\"partial\",\"text\":\"df -h\"}", lines.getFirst());
        assertTrue(lines.getLast().startsWith("{\"event\":\"completed\",\"answer\":{"));
    }

    @Test
    void answersABatchInOrderAndReportsBadLines() {
        Cmdai.Result result =
                cmdai().reading(
                                """
                                {"id":"a","request":"how much disk space is left"}
                                not json
                                {"id":7}
                                {"id":8,"request":"frobnicate the wibble quux"}

                                {"id":9,"request":"find all pdf files larger than 10 MB"}
                                """)
                        .run("--batch", "-");
        assertEquals(65, result.code(), result.err());
        List<String> lines = result.out().lines().toList();
        assertEquals(5, lines.size());
        assertTrue(lines.get(0).startsWith("{\"id\":\"a\",\"request\":\"how much"));
        assertTrue(lines.get(1).contains("\"line\":2,\"error\":{\"code\":\"bad_input\""));
        assertTrue(lines.get(2).startsWith("{\"id\":7,\"line\":3,\"error\""));
        assertTrue(lines.get(3).contains("\"command\":null,\"reason\":"), lines.get(3));
        assertTrue(lines.get(4).startsWith("{\"id\":9,"));
    }

    @Test
    void runsACommandAndPassesItsExitCodeOn() throws IOException {
        Path folder = Files.createDirectory(home.resolve("two words"));
        Files.writeString(folder.resolve("a.txt"), "x");
        Cmdai.Result result = cmdai().in(folder).run("-x", "list files in this folder");
        assertEquals(0, result.code(), result.err());
        assertTrue(result.out().contains("a.txt"), result.out());
        Cmdai.Result failing =
                cmdai().in(folder).run("-x", "show the last 5 lines of missing-file.log");
        assertEquals(1, failing.code(), failing.err());
        assertTrue(failing.err().contains("missing-file.log"));
    }

    @Test
    void aDangerousCommandNeedsAPerson() {
        String words = "kill the process on port 1"; // where nothing ever listens
        Cmdai.Result plain = cmdai().run(words);
        assertEquals(77, plain.code(), plain.out());
        assertEquals("", plain.out());
        assertTrue(plain.err().contains("--json"), plain.err());
        Cmdai.Result json = cmdai().run("--json", words);
        assertEquals(77, json.code());
        assertTrue(json.out().contains("\"risk\":{\"level\":\"high\""), json.out());
        assertEquals(77, cmdai().run("-x", words).code());
        assertEquals(77, cmdai().run("-x", "-y", words).code());
        Cmdai.Result dry = cmdai().run("-x", "-y", "--safety", "permissive", "--dry-run", words);
        assertEquals(0, dry.code(), dry.err());
        Cmdai.Result yes = cmdai().run("-x", "-y", "--safety", "permissive", words);
        assertTrue(yes.code() == 1 || yes.code() == 127, "fuser's own code, not " + yes.code());
    }

    @Test
    void aModerateRiskRunsInAPipeOnlyWithYes() throws IOException {
        Path folder = Files.createDirectory(home.resolve("box"));
        Files.writeString(folder.resolve("a.tmp"), "x");
        assertEquals(77, cmdai().in(folder).run("-x", "rename a.tmp to b.tmp").code());
        assertTrue(Files.exists(folder.resolve("a.tmp")));
        assertEquals(0, cmdai().in(folder).run("-x", "-y", "rename a.tmp to b.tmp").code());
        assertTrue(Files.exists(folder.resolve("b.tmp")));
    }

    @Test
    void remembersWhatItAnsweredAndHowItRan() {
        cmdai().run("-x", "how much disk space is left");
        cmdai().run("--no-history", "show my ip address");
        cmdai().run("--dry-run", "show running processes");
        Cmdai.Result list = cmdai().run("history", "list", "--json");
        assertEquals(1, list.out().lines().count(), list.out() + list.err());
        assertTrue(list.out().contains("\"exit_code\":0"), list.out());
        Cmdai.Result search = cmdai().run("--search", "disk");
        assertTrue(search.out().endsWith("df -h\n"), search.out());
        String id = search.out().substring(0, 8);
        Cmdai.Result show = cmdai().run("history", "show", id);
        assertTrue(show.out().contains("request     how much disk space is left"), show.out());
    }

    @Test
    void keepsSecretsOutOfHistoryAndLog() throws IOException {
        String secret = "ghp_0123456789abcdefghijABCDEFGHIJ012345";
        cmdai().run("download https://ada:hunter2hunter2@example.com/" + secret + ".zip");
        List<Path> files = new ArrayList<>();
        try (var tree = Files.walk(cmdai().files())) {
            tree.filter(Files::isRegularFile).forEach(files::add);
        }
        assertTrue(files.stream().anyMatch(f -> f.endsWith("history.db")), files.toString());
        for (Path file : files) {
            String bytes =
                    new String(
                            Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
            assertFalse(bytes.contains(secret), file + " holds the token");
            assertFalse(bytes.contains("hunter2hunter2"), file + " holds the password");
        }
    }

    @Test
    void explainsWordByWord() {
        Cmdai.Result result = cmdai().run("--explain", "how much disk space is left");
        assertEquals("df -h\n", result.out());
        assertTrue(result.err().contains("-h"), result.err());
    }

    @Test
    void saysWhatIsNearestWhenItDoesNotKnow() {
        Cmdai.Result result = cmdai().run("frobnicate the wibble quux");
        assertEquals(1, result.code());
        assertEquals("", result.out());
        assertTrue(result.err().startsWith("cmdai: "), result.err());
    }

    @Test
    void oneWordThatIsASubcommandCanBeAskedBehindTwoDashes() {
        Cmdai.Result result = cmdai().run("--json", "--", "history", "of", "my", "shell");
        assertTrue(result.out().contains("\"request\":\"history of my shell\""), result.out());
    }

    private Cmdai cmdai() {
        return new Cmdai(home);
    }
}
