package dev.cmdai.domain.shell;

import java.util.List;

/**
 * A parsed command text.
 *
 * @param source the text as it was given
 * @param shell the shell whose language it was read in
 * @param body what would run, in order
 * @param problems what the shell would reject or wait for; empty if it would accept the text
 */
public record Script(String source, ShellKind shell, Node body, List<SyntaxProblem> problems) {
    public Script {
        problems = List.copyOf(problems);
    }

    /** Whether the shell would accept the text as it is. */
    public boolean isComplete() {
        return problems.isEmpty();
    }
}
