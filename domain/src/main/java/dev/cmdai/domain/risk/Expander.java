package dev.cmdai.domain.risk;

import dev.cmdai.domain.shell.Word;
import dev.cmdai.domain.shell.WordPart;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Does to words what the shell would: quote removal, expansions and splitting. */
final class Expander {
    private final Walker walker;
    private final ParameterExpander parameters;

    /** What a process substitution that is written to would read. */
    Data pending = Data.EMPTY;

    Expander(Walker walker) {
        this.walker = walker;
        this.parameters = new ParameterExpander(this);
    }

    List<Arg> words(List<Word> words, State state) {
        List<Arg> args = new ArrayList<>(words.size() + 2);
        for (int i = 0; i < words.size(); i++) {
            word(words.get(i), state, args);
        }
        return args;
    }

    private void word(Word word, State state, List<Arg> args) {
        List<WordPart> parts = word.parts();
        if (Braces.mayExpand(parts)) {
            for (List<WordPart> one : Braces.expand(parts)) {
                split(one, state, args);
            }
        } else {
            split(parts, state, args);
        }
    }

    private void split(List<WordPart> parts, State state, List<Arg> args) {
        if (parts.size() == 1
                && parts.getFirst() instanceof WordPart.Literal literal
                && !literal.text().startsWith("~")) {
            args.add(new Arg(literal.text(), Glob.has(literal.text()), 0));
            return;
        }
        Fields fields = new Fields(state.ifs(), args);
        parts(parts, state, fields, false);
        fields.next();
    }

    /** The word as one text, without splitting: assignments, redirections, bodies. */
    Arg single(Word word, State state) {
        List<Arg> args = new ArrayList<>(1);
        Fields fields = new Fields("", args);
        parts(word.parts(), state, fields, false);
        fields.next();
        return args.isEmpty() ? Arg.of("") : args.getFirst();
    }

    private void parts(List<WordPart> parts, State state, Fields fields, boolean quoted) {
        for (int i = 0; i < parts.size(); i++) {
            WordPart part = parts.get(i);
            switch (part) {
                case WordPart.Literal literal -> {
                    if (quoted) {
                        fields.quoted(literal.text());
                    } else {
                        fields.literal(i == 0 ? tilde(literal.text(), state) : literal.text());
                    }
                }
                case WordPart.Quoted text -> fields.quoted(text.text());
                case WordPart.DoubleQuoted inner -> {
                    if (!isOnlyAllArguments(inner.parts())) {
                        fields.quoted("");
                    }
                    parts(inner.parts(), state, fields, true);
                }
                case WordPart.Parameter parameter ->
                        parameters.expand(parameter, state, fields, quoted);
                case WordPart.CommandSubstitution substitution ->
                        fields.value(output(substitution, state), quoted);
                case WordPart.ProcessSubstitution process ->
                        fields.quoted(walker.processSubstitution(process, state, pending));
                case WordPart.Arithmetic arithmetic -> {
                    Arg text = single(arithmetic.expression(), state);
                    fields.value(Arg.of(Arithmetic.evaluate(text.text())), true);
                }
                case WordPart.ArrayLiteral array -> {
                    for (Arg arg : words(array.words(), state)) {
                        fields.value(arg, true);
                        fields.quoted(" ");
                    }
                }
                case WordPart.Dynamic ignored -> fields.quoted("\0");
                case WordPart.Incomplete ignored -> fields.quoted("\0");
            }
        }
    }

    private static boolean isOnlyAllArguments(List<WordPart> parts) {
        return parts.size() == 1
                && parts.getFirst() instanceof WordPart.Parameter all
                && (all.name().equals("@") || all.subscript().equals("@"));
    }

    Arg output(WordPart.CommandSubstitution substitution, State state) {
        Data data = walker.substitution(substitution.body(), state);
        String text = data.text();
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        return new Arg(text.substring(0, end), false, data.taint());
    }

    /** Expands an operand of a parameter expansion into the same fields. */
    void operand(Word operand, State state, Fields fields, boolean quoted) {
        parts(operand.parts(), state, fields, quoted);
    }

    private static String tilde(String text, State state) {
        if (!text.startsWith("~")) {
            return text;
        }
        int end = text.indexOf('/');
        String user = end < 0 ? text.substring(1) : text.substring(1, end);
        String rest = end < 0 ? "" : text.substring(end);
        String home = home(user, state);
        return home == null ? text : home + rest;
    }

    private static @Nullable String home(String user, State state) {
        return switch (user) {
            case "" -> state.context.home().isEmpty() ? null : state.context.home();
            case "+" -> state.directory;
            case "-" -> state.context.directory();
            case "root" -> "/root";
            default -> {
                for (int i = 0; i < user.length(); i++) {
                    if (!Character.isLetterOrDigit(user.charAt(i)) && user.charAt(i) != '_') {
                        yield null;
                    }
                }
                yield "/home/" + user;
            }
        };
    }

    /** The values of an assignment: several for an array. */
    List<Arg> values(Word word, State state) {
        if (word.parts().size() == 1
                && word.parts().getFirst() instanceof WordPart.ArrayLiteral array) {
            return words(array.words(), state);
        }
        return List.of(single(word, state));
    }
}
