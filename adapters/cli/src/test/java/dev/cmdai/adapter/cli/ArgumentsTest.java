package dev.cmdai.adapter.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cmdai.adapter.cli.ask.AskCommand;
import dev.cmdai.adapter.cli.command.ExplainSubcommand;
import dev.cmdai.adapter.cli.command.SafetyCommand;
import dev.cmdai.domain.error.CmdaiException;
import dev.cmdai.domain.error.ErrorCode;
import dev.cmdai.domain.shell.ShellKind;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ArgumentsTest {

    @Test
    void optionsAndWordsMix() {
        CommandLine line = ask("find", "--json", "big files", "-n", "3", "-xy");
        assertTrue(line.hasOption("json") && line.hasOption("execute") && line.hasOption("yes"));
        assertEquals("3", line.getOptionValue("candidates"));
        assertEquals(List.of("find", "big files"), line.getArgList());
    }

    @Test
    void everythingBehindTwoDashesIsWords() {
        CommandLine line = ask("--json", "--", "what", "does", "tar", "-x", "--json", "do");
        assertEquals(List.of("what", "does", "tar", "-x", "--json", "do"), line.getArgList());
        assertFalse(line.hasOption("execute"));
    }

    @Test
    void quotesInWordsStay() {
        assertEquals(List.of("\"a b\""), ask("\"a b\"").getArgList());
    }

    @ParameterizedTest
    @CsvSource({
        "--jsn, Did you mean --json?",
        "--exec, Did you mean --execute?",
        "--timeuot=3s, Did you mean --timeout?",
        "-Q, Put -- before words",
        "--frobnicate, Put -- before words",
    })
    void anUnknownOptionIsNamedWithAdvice(String option, String advice) {
        CmdaiException problem = assertThrows(CmdaiException.class, () -> ask(option));
        assertEquals(ErrorCode.USAGE, problem.code());
        assertTrue(problem.problem().contains(option), problem.problem());
        assertTrue(problem.advice().startsWith(advice), problem.advice());
    }

    @Test
    void aCommandKeepsItsOwnOptions() {
        CommandLine line =
                Arguments.parse(
                        new SafetyCommand(),
                        new String[] {
                            "check", "--cwd", "/tmp", "rm", "-rf", "build", "--json", "-s"
                        });
        assertEquals(List.of("check", "rm", "-rf", "build", "-s"), line.getArgList());
        assertEquals("/tmp", line.getOptionValue("cwd"));
        assertTrue(line.hasOption("json"));
        CommandLine behind =
                Arguments.parse(
                        new SafetyCommand(), new String[] {"check", "--", "curl", "--json", "x"});
        assertEquals(List.of("check", "curl", "--json", "x"), behind.getArgList());
        assertFalse(behind.hasOption("json"));
    }

    @Test
    void oneLetterAloneIsForHelpNotACommand() {
        CommandLine alone = Arguments.parse(new ExplainSubcommand(), new String[] {"-h"});
        assertTrue(alone.hasOption("help"));
        CommandLine df = Arguments.parse(new ExplainSubcommand(), new String[] {"df", "-h"});
        assertEquals(List.of("df", "-h"), df.getArgList());
    }

    @Test
    void severalWordsBecomeACommandLine() {
        assertEquals("rm -rf /", Arguments.commandLine(List.of("rm -rf /"), ShellKind.BASH));
        assertEquals(
                "rm -rf 'my files' *.o && ls",
                Arguments.commandLine(
                        List.of("rm", "-rf", "my files", "*.o", "&&", "ls"), ShellKind.BASH));
    }

    private static CommandLine ask(String... arguments) {
        return Arguments.parse(new AskCommand(), arguments);
    }
}
