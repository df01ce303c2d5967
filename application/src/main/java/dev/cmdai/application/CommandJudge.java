package dev.cmdai.application;

import dev.cmdai.domain.ask.Candidate;
import dev.cmdai.domain.ask.Context;
import dev.cmdai.domain.port.ProgramFinder;
import dev.cmdai.domain.risk.RiskAssessor;
import dev.cmdai.domain.risk.RiskContext;

/** Looks at a command before anyone runs it: risk, syntax, missing programs. */
public final class CommandJudge {

    private final RiskAssessor assessor;
    private final ProgramFinder programs;

    /** A judge with these eyes. */
    public CommandJudge(RiskAssessor assessor, ProgramFinder programs) {
        this.assessor = assessor;
        this.programs = programs;
    }

    /** Judges one command for the place where it would run. */
    public JudgedCandidate judge(Candidate candidate, Context context) {
        return new JudgedCandidate(
                candidate,
                assessor.assess(candidate.command(), RiskContext.of(context)),
                CommandChecks.check(candidate.command(), context.platform().shell(), programs));
    }
}
