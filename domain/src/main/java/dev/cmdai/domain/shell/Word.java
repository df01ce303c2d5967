package dev.cmdai.domain.shell;

import java.util.List;
import java.util.Optional;

/**
 * A word as it was written: literal text, quotes and expansions side by side.
 *
 * @param span where it stands
 * @param parts the pieces, in order; empty for an empty operand such as that of {@code ${x:-}}
 */
public record Word(Span span, List<WordPart> parts) {
    public Word {
        parts = List.copyOf(parts);
    }

    /** The text after quote removal, if the shell needs to compute nothing for it. */
    public Optional<String> literal() {
        StringBuilder text = new StringBuilder();
        return append(parts, text) ? Optional.of(text.toString()) : Optional.empty();
    }

    private static boolean append(List<WordPart> parts, StringBuilder text) {
        for (WordPart part : parts) {
            switch (part) {
                case WordPart.Literal literal -> text.append(literal.text());
                case WordPart.Quoted quoted -> text.append(quoted.text());
                case WordPart.DoubleQuoted quoted -> {
                    if (!append(quoted.parts(), text)) {
                        return false;
                    }
                }
                case WordPart.Parameter ignored -> {
                    return false;
                }
                case WordPart.CommandSubstitution ignored -> {
                    return false;
                }
                case WordPart.ProcessSubstitution ignored -> {
                    return false;
                }
                case WordPart.Arithmetic ignored -> {
                    return false;
                }
                case WordPart.ArrayLiteral ignored -> {
                    return false;
                }
                case WordPart.Dynamic ignored -> {
                    return false;
                }
                case WordPart.Incomplete ignored -> {
                    return false;
                }
            }
        }
        return true;
    }
}
