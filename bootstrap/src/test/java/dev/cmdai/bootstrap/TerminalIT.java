package dev.cmdai.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person at a real terminal sees and types. */
final class TerminalIT {

    private static final String MENU = "[r]un  [e]dit  e[x]plain  [n]ext  [c]opy  [q]uit";

    @TempDir Path home;

    private Tmux terminal;

    @BeforeEach
    void openTerminal() throws IOException {
        Files.writeString(home.resolve("a.tmp"), "x");
        terminal =
                Tmux.open(
                        home,
                        100,
                        30,
                        "CMDAI_HOME=" + home.resolve("cmdai-home"),
                        "SHELL=/bin/bash",
                        "NO_COLOR=1",
                        "C=" + Cmdai.launcher());
    }

    @AfterEach
    void closeTerminal() {
        terminal.close();
    }

    @Test
    void showsTheAnswerWithItsRiskAndAMenu() {
        terminal.type("$C how much disk space is left; echo code=$?", "Enter");
        String screen = terminal.await(MENU);
        assertTrue(screen.contains("  df -h\n"), screen);
        assertTrue(screen.contains("safe · builtin · "), screen);
        terminal.type("q");
        terminal.await("code=0");
    }

    @Test
    void runsTheCommandInTheTerminalAndKeepsItsExitCode() {
        terminal.type("$C show the last 5 lines of missing.log; echo code=$?", "Enter");
        terminal.await(MENU);
        terminal.type("r");
        terminal.await("code=1");
        terminal.type("clear; echo n=$($C history list --json | grep -c '\"exit_code\":1')", "Enter");
        terminal.await("n=1");
    }

    @Test
    void aKeyThatIsTypedBeforeTheMenuCounts() {
        terminal.type("$C how much disk space is left; echo code=$?", "Enter", "q");
        terminal.await("code=0");
    }

    @Test
    void anEditedCommandIsJudgedAgain() {
        terminal.type("$C how much disk space is left; echo code=$?", "Enter");
        terminal.await(MENU);
        terminal.type("e");
        terminal.await("$ df -h");
        terminal.type("C-u", "rm -rf ~", "Enter");
        String screen = terminal.await("edited by you");
        assertTrue(screen.contains("critical risk · edited by you"), screen);
        terminal.type("r");
        terminal.await("to run it:");
        terminal.type("no", "Enter");
        terminal.await("Not run.");
        terminal.await("code=77");
    }

    @Test
    void explainsAndGoesOn() {
        terminal.type("$C how much disk space is left; echo code=$?", "Enter");
        terminal.await(MENU);
        terminal.type("x");
        terminal.await("-h ");
        terminal.type("n");
        terminal.await("There is no other answer");
        terminal.type("q");
        terminal.await("code=0");
    }

    @Test
    void asksBeforeItKills() {
        terminal.type("$C -x kill the process on port 1; echo code=$?", "Enter");
        terminal.await("Run it? [y/N]");
        terminal.type("n");
        terminal.await("code=77");
        terminal.type("clear; $C -x kill the process on port 1; echo code=$?", "Enter");
        terminal.await("Run it? [y/N]");
        terminal.type("y");
        terminal.await("code=1"); // fuser found nothing, or is not installed (127)
    }

    @Test
    void controlCEndsTheMenuInOrder() {
        terminal.type("$C how much disk space is left; echo code=$?", "Enter");
        terminal.await(MENU);
        terminal.type("C-c");
        terminal.await("code=130");
        terminal.type("stty -a | grep -o ' isig icanon'", "Enter");
        terminal.await("isig icanon");
        terminal.type("clear; echo n=$($C history list | wc -l)", "Enter");
        terminal.await("n=1");
    }

    @Test
    void leavesNoMenuForAPipe() {
        terminal.type("$C how much disk space is left 2>/dev/null | cat", "Enter");
        terminal.await("\ndf -h\n");
        assertEquals(-1, terminal.screen().indexOf("[q]uit"));
    }
}
