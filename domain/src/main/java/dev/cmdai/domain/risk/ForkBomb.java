package dev.cmdai.domain.risk;

import dev.cmdai.domain.shell.Node;
import java.util.List;

/** A function that starts itself again and again. */
final class ForkBomb {
    static final Rule RULE =
            Rule.of(
                    "process.fork-bomb",
                    RiskLevel.CRITICAL,
                    "Starts copies of itself until the machine stands still.",
                    "fork-bomb");

    private ForkBomb() {}

    static boolean is(Node.Function function) {
        return !function.name().isEmpty() && calls(function.body(), function.name(), false, 0);
    }

    /** Whether a call stands in the background or in a pipeline, which makes it multiply. */
    private static boolean calls(Node node, String name, boolean multiplied, int depth) {
        if (depth > 40) {
            return false;
        }
        return switch (node) {
            case Node.Command command ->
                    multiplied
                            && !command.words().isEmpty()
                            && command.words().getFirst().literal().orElse("").equals(name);
            case Node.Pipeline pipeline ->
                    any(pipeline.stages(), name, pipeline.stages().size() > 1 || multiplied, depth);
            case Node.Background background -> calls(background.body(), name, true, depth + 1);
            case Node.Chain chain -> any(chain.parts(), name, multiplied, depth);
            case Node.Sequence sequence -> any(sequence.nodes(), name, multiplied, depth);
            case Node.Group group -> calls(group.body(), name, multiplied, depth + 1);
            case Node.Subshell subshell -> calls(subshell.body(), name, multiplied, depth + 1);
            case Node.Loop loop -> calls(loop.body(), name, multiplied, depth + 1);
            case Node.If ignored -> false;
            case Node.For ignored -> false;
            case Node.ArithmeticFor ignored -> false;
            case Node.Case ignored -> false;
            case Node.Function ignored -> false;
            case Node.Coprocess ignored -> false;
            case Node.Test ignored -> false;
            case Node.Arithmetic ignored -> false;
            case Node.Incomplete ignored -> false;
        };
    }

    private static boolean any(List<Node> nodes, String name, boolean multiplied, int depth) {
        for (Node node : nodes) {
            if (calls(node, name, multiplied, depth + 1)) {
                return true;
            }
        }
        return false;
    }
}
