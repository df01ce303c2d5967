package dev.cmdai.domain.shell;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what starts with a dollar sign. */
final class DollarReader {
    private final Cursor in;
    private final PosixParser parser;
    private final WordReader words;

    DollarReader(Cursor in, PosixParser parser, WordReader words) {
        this.in = in;
        this.parser = parser;
        this.words = words;
    }

    /** The expansion at the cursor; null when the dollar sign is only itself. */
    @Nullable WordPart expansion(boolean quoted) {
        int from = in.pos;
        char c = in.peek(1);
        if (c == '(') {
            return parenthesis(from);
        }
        if (c == '{') {
            return brace(from, quoted);
        }
        if (c == '[') {
            return oldArithmetic(from);
        }
        in.pos++;
        in.atEnd();
        int start = in.pos;
        if (start < in.text.length() && isSpecial(in.text.charAt(start))) {
            in.pos++;
        } else {
            skipName();
        }
        if (in.pos == start) {
            in.pos = from;
            return null;
        }
        return parameter(from, in.text.substring(start, in.pos), "", ParameterOperator.NONE);
    }

    private WordPart parameter(int from, String name, String index, ParameterOperator operator) {
        return new WordPart.Parameter(in.spanFrom(from), name, index, operator, List.of());
    }

    private static boolean isSpecial(char c) {
        return c >= '0' && c <= '9' || "@*#?-$!".indexOf(c) >= 0;
    }

    private void skipName() {
        while (in.pos < in.text.length() && isNamePart(in.text.charAt(in.pos))) {
            in.pos++;
        }
    }

    static boolean isNamePart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    private WordPart parenthesis(int from) {
        if (in.peek(2) == '(') {
            int end = Brackets.arithmeticEnd(in, in.pos + 3);
            if (end >= 0 && in.enter()) {
                in.pos += 3;
                Word expression = words.expansionsUntil(end, false);
                in.leave();
                in.pos = Math.min(in.text.length(), Math.max(in.pos, end + 2));
                return new WordPart.Arithmetic(in.spanFrom(from), expression);
            }
        }
        in.pos += 2;
        Node body = parser.substitution(")");
        return new WordPart.CommandSubstitution(in.spanFrom(from), body);
    }

    private WordPart oldArithmetic(int from) {
        int end = in.text.indexOf(']', in.pos);
        if (end < 0 || !in.enter()) {
            in.pos = in.text.length();
            in.missing("the closing ]");
            return new WordPart.Incomplete(in.spanFrom(from), "]");
        }
        in.pos += 2;
        Word expression = words.expansionsUntil(end, false);
        in.leave();
        in.pos = Math.max(in.pos, end + 1);
        return new WordPart.Arithmetic(in.spanFrom(from), expression);
    }

    private WordPart brace(int from, boolean quoted) {
        char first = in.peek(2);
        if (first == ' ' || first == '\t' || first == '\n' || first == '|') {
            in.pos += 3;
            Node body = parser.substitution("}");
            return new WordPart.CommandSubstitution(in.spanFrom(from), body);
        }
        if (!in.enter()) {
            return new WordPart.Incomplete(in.spanFrom(from), "}");
        }
        in.pos += 2;
        WordPart part = braced(from, quoted);
        in.leave();
        return part;
    }

