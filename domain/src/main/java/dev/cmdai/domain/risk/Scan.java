package dev.cmdai.domain.risk;

import dev.cmdai.domain.shell.Span;
import java.util.List;

/** Looks for a grave command among the arguments of a command that nobody knows. */
final class Scan {
    private static final int MAX_ARGUMENTS = 24;

    private Scan() {}

    /** Takes over only what is at least high: most words of unknown commands are no commands. */
    static void arguments(Executor executor, List<Arg> args, Data in, State state, Span span) {
        int end = Math.min(args.size(), MAX_ARGUMENTS);
        for (int i = 0; i < end; i++) {
            String text = args.get(i).text();
            int slash = text.lastIndexOf('/');
            String name = slash < 0 ? text : text.substring(slash + 1);
            if (name.isEmpty() || i + 1 >= args.size() || !isCommand(name)) {
                continue;
            }
            Walker walker = executor.walker();
            Judgement trial = walker.judgement().trial();
            Judgement before = walker.swap(trial);
            executor.run(args.subList(i, args.size()), in, state.copy(), span);
            walker.swap(before);
            before.paid(trial);
            if (trial.level().compareTo(RiskLevel.HIGH) >= 0) {
                before.addAll(trial);
            }
            return;
        }
    }

    private static boolean isCommand(String name) {
        return switch (name) {
            case ">",
                    ">>",
                    "=",
                    ".",
                    "update",
                    "delete",
                    "drop",
                    "install",
                    "start",
                    "stop",
                    "format",
                    "set",
                    "history",
                    "export",
                    "at",
                    "watch",
                    "time",
                    "test",
                    "alter" ->
                    false;
            default -> RuleBook.knows(name) || Wrappers.of(name) != null || isShell(name);
        };
    }

    static boolean isShell(String name) {
        return switch (name) {
            case "sh", "bash", "dash", "zsh", "ksh", "ash", "fish" -> true;
            default -> false;
        };
    }
}
