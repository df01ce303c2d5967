package dev.cmdai.domain.risk;

import dev.cmdai.domain.shell.Span;
import java.util.ArrayList;
import java.util.List;

/** Commands that build other commands from what they read or find. */
final class Feeders {
    private static final int MAX_ITEMS = 16;

    private Feeders() {}

    static Data run(Executor executor, Invocation call, Span span) {
        return switch (call.name) {
            case "xargs", "gxargs" -> xargs(executor, call, span);
            case "parallel" -> parallel(executor, call, span);
            default -> Find.run(executor, call, span);
        };
    }

    private static Data xargs(Executor executor, Invocation call, Span span) {
        List<Arg> args = call.args;
        String replace = "";
        int i = 0;
        while (i < args.size()) {
            String text = args.get(i).text();
            if (text.equals("--")) {
                i++;
                break;
            }
            if (text.length() < 2 || text.charAt(0) != '-') {
                break;
            }
            if (text.equals("-I") || text.equals("-J")) {
                replace = i + 1 < args.size() ? args.get(i + 1).text() : "";
                i += 2;
            } else if (text.startsWith("-I")) {
                replace = text.substring(2);
                i++;
            } else if (text.startsWith("-i") || text.startsWith("--replace")) {
                int equals = text.indexOf('=');
                boolean own = text.startsWith("-i") ? text.length() > 2 : equals > 0;
                replace = own ? text.substring(equals > 0 ? equals + 1 : 2) : "{}";
                i++;
            } else {
                i += takesValue(text) ? 2 : 1;
            }
        }
        List<Arg> command = new ArrayList<>(args.subList(Math.min(i, args.size()), args.size()));
        if (command.isEmpty()) {
            return call.input;
        }
        List<Arg> items = items(call.input, !replace.isEmpty());
        if (replace.isEmpty()) {
            command.addAll(items);
            return executor.run(command, Data.EMPTY, call.state.copy(), span);
        }
        Data out = Data.EMPTY;
        for (int j = 0; j < items.size() && j < MAX_ITEMS; j++) {
            List<Arg> one = replaced(command, replace, items.get(j));
            out = out.then(executor.run(one, Data.EMPTY, call.state.copy(), span));
        }
        return out;
    }

    private static boolean takesValue(String text) {
        return switch (text) {
            case "-n",
                    "-P",
                    "-L",
                    "-d",
                    "-a",
                    "-E",
                    "-s",
                    "-R",
                    "-S",
                    "--max-args",
                    "--max-procs",
                    "--max-lines",
                    "--delimiter",
                    "--arg-file",
                    "--max-chars",
                    "--process-slot-var" ->
                    true;
            default -> false;
        };
    }

    /** The words, or the lines, of what is fed in; one unknown word if that is not known. */
    static List<Arg> items(Data data, boolean lines) {
        String text = data.text();
        List<Arg> items = new ArrayList<>();
        int from = -1;
        char quote = 0;
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= text.length() && items.size() < 64; i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            boolean ends = c == '\n' || !lines && quote == 0 && (c == ' ' || c == '\t');
            if (ends) {
                if (from >= 0) {
                    items.add(new Arg(word.toString(), false, data.taint()));
                }
                word.setLength(0);
                from = -1;
                quote = 0;
            } else {
                from = from < 0 ? i : from;
                if (!lines && (c == '\'' || c == '"') && (quote == 0 || quote == c)) {
                    quote = quote == 0 ? c : 0;
                } else {
                    word.append(c);
                }
            }
        }
        if (items.isEmpty()) {
            items.add(new Arg("\0", false, data.taint()));
        }
        return items;
    }

    static List<Arg> replaced(List<Arg> command, String mark, Arg item) {
        List<Arg> result = new ArrayList<>(command.size());
        for (Arg arg : command) {
            boolean has = !mark.isEmpty() && arg.text().contains(mark);
            result.add(
                    has
                            ? new Arg(
                                    arg.text().replace(mark, item.text()),
                                    item.glob(),
                                    arg.taint() | item.taint())
                            : arg);
        }
        return result;
    }

    private static Data parallel(Executor executor, Invocation call, Span span) {
        List<Arg> args = call.args;
        int i = 0;
        while (i < args.size()) {
            String text = args.get(i).text();
            if (text.length() < 2 || text.charAt(0) != '-') {
                break;
            }
            boolean takes =
                    text.equals("-j")
                            || text.equals("-S")
                            || text.equals("--jobs")
                            || text.equals("-I")
                            || text.equals("--delay")
                            || text.equals("-a")
                            || text.equals("-N")
                            || text.equals("-n")
                            || text.equals("--joblog");
            i += takes ? 2 : 1;
        }
        int marks = args.size();
        for (int j = i; j < args.size(); j++) {
            if (args.get(j).text().startsWith(":::")) {
                marks = j;
                break;
            }
        }
        List<Arg> command = args.subList(Math.min(i, marks), marks);
        List<Arg> items = new ArrayList<>();
        for (int j = marks + 1; j < args.size() && items.size() < MAX_ITEMS; j++) {
            if (!args.get(j).text().startsWith(":::")) {
                items.add(args.get(j));
            }
        }
        if (marks == args.size()) {
            items.addAll(items(call.input, true));
        }
        Data out = Data.EMPTY;
        for (int j = 0; j < items.size() && j < MAX_ITEMS; j++) {
            out = out.then(one(executor, command, items.get(j), call, span));
        }
        return out;
    }

    /** Parallel hands its words to a shell, one line for each item. */
    private static Data one(
            Executor executor, List<Arg> command, Arg item, Invocation call, Span span) {
        State state = call.state.copy();
        if (command.isEmpty()) {
            return Shells.text(
                    executor, new Data(item.text(), item.taint()), Data.EMPTY, state, span);
        }
        List<Arg> line = replaced(command, "{}", item);
        if (line.equals(command)) {
            line = new ArrayList<>(command);
            line.add(item);
        }
        if (command.size() == 1) {
            return Shells.text(executor, Builtins.joined(line), Data.EMPTY, state, span);
        }
        return executor.run(line, Data.EMPTY, state, span);
    }
}
