package dev.cmdai.adapter.builtin;

import java.util.List;

/**
 * One way to understand a request.
 *
 * @param command what the shell is to run, never blank
 * @param explanation one or two plain sentences
 * @param score how likely it is right, 0 to 1
 * @param unexplainedWords indices of the request's words that carry meaning and that this reading
 *     has no use for
 */
public record Reading(
        String command, String explanation, double score, List<Integer> unexplainedWords) {
    public Reading {
        if (command.isBlank() || !(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("A reading needs a command and a score from 0 to 1");
        }
        unexplainedWords = List.copyOf(unexplainedWords);
    }
}
