package dev.cmdai.adapter.builtin;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cmdai.adapter.builtin.recipe.Index;
import dev.cmdai.adapter.builtin.suite.SuiteRequest;
import dev.cmdai.adapter.builtin.suite.SuiteRequests;
import dev.cmdai.domain.ask.Clarification;
import dev.cmdai.domain.ask.Context;
import dev.cmdai.domain.ask.NoAnswer;
import dev.cmdai.domain.ask.Platform;
import dev.cmdai.domain.ask.Prompt;
import dev.cmdai.domain.ask.Proposal;
import dev.cmdai.domain.ask.Request;
import dev.cmdai.domain.port.ModelBackend;
import dev.cmdai.domain.port.ModelBackend.Generation;
import dev.cmdai.domain.port.ModelBackend.Outcome;
import dev.cmdai.domain.port.TokenSink;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Runs the blind suite. Every third request of a file was looked at while the engine was made; the
 * others were only counted, so theirs is the figure that matters.
 */
class EverydayRequestsTest {

    private static final int LEAST_RIGHT_PERCENT = 70;
    private static final int MOST_WRONG_PERCENT = 10;

    /** How the answers to some requests came out. */
    private static final class Tally {
        private int right;
        private int wrong;
        private int none;

        void add(Tally other) {
            right += other.right;
            wrong += other.wrong;
            none += other.none;
        }

        int all() {
            return right + wrong + none;
        }

        @Override
        public String toString() {
            return right + " right, " + wrong + " wrong, " + none + " no answer of " + all();
        }
    }

    private final ModelBackend backend =
            new BuiltinBackend(Index.load(), () -> LocalDate.of(2024, 3, 1));

    @Test
    void answersMostEverydayRequestsRightAndFewWrong() {
        Tally seen = new Tally();
        Tally unseen = new Tally();
        StringBuilder report = new StringBuilder();
        for (String file : SuiteRequests.FILES) {
            Tally ofFile = new Tally();
            List<SuiteRequest> requests = SuiteRequests.of(file);
            for (int i = 0; i < requests.size(); i++) {
                Tally one = judge(requests.get(i));
                ofFile.add(one);
                (i % 3 == 2 ? seen : unseen).add(one);
            }
            report.append(file).append(": ").append(ofFile).append('\n');
        }
        report.append("seen: ").append(seen).append("\nunseen: ").append(unseen).append('\n');
        System.out.print(report);
        Tally all = new Tally();
        all.add(seen);
        all.add(unseen);
        assertTrue(all.right * 100 >= all.all() * LEAST_RIGHT_PERCENT, () -> "too few right\n" + report);
        assertTrue(all.wrong * 100 <= all.all() * MOST_WRONG_PERCENT, () -> "too many wrong\n" + report);
    }

    private Tally judge(SuiteRequest request) {
        Tally tally = new Tally();
        Generation generation =
                new Generation(
                        Request.of(request.request()),
                        new Context(Platform.LINUX_BASH, "/home/me", "/home/me", "me"),
                        Prompt.NONE,
                        "");
        Outcome outcome = backend.generate(generation, text -> TokenSink.Demand.CONTINUE);
        if (!(outcome instanceof Outcome.Decided decided)) {
            throw new AssertionError("not decided: " + request.id());
        }
        switch (decided.suggestion()) {
            case Proposal proposal -> {
                if (request.isAnsweredBy(proposal.best().command())) {
                    tally.right++;
                } else {
                    tally.wrong++;
                }
            }
            case Clarification question -> tally.none++;
            case NoAnswer none -> {
                if (request.wantsNoAnswer()) {
                    tally.right++;
                } else {
                    tally.none++;
                }
            }
        }
        return tally;
    }
}
