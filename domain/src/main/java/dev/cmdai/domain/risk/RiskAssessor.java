package dev.cmdai.domain.risk;

import dev.cmdai.domain.shell.Node;
import dev.cmdai.domain.shell.Script;
import dev.cmdai.domain.shell.ShellKind;
import dev.cmdai.domain.shell.ShellParser;
import dev.cmdai.domain.shell.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Judges what a command would do, without running any of it. Stateless and safe for use by several
 * threads; never throws for any text, and takes time that is limited by its own allowance.
 */
public final class RiskAssessor {
    private static final double[] FLOORS = {0.05, 0.3, 0.6, 0.9};
    private static final double BAND = 0.08;

    /** Judges the command as it would run in that place. */
    public Verdict assess(String command, RiskContext context) {
        ShellKind shell = context.shell();
        Script script = ShellParser.parse(command, shell);
        return assess(script, context);
    }

    /** Judges a command that has been parsed already. */
    public Verdict assess(Script script, RiskContext context) {
        Judgement judgement = new Judgement();
        Walker walker = new Walker(judgement);
        State state = new State(context);
        state.elevated = context.user().equals("root");
        walker.node(script.body(), Data.EMPTY, state);
        Span whole = new Span(0, script.source().length());
        if (wasCut(script)) {
            judgement.exhausted();
        }
        if (judgement.isExhausted()) {
            walker.executor().judge("exhausted", List.of(), Data.EMPTY, state, whole);
        }
        return verdict(judgement, script, state);
    }

    private static boolean wasCut(Script script) {
        if (script.source().length() > ShellParser.MAX_LENGTH) {
            return true;
        }
        for (int i = 0; i < script.problems().size(); i++) {
            if (script.problems().get(i).message().contains("nested too deep")) {
                return true;
            }
        }
        return script.body() instanceof Node.Incomplete;
    }

    private static Verdict verdict(Judgement judgement, Script script, State state) {
        RiskLevel level = judgement.level();
        double score = FLOORS[level.ordinal()];
        if (level != RiskLevel.SAFE) {
            score += BAND * Math.min(1, (judgement.targets() - 1) / 8.0);
            score += state.elevated ? 0.01 : 0;
        }
        double confidence = 0.95;
        confidence -= judgement.isDynamic() ? 0.25 : 0;
        confidence -= script.isComplete() ? 0 : 0.3;
        confidence -= judgement.isExhausted() ? 0.3 : 0;
        List<Finding> findings = new ArrayList<>(judgement.findings());
        if (findings.size() > 1) {
            findings.sort(Comparator.comparing(Finding::level).reversed());
        }
        return new Verdict(
                level,
                Math.min(score, 1),
                confidence,
                findings,
                alternatives(judgement, level),
                confirmations(level));
    }

    private static List<String> alternatives(Judgement judgement, RiskLevel level) {
        List<String> alternatives = new ArrayList<>(2);
        for (Rule rule : judgement.rules()) {
            if (rule.level() == level) {
                for (String alternative : rule.alternatives()) {
                    if (!alternatives.contains(alternative)) {
                        alternatives.add(alternative);
                    }
                }
            }
        }
        return alternatives;
    }

    private static List<Confirmation> confirmations(RiskLevel level) {
        return switch (level) {
            case SAFE -> List.of();
            case MODERATE -> List.of(Confirmation.ENTER);
            case HIGH -> List.of(Confirmation.YES);
            case CRITICAL -> List.of(Confirmation.TYPE_TARGET);
        };
    }
}
