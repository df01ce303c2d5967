package dev.cmdai.domain.history;

import java.util.List;

/**
 * A text without its secrets.
 *
 * @param text the text, each secret replaced by a marker such as {@code [redacted:password]}
 * @param kinds what kinds of secrets were in it, each once, in the order they came; empty if none
 */
public record Redaction(String text, List<String> kinds) {
    public Redaction {
        kinds = List.copyOf(kinds);
    }

    /** Whether a secret was found. */
    public boolean found() {
        return !kinds.isEmpty();
    }
}
