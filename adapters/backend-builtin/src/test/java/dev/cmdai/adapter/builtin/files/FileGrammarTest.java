package dev.cmdai.adapter.builtin.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cmdai.adapter.builtin.Reading;
import dev.cmdai.domain.ask.Platform;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileGrammarTest {

    static List<String> requests() {
        return Requests.table("requests.tsv");
    }

    static List<String> platforms() {
        return Requests.table("platforms.tsv");
    }

    @ParameterizedTest
    @MethodSource("requests")
    void answers(String line) {
        String[] column = line.split("\t", -1);
        List<Reading> readings = Requests.read(column[0], Platform.LINUX_BASH);
        assertEquals(column[1], readings.isEmpty() ? "" : readings.getFirst().command());
        assertTrue(readings.getFirst().score() >= 0.75, "sure of it");
        assertFalse(readings.getFirst().explanation().isBlank());
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void answersForOtherPlatforms(String line) {
        String[] column = line.split("\t", -1);
        assertEquals(column[2], Requests.command(column[1], Requests.platform(column[0])));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "files that my boss likes",
                "kill the process that uses port 8080",
                "show the git log of the last week",
                "resize all png images to half their size",
                "convert all png files to jpg",
                "remove trailing whitespace from all python files",
                "delete all blank lines in notes.txt",
                "rename all files to lowercase",
                "show first 5 lines of each csv file",
                "list installed packages",
                "list running docker containers",
                "upload all pdf files to the server",
                "how much memory is free",
                "count lines in notes.txt",
                "encrypt all documents in ~/private",
                "copy all pictures",
                "what is the weather",
            })
    void isNotSureOfWhatItDoesNotKnow(String request) {
        for (Reading reading : Requests.read(request, Platform.LINUX_BASH)) {
            assertTrue(reading.score() < 0.6, reading::toString);
        }
    }

    @Test
    void namesTheWordsThatItHasNoUseFor() {
        Reading reading =
                Requests.read("find pdf files my boss likes", Platform.LINUX_BASH).getFirst();
        assertEquals(List.of(4, 5), reading.unexplainedWords());
    }

    @Test
    void explainsWhatIsDone() {
        Reading reading =
                Requests.read("delete log files older than 7 days in /tmp", Platform.LINUX_BASH)
                        .getFirst();
        assertEquals(
                "Deletes files named *.log modified more than 7 days ago under /tmp.",
                reading.explanation());
    }

    @Test
    void neverDeletesWhatARequestOnlyDescribesInPart() {
        for (Reading reading :
                Requests.read(
                        "delete all files that are in the list of my boss", Platform.LINUX_BASH)) {
            assertTrue(reading.score() < 0.6, reading::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "find",
                "files",
                "\u0000\u0001",
                "find files named \"\"",
                "\ud83d",
                "' \" `"
            })
    void survivesOddRequests(String request) {
        for (Reading reading : Requests.read(request, Platform.LINUX_BASH)) {
            assertFalse(reading.command().isBlank());
        }
    }

    @Test
    void survivesAHundredKilobytes() {
        assertEquals(
                List.of(),
                Requests.read("find files named x or ".repeat(5000), Platform.LINUX_BASH));
        assertEquals(List.of(), Requests.read("x".repeat(100_000), Platform.LINUX_BASH));
        assertTrue(
                Requests.command("find files named " + "\u00e9".repeat(200)).endsWith("\u00e9'"));
    }

    @Test
    void keepsUnicodeNamesWhole() {
        assertEquals(
                "find . -type f -name '\ud83d\ude00 photo.jpg'",
                Requests.command("find files named \"\ud83d\ude00 photo.jpg\""));
        assertEquals(
                "find '/tmp/\u00fcber' -type f", Requests.command("find files in /tmp/\u00fcber"));
    }

    @Test
    void refusesValuesThatNoShellWordCanHold() {
        assertEquals(
                List.of(), Requests.read("find files named \"a\u0000b\"", Platform.LINUX_BASH));
    }
}
