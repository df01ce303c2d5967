package dev.cmdai.domain.risk;

import dev.cmdai.domain.shell.ParameterOperator;
import dev.cmdai.domain.shell.Word;
import dev.cmdai.domain.shell.WordPart;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The values of {@code $x} and <code>${x…}</code>, as far as they can be foretold. */
final class ParameterExpander {
    private static final Arg UNKNOWN = Arg.of("\0");

    private final Expander expander;

    ParameterExpander(Expander expander) {
        this.expander = expander;
    }

    void expand(WordPart.Parameter parameter, State state, Fields out, boolean quoted) {
        List<Arg> values = values(parameter, state);
        switch (parameter.operator()) {
            case NONE -> plain(parameter, values, state, out, quoted);
            case DEFAULT, REQUIRE -> {
                if (values == null && parameter.operator() == ParameterOperator.DEFAULT
                        || values != null && isEmpty(values)) {
                    operand(parameter, state, out, quoted);
                } else {
                    all(values == null ? List.of(UNKNOWN) : values, out, quoted, state);
                }
            }
            case ASSIGN -> {
                if (values == null || isEmpty(values)) {
                    Arg value = expander.single(first(parameter), state);
                    state.set(parameter.name(), List.of(value));
                    out.value(value, quoted);
                } else {
                    all(values, out, quoted, state);
                }
            }
            case ALTERNATIVE -> {
                if (values == null || !isEmpty(values)) {
                    operand(parameter, state, out, quoted);
                }
            }
            case LENGTH -> out.value(length(parameter, values), quoted);
            case INDIRECT -> {
                List<Arg> target =
                        values == null || values.isEmpty()
                                ? null
                                : state.variable(values.getFirst().text());
                all(target == null ? List.of(UNKNOWN) : target, out, quoted, state);
            }
            case SUBSTRING -> out.value(substring(parameter, values, state), quoted);
            case UPPER, LOWER -> {
                boolean upper = parameter.operator() == ParameterOperator.UPPER;
                Arg value = joined(values);
                String text = value.text();
                String changed =
                        upper ? text.toUpperCase(Locale.ROOT) : text.toLowerCase(Locale.ROOT);
                out.value(new Arg(changed, false, value.taint()), quoted);
            }
            case REMOVE_PREFIX, REMOVE_LONGEST_PREFIX, REMOVE_SUFFIX, REMOVE_LONGEST_SUFFIX ->
                    out.value(trimmed(parameter, values, state), quoted);
            case REPLACE, REPLACE_ALL -> out.value(replaced(parameter, values, state), quoted);
            case TRANSFORM -> out.value(joined(values), quoted);
        }
    }

    private void plain(
            WordPart.Parameter parameter,
            @Nullable List<Arg> values,
            State state,
            Fields out,
            boolean quoted) {
        if (values == null) {
            out.value(UNKNOWN, quoted);
            return;
        }
        boolean every = parameter.name().equals("@") || parameter.name().equals("*");
        boolean whole = parameter.subscript().equals("@") || parameter.subscript().equals("*");
        if (every || whole) {
            all(values, out, quoted, state);
        } else if (!values.isEmpty()) {
            int index = Math.max(0, Numbers.parse(parameter.subscript()));
            out.value(index < values.size() ? values.get(index) : Arg.of(""), quoted);
        }
    }

