package dev.cmdai.domain.risk;

import dev.cmdai.domain.shell.Assignment;
import dev.cmdai.domain.shell.Node;
import dev.cmdai.domain.shell.Redirect;
import dev.cmdai.domain.shell.Script;
import dev.cmdai.domain.shell.ShellKind;
import dev.cmdai.domain.shell.ShellParser;
import dev.cmdai.domain.shell.Span;
import dev.cmdai.domain.shell.WordPart;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through a script the way the shell would, on every path it could take. */
final class Walker {
    private static final int MAX_DEPTH = 260;
    private static final int MAX_SCRIPTS = 14;

    private final Expander expander = new Expander(this);
    private final Executor executor = new Executor(this);
    private Judgement judgement;
    private @Nullable Span outer;
    private int depth;
    private int scripts;
    private int processes;

    Walker(Judgement judgement) {
        this.judgement = judgement;
    }

    Judgement judgement() {
        return judgement;
    }

    Expander expander() {
        return expander;
    }

    Executor executor() {
        return executor;
    }

    /** Runs with another judgement; the caller decides what becomes of its findings. */
    Judgement swap(Judgement other) {
        Judgement before = judgement;
        judgement = other;
        return before;
    }

    /** Follows script text that a command would hand to a shell. */
    Data script(String text, ShellKind shell, Data in, State state, Span span) {
        if (scripts >= MAX_SCRIPTS) {
            judgement.exhausted();
            return Data.UNKNOWN;
        }
        if (!judgement.spend(1 + text.length() / 64)) {
            return Data.UNKNOWN;
        }
        Script script = ShellParser.parse(text, shell);
        Span before = outer;
        outer = before == null ? span : before;
        scripts++;
        Data out = node(script.body(), in, state);
        scripts--;
        outer = before;
        return out;
    }

    Data node(Node node, Data in, State state) {
        if (depth >= MAX_DEPTH) {
            judgement.exhausted();
            return Data.UNKNOWN;
        }
        depth++;
        Data out = visit(node, in, state);
        depth--;
        return out;
    }

    private Data visit(Node node, Data in, State state) {
        return switch (node) {
            case Node.Command command -> command(command, in, state);
            case Node.Pipeline pipeline -> pipeline(pipeline, in, state);
            case Node.Chain chain -> all(chain.parts(), in, state);
            case Node.Sequence sequence -> all(sequence.nodes(), in, state);
            case Node.Background background -> node(background.body(), in, state);
            case Node.Group group -> redirected(group.body(), group.redirects(), in, state, state);
            case Node.Subshell subshell ->
                    redirected(subshell.body(), subshell.redirects(), in, state, state.copy());
            case Node.If choice -> {
                Data out = Data.EMPTY;
                Data input = input(choice.redirects(), in, state);
                for (Node.Branch branch : choice.branches()) {
                    node(branch.condition(), input, state);
                    out = out.then(node(branch.body(), input, state));
                }
                yield output(choice.redirects(), out, state, choice.span());
            }
            case Node.Loop loop -> {
                Data input = input(loop.redirects(), in, state);
                node(loop.condition(), input, state);
                Data out = node(loop.body(), input, state);
                yield output(loop.redirects(), out, state, loop.span());
            }
            case Node.For loop -> forLoop(loop, in, state);
            case Node.ArithmeticFor loop -> {
                expander.single(loop.expression(), state);
                Data out = node(loop.body(), in, state);
                yield output(loop.redirects(), out, state, loop.span());
            }
            case Node.Case choice -> {
                expander.single(choice.subject(), state);
                Data out = Data.EMPTY;
                for (Node.Arm arm : choice.arms()) {
                    expander.words(arm.patterns(), state);
                    out = out.then(node(arm.body(), in, state));
                }
                yield output(choice.redirects(), out, state, choice.span());
            }
            case Node.Function function -> {
                if (ForkBomb.is(function)) {
                    judgement.add(ForkBomb.RULE, span(function.span()));
                }
                state.define(function.name(), function.body());
                if (!function.name().isEmpty()
                        && function.body() instanceof Node.Command none
                        && none.words().isEmpty()) {
                    // db.users.drop() is a function without a body to a shell, and a call elsewhere
                    Arg name = Arg.of(function.name());
                    executor.judge(
                            "mongo-code",
                            List.of(new Arg(name.text() + "()", false, 0)),
                            in,
                            state,
                            span(function.span()));
                }
                yield Data.EMPTY;
            }
            case Node.Coprocess coprocess -> node(coprocess.body(), in, state);
            case Node.Test test -> {
                expander.words(test.words(), state);
                yield Data.EMPTY;
            }
            case Node.Arithmetic arithmetic -> {
                expander.single(arithmetic.expression(), state);
                yield Data.EMPTY;
            }
            case Node.Incomplete ignored -> {
                judgement.dynamic();
                yield Data.EMPTY;
            }
        };
    }

    private Data all(List<Node> nodes, Data in, State state) {
        Data out = Data.EMPTY;
        for (int i = 0; i < nodes.size(); i++) {
            out = out.then(node(nodes.get(i), in, state));
        }
        return out;
    }

    private Data pipeline(Node.Pipeline pipeline, Data in, State state) {
        List<Node> stages = pipeline.stages();
        if (stages.size() == 1) {
            return node(stages.getFirst(), in, state);
        }
        Data flow = in;
        for (int i = 0; i < stages.size(); i++) {
            flow = node(stages.get(i), flow, state.copy());
        }
        return flow;
    }

