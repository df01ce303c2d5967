package dev.cmdai.application;

import dev.cmdai.domain.ask.Context;
import dev.cmdai.domain.ask.Request;
import dev.cmdai.domain.ask.Suggestion;
import java.util.List;

/**
 * What came of a request.
 *
 * @param candidates the suggestion's commands, each judged, best first; empty if there is none
 * @param source who answered
 */
public record Answer(
        Request request,
        Context context,
        Suggestion suggestion,
        List<JudgedCandidate> candidates,
        Source source,
        Timings timings) {
    public Answer {
        candidates = List.copyOf(candidates);
    }

    /**
     * Who answered, and who could not.
     *
     * @param backend the backend's name
     * @param model the model's name, empty if it has none
     * @param reason why this backend was chosen
     * @param fallbacks backends that were tried or passed over before, in that order
     */
    public record Source(String backend, String model, String reason, List<Fallback> fallbacks) {
        public Source {
            fallbacks = List.copyOf(fallbacks);
        }
    }

    /**
     * A backend that did not answer.
     *
     * @param reason one sentence
     */
    public record Fallback(String backend, String reason) {}

    /** How long each stage took, in milliseconds. */
    public record Timings(
            double select, double firstToken, double generate, double validate, double total) {}
}
