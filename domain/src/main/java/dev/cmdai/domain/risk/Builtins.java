package dev.cmdai.domain.risk;

import dev.cmdai.domain.shell.Escapes;
import dev.cmdai.domain.shell.ShellKind;
import dev.cmdai.domain.shell.Span;
import java.util.List;

/** The shell's own commands that change what comes after them, or whose output is foretold. */
final class Builtins {
    private Builtins() {}

    static Data run(Executor executor, Invocation call, Span span) {
        State state = call.state;
        switch (call.name) {
            case "echo", "print" -> {
                return echo(call);
            }
            case "printf" -> {
                return Printf.run(call);
            }
            case "cd", "pushd", "chdir", "set-location" -> changeDirectory(call);
            case "export", "declare", "typeset", "local", "readonly" -> {
                for (Arg arg : call.operands) {
                    assign(executor, arg, state, span);
                }
            }
            case "set" -> {
                int dashes = indexOf(call.args, "--");
                boolean plain = !call.args.isEmpty() && !call.args.getFirst().startsWith("-");
                if (dashes >= 0) {
                    state.positional = call.args.subList(dashes + 1, call.args.size());
                } else if (plain && !call.args.getFirst().startsWith("+")) {
                    state.positional = call.args;
                }
            }
            case "shift" -> {
                int by = Math.max(1, Numbers.parse(call.operand(0)));
                int size = state.positional.size();
                state.positional = state.positional.subList(Math.min(by, size), size);
            }
            case "unset" -> {
                for (Arg arg : call.operands) {
                    state.unset(arg.text());
                }
            }
            case "read", "mapfile", "readarray", "getopts" -> read(call);
            case "alias" -> {
                for (Arg arg : call.operands) {
                    int equals = arg.text().indexOf('=');
                    if (equals > 0) {
                        state.alias(
                                arg.text().substring(0, equals), arg.text().substring(equals + 1));
                    }
                }
            }
            case "eval" -> {
                return Shells.text(executor, joined(call.args), call.input, state, span);
            }
            case "source", "." -> {
                if (!call.operands.isEmpty()) {
                    Data file = executor.readFile(call.operands.getFirst(), state);
                    boolean stdin = call.operand(0).equals("/dev/stdin");
                    Data text = stdin ? call.input : file;
                    if (text.isKnown() || text.taint() != 0) {
                        return Shells.text(executor, text, call.input, state, span);
                    }
                }
            }
            case "trap" -> {
                if (call.operands.size() > 1) {
                    Arg text = call.operands.getFirst();
                    Data data = new Data(text.text(), text.taint());
                    return Shells.text(executor, data, Data.EMPTY, state, span);
                }
            }
            default -> {}
        }
        return Data.EMPTY;
    }

    static Data alias(
            Executor executor, String text, List<Arg> rest, Data in, State state, Span span) {
        StringBuilder line = new StringBuilder(text);
        for (Arg arg : rest) {
            line.append(" '").append(arg.text().replace("'", "'\\''")).append('\'');
        }
        ShellKind shell = posix(state);
        return executor.walker().script(line.toString(), shell, in, state, span);
    }

    static ShellKind posix(State state) {
        ShellKind shell = state.context.shell();
        return shell.isPosix() ? shell : ShellKind.BASH;
    }

    static int indexOf(List<Arg> args, String text) {
        for (int i = 0; i < args.size(); i++) {
            if (args.get(i).text().equals(text)) {
                return i;
            }
        }
        return -1;
    }

    static Data joined(List<Arg> args) {
        StringBuilder text = new StringBuilder();
        int taint = 0;
        for (Arg arg : args) {
            text.append(text.isEmpty() ? "" : " ").append(arg.text());
            taint |= arg.taint();
        }
        return new Data(text.toString(), taint);
    }

    private static Data echo(Invocation call) {
        boolean escapes = false;
        boolean newline = true;
        int from = 0;
        while (from < call.args.size()) {
            String option = call.args.get(from).text();
            if (!option.equals("-e")
                    && !option.equals("-n")
                    && !option.equals("-ne")
                    && !option.equals("-en")
                    && !option.equals("-E")) {
                break;
            }
            escapes |= option.indexOf('e') > 0;
            newline &= option.indexOf('n') < 0;
            from++;
        }
        Data data = joined(call.args.subList(from, call.args.size()));
        String text = escapes ? unescaped(data.text()) : data.text();
        return new Data(newline ? text + "\n" : text, data.taint());
    }

    static String unescaped(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i++);
            if (c != '\\' || i >= text.length()) {
                out.append(c);
            } else if (text.charAt(i) == '0') {
                i = Escapes.decode(text, i + 1 < text.length() ? i + 1 : i, out);
            } else {
                i = Escapes.decode(text, i, out);
            }
        }
        return out.toString();
    }

    private static void changeDirectory(Invocation call) {
        State state = call.state;
        String target = call.operand(0);
        if (target.isEmpty()) {
            state.directory = call.args.isEmpty() ? state.context.home() : state.directory;
        } else if (target.indexOf(Arg.UNKNOWN) >= 0) {
            state.directory = "";
        } else if (target.startsWith("/")) {
            state.directory = Paths.normalize(target);
        } else if (!state.directory.isEmpty() && !target.equals("-")) {
            state.directory = Paths.normalize(state.directory + "/" + target);
        }
    }

    private static void assign(Executor executor, Arg arg, State state, Span span) {
        int equals = arg.text().indexOf('=');
        if (equals > 0) {
            String name = arg.text().substring(0, equals);
            Arg value = new Arg(arg.text().substring(equals + 1), false, arg.taint());
            state.set(name, List.of(value));
            executor.environment(name, List.of(value), state, span);
        }
    }

    private static void read(Invocation call) {
        State state = call.state;
        String text = call.input.text();
        int end = text.indexOf('\n');
        String line = end < 0 ? text : text.substring(0, end);
        Arg whole = new Arg(line.isEmpty() ? "\0" : line, false, call.input.taint());
        List<Arg> names = call.operands;
        if (names.isEmpty()) {
            state.set("REPLY", List.of(whole));
        }
        String rest = line;
        for (int i = 0; i < names.size(); i++) {
            int blank = rest.indexOf(' ');
            boolean last = i == names.size() - 1 || blank < 0;
            String part = last ? rest : rest.substring(0, blank);
            rest = last ? "" : rest.substring(blank + 1);
            String value = line.isEmpty() ? "\0" : part;
            state.set(names.get(i).text(), List.of(new Arg(value, false, call.input.taint())));
        }
    }
}
