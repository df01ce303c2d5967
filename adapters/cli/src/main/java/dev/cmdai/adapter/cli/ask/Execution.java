package dev.cmdai.adapter.cli.ask;

import dev.cmdai.adapter.cli.ExitCode;
import dev.cmdai.adapter.cli.Streams;
import dev.cmdai.adapter.cli.Workbench;
import dev.cmdai.adapter.cli.print.Ink;
import dev.cmdai.adapter.cli.run.ChildShell;
import dev.cmdai.adapter.cli.run.TerminalModes;
import dev.cmdai.application.Answer;
import dev.cmdai.application.Dialogue;
import dev.cmdai.application.JudgedCandidate;
import dev.cmdai.application.SafetyPolicy;
import dev.cmdai.domain.risk.Finding;
import dev.cmdai.domain.risk.RiskLevel;
import dev.cmdai.domain.shell.Span;
import org.jspecify.annotations.Nullable;

/** Runs a command, after the confirmation that its risk asks for. */
final class Execution {

    private static final int LONGEST_TARGET = 60;

    private final Answer answer;
    private final SafetyPolicy policy;
    private final AskOptions options;
    private final Memory memory;
    private final Streams streams;
    private final Workbench workbench;

    Execution(
            Answer answer,
            SafetyPolicy policy,
            AskOptions options,
            Memory memory,
            Streams streams,
            Workbench workbench) {
        this.answer = answer;
        this.policy = policy;
        this.options = options;
        this.memory = memory;
        this.streams = streams;
        this.workbench = workbench;
    }

    /** Says what would happen, and does nothing. */
    void rehearse(JudgedCandidate candidate) {
        RiskLevel level = candidate.verdict().level();
        String question =
                policy.needsConfirmation(level)
                                && !(options.has("yes") && policy.yesIsEnough(level))
                        ? " A confirmation would be asked for first."
                        : "";
        streams.warn(
                options.has("execute")
                        ? "Dry run: the command was not run and nothing was stored." + question
                        : "Dry run: nothing was stored.");
    }

    /**
     * Confirms and runs.
     *
     * @param plainOut whether the command may write to our stdout; otherwise it goes to stderr
     * @return the command's exit code, or REFUSED
     */
    int run(JudgedCandidate candidate, boolean plainOut) {
        RiskLevel level = candidate.verdict().level();
        boolean yes = options.has("yes") && policy.yesIsEnough(level);
        boolean confirmed = yes;
        if (!yes && streams.interactive()) {
            confirmed = confirm(candidate);
            if (!confirmed) {
                streams.warn("Not run.");
                return ExitCode.REFUSED;
            }
        } else if (!yes && level != RiskLevel.SAFE || !yes && policy.needsConfirmation(level)) {
            streams.warn(
                    "Not run: the risk of this command is "
                            + level.id()
                            + ", which needs a person's confirmation on a terminal"
                            + (policy.yesIsEnough(level) ? " or --yes: " : ": ")
                            + Ink.harmless(candidate.candidate().command()));
            return ExitCode.REFUSED;
        } else if (!streams.terminals().out() && streams.terminals().err()) {
            streams.err().println("$ " + Ink.harmless(candidate.candidate().command()));
        }
        streams.out().flush();
        streams.err().flush();
        @Nullable TerminalModes modes = streams.terminals().in() ? TerminalModes.save() : null;
        long began = System.nanoTime();
        int code =
                ChildShell.run(
                        candidate.candidate().command(),
                        answer.context().platform().shell(),
                        plainOut);
        long millis = (System.nanoTime() - began) / 1_000_000;
        if (modes != null) {
            modes.restore();
        }
        memory.keepRun(answer, candidate, confirmed, new Memory.Run(code, millis));
        return code;
    }

    private boolean confirm(JudgedCandidate candidate) {
        RiskLevel level = candidate.verdict().level();
        boolean light = level == RiskLevel.MODERATE && !policy.needsConfirmation(level);
        if (level == RiskLevel.SAFE && !policy.needsConfirmation(level)) {
            return true;
        }
        try (Dialogue dialogue = workbench.dialogue()) {
            if (level == RiskLevel.CRITICAL) {
                String target = target(candidate);
                return dialogue.line("Type " + target + " to run it: ", "")
                        .map(line -> line.strip().equals(target))
                        .orElse(false);
            }
            boolean go =
                    dialogue.key(
                                    light ? "Run it? [Enter, or q] " : "Run it? [y/N] ",
                                    light ? "\nqn" : "yn\nq")
                            .map(key -> key == (light ? '\n' : 'y'))
                            .orElse(false);
            streams.err().println();
            return go;
        }
    }

    /** What has to be typed: the part of the command that the gravest finding is about. */
    private static String target(JudgedCandidate candidate) {
        String command = candidate.candidate().command();
        for (Finding finding : candidate.verdict().findings()) {
            Span span = finding.span();
            if (span.length() > 0 && span.to() <= command.length()) {
                String part = command.substring(span.from(), span.to()).strip();
                boolean typeable = Ink.harmless(part).equals(part) && part.indexOf('\n') < 0;
                if (!part.isEmpty() && part.length() <= LONGEST_TARGET && typeable) {
                    return part;
                }
            }
        }
        return "run it";
    }
}
