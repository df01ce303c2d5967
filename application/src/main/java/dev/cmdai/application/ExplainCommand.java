package dev.cmdai.application;

import dev.cmdai.domain.port.Glossary;
import dev.cmdai.domain.shell.Node;
import dev.cmdai.domain.shell.Script;
import dev.cmdai.domain.shell.ShellKind;
import dev.cmdai.domain.shell.ShellParser;
import dev.cmdai.domain.shell.Span;
import java.util.ArrayList;
import java.util.List;

/** Explains a command word by word, from its parsed form and a glossary. */
public final class ExplainCommand {

    private final List<Glossary> glossaries;

    /** With these sources of meaning, the first that knows a program counts. */
    public ExplainCommand(List<Glossary> glossaries) {
        this.glossaries = List.copyOf(glossaries);
    }

    /**
     * A piece of the command and what it means.
     *
     * @param depth how deep it is nested: 0 for the command itself, 1 for what a substitution runs
     */
    public record Part(Span span, int depth, String meaning) {}

    /** The pieces in the order in which they stand. */
    public List<Part> explain(String command, ShellKind shell) {
        Script script = ShellParser.parse(command, shell);
        Walk walk = new Walk();
        walk.visit(script.body(), 0);
        return walk.parts;
    }

    /** Goes through the tree in the order of the text. */
    private final class Walk {

        final List<Part> parts = new ArrayList<>();

        void visit(Node node, int depth) {
            switch (node) {
                case Node.Command command ->
                        new CommandParts(glossaries, parts, depth, this::visit).add(command);
                case Node.Pipeline pipeline -> {
                    if (pipeline.negated()) {
                        part(pipeline.span(), depth, "the opposite of:");
                    }
                    between(pipeline.stages(), depth, "then, with that output as its input:");
                }
                case Node.Chain chain -> {
                    for (int i = 0; i < chain.parts().size(); i++) {
                        if (i > 0) {
                            boolean and = chain.joins().get(i - 1) == Node.Join.AND;
                            gap(
                                    chain.parts().get(i - 1),
                                    chain.parts().get(i),
                                    depth,
                                    and ? "and if that succeeds:" : "or if that fails:");
                        }
                        visit(chain.parts().get(i), depth);
                    }
                }
                case Node.Sequence sequence -> between(sequence.nodes(), depth, "then:");
                case Node.Background background -> {
                    visit(background.body(), depth);
                    part(end(background.span()), depth, "in the background");
                }
                case Node.Group group -> nested("together:", group.span(), group.body(), depth);
                case Node.Subshell subshell ->
                        nested("in a shell of its own:", subshell.span(), subshell.body(), depth);
                case Node.If choice -> {
                    for (Node.Branch branch : choice.branches()) {
                        nested(
                                "if this succeeds:",
                                branch.condition().span(),
                                branch.condition(),
                                depth);
                        nested("do:", branch.body().span(), branch.body(), depth);
                    }
                }
                case Node.Loop loop -> {
                    nested(
                            loop.until() ? "until this succeeds:" : "as long as this succeeds:",
                            loop.condition().span(),
                            loop.condition(),
                            depth);
                    nested("do:", loop.body().span(), loop.body(), depth);
                }
                case Node.For loop ->
                        nested(
                                "for each of these, called $" + loop.variable() + ":",
                                loop.span(),
                                loop.body(),
                                depth);
                case Node.ArithmeticFor loop ->
                        nested("repeat while counting:", loop.span(), loop.body(), depth);
                case Node.Case choice -> {
                    part(choice.subject().span(), depth, "depending on this value:");
                    for (Node.Arm arm : choice.arms()) {
                        visit(arm.body(), depth + 1);
                    }
                }
                case Node.Function function ->
                        nested(
                                "defines " + function.name() + ":",
                                function.span(),
                                function.body(),
                                depth);
                case Node.Coprocess coprocess ->
                        nested("beside this shell:", coprocess.span(), coprocess.body(), depth);
                case Node.Test test -> part(test.span(), depth, "succeeds if this is true");
                case Node.Arithmetic sum -> part(sum.span(), depth, "calculates");
                case Node.Incomplete open ->
                        part(open.span(), depth, "is cut off here: " + open.expected());
            }
        }

        private void nested(String meaning, Span span, Node body, int depth) {
            Span before = new Span(span.from(), Math.max(span.from(), body.span().from()));
            part(
                    before.length() == 0 ? new Span(span.from(), span.from()) : before,
                    depth,
                    meaning);
            visit(body, depth + 1);
        }

        private void between(List<Node> nodes, int depth, String meaning) {
            for (int i = 0; i < nodes.size(); i++) {
                if (i > 0) {
                    gap(nodes.get(i - 1), nodes.get(i), depth, meaning);
                }
                visit(nodes.get(i), depth);
            }
        }

        private void gap(Node before, Node after, int depth, String meaning) {
            int from = Math.min(before.span().to(), after.span().from());
            part(new Span(from, Math.max(from, after.span().from())), depth, meaning);
        }

        private Span end(Span span) {
            return new Span(Math.max(span.from(), span.to() - 1), span.to());
        }

        private void part(Span span, int depth, String meaning) {
            parts.add(new Part(span, depth, meaning));
        }
    }
}
