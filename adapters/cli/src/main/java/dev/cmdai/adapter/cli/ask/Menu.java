package dev.cmdai.adapter.cli.ask;

import dev.cmdai.adapter.cli.ExitCode;
import dev.cmdai.adapter.cli.Streams;
import dev.cmdai.adapter.cli.Workbench;
import dev.cmdai.adapter.cli.print.Breakdown;
import dev.cmdai.application.Answer;
import dev.cmdai.application.CommandJudge;
import dev.cmdai.application.Dialogue;
import dev.cmdai.application.JudgedCandidate;
import dev.cmdai.domain.ask.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a person at a terminal does with an answer, by one key. */
final class Menu {

    private static final String MENU = "  [r]un  [e]dit  e[x]plain  [n]ext  [c]opy  [q]uit ";
    private static final String KEYS = "renxcq\n";

    private final Answer answer;
    private final Execution execution;
    private final AnswerScreen screen;
    private final Workbench workbench;
    private final Streams streams;
    private final List<JudgedCandidate> candidates;
    private int current;

    Menu(
            Answer answer,
            Execution execution,
            AnswerScreen screen,
            Workbench workbench,
            Streams streams) {
        this.answer = answer;
        this.execution = execution;
        this.screen = screen;
        this.workbench = workbench;
        this.streams = streams;
        this.candidates = new ArrayList<>(answer.candidates());
    }

    /** Asks until something is decided. */
    int run() {
        while (true) {
            char key = ask();
            switch (key) {
                case 'r' -> {
                    return execution.run(shown(), true);
                }
                case 'e' -> edit();
                case 'x' ->
                        Breakdown.print(
                                streams.out(),
                                shown().candidate().command(),
                                answer.context().platform().shell(),
                                workbench.explain());
                case 'n' -> another();
                case 'c' ->
                        Clipboard.copy(
                                shown().candidate().command(), workbench.environment(), streams);
                default -> {
                    return ExitCode.DONE;
                }
            }
        }
    }

    private JudgedCandidate shown() {
        return candidates.get(current);
    }

    private char ask() {
        try (Dialogue dialogue = workbench.dialogue()) {
            return dialogue.key(MENU, KEYS).orElse('q');
        } finally {
            streams.err().println();
        }
    }

    private void edit() {
        Optional<String> line;
        try (Dialogue dialogue = workbench.dialogue()) {
            line = dialogue.line("$ ", shown().candidate().command());
        }
        if (line.isEmpty() || line.get().isBlank()) {
            return;
        }
        String command = line.get().strip();
        CommandJudge judge = workbench.judge();
        candidates.add(judge.judge(new Candidate(command, "", 1), answer.context()));
        current = candidates.size() - 1;
        screen.show(streams.out(), shown(), "edited by you");
    }

    private void another() {
        if (candidates.size() == 1) {
            streams.err().println("  There is no other answer; ask with -n 3 for more.");
            return;
        }
        current = (current + 1) % candidates.size();
        screen.show(streams.out(), shown(), answer.source().backend());
    }
}
