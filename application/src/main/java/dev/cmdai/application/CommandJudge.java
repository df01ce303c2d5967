package dev.cmdai.application;

import dev.cmdai.application.JudgedCandidate.Checks;
import dev.cmdai.domain.ask.Candidate;
import dev.cmdai.domain.ask.Context;
import dev.cmdai.domain.port.ProgramFinder;
import dev.cmdai.domain.risk.Confirmation;
import dev.cmdai.domain.risk.RiskAssessor;
import dev.cmdai.domain.risk.RiskContext;
import dev.cmdai.domain.risk.RiskLevel;
import dev.cmdai.domain.risk.Verdict;
import java.util.List;

/** Looks at a command before anyone runs it: risk, syntax, missing programs. */
public final class CommandJudge {

    private static final double DOUBTFUL_SCORE = 0.3;

    private final RiskAssessor assessor;
    private final ProgramFinder programs;

    /** A judge with these eyes. */
    public CommandJudge(RiskAssessor assessor, ProgramFinder programs) {
        this.assessor = assessor;
        this.programs = programs;
    }

    /** Judges one command for the place where it would run. */
    public JudgedCandidate judge(Candidate candidate, Context context) {
        Checks checks =
                CommandChecks.check(candidate.command(), context.platform().shell(), programs);
        Verdict verdict = assessor.assess(candidate.command(), RiskContext.of(context));
        boolean unsure = checks.syntaxProblem() != null && verdict.level() == RiskLevel.SAFE;
        return new JudgedCandidate(candidate, unsure ? doubtful(verdict) : verdict, checks);
    }

    /** What the shell may read otherwise than we do is not handed out as safe. */
    private static Verdict doubtful(Verdict verdict) {
        return new Verdict(
                RiskLevel.MODERATE,
                Math.max(verdict.score(), DOUBTFUL_SCORE),
                verdict.confidence(),
                verdict.findings(),
                verdict.alternatives(),
                List.of(Confirmation.ENTER));
    }
}
