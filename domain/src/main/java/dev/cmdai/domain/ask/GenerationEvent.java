package dev.cmdai.domain.ask;

import dev.cmdai.domain.error.CmdaiException;

/** A step of a generation; they come in order, with exactly one last event. */
public sealed interface GenerationEvent {

    /**
     * Something is going on that gives no text yet.
     *
     * @param backend the backend's name
     * @param message what it does, in plain words
     */
    record Progress(String backend, String message) implements GenerationEvent {}

    /**
     * More of the answer's text.
     *
     * @param text what came since the last one, never empty
     */
    record Partial(String text) implements GenerationEvent {}

    /** The last event of a generation that came to its end. */
    record Completed(Suggestion suggestion) implements GenerationEvent {}

    /**
     * A backend failed. It is the last event unless it is recoverable.
     *
     * @param recoverable whether another backend goes on from here
     */
    record Failed(CmdaiException problem, boolean recoverable) implements GenerationEvent {}

    /** The last event of a generation that the user stopped. */
    record Cancelled() implements GenerationEvent {}
}
