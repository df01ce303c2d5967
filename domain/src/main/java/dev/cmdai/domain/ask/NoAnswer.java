package dev.cmdai.domain.ask;

import java.util.List;

/**
 * The backend does not know.
 *
 * @param reason one plain sentence
 * @param nearest requests close to it that would be understood, best first, at most three
 */
public record NoAnswer(String reason, List<String> nearest) implements Suggestion {
    public NoAnswer {
        nearest = List.copyOf(nearest);
    }
}
