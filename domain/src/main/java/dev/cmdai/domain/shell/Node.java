package dev.cmdai.domain.shell;

import java.util.List;

/** A piece of a parsed command that can run. */
public sealed interface Node {

    /** Where it stands. */
    Span span();

    /** A command with its assignments, words and redirections; the words may be none. */
    record Command(
            Span span, List<Assignment> assignments, List<Word> words, List<Redirect> redirects)
            implements Node {
        public Command {
            assignments = List.copyOf(assignments);
            words = List.copyOf(words);
            redirects = List.copyOf(redirects);
        }
    }

    /** {@code a | b}; also one command with {@code !} or {@code time} before it. */
    record Pipeline(Span span, boolean negated, boolean timed, List<Node> stages) implements Node {
        public Pipeline {
            stages = List.copyOf(stages);
        }
    }

    /** {@code a && b || c}; join i stands between part i and part i + 1. */
    record Chain(Span span, List<Node> parts, List<Join> joins) implements Node {
        public Chain {
            parts = List.copyOf(parts);
            joins = List.copyOf(joins);
        }
    }

    /** How two parts of a chain are joined. */
    enum Join {
        AND,
        OR
    }

    /** Commands one after the other. */
    record Sequence(Span span, List<Node> nodes) implements Node {
        public Sequence {
            nodes = List.copyOf(nodes);
        }
    }

    /** {@code a &}. */
    record Background(Span span, Node body) implements Node {}

    /** <code>{ a; }</code>. */
    record Group(Span span, Node body, List<Redirect> redirects) implements Node {
        public Group {
            redirects = List.copyOf(redirects);
        }
    }

    /** {@code ( a )}. */
    record Subshell(Span span, Node body, List<Redirect> redirects) implements Node {
        public Subshell {
            redirects = List.copyOf(redirects);
        }
    }

    /** {@code if}, with one branch for each condition; an else branch's condition is empty. */
    record If(Span span, List<Branch> branches, List<Redirect> redirects) implements Node {
        public If {
            branches = List.copyOf(branches);
            redirects = List.copyOf(redirects);
        }
    }

    /** A condition and what runs when it holds. */
    record Branch(Node condition, Node body) {}

    /** {@code while} or {@code until}. */
    record Loop(Span span, boolean until, Node condition, Node body, List<Redirect> redirects)
            implements Node {
        public Loop {
            redirects = List.copyOf(redirects);
        }
    }

    /**
     * {@code for} or {@code select} over words.
     *
     * @param words what is gone through; without {@code in}, the word {@code "$@"}
     */
    record For(Span span, String variable, List<Word> words, Node body, List<Redirect> redirects)
            implements Node {
        public For {
            words = List.copyOf(words);
            redirects = List.copyOf(redirects);
        }
    }

    /** {@code for ((…))}. */
    record ArithmeticFor(Span span, Word expression, Node body, List<Redirect> redirects)
            implements Node {
        public ArithmeticFor {
            redirects = List.copyOf(redirects);
        }
    }

    /** {@code case}. */
    record Case(Span span, Word subject, List<Arm> arms, List<Redirect> redirects) implements Node {
        public Case {
            arms = List.copyOf(arms);
            redirects = List.copyOf(redirects);
        }
    }

    /** The patterns of one arm of a {@code case} and what runs when one matches. */
    record Arm(List<Word> patterns, Node body) {
        public Arm {
            patterns = List.copyOf(patterns);
        }
    }

    /** A function's definition. */
    record Function(Span span, String name, Node body) implements Node {}

    /** {@code coproc}. */
    record Coprocess(Span span, Node body) implements Node {}

    /** {@code [[ … ]]}; operators are literal words. */
    record Test(Span span, List<Word> words, List<Redirect> redirects) implements Node {
        public Test {
            words = List.copyOf(words);
            redirects = List.copyOf(redirects);
        }
    }

    /** {@code (( … ))}. */
    record Arithmetic(Span span, Word expression, List<Redirect> redirects) implements Node {
        public Arithmetic {
            redirects = List.copyOf(redirects);
        }
    }

    /** The text ended, or nested too deep, where a command should stand. */
    record Incomplete(Span span, String expected) implements Node {}
}
