package dev.cmdai.domain.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One pattern of a rule, a line of blank-separated terms; all must hold.
 *
 * <ul>
 *   <li>the first: the command's name, or several, {@code rm|unlink}, with wildcards
 *   <li>{@code push}, {@code a|b}, {@code delete-*}: the next operand; {@code *} is any one, {@code
 *       **} any number of them, {@code $} the end
 *   <li>{@code -f|--force}: one of these options is there; {@code -X=PUT|-X=POST}: with this value
 *   <li>{@code @root|home}: some operand is such a path, see {@link PathClass}; {@code >@root}: the
 *       last one is; {@code of=@device}: an operand that starts so; {@code any@secret}: any word,
 *       also behind {@code =} or {@code @}
 *   <li>{@code ~text|other}: some word contains the text, in any case; {@code _} is a blank
 *   <li>{@code %secret|dump}: some word or the input comes from there, see {@link Taint}
 *   <li>{@code !term}: the term does not hold
 * </ul>
 */
final class RulePattern {
    private final String[] names;
    private final Term[] operands;
    private final Term[] conditions;

    private enum Kind {
        OPERAND,
        SKIP,
        END,
        OPTION,
        PATH,
        LAST_PATH,
        PREFIXED_PATH,
        ANY_PATH,
        TEXT,
        TAINT
    }

    private record Term(Kind kind, boolean negated, String[] choices, String prefix, int bits) {}

    RulePattern(String source) {
        String[] words = split(source, ' ');
        names = split(words[0], '|');
        List<Term> positions = new ArrayList<>();
        List<Term> others = new ArrayList<>();
        for (int i = 1; i < words.length; i++) {
            Term term = term(words[i]);
            boolean position =
                    term.kind == Kind.OPERAND || term.kind == Kind.SKIP || term.kind == Kind.END;
            (position ? positions : others).add(term);
        }
        operands = positions.toArray(new Term[0]);
        conditions = others.toArray(new Term[0]);
    }

