package dev.cmdai.domain.port;

/** Whether something can be used here and now. */
public sealed interface Availability {

    /**
     * It can be used.
     *
     * @param detail what there is, in a few words, maybe empty
     */
    record Ready(String detail) implements Availability {}

    /**
     * It can't be used.
     *
     * @param reason one sentence
     * @param advice what to do, one sentence, maybe empty
     */
    record Unavailable(String reason, String advice) implements Availability {}
}
