package dev.cmdai.adapter.builtin.suite;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cmdai.adapter.builtin.BuiltinProvider;
import dev.cmdai.domain.ask.Context;
import dev.cmdai.domain.ask.Platform;
import dev.cmdai.domain.ask.Prompt;
import dev.cmdai.domain.ask.Proposal;
import dev.cmdai.domain.ask.Request;
import dev.cmdai.domain.config.Settings;
import dev.cmdai.domain.port.ModelBackend;
import dev.cmdai.domain.port.ModelBackend.Generation;
import dev.cmdai.domain.port.ModelBackend.Outcome;
import dev.cmdai.domain.port.TokenSink.Demand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * What the builtin backend makes of requests that nobody wrote recipes for. The figures go to
 * target/everyday-requests.txt, with every answer that is not right.
 */
final class EverydayRequestsTest {

    private static final Context PLACE =
            new Context(Platform.LINUX_BASH, "/home/ada/project", "/home/ada", "ada");

    @Test
    void atLeastSevenInTenAreRightAndAtMostOneInTenIsWrong() throws IOException {
        List<String> report = new ArrayList<>();
        Score first = judge("first", SuiteRequests.all(), report);
        Score second = judge("second", SuiteRequests.second(), report);
        report.add(0, first + "\n" + second);
        Files.write(Path.of("target", "everyday-requests.txt"), report);
        assertTrue(first.right() >= 0.70, first.toString());
        assertTrue(first.wrong() <= 0.10, first.toString());
    }

    private record Score(String name, int rights, int wrongs, int all) {
        double right() {
            return (double) rights / all;
        }

        double wrong() {
            return (double) wrongs / all;
        }

        @Override
        public String toString() {
            int none = all - rights - wrongs;
            return name
                    + ": "
                    + rights
                    + " right, "
                    + wrongs
                    + " wrong, "
                    + none
                    + " without answer of "
                    + all;
        }
    }

    private static Score judge(String name, List<SuiteRequest> requests, List<String> report) {
        int rights = 0;
        int wrongs = 0;
        Map<String, int[]> topics = new TreeMap<>();
        try (ModelBackend backend = new BuiltinProvider().open(Settings.DEFAULTS)) {
            for (SuiteRequest request : requests) {
                String command = answer(backend, request.request());
                boolean right =
                        request.wantsNoAnswer()
                                ? command.isEmpty()
                                : !command.isEmpty() && request.isAnsweredBy(command);
                boolean wrong = !right && !command.isEmpty();
                rights += right ? 1 : 0;
                wrongs += wrong ? 1 : 0;
                String topic = request.id().replaceAll("-?[0-9]+$", "");
                int[] counts = topics.computeIfAbsent(topic, t -> new int[3]);
                counts[right ? 0 : wrong ? 1 : 2]++;
                if (!right) {
                    String first =
                            request.accept().isEmpty() ? "none" : request.accept().getFirst();
                    report.add(
                            (wrong ? "wrong: " : "no answer: ")
                                    + request.id()
                                    + ": "
                                    + request.request()
                                    + "\n    "
                                    + command
                                    + "\n    wanted: "
                                    + first);
                }
            }
        }
        topics.forEach((topic, counts) ->
                report.add(
                        name
                                + " "
                                + topic
                                + ": "
                                + counts[0]
                                + " right, "
                                + counts[1]
                                + " wrong, "
                                + counts[2]
                                + " without answer"));
        return new Score(name, rights, wrongs, requests.size());
    }

    private static String answer(ModelBackend backend, String words) {
        Generation generation = new Generation(Request.of(words), PLACE, Prompt.NONE, "");
        Outcome outcome = backend.generate(generation, text -> Demand.CONTINUE);
        return outcome instanceof Outcome.Decided decided
                        && decided.suggestion() instanceof Proposal proposal
                ? proposal.best().command()
                : "";
    }
}
