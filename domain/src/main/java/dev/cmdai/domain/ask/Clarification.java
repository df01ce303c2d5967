package dev.cmdai.domain.ask;

import java.util.List;

/**
 * A question back to the user, because one thing is missing.
 *
 * @param question one short question
 * @param examples full requests that would be understood, best first
 */
public record Clarification(String question, List<String> examples) implements Suggestion {
    public Clarification {
        examples = List.copyOf(examples);
    }
}
