package dev.cmdai.domain.risk;

import dev.cmdai.domain.shell.Escapes;
import dev.cmdai.domain.shell.Span;
import java.util.ArrayList;
import java.util.List;

/** Interpreters with code on the command line or on the standard input. */
final class Code {
    private static final int MAX_LENGTH = 20_000;

    private Code() {}

    static boolean isInterpreter(String name) {
        return switch (name) {
            case "python",
                    "python2",
                    "python3",
                    "pypy",
                    "pypy3",
                    "perl",
                    "ruby",
                    "node",
                    "nodejs",
                    "deno",
                    "bun",
                    "php",
                    "lua",
                    "luajit",
                    "awk",
                    "gawk",
                    "mawk",
                    "nawk",
                    "tclsh",
                    "osascript",
                    "expect",
                    "rscript",
                    "groovy",
                    "jshell",
                    "irb",
                    "ipython",
                    "py",
                    "julia",
                    "vim",
                    "vi",
                    "ex",
                    "sed",
                    "gsed",
                    "ed",
                    "emacs",
                    "gdb",
                    "nvim" ->
                    true;
            default -> name.startsWith("python3.") || name.startsWith("python2.");
        };
    }

    static Data run(Executor executor, Invocation call, Span span) {
        switch (call.name) {
            case "awk", "gawk", "mawk", "nawk" -> {
                if (!call.operands.isEmpty()) {
                    Arg code = call.operands.getFirst();
                    code(executor, call, new Data(code.text(), code.taint()), span);
                }
                for (Arg arg : call.args) {
                    boolean program = arg.text().indexOf('{') >= 0 && arg.text().indexOf('(') > 0;
                    if (program
                            && !arg.equals(
                                    call.operands.isEmpty() ? arg : call.operands.getFirst())) {
                        code(executor, call, new Data(arg.text(), arg.taint()), span);
                    }
                }
                return Outputs.of(call);
            }
            case "sed", "gsed" -> {
                return Outputs.of(call);
            }
            case "vim", "vi", "nvim", "ex", "ed", "gdb", "emacs" -> {
                for (Arg arg : call.args) {
                    int bang = arg.text().indexOf('!');
                    if (bang >= 0 && bang < 6 && bang + 1 < arg.text().length()) {
                        Data text = new Data(arg.text().substring(bang + 1), arg.taint());
                        Shells.text(executor, text, Data.EMPTY, call.state.copy(), span);
                    }
                }
                return Data.UNKNOWN;
            }
            default -> {
                return interpreter(executor, call, span);
            }
        }
    }

    private static Data interpreter(Executor executor, Invocation call, Span span) {
        List<Arg> args = call.args;
        for (int i = 0; i < args.size(); i++) {
            String text = args.get(i).text();
            int equals =
                    text.startsWith("--eval=") || text.startsWith("--print=")
                            ? text.indexOf('=')
                            : -1;
            if (equals > 0) {
                Data code = new Data(text.substring(equals + 1), args.get(i).taint());
                code(executor, call, code, span);
                return Data.unknown(call.input.taint());
            }
            if (isCodeOption(call.name, text)) {
                if (i + 1 < args.size()) {
                    Arg code = args.get(i + 1);
                    code(executor, call, new Data(code.text(), code.taint()), span);
                }
                return Data.unknown(call.input.taint());
            }
            if (!text.startsWith("-")) {
                Data file = executor.readFile(args.get(i), call.state);
                if (file.isKnown() || (file.taint() & Taint.NETWORK) != 0) {
                    executor.judge("run-text", List.of(), file, call.state, span);
                    code(executor, call, file, span);
                }
                return Data.unknown(call.input.taint());
            }
        }
        Data input = call.input;
        if (!input.text().isEmpty()) {
            executor.judge("run-text", List.of(), input, call.state, span);
            code(executor, call, input, span);
        }
        return Data.unknown(input.taint());
    }

