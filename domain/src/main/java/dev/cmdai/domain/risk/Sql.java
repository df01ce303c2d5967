package dev.cmdai.domain.risk;

import dev.cmdai.domain.shell.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Database clients, and statements that were typed without one. */
final class Sql {
    private static final int MAX_STATEMENTS = 40;

    private Sql() {}

    static void run(Executor executor, Invocation call, Span span) {
        State state = call.state;
        switch (call.name) {
            case "drop", "delete", "truncate", "alter", "update", "grant" -> {
                List<Arg> words = new ArrayList<>();
                words.add(Arg.of(call.name));
                words.addAll(call.args);
                if (words.size() > 1 && call.options.isEmpty()) {
                    statements(executor, Builtins.joined(words).text(), state, span);
                }
            }
            case "mongosh", "mongo" -> {
                for (Arg arg : call.args) {
                    executor.judge("mongo-code", List.of(arg), Data.EMPTY, state, span);
                }
                Arg input = new Arg(call.input.text(), false, 0);
                executor.judge("mongo-code", List.of(input), Data.EMPTY, state, span);
            }
            case "redis-cli", "valkey-cli" -> {
                for (String line : RulePattern.split(call.input.text(), '\n')) {
                    List<Arg> words = words(line);
                    if (!words.isEmpty()) {
                        executor.judge(call.name, words, Data.EMPTY, state, span);
                    }
                }
            }
            default -> {
                for (int i = 0; i < call.args.size(); i++) {
                    String text = call.args.get(i).text();
                    int equals = text.startsWith("--") ? text.indexOf('=') : -1;
                    boolean bundled = text.startsWith("-c") || text.startsWith("-e");
                    String code = text.substring(equals > 0 ? equals + 1 : bundled ? 2 : 0);
                    statements(executor, code, state, span);
                }
                // -e DROP TABLE x, when the quotes were forgotten
                statements(executor, Builtins.joined(afterOption(call.args)).text(), state, span);
                statements(executor, call.input.text(), state, span);
            }
        }
    }

    private static List<Arg> afterOption(List<Arg> args) {
        for (int i = 0; i < args.size(); i++) {
            String text = args.get(i).text();
            if (text.equals("-e") || text.equals("-c") || text.equals("--execute")) {
                return args.subList(i + 1, args.size());
            }
        }
        return List.of();
    }

    /** Judges each statement as the words of a command named {@code sql}. */
    static void statements(Executor executor, String text, State state, Span span) {
        if (text.indexOf(' ') < 0 || text.length() > 50_000) {
            return;
        }
        int from = 0;
        char quote = 0;
        int count = 0;
        for (int i = 0; i <= text.length() && count < MAX_STATEMENTS; i++) {
            char c = i < text.length() ? text.charAt(i) : ';';
            if (quote != 0 && i < text.length()) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == ';') {
                List<Arg> words = words(text.substring(from, i));
                if (words.size() > 1) {
                    executor.judge("sql", words, Data.EMPTY, state, span);
                }
                from = i + 1;
                count++;
            }
        }
    }

    private static List<Arg> words(String statement) {
        List<Arg> words = new ArrayList<>();
        String text = statement.toLowerCase(Locale.ROOT);
        int i = 0;
        while (i < text.length() && words.size() < 200) {
            char c = text.charAt(i);
            if (text.startsWith("--", i)) {
                int end = text.indexOf('\n', i);
                i = end < 0 ? text.length() : end;
            } else if (text.startsWith("/*", i)) {
                int end = text.indexOf("*/", i + 2);
                i = end < 0 ? text.length() : end + 2;
            } else if (c <= ' ' || c == '(' || c == ')' || c == ',') {
                i++;
            } else {
                int from = i;
                while (i < text.length()
                        && text.charAt(i) > ' '
                        && "(),;".indexOf(text.charAt(i)) < 0) {
                    i++;
                }
                i = Math.max(i, from + 1);
                words.add(Arg.of(text.substring(from, i)));
            }
        }
        return words;
    }
}
