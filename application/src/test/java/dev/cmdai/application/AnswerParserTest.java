package dev.cmdai.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.cmdai.domain.ask.NoAnswer;
import dev.cmdai.domain.ask.Proposal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AnswerParserTest {

    @Test
    void takesTheCommandOutOfItsFence() {
        assertEquals("ls -l", command("Here you are:\n```bash\n$ ls -l\n```\nIt lists files."));
    }

    @Test
    void leavesOutWhatTheModelThought() {
        assertEquals("ls", command("<think>\n```\nrm -rf /\n```\n</think>\n```\nls\n```"));
    }

    @Test
    void keepsSeveralLinesTogether() {
        assertEquals(
                "for f in *; do\n  echo $f\ndone",
                command("```\nfor f in *; do\n  echo $f\ndone\n```"));
    }

    @Test
    void takesNoMoreThanIsWanted() {
        Proposal proposal =
                (Proposal) AnswerParser.parse("```\na\n```\nx\n```\nb\n```\n```\nc\n```", 2);
        assertEquals(2, proposal.candidates().size());
        assertEquals("x", proposal.best().explanation());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "rm -rf /",
                "Sorry, I can't do that.",
                "```\n\n```",
                "```bash\nls -l",
                "<think>```\nrm -rf /\n```",
            })
    void proseAndHalfAnswersAreNoCommand(String text) {
        assertInstanceOf(NoAnswer.class, AnswerParser.parse(text, 3));
    }

    private static String command(String text) {
        return ((Proposal) AnswerParser.parse(text, 1)).best().command();
    }
}
