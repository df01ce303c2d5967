package dev.cmdai.domain.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactorTest {

    static Stream<String> secrets() throws IOException {
        return lines("secrets.txt");
    }

    static Stream<String> noSecrets() throws IOException {
        return lines("no-secrets.txt");
    }

    private static Stream<String> lines(String name) throws IOException {
        try (InputStream in = RedactorTest.class.getResourceAsStream(name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("secrets")
    void replacesTheSecretAndNothingElse(String line) {
        Case wanted = Case.of(line);

        Redaction redaction = Redactor.redact(wanted.input);

        assertEquals(wanted.output, redaction.text());
        assertEquals(wanted.kinds, redaction.kinds());
    }

    @ParameterizedTest
    @MethodSource("noSecrets")
    void leavesTextWithoutASecretAlone(String line) {
        Redaction redaction = Redactor.redact(line);

        assertEquals(line, redaction.text());
        assertFalse(redaction.found());
    }

    @Test
    void hasEnoughCases() throws IOException {
        assertTrue(secrets().count() >= 120, "positive: " + secrets().count());
        assertTrue(noSecrets().count() >= 60, "negative: " + noSecrets().count());
    }

    @ParameterizedTest
    @MethodSource("secrets")
    void findsNothingMoreInItsOwnOutput(String line) {
        String once = Redactor.redact(Case.of(line).input).text();

        assertEquals(once, Redactor.redact(once).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                " ",
                "'",
                "\"",
                "://",
                "x://a:b",
                "@",
                "password=",
                "password: ",
                "-p '",
                "eyJ",
                "eyJaaaaaaaaa.",
                "sk-",
                "ghp_",
                "-----BEGIN ",
                "-----BEGIN PRIVATE KEY",
                "mysql -p",
                "echo x | sudo -S ",
                "AKIA",
                "token=\"",
                "\\",
                "$(",
                "xoxb-1",
                "é\u0000"
            })
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void endsSoonForAnyLongText(String piece) {
        String text = piece.repeat(400_000 / piece.length());

        // A quadratic scan of such a text would take hours.
        assertTrue(Redactor.redact(text).text().length() > 0);
    }

    @Test
    void keepsEveryPrefixOfEveryCaseWhole() throws IOException {
        for (String line : secrets().toList()) {
            String input = Case.of(line).input;
            for (int end = 0; end <= input.length(); end++) {
                Redactor.redact(input.substring(0, end)); // throws nothing
            }
        }
    }

    private record Case(String input, String output, List<String> kinds) {
        static Case of(String line) {
            StringBuilder input = new StringBuilder();
            StringBuilder output = new StringBuilder();
            List<String> kinds = new ArrayList<>();
            int at = 0;
            for (int open = line.indexOf('«'); open >= 0; open = line.indexOf('«', at)) {
                int bar = line.indexOf('|', open);
                int close = line.indexOf('»', bar);
                String kind = line.substring(open + 1, bar);
                input.append(line, at, open).append(line, bar + 1, close);
                output.append(line, at, open).append("[redacted:" + kind + "]");
                if (!kinds.contains(kind)) {
                    kinds.add(kind);
                }
                at = close + 1;
            }
            String rest = line.substring(at);
            return new Case(clean(input + rest), clean(output + rest), kinds);
        }

        private static String clean(String text) {
            return text.replace("¦", "");
        }
    }
}