    /** Splits without the cost of a regular expression. */
    static String[] split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (true) {
            int at = text.indexOf(separator, from);
            parts.add(text.substring(from, at < 0 ? text.length() : at));
            if (at < 0) {
                return parts.toArray(new String[0]);
            }
            from = at + 1;
        }
    }

    private static Term term(String source) {
        boolean negated = source.length() > 1 && source.charAt(0) == '!';
        String word = negated ? source.substring(1) : source;
        char first = word.charAt(0);
        if (word.equals("**")) {
            return new Term(Kind.SKIP, negated, new String[0], "", 0);
        }
        if (word.equals("$")) {
            return new Term(Kind.END, negated, new String[0], "", 0);
        }
        if (first == '-') {
            return new Term(Kind.OPTION, negated, split(word, '|'), "", 0);
        }
        if (first == '~') {
            String[] texts = split(word.substring(1).replace('_', ' '), '|');
            return new Term(Kind.TEXT, negated, texts, "", 0);
        }
        if (first == '%') {
            return new Term(Kind.TAINT, negated, new String[0], "", taint(word.substring(1)));
        }
        int at = word.indexOf('@');
        if (at >= 0 && at + 1 < word.length()) {
            String prefix = word.substring(0, at);
            int bits = bits(word.substring(at + 1));
            Kind kind =
                    prefix.isEmpty()
                            ? Kind.PATH
                            : prefix.equals(">")
                                    ? Kind.LAST_PATH
                                    : prefix.equals("any") ? Kind.ANY_PATH : Kind.PREFIXED_PATH;
            return new Term(kind, negated, new String[0], prefix, bits);
        }
        return new Term(Kind.OPERAND, negated, split(word, '|'), "", 0);
    }

    private static int bits(String names) {
        int bits = 0;
        for (String name : split(names, '|')) {
            bits |= PathClass.named(name);
        }
        return bits;
    }

    private static int taint(String names) {
        int bits = 0;
        for (String name : split(names, '|')) {
            bits |=
                    switch (name) {
                        case "network" -> Taint.NETWORK;
                        case "secret" -> Taint.SECRET;
                        case "decoded" -> Taint.DECODED;
                        case "history" -> Taint.HISTORY;
                        case "dump" -> Taint.DUMP;
                        case "system" -> Taint.SYSTEM;
                        case "shell" -> Taint.SHELL;
                        case "identity" -> Taint.IDENTITY;
                        default -> throw new IllegalArgumentException("No origin " + name);
                    };
        }
        return bits;
    }

    String[] names() {
        return names;
    }

    boolean matches(Invocation call) {
        return matchesName(call.name) && conditions(call) && operands(call, 0, 0);
    }

    private boolean matchesName(String name) {
        for (String choice : names) {
            if (choice.equals(name) || choice.indexOf('*') >= 0 && Glob.matches(choice, name)) {
                return true;
            }
        }
        return false;
    }

    private boolean operands(Invocation call, int term, int operand) {
        int t = term;
        int o = operand;
        while (t < operands.length) {
            Term wanted = operands[t];
            if (wanted.kind == Kind.END) {
                return o >= call.operands.size();
            }
            if (wanted.kind == Kind.SKIP) {
                for (int i = o; i <= call.operands.size(); i++) {
                    if (operands(call, t + 1, i)) {
                        return true;
                    }
                }
                return false;
            }
            if (o >= call.operands.size()
                    || isOneOf(wanted.choices, call.operands.get(o).text()) == wanted.negated) {
                return false;
            }
            t++;
            o++;
        }
        return true;
    }

    private static boolean isOneOf(String[] choices, String text) {
        for (String choice : choices) {
            if (choice.equals(text) || Glob.has(choice) && Glob.matches(choice, text)) {
                return true;
            }
        }
        return false;
    }

    private boolean conditions(Invocation call) {
        for (Term term : conditions) {
            if (holds(term, call) == term.negated) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(Term term, Invocation call) {
        return switch (term.kind) {
            case OPTION -> hasOption(term.choices, call);
            case TEXT -> hasText(term.choices, call);
            case TAINT -> isTainted(term.bits, call);
            case PATH -> {
                for (int i = 0; i < call.operands.size(); i++) {
                    if ((call.classOf(i) & term.bits) != 0) {
                        yield true;
                    }
                }
                yield false;
            }
            case LAST_PATH -> {
                int last = call.operands.size() - 1;
                yield last >= 0 && (call.classOf(last) & term.bits) != 0;
            }
            case PREFIXED_PATH -> hasPrefixedPath(term, call);
            case ANY_PATH -> hasAnyPath(term.bits, call);
            case OPERAND, SKIP, END -> true;
        };
    }

    private static boolean hasOption(String[] choices, Invocation call) {
        for (String choice : choices) {
            int equals = choice.indexOf('=');
            if (equals < 0) {
                if (call.has(choice)) {
                    return true;
                }
                continue;
            }
            Arg value = call.value(choice.substring(0, equals));
            if (value != null && Glob.matches(choice.substring(equals + 1), value.text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasText(String[] texts, Invocation call) {
        for (int i = 0; i < call.args.size(); i++) {
            String arg = call.args.get(i).text().toLowerCase(Locale.ROOT);
            for (String text : texts) {
                if (arg.contains(text)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isTainted(int bits, Invocation call) {
        int taint = call.input.taint();
        for (int i = 0; i < call.args.size(); i++) {
            taint |= call.args.get(i).taint();
        }
        return (taint & bits) != 0;
    }

    private static boolean hasPrefixedPath(Term term, Invocation call) {
        for (int i = 0; i < call.operands.size(); i++) {
            Arg operand = call.operands.get(i);
            if (operand.startsWith(term.prefix)) {
                String path = operand.text().substring(term.prefix.length());
                if ((classify(path, operand, call) & term.bits) != 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hasAnyPath(int bits, Invocation call) {
        for (int i = 0; i < call.args.size(); i++) {
            Arg arg = call.args.get(i);
            String text = arg.text();
            if ((classify(text, arg, call) & bits) != 0) {
                return true;
            }
            int cut = Math.max(text.lastIndexOf('@'), text.lastIndexOf('='));
            if (cut >= 0
                    && cut + 1 < text.length()
                    && text.indexOf(' ', cut) < 0
                    && (classify(text.substring(cut + 1), arg, call) & bits) != 0) {
                return true;
            }
        }
        return false;
    }

    private static int classify(String path, Arg arg, Invocation call) {
        State state = call.state;
        return Paths.classify(path, arg.glob(), state.directory, state.context.home());
    }
}
