package dev.cmdai.application;

import dev.cmdai.domain.ask.Candidate;
import dev.cmdai.domain.risk.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A command with everything that is known about it before it runs. */
public record JudgedCandidate(Candidate candidate, Verdict verdict, Checks checks) {

    /**
     * What can be checked without running it.
     *
     * @param syntaxProblem what the shell would complain about, null if nothing
     * @param missing programs that are not installed here, in the command's order
     */
    public record Checks(@Nullable String syntaxProblem, List<String> missing) {
        public Checks {
            missing = List.copyOf(missing);
        }
    }
}