    private static void all(List<Arg> values, Fields out, boolean quoted, State state) {
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                out.next();
            }
            out.value(values.get(i), quoted);
        }
    }

    private void operand(WordPart.Parameter parameter, State state, Fields out, boolean quoted) {
        expander.operand(first(parameter), state, out, quoted);
    }

    private static Word first(WordPart.Parameter parameter) {
        return parameter.operands().isEmpty()
                ? new Word(parameter.span(), List.of())
                : parameter.operands().getFirst();
    }

    private static boolean isEmpty(List<Arg> values) {
        return values.isEmpty() || values.size() == 1 && values.getFirst().text().isEmpty();
    }

    private static @Nullable List<Arg> values(WordPart.Parameter parameter, State state) {
        String name = parameter.name();
        if (name.equals("@") || name.equals("*")) {
            return state.positional;
        }
        int number = Numbers.parse(name);
        if (number > 0) {
            return number <= state.positional.size()
                    ? List.of(state.positional.get(number - 1))
                    : List.of();
        }
        return switch (name) {
            case "#" -> List.of(Arg.of(String.valueOf(state.positional.size())));
            case "?", "$", "!", "-" -> List.of(Arg.of("0"));
            default -> state.variable(name);
        };
    }

    private static Arg joined(@Nullable List<Arg> values) {
        if (values == null) {
            return UNKNOWN;
        }
        if (values.size() == 1) {
            return values.getFirst();
        }
        StringBuilder text = new StringBuilder();
        int taint = 0;
        for (Arg value : values) {
            text.append(text.isEmpty() ? "" : " ").append(value.text());
            taint |= value.taint();
        }
        return new Arg(text.toString(), false, taint);
    }

    private static Arg length(WordPart.Parameter parameter, @Nullable List<Arg> values) {
        if (values == null) {
            return UNKNOWN;
        }
        boolean count = !parameter.subscript().isEmpty() || parameter.name().equals("@");
        Arg value = joined(values);
        int length = count ? values.size() : value.text().length();
        return value.isKnown() ? Arg.of(String.valueOf(length)) : UNKNOWN;
    }

    private Arg substring(WordPart.Parameter parameter, @Nullable List<Arg> values, State state) {
        Arg value = joined(values);
        List<Word> operands = parameter.operands();
        int from = number(operands, 0, state);
        int length = operands.size() > 1 ? number(operands, 1, state) : Integer.MAX_VALUE;
        if (!value.isKnown() || from < 0 || length < 0) {
            return new Arg("\0", false, value.taint());
        }
        String text = value.text();
        int start = Math.min(from, text.length());
        int end = length > text.length() - start ? text.length() : start + length;
        return new Arg(text.substring(start, end), false, value.taint());
    }

    private int number(List<Word> operands, int index, State state) {
        if (index >= operands.size()) {
            return -1;
        }
        String text = expander.single(operands.get(index), state).text();
        return Numbers.parse(Arithmetic.evaluate(text));
    }

    private Arg trimmed(WordPart.Parameter parameter, @Nullable List<Arg> values, State state) {
        Arg value = joined(values);
        String pattern = expander.single(first(parameter), state).text();
        String text = value.text();
        if (!value.isKnown() || pattern.indexOf(Arg.UNKNOWN) >= 0 || text.length() > 2000) {
            return new Arg("\0", false, value.taint());
        }
        ParameterOperator operator = parameter.operator();
        boolean longest =
                operator == ParameterOperator.REMOVE_LONGEST_PREFIX
                        || operator == ParameterOperator.REMOVE_LONGEST_SUFFIX;
        boolean prefix =
                operator == ParameterOperator.REMOVE_PREFIX
                        || operator == ParameterOperator.REMOVE_LONGEST_PREFIX;
        for (int i = 0; i <= text.length(); i++) {
            int cut = longest ? text.length() - i : i;
            String removed = prefix ? text.substring(0, cut) : text.substring(text.length() - cut);
            if (Glob.matches(pattern, removed)) {
                String rest = prefix ? text.substring(cut) : text.substring(0, text.length() - cut);
                return new Arg(rest, false, value.taint());
            }
        }
        return value;
    }

    private Arg replaced(WordPart.Parameter parameter, @Nullable List<Arg> values, State state) {
        Arg value = joined(values);
        String pattern = expander.single(first(parameter), state).text();
        String by =
                parameter.operands().size() > 1
                        ? expander.single(parameter.operands().get(1), state).text()
                        : "";
        if (pattern.isEmpty() || Glob.has(pattern) || !value.isKnown()) {
            return pattern.isEmpty() ? value : new Arg("\0", false, value.taint());
        }
        String text = value.text();
        if (parameter.operator() == ParameterOperator.REPLACE_ALL) {
            text = text.replace(pattern, by);
        } else {
            int at = text.indexOf(pattern);
            if (at >= 0) {
                text = text.substring(0, at) + by + text.substring(at + pattern.length());
            }
        }
        return new Arg(text, false, value.taint());
    }
}
