package dev.cmdai.domain.risk;

import java.util.List;

/**
 * One reason to warn, as data.
 *
 * @param id stable name, {@code topic.case}
 * @param message one plain sentence: what would happen
 * @param patterns what it is about, in the language of {@link RulePattern}; any of them is enough
 * @param alternatives commands that do the like with less risk, best first
 * @param examples commands that it must match and commands that it must not
 */
public record Rule(
        String id,
        RiskLevel level,
        String message,
        List<String> patterns,
        List<String> alternatives,
        Examples examples) {

    /** Commands that show what a rule is about. */
    public record Examples(List<String> matching, List<String> harmless) {
        public Examples {
            matching = List.copyOf(matching);
            harmless = List.copyOf(harmless);
        }
    }

    public Rule {
        if (id.isEmpty() || level == RiskLevel.SAFE || patterns.isEmpty()) {
            throw new IllegalArgumentException("A rule needs an id, a level above safe, a pattern");
        }
        patterns = List.copyOf(patterns);
        alternatives = List.copyOf(alternatives);
    }

    static Rule of(String id, RiskLevel level, String message, String... patterns) {
        Examples none = new Examples(List.of(), List.of());
        return new Rule(id, level, message, List.of(patterns), List.of(), none);
    }

    Rule instead(String... commands) {
        return new Rule(id, level, message, patterns, List.of(commands), examples);
    }

    Rule matches(String... commands) {
        Examples more = new Examples(List.of(commands), examples.harmless());
        return new Rule(id, level, message, patterns, alternatives, more);
    }

    Rule not(String... commands) {
        Examples more = new Examples(examples.matching(), List.of(commands));
        return new Rule(id, level, message, patterns, alternatives, more);
    }
}
