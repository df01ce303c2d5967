package dev.cmdai.domain.ask;

/**
 * The text for a language model.
 *
 * @param system the constant part, the same for every request on one machine, so that a prefix
 *     cache holds
 * @param user the part that changes: examples, attachment, request
 */
public record Prompt(String system, String user) {

    /** For backends that read the request itself. */
    public static final Prompt NONE = new Prompt("", "");
}
