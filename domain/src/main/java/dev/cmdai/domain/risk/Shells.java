package dev.cmdai.domain.risk;

import dev.cmdai.domain.shell.ShellKind;
import dev.cmdai.domain.shell.Span;
import java.util.List;
import java.util.Locale;

/** Shells that are started with a script, a file or what is piped into them. */
final class Shells {
    private Shells() {}

    static Data run(Executor executor, Invocation call, Span span) {
        return switch (call.name) {
            case "pwsh", "powershell", "invoke-expression", "iex" ->
                    powerShell(executor, call, span);
            case "cmd" -> cmd(executor, call, span);
            default -> posix(executor, call, span);
        };
    }

    private static Data posix(Executor executor, Invocation call, Span span) {
        boolean script = false;
        int at = 0;
        List<Arg> args = call.args;
        while (at < args.size()) {
            String text = args.get(at).text();
            boolean option = text.length() > 1 && (text.charAt(0) == '-' || text.charAt(0) == '+');
            if (!option) {
                break;
            }
            at++;
            if (text.equals("--")) {
                break;
            }
            if (text.equals("--rcfile") || text.equals("--init-file")) {
                readAtStart(executor, args, at, call, span);
                at++;
            } else if (!text.startsWith("--")) {
                if (text.indexOf('n') > 0 && text.charAt(0) == '-' && text.indexOf('c') < 0) {
                    return Data.EMPTY; // only checks the syntax
                }
                script |= text.indexOf('c') > 0;
                at += text.endsWith("o") || text.endsWith("O") ? 1 : 0;
            } else if (text.equals("--command")) {
                script = true;
            }
        }
        State inner = call.state.copy();
        if (script) {
            if (at < args.size() && args.get(at).text().equals("--")) {
                at++;
            }
            if (at >= args.size()) {
                return Data.EMPTY;
            }
            Arg body = args.get(at);
            int first = Math.min(args.size(), at + 2);
            inner.positional = args.subList(first, args.size());
            if (at + 1 < args.size()) {
                inner.set("0", List.of(args.get(at + 1)));
            }
            return text(executor, new Data(body.text(), body.taint()), call.input, inner, span);
        }
        if (at < args.size() && !args.get(at).text().equals("/dev/stdin") && !stdin(call, at)) {
            inner.positional = args.subList(at + 1, args.size());
            Data file = executor.readFile(args.get(at), call.state);
            boolean worth = file.isKnown() || file.taint() != 0;
            return worth
                    ? text(executor, file, call.input, inner, span)
                    : Data.unknown(call.input.taint());
        }
        inner.positional = at < args.size() ? args.subList(at, args.size()) : List.of();
        return text(executor, call.input, Data.EMPTY, inner, span);
    }

    private static boolean stdin(Invocation call, int at) {
        return call.args.get(at).text().equals("-") || call.has("-s");
    }

    private static void readAtStart(
            Executor executor, List<Arg> args, int at, Invocation call, Span span) {
        if (at < args.size()) {
            Data file = executor.readFile(args.get(at), call.state);
            text(executor, file, Data.EMPTY, call.state.copy(), span);
        }
    }

    /** Follows text that a shell would run, as far as it is known. */
    static Data text(Executor executor, Data text, Data in, State state, Span span) {
        String source = text.text();
        if (source.isEmpty()) {
            return Data.EMPTY;
        }
        executor.judge("run-text", List.of(), text, state, span);
        if (source.length() == 1 && source.charAt(0) == Arg.UNKNOWN) {
            executor.walker().judgement().dynamic();
            executor.judge("run-unknown", List.of(), text, state, span);
            return Data.unknown(in.taint() | text.taint() | Taint.SHELL);
        }
        Walker walker = executor.walker();
        return walker.script(source, Builtins.posix(state), in, state, span);
    }

    private static Data powerShell(Executor executor, Invocation call, Span span) {
        Data text = call.input;
        boolean cmdlet = call.name.equals("iex") || call.name.startsWith("invoke");
        for (int i = 0; i < call.args.size(); i++) {
            String option = call.args.get(i).text().toLowerCase(Locale.ROOT);
            boolean encoded = option.startsWith("-e") && "-encodedcommand".startsWith(option);
            if (encoded || option.equals("-ec")) {
                String code = i + 1 < call.args.size() ? call.args.get(i + 1).text() : "";
                text = Decoders.utf16(code);
                break;
            }
            if (option.length() > 1 && "-command".startsWith(option) || option.equals("/c")) {
                text = Builtins.joined(call.args.subList(i + 1, call.args.size()));
                break;
            }
            if (!option.startsWith("-") && (cmdlet || text.text().isEmpty())) {
                text = Builtins.joined(call.args.subList(i, call.args.size()));
                break;
            }
        }
        if (text.text().isEmpty()) {
            return Data.EMPTY;
        }
        executor.judge("run-text", List.of(), text, call.state, span);
        return executor.walker()
                .script(text.text(), ShellKind.POWERSHELL, Data.EMPTY, call.state.copy(), span);
    }

    private static Data cmd(Executor executor, Invocation call, Span span) {
        for (int i = 0; i < call.args.size(); i++) {
            String option = call.args.get(i).text().toLowerCase(Locale.ROOT);
            if (option.equals("/c") || option.equals("/k") || option.equals("//c")) {
                Data text = Builtins.joined(call.args.subList(i + 1, call.args.size()));
                return executor.walker()
                        .script(text.text(), ShellKind.CMD, Data.EMPTY, call.state.copy(), span);
            }
        }
        return Data.EMPTY;
    }
}
