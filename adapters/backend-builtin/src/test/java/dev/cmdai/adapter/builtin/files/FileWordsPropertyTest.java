package dev.cmdai.adapter.builtin.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cmdai.adapter.builtin.Reading;
import dev.cmdai.domain.ask.Platform;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in a request, the shell reads it back as one word. */
class FileWordsPropertyTest {

    private static final String PROGRAMS = "find grep chmod chown cp mv rm ls tar zip gzip";

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.strings()
                .withChars("ab$`;&|<>(){}[]#~!\\'%^=+-@:, .\u00e9\u4e2d")
                .ofMinLength(1)
                .ofMaxLength(14)
                .map(text -> "x" + text + "x");
    }

    @Property(tries = 60)
    void aNameStaysOneWord(@ForAll("values") String value) throws Exception {
        List<String> words = words(Requests.command("find files named \"" + value + "\""));
        assertEquals(List.of("find", ".", "-type", "f", "-name", value), words);
    }

    @Property(tries = 60)
    void aPlaceStaysOneWord(@ForAll("values") String value) throws Exception {
        List<String> words = words(Requests.command("find pdf files under \"/" + value + "\""));
        Assume.that(value.indexOf('*') < 0 && value.indexOf('?') < 0);
        assertEquals(List.of("find", "/" + value, "-type", "f", "-name", "*.pdf"), words);
    }

    @Property(tries = 60)
    void aTextStaysOneWord(@ForAll("values") String value) throws Exception {
        List<String> words =
                words(Requests.command("find txt files containing the text \"" + value + "\""));
        assertEquals("grep", words.getFirst());
        assertEquals(value, words.get(words.size() - 2));
        assertEquals(".", words.getLast());
        assertTrue(words.size() == 5, words::toString);
    }

    @Property(tries = 60)
    void aTargetStaysOneWord(@ForAll("values") String value) throws Exception {
        List<String> words =
                words(Requests.command("copy files larger than 1MB to \"/" + value + "\""));
        Assume.that(value.indexOf('*') < 0 && value.indexOf('?') < 0);
        assertEquals("/" + value, words.get(words.indexOf("-t") + 1));
        assertEquals(12, words.size());
    }

    @Property(tries = 40)
    void aReplacementStaysOneWord(@ForAll("values") String from, @ForAll("values") String to)
            throws Exception {
        List<String> words =
                words(
                        Requests.command(
                                "replace \"" + from + "\" with \"" + to + "\" in all txt files"));
        assertEquals(12, words.size(), words::toString);
        assertTrue(words.get(9).startsWith("s/"), words::toString);
    }

    @Provide
    Arbitrary<String> salads() {
        List<String> words =
                Requests.table("requests.tsv").stream()
                        .map(line -> line.substring(0, line.indexOf('\t')))
                        .flatMap(request -> Stream.of(request.split(" ")))
                        .distinct()
                        .toList();
        return Arbitraries.of(words).list().ofMaxSize(16).map(list -> String.join(" ", list));
    }

    @Property(tries = 1000)
    void anyWordsInAnyOrderAreReadOrLeft(@ForAll("salads") String request) {
        for (Reading reading : Requests.read(request, Platform.LINUX_BASH)) {
            assertFalse(reading.command().isBlank());
        }
    }

    /** The words of a command as the real shell sees them; nothing is run. */
    private static List<String> words(String command) throws IOException, InterruptedException {
        Assume.that(!command.isEmpty());
        StringBuilder script = new StringBuilder("show() { printf '%s\\0' \"$@\"; }\n");
        for (String program : PROGRAMS.split(" ")) {
            script.append(program).append("() { show ").append(program).append(" \"$@\"; }\n");
        }
        Process shell =
                new ProcessBuilder("sh", "-c", script + command).redirectErrorStream(true).start();
        shell.getOutputStream().close();
        String out = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(shell.waitFor(10, TimeUnit.SECONDS));
        assertEquals(0, shell.exitValue(), out);
        return List.of(out.substring(0, out.length() - 1).split("\0", -1));
    }
}
