package dev.cmdai.domain.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuotingTest {

    @Test
    void leavesPlainWordsAlone() {
        assertEquals("notes.txt", Quoting.quote("notes.txt", ShellKind.BASH));
        assertEquals("--level=3", Quoting.quote("--level=3", ShellKind.BASH));
        assertEquals("a,b", Quoting.quote("a,b", ShellKind.ZSH));
    }

    @Test
    void quotesWhatPowerShellWouldSplit() {
        assertEquals("'a,b'", Quoting.quote("a,b", ShellKind.POWERSHELL));
        assertEquals("'-a.b'", Quoting.quote("-a.b", ShellKind.POWERSHELL));
        assertEquals("'it\u2019\u2019s'", Quoting.quote("it\u2019s", ShellKind.POWERSHELL));
    }

    @Test
    void quotesWhatLooksLikeAnAssignmentOrAHome() {
        assertEquals("'a=b'", Quoting.quote("a=b", ShellKind.BASH));
        assertEquals("'=ls'", Quoting.quote("=ls", ShellKind.ZSH));
        assertEquals("'~'", Quoting.quote("~", ShellKind.SH));
        assertEquals("''", Quoting.quote("", ShellKind.SH));
    }

    @Test
    void doublesABackslashAtTheEndForCmd() {
        assertEquals("\"C:\\my dir\\\\\"", Quoting.quote("C:\\my dir\\", ShellKind.CMD));
    }

    @Test
    void refusesWhatNoWordCanHold() {
        assertThrows(IllegalArgumentException.class, () -> Quoting.quote("\0", ShellKind.BASH));
        assertThrows(IllegalArgumentException.class, () -> Quoting.quote("%a%", ShellKind.CMD));
    }

    @Test
    void isPlainInNoShellIfOneWouldSplitIt() {
        assertFalse(Quoting.isPlain("a,b"));
        assertFalse(Quoting.isPlain("-a:b"));
    }

    @Test
    void realShellsReadItBack() throws IOException, InterruptedException {
        for (String shell : List.of("/bin/sh", "/bin/bash", "/usr/bin/zsh", "/usr/bin/fish")) {
            if (Files.isExecutable(Path.of(shell))) {
                roundTrip(shell);
            }
        }
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
    }

    private static void roundTrip(String shell) throws IOException, InterruptedException {
        ShellKind kind = ShellKind.named(shell).orElseThrow();
        String signs = "ab '\"$`\\!*?~#;&|<>(){}[]^=,%@+-/.:\n\t\u2019";
        Random random = new Random(7);
        StringBuilder script = new StringBuilder();
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(10); j >= 0; j--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            expected.append(text).append('|');
            script.append("printf '%s|' ").append(Quoting.quote(text.toString(), kind));
            script.append('\n');
        }
        Process process = new ProcessBuilder(shell, "-c", script.toString()).start();
        byte[] out = process.getInputStream().readAllBytes();
        process.waitFor();
        assertEquals(expected.toString(), new String(out, StandardCharsets.UTF_8), shell);
    }
}
