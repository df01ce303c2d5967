package dev.cmdai.domain.risk;

import dev.cmdai.domain.shell.Span;
import java.util.ArrayList;
import java.util.List;

/** What has been found in one command so far, and how much work is left to find more. */
final class Judgement {
    private static final int MAX_FINDINGS = 24;
    private static final int MAX_STEPS = 4000;

    private final List<Finding> findings = new ArrayList<>(2);
    private final List<Rule> rules = new ArrayList<>(2);
    private int steps;
    private int targets;
    private RiskLevel level = RiskLevel.SAFE;
    private boolean dynamic;
    private boolean exhausted;

    RiskLevel level() {
        return level;
    }

    List<Finding> findings() {
        return findings;
    }

    List<Rule> rules() {
        return rules;
    }

    boolean isDynamic() {
        return dynamic;
    }

    boolean isExhausted() {
        return exhausted;
    }

    int targets() {
        return targets;
    }

    void add(Rule rule, Span span) {
        targets++;
        level = level.max(rule.level());
        for (int i = 0; i < findings.size(); i++) {
            Finding known = findings.get(i);
            if (known.rule().equals(rule.id()) && known.span().equals(span)) {
                return;
            }
        }
        Finding finding = new Finding(rule.id(), rule.level(), span, rule.message());
        if (findings.size() < MAX_FINDINGS) {
            findings.add(finding);
            rules.add(rule);
        } else if (rule.level().compareTo(findings.getLast().level()) > 0) {
            findings.set(MAX_FINDINGS - 1, finding);
            rules.set(MAX_FINDINGS - 1, rule);
        }
    }

    /** Takes over what a trial found. */
    void addAll(Judgement trial) {
        for (int i = 0; i < trial.rules.size(); i++) {
            add(trial.rules.get(i), trial.findings.get(i).span());
        }
        dynamic |= trial.dynamic;
    }

    void dynamic() {
        dynamic = true;
    }

    void exhausted() {
        exhausted = true;
    }

    /** Pays for some work; false when the allowance is used up. */
    boolean spend(int amount) {
        steps += amount;
        if (steps > MAX_STEPS) {
            exhausted = true;
            return false;
        }
        return true;
    }

    /** A judgement whose findings may be dropped, on the same allowance. */
    Judgement trial() {
        Judgement trial = new Judgement();
        trial.steps = steps;
        return trial;
    }

    void paid(Judgement trial) {
        steps = Math.max(steps, trial.steps);
        exhausted |= trial.exhausted;
    }
}
