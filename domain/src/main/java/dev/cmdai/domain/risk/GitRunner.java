package dev.cmdai.domain.risk;

import dev.cmdai.domain.shell.Span;
import java.util.ArrayList;
import java.util.List;

/** What git starts: aliases from {@code -c}, hooks of subcommands, helper programs. */
final class GitRunner {
    private GitRunner() {}

    static void run(Executor executor, Invocation call, Span span) {
        List<String> aliases = new ArrayList<>(0);
        for (int i = 0; i < call.options.size(); i++) {
            Arg value = call.values.get(i);
            if (call.options.get(i).equals("-c") && value != null) {
                setting(executor, call, value, aliases, span);
            }
        }
        String word = call.operand(0);
        for (String alias : aliases) {
            int equals = alias.indexOf('=');
            if (alias.substring(0, equals).equals("alias." + word)) {
                alias(executor, call, alias.substring(equals + 1), span);
            }
        }
        switch (word) {
            case "submodule" -> {
                int at = Builtins.indexOf(call.args, "foreach");
                if (at >= 0) {
                    text(executor, call, call.args.subList(at + 1, call.args.size()), span);
                }
            }
            case "bisect" -> {
                int at = Builtins.indexOf(call.args, "run");
                if (at >= 0) {
                    List<Arg> rest = call.args.subList(at + 1, call.args.size());
                    executor.run(rest, Data.EMPTY, call.state.copy(), span);
                }
            }
            case "rebase", "filter-branch" -> options(executor, call, span);
            default -> {}
        }
    }

    private static void setting(
            Executor executor, Invocation call, Arg value, List<String> aliases, Span span) {
        String text = value.text();
        int equals = text.indexOf('=');
        if (equals < 0) {
            return;
        }
        if (text.startsWith("alias.")) {
            aliases.add(text);
            return;
        }
        List<Arg> words =
                List.of(Arg.of(text.substring(0, equals)), Arg.of(text.substring(equals + 1)));
        List<Arg> judged = new ArrayList<>(words);
        judged.addAll(call.operands);
        executor.judge("git-setting", judged, Data.EMPTY, call.state, span);
    }

    private static void alias(Executor executor, Invocation call, String value, Span span) {
        List<Arg> rest = call.operands.subList(1, call.operands.size());
        List<Arg> words = new ArrayList<>();
        boolean shell = value.startsWith("!");
        words.add(Arg.of(shell ? value.substring(1) : "git " + value));
        words.addAll(rest);
        for (String option : call.options) {
            if (!option.equals("-c")) {
                words.add(Arg.of(option));
            }
        }
        text(executor, call, words, span);
    }

    private static void options(Executor executor, Invocation call, Span span) {
        for (int i = 0; i + 1 < call.args.size(); i++) {
            String option = call.args.get(i).text();
            boolean runs =
                    option.equals("-x") || option.equals("--exec") || option.endsWith("-filter");
            if (runs) {
                text(executor, call, call.args.subList(i + 1, i + 2), span);
            }
        }
    }

    private static void text(Executor executor, Invocation call, List<Arg> words, Span span) {
        Data text = Builtins.joined(words);
        Shells.text(executor, text, Data.EMPTY, call.state.copy(), span);
    }
}
