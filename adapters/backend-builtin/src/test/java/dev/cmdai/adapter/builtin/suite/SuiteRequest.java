package dev.cmdai.adapter.builtin.suite;

import java.util.List;

/**
 * One wish of the suite.
 *
 * @param id names it in reports: its file and its number
 * @param request the wish in the words of a user
 * @param accept the commands that fulfil it; empty when the only right answer is none
 */
public record SuiteRequest(String id, String request, List<String> accept) {
    public SuiteRequest {
        accept = List.copyOf(accept);
    }

    /** Whether no command can be the answer. */
    public boolean wantsNoAnswer() {
        return accept.isEmpty();
    }

    /** Whether this command answers the wish. */
    public boolean isAnsweredBy(String command) {
        return CommandEquivalence.isRight(command, accept);
    }
}
