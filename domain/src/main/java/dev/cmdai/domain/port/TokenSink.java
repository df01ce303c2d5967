package dev.cmdai.domain.port;

/** Takes the pieces of a generated text as they come. */
@FunctionalInterface
public interface TokenSink {

    /** Whether the backend shall go on. */
    enum Demand {
        CONTINUE,
        STOP
    }

    /**
     * Takes a piece; called on the generating thread, in order. Blocking here slows the backend
     * down, which is the back-pressure.
     *
     * @param text a piece of the answer, maybe empty: backends also call it between pieces to learn
     *     whether to go on
     */
    Demand accept(String text);
}
