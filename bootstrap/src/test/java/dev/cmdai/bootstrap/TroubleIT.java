package dev.cmdai.bootstrap;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Bad input, broken files, crowds: the answer still comes, and nothing that existed is destroyed.
 */
final class TroubleIT {

    private static final String WORDS = "how much disk space is left";

    @TempDir Path home;

    @Test
    void nothingTypedIsAUsageError() {
        Cmdai.Result result = cmdai().run();
        assertEquals(64, result.code());
        assertEquals("", result.out());
        assertEquals(
                "cmdai: Say in plain words what you want to do. For example: cmdai find all pdf"
                        + " files larger than 10 MB\n",
                result.err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--jsn list files|There is no option --jsn. Did you mean --json?",
                "-Q list files|There is no option -Q.",
                "--candidates many list files|answer.candidates wants a whole number from 1 to 10",
                "--safety none list files|safety.level wants one of strict",
                "--timeout soon list files|backend.timeout wants a duration",
                "-o xml list files|Option --output wants plain, json or yaml, not 'xml'.",
                "-b olama list files|No backend named 'olama'. There are: builtin.",
                "--backend|Option --backend wants a value.",
                "history frob|There is no 'history frob'.",
                "history list --since soon|Option --since wants a date",
                "history list pdf|'history list' takes no words.",
                "safety check --shell tcsh ls|Option --shell wants bash, zsh",
                "--batch requests.jsonl list files|--batch takes its requests from the file",
                "init zsh|'cmdai init' is not in this version.",
                "models|'cmdai models' is not in this version.",
            })
    void usageErrorsAreOneSentence(String line, String sentence) {
        Cmdai.Result result = cmdai().run(line.split(" "));
        assertEquals(64, result.code(), result.err());
        assertEquals("", result.out());
        assertTrue(result.err().contains(sentence), result.err());
        assertEquals(1, result.err().lines().count(), result.err());
    }

    @Test
    void aVeryLongRequestIsRefusedInOneSentence() {
        Cmdai.Result result = cmdai().run("find files " + "x".repeat(100_000));
        assertEquals(65, result.code());
        assertEquals(1, result.err().lines().count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "find files named $(reboot)",
                "find files named `reboot`",
                "find files containing '; rm -rf / #'",
                "show the last 5 lines of a;reboot",
                "find files named \"x\" || reboot",
                "\u0007\u001b[31mlist files\u0001",
                "find \ud83d\ude00 files named \u202egpj.exe",
                "\n\n\n",
                "''",
            })
    void metacharactersAndControlCharactersStayData(String words) {
        Cmdai.Result result = cmdai().run("--json", words);
        assertTrue(List.of(0, 1, 64, 77).contains(result.code()), result.err());
        assertFalse(result.err().contains("bug"), result.err());
        assertFalse(result.out().contains("\"syntax\":\"The"), result.out());
    }

    @Test
    void lettersSurviveALocaleThatIsNotUtf8() {
        Cmdai.Result result = cmdai().with("LC_ALL", "C").run("find files named naïve-Übung.txt");
        assertTrue(result.out().contains("naïve-Übung.txt"), result.out() + result.err());
    }

    @Test
    void brokenUtf8InABatchIsNoReasonToStop() {
        byte[] line =
                "{\"id\":1,\"request\":\"list files \u00ff\"}\n"
                        .getBytes(StandardCharsets.ISO_8859_1);
        Cmdai.Result result = cmdai().reading(line).run("--batch", "-");
        assertEquals(0, result.code(), result.err());
        assertEquals(1, result.out().lines().count());
    }

    @Test
    void aBrokenConfigurationIsOneWarning() throws IOException {
        Files.createDirectories(cmdai().files());
        Files.writeString(cmdai().files().resolve("config.toml"), "[ui\ncolor = = 3\n");
        Cmdai.Result result = cmdai().run(WORDS);
        assertEquals(0, result.code());
        assertEquals("df -h\n", result.out());
        long warnings = result.err().lines().filter(l -> l.startsWith("cmdai: ")).count();
        assertEquals(1, warnings, result.err());
        assertTrue(result.err().contains("config.toml line "), result.err());
        Cmdai.Result validate = cmdai().run("config", "validate");
        assertEquals(78, validate.code());
        assertTrue(validate.out().lines().count() >= 2, validate.out());
    }

    @Test
    void aFileThatIsNoDatabaseIsKeptAsItIs() throws IOException {
        Files.createDirectories(cmdai().files());
        Path database = cmdai().files().resolve("history.db");
        byte[] diary =
                "Dear diary, this is not a database.\n"
                        .repeat(500)
                        .getBytes(StandardCharsets.UTF_8);
        Files.write(database, diary);
        Cmdai.Result result = cmdai().run(WORDS);
        assertEquals(0, result.code());
        assertEquals("df -h\n", result.out());
        assertTrue(result.err().contains("history.db"), result.err());
        assertArrayEquals(diary, Files.readAllBytes(database));
    }

    @Test
    void aHomeThatCantBeWrittenIsOneWarning() throws IOException {
        Path file = Files.writeString(home.resolve("a-file"), "no folder");
        Cmdai.Result result = cmdai().with("CMDAI_HOME", file.toString()).run(WORDS);
        assertEquals(0, result.code(), result.err());
        assertEquals("df -h\n", result.out());
        long warnings = result.err().lines().filter(l -> l.startsWith("cmdai: ")).count();
        assertEquals(1, warnings, result.err());
        assertEquals("no folder", Files.readString(file));
    }

    @Test
    void aFullDiskUnderStdoutIsAnInputOutputError() throws IOException, InterruptedException {
        Path err = Files.createTempFile(home, "err", null);
        Process process = cmdai().start(Path.of("/dev/full"), err, WORDS);
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        assertEquals(74, process.exitValue());
        assertTrue(Cmdai.text(err).contains("stdout can't be written"), Cmdai.text(err));
    }

    @Test
    void worksWithoutAHome() {
        Cmdai.Result result =
                cmdai().with("HOME", "")
                        .with("CMDAI_HOME", "")
                        .with("XDG_DATA_HOME", home + "/d")
                        .with("XDG_STATE_HOME", home + "/s")
                        .with("XDG_CACHE_HOME", home + "/c")
                        .run(WORDS);
        assertEquals(0, result.code(), result.err());
        assertEquals("df -h\n", result.out());
    }

    @Test
    void twoHundredAtOnceLoseNoEntry() throws IOException, InterruptedException {
        List<Process> running = new ArrayList<>();
        List<Path> errors = new ArrayList<>();
        int all = 200;
        int atOnce = 200;
        for (int i = 0; i < all; i++) {
            Path err = Files.createTempFile(home, "err", null);
            errors.add(err);
            running.add(
                    cmdai().start(
                                    Files.createTempFile(home, "out", null),
                                    err,
                                    "find files larger than " + (i + 1) + " MB"));
            if (running.size() >= atOnce) {
                assertTrue(running.removeFirst().waitFor(5, TimeUnit.MINUTES));
            }
        }
        for (Process process : running) {
            assertTrue(process.waitFor(5, TimeUnit.MINUTES));
            assertEquals(0, process.exitValue());
        }
        for (Path error : errors) {
            assertFalse(Cmdai.text(error).contains("cmdai:"), Cmdai.text(error));
        }
        Cmdai.Result list = cmdai().run("history", "list", "--limit", "1000", "--json");
        assertEquals(all, list.out().lines().count());
        assertEquals(
                all, list.out().lines().map(l -> l.split("\"command\":\"")[1]).distinct().count());
    }

    private Cmdai cmdai() {
        return new Cmdai(home);
    }
}