    private static boolean isCodeOption(String name, String text) {
        if (text.length() < 2 || text.charAt(0) != '-') {
            return false;
        }
        if (text.equals("--eval") || text.equals("--print") || text.equals("eval")) {
            return true;
        }
        if (text.startsWith("--")) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        boolean python = name.startsWith("py") || name.startsWith("ipython");
        if (python) {
            return last == 'c';
        }
        return last == 'e'
                || last == 'E'
                || last == 'r' && name.equals("php")
                || last == 'p' && name.startsWith("node");
    }

    /** Judges code by what it calls and by the texts that it hands over. */
    static void code(Executor executor, Invocation call, Data code, Span span) {
        String text = code.text();
        if (text.length() > MAX_LENGTH) {
            executor.walker().judgement().exhausted();
            return;
        }
        List<Arg> facts = new ArrayList<>();
        List<String> texts = strings(text);
        String plain = CodeFacts.collect(text, facts);
        State state = call.state.copy();
        executor.judge("code", facts, code, state, span);
        if (!facts.isEmpty()) {
            for (String part : texts) {
                if (CodeFacts.has(facts, "runs")) {
                    run(executor, call, part, span);
                }
                if (CodeFacts.has(facts, "deletes")) {
                    List<Arg> remove = List.of(Arg.of("rm"), Arg.of("-rf"), Arg.of(part));
                    executor.run(remove, Data.EMPTY, state, span);
                }
                if (CodeFacts.has(facts, "reads-files")
                        && (Outputs.taintOf(Arg.of(part), state) & Taint.SECRET) != 0
                        && CodeFacts.has(facts, "sends")) {
                    executor.judge("code-leak", List.of(), code, state, span);
                }
                if (CodeFacts.has(facts, "writes-files") && part.startsWith("/")) {
                    executor.judge(">", List.of(Arg.of(part)), Data.UNKNOWN, state, span);
                }
            }
            if (CodeFacts.has(facts, "runs") && texts.size() > 1) {
                run(executor, call, String.join(" ", texts), span);
                run(executor, call, String.join("", texts), span);
            }
        }
        if (CodeFacts.looksLikeShell(plain)) {
            run(executor, call, text, span);
        }
    }

    private static void run(Executor executor, Invocation call, String text, Span span) {
        Walker walker = executor.walker();
        Judgement trial = walker.judgement().trial();
        Judgement before = walker.swap(trial);
        Shells.text(executor, new Data(text, 0), Data.EMPTY, call.state.copy(), span);
        walker.swap(before);
        before.paid(trial);
        if (trial.level().compareTo(RiskLevel.MODERATE) > 0) {
            before.addAll(trial);
        }
    }

    /** The contents of quoted texts and of backticks, with escapes decoded. */
    static List<String> strings(String code) {
        List<String> texts = new ArrayList<>();
        int i = 0;
        while (i < code.length() && texts.size() < 40) {
            char c = code.charAt(i++);
            if (c == '/' && i < code.length() && code.charAt(i) == '/' || c == '#') {
                continue;
            }
            boolean words = c == '%' && i + 1 < code.length() && "xqQ".indexOf(code.charAt(i)) >= 0;
            boolean perl =
                    c == 'q' && code.startsWith("x", i) || c == 'q' && code.startsWith("q", i);
            char close = c;
            if (words || perl) {
                int at = i + 1;
                char open = at < code.length() ? code.charAt(at) : 0;
                close =
                        open == '('
                                ? ')'
                                : open == '{' ? '}' : open == '[' ? ']' : open == '/' ? '/' : 0;
                if (close == 0) {
                    continue;
                }
                i = at + 1;
            } else if (c != '\'' && c != '"' && c != '`') {
                continue;
            }
            StringBuilder text = new StringBuilder();
            while (i < code.length() && code.charAt(i) != close) {
                char d = code.charAt(i++);
                if (d == '\\' && i < code.length()) {
                    i = Escapes.decode(code, i, text);
                } else {
                    text.append(d);
                }
            }
            i++;
            if (!text.isEmpty()) {
                texts.add(text.toString());
            }
        }
        return texts;
    }
}
