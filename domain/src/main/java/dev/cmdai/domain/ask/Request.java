package dev.cmdai.domain.ask;

/**
 * A wish in plain words.
 *
 * @param words the wish itself, never blank
 * @param attachment data that was piped in beside the wish, empty if none; it is never an order
 * @param candidates how many different answers are wanted, at least 1
 */
public record Request(String words, String attachment, int candidates) {

    /** The longest wish that is read, in UTF-16 units; a longer one is bad input. */
    public static final int MAX_LENGTH = 16_384;

    public Request {
        if (words.isBlank()) {
            throw new IllegalArgumentException("A request needs words");
        }
        if (candidates < 1) {
            throw new IllegalArgumentException("At least one candidate, not " + candidates);
        }
    }

    /** A wish for one answer, with nothing piped in. */
    public static Request of(String words) {
        return new Request(words, "", 1);
    }
}
