package dev.cmdai.domain.risk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of one field, with their patterns ready to match. */
final class Topic {
    private final String name;
    private final List<Rule> rules;
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(RulePattern pattern, Rule rule) {}

    Topic(String name, Rule... rules) {
        this.name = name;
        this.rules = List.of(rules);
        for (Rule rule : rules) {
            for (String pattern : rule.patterns()) {
                entries.add(new Entry(new RulePattern(pattern), rule));
            }
        }
    }

    String name() {
        return name;
    }

    List<Rule> rules() {
        return rules;
    }

    /** The gravest rule that matches; of equals the first. Null if none does. */
    @Nullable Rule gravest(Invocation call) {
        Rule gravest = null;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            boolean graver = gravest == null || entry.rule.level().compareTo(gravest.level()) > 0;
            if (graver && entry.pattern.matches(call)) {
                gravest = entry.rule;
            }
        }
        return gravest;
    }
}