    private WordPart braced(int from, boolean quoted) {
        ParameterOperator prefix = ParameterOperator.NONE;
        char first = in.peek();
        if (first == '(' || first == '=' || first == '~' || first == '^') {
            return dynamic(from, quoted); // zsh flags
        }
        if (first == '#' && in.peek(1) != '}' && isNameOrSpecial(in.peek(1))) {
            prefix = ParameterOperator.LENGTH;
            in.pos++;
        } else if (first == '!' && in.peek(1) != '}' && isNameOrSpecial(in.peek(1))) {
            prefix = ParameterOperator.INDIRECT;
            in.pos++;
        }
        in.atEnd();
        int start = in.pos;
        if (in.pos < in.text.length() && "@*#?-$!".indexOf(in.text.charAt(in.pos)) >= 0) {
            in.pos++;
        } else {
            skipName();
        }
        String name = in.text.substring(start, in.pos);
        if (name.isEmpty()) {
            return dynamic(from, quoted);
        }
        String subscript = "";
        if (in.peek() == '[') {
            in.pos++;
            int at = in.pos;
            words.until(']', '\0', quoted);
            subscript = in.text.substring(Math.min(at, in.pos), in.pos);
            in.take(']');
        }
        if (in.take('}')) {
            return parameter(from, name, subscript, prefix);
        }
        if (prefix != ParameterOperator.NONE) {
            return dynamic(from, quoted);
        }
        return withOperator(from, name, subscript, quoted);
    }

    private static boolean isNameOrSpecial(char c) {
        return isNamePart(c) || c == '@' || c == '*' || c == '#' || c == '?' || c == '$';
    }

    private WordPart withOperator(int from, String name, String subscript, boolean quoted) {
        ParameterOperator operator = operator();
        if (operator == ParameterOperator.TRANSFORM) {
            return dynamic(from, quoted);
        }
        List<Word> operands = new ArrayList<>(2);
        char split =
                switch (operator) {
                    case REPLACE, REPLACE_ALL -> '/';
                    case SUBSTRING -> ':';
                    default -> '\0';
                };
        operands.add(words.until('}', split == '\0' ? '}' : split, quoted));
        if (split != '\0' && in.take(split)) {
            operands.add(words.until('}', '}', quoted));
        }
        if (!in.take('}')) {
            in.missing("the closing }");
            return new WordPart.Incomplete(in.spanFrom(from), "}");
        }
        return new WordPart.Parameter(in.spanFrom(from), name, subscript, operator, operands);
    }

    private ParameterOperator operator() {
        char c = in.peek();
        char next = in.peek(1);
        if (c == ':' && (next == '-' || next == '=' || next == '?' || next == '+')) {
            in.pos++;
            c = next;
        }
        boolean twice = in.peek(1) == c;
        ParameterOperator operator =
                switch (c) {
                    case '-' -> ParameterOperator.DEFAULT;
                    case '=' -> ParameterOperator.ASSIGN;
                    case '?' -> ParameterOperator.REQUIRE;
                    case '+' -> ParameterOperator.ALTERNATIVE;
                    case '#' ->
                            twice
                                    ? ParameterOperator.REMOVE_LONGEST_PREFIX
                                    : ParameterOperator.REMOVE_PREFIX;
                    case '%' ->
                            twice
                                    ? ParameterOperator.REMOVE_LONGEST_SUFFIX
                                    : ParameterOperator.REMOVE_SUFFIX;
                    case '/' -> twice ? ParameterOperator.REPLACE_ALL : ParameterOperator.REPLACE;
                    case ':' -> ParameterOperator.SUBSTRING;
                    case '^' -> ParameterOperator.UPPER;
                    case ',' -> ParameterOperator.LOWER;
                    default -> ParameterOperator.TRANSFORM;
                };
        if (operator != ParameterOperator.TRANSFORM) {
            boolean doubled = twice && (c == '#' || c == '%' || c == '/' || c == '^' || c == ',');
            in.pos += doubled ? 2 : 1;
        }
        return operator;
    }

    private WordPart dynamic(int from, boolean quoted) {
        int at = in.pos;
        Word rest = words.until('}', '}', quoted);
        String text = in.text.substring(Math.min(at, in.pos), in.pos);
        if (!in.take('}')) {
            in.missing("the closing }");
            return new WordPart.Incomplete(in.spanFrom(from), "}");
        }
        if (rest.parts().isEmpty()) {
            in.problem(from, in.pos, "There is no parameter between the braces");
        }
        return new WordPart.Dynamic(in.spanFrom(from), text);
    }
}
