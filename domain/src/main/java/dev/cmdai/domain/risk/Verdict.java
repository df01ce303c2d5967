package dev.cmdai.domain.risk;

import java.util.List;

/**
 * The judgement of one command.
 *
 * @param level the highest level of the findings, SAFE if there is none
 * @param score 0 (harmless) to 1 (ruinous), rising with the level
 * @param confidence how sure the judgement is, 0 to 1; lower where parts of the command are only
 *     known when it runs
 * @param findings the reasons, gravest first
 * @param alternatives commands or steps that do the same with less risk, best first
 * @param confirmations what a person has to do before it runs
 */
public record Verdict(
        RiskLevel level,
        double score,
        double confidence,
        List<Finding> findings,
        List<String> alternatives,
        List<Confirmation> confirmations) {
    public Verdict {
        if (!(score >= 0 && score <= 1) || !(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("Score and confidence are 0 to 1");
        }
        findings = List.copyOf(findings);
        alternatives = List.copyOf(alternatives);
        confirmations = List.copyOf(confirmations);
    }
}