    private Data redirected(
            Node body, List<Redirect> redirects, Data in, State outside, State inside) {
        Data input = input(redirects, in, outside);
        Data out = node(body, input, inside);
        return output(redirects, out, outside, body.span());
    }

    private Data forLoop(Node.For loop, Data in, State state) {
        List<Arg> items = expander.words(loop.words(), state);
        Data out = Data.EMPTY;
        int rounds = Math.min(items.size(), 12);
        for (int i = 0; i < rounds; i++) {
            Arg item = items.get(i);
            state.set(loop.variable(), List.of(item.glob() ? Globbed.item(item) : item));
            out = out.then(node(loop.body(), in, state));
        }
        if (rounds < items.size()) {
            judgement.dynamic();
        }
        if (rounds == 0) {
            state.set(loop.variable(), List.of(Arg.of("\0")));
            out = node(loop.body(), in, state);
        }
        return output(loop.redirects(), out, state, loop.span());
    }

    private Data command(Node.Command command, Data in, State state) {
        if (!judgement.spend(1)) {
            return Data.UNKNOWN;
        }
        Span span = span(command.span());
        expander.pending = in;
        List<Assignment> assignments = command.assignments();
        State inner = state;
        if (!assignments.isEmpty()) {
            boolean only = command.words().isEmpty();
            inner = only ? state : new State(state);
            for (Assignment assignment : assignments) {
                assign(assignment, inner, span);
            }
        }
        List<Arg> args = expander.words(command.words(), state);
        List<Redirect> redirects = command.redirects();
        Data input = redirects.isEmpty() ? in : input(redirects, in, state);
        Data out;
        if (args.isEmpty()) {
            out = command.words().isEmpty() && !redirects.isEmpty() ? input : Data.EMPTY;
            out = assignments.isEmpty() ? out : Data.EMPTY;
        } else {
            out = executor.run(args, input, inner, span);
            if (inner != state) {
                state.directory = inner.directory;
            }
        }
        return redirects.isEmpty() ? out : output(redirects, out, state, span);
    }

    private void assign(Assignment assignment, State state, Span span) {
        List<Arg> values = expander.values(assignment.value(), state);
        String name = assignment.name();
        if (assignment.append()) {
            List<Arg> before = state.variable(name);
            if (before != null && before.size() == 1 && values.size() == 1) {
                Arg first = before.getFirst();
                Arg second = values.getFirst();
                String text = first.text() + second.text();
                values = List.of(new Arg(text, false, first.taint() | second.taint()));
            } else if (before != null) {
                List<Arg> joined = new ArrayList<>(before);
                joined.addAll(values);
                values = joined;
            }
        }
        if (assignment.subscript().isEmpty()) {
            state.set(name, values);
            executor.environment(name, values, state, span);
        } else {
            Arg value = values.isEmpty() ? Arg.of("\0") : values.getFirst();
            state.setElement(name, assignment.subscript(), value);
        }
    }

    /** The input that redirections give a command. */
    Data input(List<Redirect> redirects, Data in, State state) {
        Data input = in;
        for (int i = 0; i < redirects.size(); i++) {
            Redirect redirect = redirects.get(i);
            switch (redirect.kind()) {
                case HEREDOC -> input = data(expander.single(redirect.target(), state), "");
                case HERE_STRING -> input = data(expander.single(redirect.target(), state), "\n");
                case READ, READ_WRITE -> {
                    Arg file = expander.single(redirect.target(), state);
                    input = executor.readFile(file, state);
                }
                case WRITE, APPEND, WRITE_BOTH, APPEND_BOTH, DUPLICATE_INPUT, DUPLICATE_OUTPUT -> {}
            }
        }
        return input;
    }

    private static Data data(Arg arg, String end) {
        return new Data(arg.text() + end, arg.taint());
    }

    private Data output(List<Redirect> redirects, Data out, State state, Span span) {
        Data rest = out;
        for (int i = 0; i < redirects.size(); i++) {
            Redirect redirect = redirects.get(i);
            if (redirect.kind().writes()) {
                Arg file = expander.single(redirect.target(), state);
                boolean appends =
                        redirect.kind() == Redirect.Kind.APPEND
                                || redirect.kind() == Redirect.Kind.APPEND_BOTH;
                executor.writeFile(file, appends, out, state, span);
                boolean errorsOnly = redirect.descriptor().equals("2");
                rest = errorsOnly ? rest : Data.EMPTY;
            }
        }
        return rest;
    }

    Span span(Span span) {
        Span fixed = outer;
        return fixed == null ? span : fixed;
    }

    Data substitution(Node body, State state) {
        Data pending = expander.pending;
        Data out = node(body, Data.EMPTY, state.copy());
        expander.pending = pending;
        return out;
    }

    /** Runs a process substitution and gives the path that stands for it. */
    String processSubstitution(WordPart.ProcessSubstitution process, State state, Data pending) {
        String path = "/dev/fd/" + (63 + processes++);
        Data in = process.writes() ? pending : Data.EMPTY;
        Data out = node(process.body(), in, state.copy());
        expander.pending = pending;
        state.write(path, process.writes() ? Data.EMPTY : out);
        return path;
    }

    /** Calls a function with arguments. */
    Data call(Node body, List<Arg> arguments, Data in, State state) {
        if (scripts >= MAX_SCRIPTS) {
            judgement.dynamic(); // recursion: what it does has been seen
            return Data.UNKNOWN;
        }
        List<Arg> before = state.positional;
        state.positional = arguments;
        scripts++;
        Data out = node(body, in, state);
        scripts--;
        state.positional = before;
        return out;
    }
}
