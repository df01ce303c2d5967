package dev.cmdai.domain.port;

import dev.cmdai.domain.ask.Context;
import dev.cmdai.domain.ask.Prompt;
import dev.cmdai.domain.ask.Request;
import dev.cmdai.domain.ask.Suggestion;
import dev.cmdai.domain.error.CmdaiException;

/** A source of answers: recipes, a local model, a server. Not thread-safe unless it says so. */
public interface ModelBackend extends AutoCloseable {

    /**
     * What a backend gets.
     *
     * @param prompt the composed text, {@link Prompt#NONE} for a backend whose traits say that it
     *     reads the request itself
     * @param model the model's name, empty for the backend's own choice
     */
    record Generation(Request request, Context context, Prompt prompt, String model) {}

    /** How a generation ended. */
    sealed interface Outcome {

        /**
         * The text that went through the sink is the answer and wants to be parsed.
         *
         * @param model the model that wrote it
         * @param tokens how many tokens it took, negative if unknown
         */
        record Written(String model, int tokens) implements Outcome {}

        /** The backend knows the answer as a value; what went through the sink was for the eye. */
        record Decided(Suggestion suggestion) implements Outcome {}

        /** The sink said STOP before the end. */
        record Stopped() implements Outcome {}
    }

    /**
     * Generates one answer. Blocks until it is over; an interrupt ends it soon.
     *
     * @throws CmdaiException if the backend fails; what went through the sink before stays valid
     */
    Outcome generate(Generation generation, TokenSink sink);

    /** Frees what {@link BackendProvider#open} took. */
    @Override
    void close();
}
