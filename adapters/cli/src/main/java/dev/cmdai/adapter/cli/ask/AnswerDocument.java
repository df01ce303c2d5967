package dev.cmdai.adapter.cli.ask;

import dev.cmdai.adapter.cli.print.Breakdown;
import dev.cmdai.adapter.cli.print.Documents;
import dev.cmdai.adapter.cli.print.VerdictDocument;
import dev.cmdai.application.Answer;
import dev.cmdai.application.Answer.Fallback;
import dev.cmdai.application.Answer.Timings;
import dev.cmdai.application.ExplainCommand;
import dev.cmdai.application.JudgedCandidate;
import dev.cmdai.domain.ask.Clarification;
import dev.cmdai.domain.ask.NoAnswer;
import dev.cmdai.domain.ask.Proposal;
import dev.cmdai.domain.error.CmdaiException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes an answer as JSON or YAML; the names are part of the command line's contract. */
final class AnswerDocument {

    private AnswerDocument() {}

    /**
     * Writes the fields of an answer into the object that is open. An answer without a command has
     * the same fields, empty.
     *
     * @param historyId empty if it is not stored
     * @param explain to explain the command word by word with, null if that is not wanted
     */
    static void fields(
            JsonGenerator json, Answer answer, String historyId, @Nullable ExplainCommand explain) {
        json.writeStringProperty("request", answer.request().words());
        if (answer.candidates().isEmpty()) {
            json.writeNullProperty("command");
            nothing(json, answer);
        } else {
            JudgedCandidate best = answer.candidates().getFirst();
            json.writeStringProperty("command", best.candidate().command());
            json.writeStringProperty("explanation", best.candidate().explanation());
        }
        json.writeStringProperty("shell", answer.context().platform().shell().id());
        json.writeStringProperty("backend", answer.source().backend());
        Documents.text(json, "model", answer.source().model());
        if (answer.candidates().isEmpty()) {
            json.writeNullProperty("explanation");
            json.writeNullProperty("confidence");
            Documents.texts(json, "candidates", List.of());
            json.writeNullProperty("risk");
            json.writeNullProperty("checks");
        } else {
            judged(json, answer, explain);
        }
        json.writeArrayPropertyStart("fallbacks");
        for (Fallback fallback : answer.source().fallbacks()) {
            json.writeStartObject();
            json.writeStringProperty("backend", fallback.backend());
            json.writeStringProperty("reason", fallback.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
        timings(json, answer.timings());
        Documents.text(json, "history_id", historyId);
    }

    private static void judged(
            JsonGenerator json, Answer answer, @Nullable ExplainCommand explain) {
        JudgedCandidate best = answer.candidates().getFirst();
        json.writeNumberProperty("confidence", Documents.rounded(best.candidate().confidence()));
        json.writeArrayPropertyStart("candidates");
        for (JudgedCandidate candidate : answer.candidates()) {
            candidate(json, candidate);
        }
        json.writeEndArray();
        VerdictDocument.property(json, "risk", best.verdict());
        checks(json, best.checks());
        if (explain != null) {
            String command = best.candidate().command();
            Breakdown.property(json, command, answer.context().platform().shell(), explain);
        }
    }

    /** Writes a failure as a whole property. */
    static void error(JsonGenerator json, CmdaiException problem) {
        json.writeObjectPropertyStart("error");
        json.writeStringProperty("code", Documents.id(problem.code()));
        json.writeStringProperty("message", problem.problem());
        Documents.text(json, "advice", problem.advice());
        json.writeEndObject();
    }

    private static void nothing(JsonGenerator json, Answer answer) {
        switch (answer.suggestion()) {
            case NoAnswer no -> {
                json.writeStringProperty("reason", no.reason());
                Documents.texts(json, "nearest", no.nearest());
            }
            case Clarification ask -> {
                json.writeStringProperty("question", ask.question());
                Documents.texts(json, "examples", ask.examples());
            }
            case Proposal proposal -> {}
        }
    }

    private static void candidate(JsonGenerator json, JudgedCandidate candidate) {
        json.writeStartObject();
        json.writeStringProperty("command", candidate.candidate().command());
        json.writeStringProperty("explanation", candidate.candidate().explanation());
        json.writeNumberProperty(
                "confidence", Documents.rounded(candidate.candidate().confidence()));
        json.writeStringProperty("risk", candidate.verdict().level().id());
        json.writeEndObject();
    }

    private static void checks(JsonGenerator json, JudgedCandidate.Checks checks) {
        json.writeObjectPropertyStart("checks");
        String problem = checks.syntaxProblem();
        json.writeStringProperty("syntax", problem == null ? "ok" : problem);
        Documents.texts(json, "missing", checks.missing());
        json.writeEndObject();
    }

    private static void timings(JsonGenerator json, Timings timings) {
        json.writeObjectPropertyStart("timings_ms");
        json.writeNumberProperty("select", timings.select());
        json.writeNumberProperty("first_token", timings.firstToken());
        json.writeNumberProperty("generate", timings.generate());
        json.writeNumberProperty("validate", timings.validate());
        // The history is written after the answer is out: its time is in the log.
        json.writeNullProperty("history");
        json.writeNumberProperty("total", timings.total());
        json.writeEndObject();
    }
}
