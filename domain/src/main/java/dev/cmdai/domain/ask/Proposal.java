package dev.cmdai.domain.ask;

import java.util.List;

/**
 * Commands that may answer the request.
 *
 * @param candidates at least one, best first, all commands different
 */
public record Proposal(List<Candidate> candidates) implements Suggestion {
    public Proposal {
        candidates = List.copyOf(candidates);
        if (candidates.isEmpty()) {
            throw new IllegalArgumentException("A proposal needs a candidate; use NoAnswer");
        }
    }

    /** The candidate that the backend holds most likely. */
    public Candidate best() {
        return candidates.getFirst();
    }
}
