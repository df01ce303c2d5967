package dev.cmdai.domain.shell;

import java.util.List;

/** One piece of a word. */
public sealed interface WordPart {

    /** Where the piece stands, with its quotes or brackets. */
    Span span();

    /** Text without quotes; globs, braces and a leading tilde in it are still live. */
    record Literal(Span span, String text) implements WordPart {}

    /** Text from {@code 'x'}, {@code $'x'} or {@code \x}, with the quotes removed and decoded. */
    record Quoted(Span span, String text) implements WordPart {}

    /** The inside of {@code "…"}: literal text and expansions, never split into words. */
    record DoubleQuoted(Span span, List<WordPart> parts) implements WordPart {
        public DoubleQuoted {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A parameter such as {@code $x}, {@code ${x:-y}} or {@code ${a[1]}}.
     *
     * @param name a variable's name, a number, or one of {@code @*#?-$!}
     * @param subscript what stands in the brackets; empty without brackets
     * @param operands the words behind the operator, none to two
     */
    record Parameter(
            Span span,
            String name,
            String subscript,
            ParameterOperator operator,
            List<Word> operands)
            implements WordPart {
        public Parameter {
            operands = List.copyOf(operands);
        }
    }

    /** {@code $(…)}, backticks, or another shell's form of the same. */
    record CommandSubstitution(Span span, Node body) implements WordPart {}

    /** {@code <(…)}, or {@code >(…)} when {@code writes}. */
    record ProcessSubstitution(Span span, Node body, boolean writes) implements WordPart {}

    /** {@code $((…))}; the expression's own expansions are its parts. */
    record Arithmetic(Span span, Word expression) implements WordPart {}

    /** {@code (a b c)} behind an array's {@code name=}. */
    record ArrayLiteral(Span span, List<Word> words) implements WordPart {
        public ArrayLiteral {
            words = List.copyOf(words);
        }
    }

    /** Something whose value only the running shell knows. */
    record Dynamic(Span span, String text) implements WordPart {}

    /** The text ended inside this piece. */
    record Incomplete(Span span, String expected) implements WordPart {}
}
