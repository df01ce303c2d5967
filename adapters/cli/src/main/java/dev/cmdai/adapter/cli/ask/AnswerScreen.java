package dev.cmdai.adapter.cli.ask;

import dev.cmdai.adapter.cli.print.Ink;
import dev.cmdai.adapter.cli.print.Verdicts;
import dev.cmdai.application.Answer;
import dev.cmdai.application.JudgedCandidate;
import dev.cmdai.domain.ask.Clarification;
import dev.cmdai.domain.ask.NoAnswer;
import dev.cmdai.domain.ask.Proposal;
import java.io.PrintStream;
import java.util.List;

/** Shows answers to a person. */
final class AnswerScreen {

    private final Ink ink;
    private final boolean quiet;
    private final Verdicts verdicts;

    /**
     * @param quiet whether to leave out everything but the command and its dangers
     */
    AnswerScreen(Ink ink, boolean quiet) {
        this.ink = ink;
        this.quiet = quiet;
        this.verdicts = new Verdicts(ink);
    }

    /** The command, what is dangerous in it, what it does, and who says so. */
    void show(PrintStream out, JudgedCandidate candidate, String backend) {
        String command = candidate.candidate().command();
        for (String line : Ink.harmless(command).split("\n", -1)) {
            out.println("  " + ink.bold(line));
        }
        notes(out, candidate, "  ");
        if (!quiet) {
            out.println("  " + status(candidate, backend));
        }
        out.flush();
    }

    private String status(JudgedCandidate candidate, String backend) {
        long sure = Math.round(candidate.candidate().confidence() * 100);
        return verdicts.word(candidate.verdict().level())
                + ink.dim(" · " + backend + " · " + sure + " % sure");
    }

    /** What is worth knowing besides the command itself. */
    void notes(PrintStream out, JudgedCandidate candidate, String indent) {
        String command = candidate.candidate().command();
        verdicts.findings(out, command, candidate.verdict(), indent);
        String explanation = candidate.candidate().explanation();
        if (!quiet && !explanation.isEmpty()) {
            out.println(indent + Ink.harmless(explanation));
        }
        List<String> missing = candidate.checks().missing();
        if (!missing.isEmpty()) {
            out.println(indent + "Not installed here: " + String.join(", ", missing) + ".");
        }
        String problem = candidate.checks().syntaxProblem();
        if (problem != null) {
            out.println(indent + "The shell would not accept it: " + problem);
        }
    }

    /** Why there is no command, and what could be asked instead. */
    void nothing(PrintStream err, Answer answer) {
        switch (answer.suggestion()) {
            case NoAnswer no -> {
                err.println("cmdai: " + Ink.harmless(no.reason()));
                list(err, "Nearest to it:", no.nearest());
            }
            case Clarification ask -> {
                err.println("cmdai: " + Ink.harmless(ask.question()));
                list(err, "For example:", ask.examples());
            }
            case Proposal proposal -> {}
        }
    }

    private static void list(PrintStream err, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            err.println(title);
            for (String line : lines) {
                err.println("  cmdai " + Ink.harmless(line));
            }
        }
    }
}
