package dev.cmdai.domain.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cmdai.domain.shell.ShellKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleBookTest {
    private static final RiskContext HERE =
            new RiskContext(ShellKind.BASH, "/home/ann/work", "/home/ann", "ann");

    private final RiskAssessor assessor = new RiskAssessor();

    static List<Rule> rules() {
        return RuleBook.all();
    }

    private boolean finds(String command, Rule rule) {
        return assessor.assess(command, HERE).findings().stream()
                .anyMatch(finding -> finding.rule().equals(rule.id()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void matchesItsExamples(Rule rule) {
        for (String command : rule.examples().matching()) {
            assertTrue(finds(command, rule), () -> rule.id() + " misses " + command);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void leavesHarmlessExamplesAlone(Rule rule) {
        for (String command : rule.examples().harmless()) {
            assertFalse(finds(command, rule), () -> rule.id() + " hits " + command);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void suggestsOnlyWhatIsLessRisky(Rule rule) {
        for (String command : rule.alternatives()) {
            Verdict verdict = assessor.assess(command, HERE);
            assertTrue(
                    verdict.level().compareTo(rule.level()) < 0,
                    () -> rule.id() + " suggests " + command + ": " + verdict);
        }
    }

    @Test
    void hasNoIdTwice() {
        Set<String> seen = new HashSet<>();
        for (Rule rule : RuleBook.all()) {
            assertTrue(seen.add(rule.id()), rule.id());
        }
        assertTrue(seen.size() >= 70, () -> seen.size() + " rules");
    }

    @Test
    void findsEveryNameOfAPatternInItsTopic() {
        Set<String> carriers = Set.of("aws", "gsutil", "rclone", "gh", "rsync", "git");
        for (Topic topic : RuleBook.topics()) {
            for (Rule rule : topic.rules()) {
                for (String pattern : rule.patterns()) {
                    for (String name : new RulePattern(pattern).names()) {
                        String known = name.replace("*", "x");
                        boolean carried =
                                topic.name().equals("transfer") && carriers.contains(name);
                        if (!carried) {
                            assertEquals(topic, RuleBook.topicOf(known), rule.id() + ": " + name);
                        }
                    }
                }
            }
        }
    }

    @Test
    void findsARuleByItsId() {
        assertEquals(RiskLevel.CRITICAL, RuleBook.named("files.remove-root").orElseThrow().level());
        assertTrue(RuleBook.named("no.such").isEmpty());
    }
}
