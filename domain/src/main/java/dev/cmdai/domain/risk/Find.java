package dev.cmdai.domain.risk;

import dev.cmdai.domain.shell.Span;
import java.util.ArrayList;
import java.util.List;

/** {@code find} and {@code fd}: where they start, what they pick, and what they do with it. */
final class Find {
    private Find() {}

    static Data run(Executor executor, Invocation call, Span span) {
        List<Arg> args = call.args;
        List<Arg> starts = starts(args);
        boolean fd = call.name.equals("fd");
        boolean filtered = false;
        for (int i = 0; i < args.size(); i++) {
            filtered |= isFilter(args.get(i).text());
        }
        int taint = 0;
        for (int i = 0; i < args.size(); i++) {
            String text = args.get(i).text();
            if (isFilter(text) && !text.equals("-empty") && !text.startsWith("-no")) {
                i++;
                continue;
            }
            boolean executes =
                    text.equals("-exec")
                            || text.equals("-execdir")
                            || text.equals("-ok")
                            || text.equals("-okdir")
                            || fd && (text.equals("-x") || text.equals("-X"));
            if (executes) {
                int end = i + 1;
                while (end < args.size() && !isEnd(args, end)) {
                    end++;
                }
                execute(executor, args.subList(i + 1, end), starts, filtered, call, span);
                i = end;
            } else if (text.equals("-delete")) {
                List<Arg> targets = new ArrayList<>(starts);
                targets.add(Arg.of(filtered ? "filtered" : "everything"));
                executor.judge("find-delete", targets, call.input, call.state, span);
            } else if (text.startsWith("-fprint") || text.equals("-fls")) {
                if (i + 1 < args.size()) {
                    executor.writeFile(args.get(i + 1), false, Data.UNKNOWN, call.state, span);
                }
            }
        }
        for (Arg start : starts) {
            taint |= start.taint();
        }
        return listing(starts, filtered, taint);
    }

    /** What is printed: the folders themselves when nothing is filtered, and things below. */
    private static Data listing(List<Arg> starts, boolean filtered, int taint) {
        StringBuilder text = new StringBuilder();
        for (Arg start : starts) {
            if (!filtered) {
                text.append(start.text()).append('\n');
            }
            text.append(below(start)).append('\n');
        }
        return new Data(text.toString(), taint);
    }

    private static String below(Arg start) {
        String text = start.text();
        return text.endsWith("/") ? text + Arg.UNKNOWN : text + "/" + Arg.UNKNOWN;
    }

    private static boolean isEnd(List<Arg> args, int at) {
        String text = args.get(at).text();
        return text.equals(";") || text.equals("+") && args.get(at - 1).text().equals("{}");
    }

    static List<Arg> starts(List<Arg> args) {
        List<Arg> starts = new ArrayList<>(1);
        for (Arg arg : args) {
            String text = arg.text();
            if (text.startsWith("-") && text.length() > 1) {
                boolean general = text.equals("-L") || text.equals("-H") || text.equals("-P");
                if (!general && !text.startsWith("-O") && !text.equals("-E")) {
                    break;
                }
            } else if (text.equals("(") || text.equals("!") || text.equals(")")) {
                break;
            } else {
                starts.add(arg);
            }
        }
        if (starts.isEmpty()) {
            starts.add(Arg.of("."));
        }
        return starts;
    }

    private static boolean isFilter(String text) {
        return switch (text) {
            case "-name",
                    "-iname",
                    "-path",
                    "-ipath",
                    "-wholename",
                    "-regex",
                    "-iregex",
                    "-mtime",
                    "-atime",
                    "-ctime",
                    "-mmin",
                    "-amin",
                    "-cmin",
                    "-newer",
                    "-size",
                    "-inum",
                    "-samefile",
                    "-user",
                    "-group",
                    "-perm",
                    "-mindepth",
                    "-nouser",
                    "-nogroup",
                    "-links",
                    "-gid",
                    "-uid",
                    "-fstype",
                    "-anewer",
                    "-cnewer",
                    "-empty",
                    "-newermt",
                    "-e",
                    "--extension" ->
                    true;
            default -> false;
        };
    }

    private static void execute(
            Executor executor,
            List<Arg> command,
            List<Arg> starts,
            boolean filtered,
            Invocation call,
            Span span) {
        for (Arg start : starts) {
            List<Arg> one = Feeders.replaced(command, "{}", Arg.of(below(start)));
            executor.run(one, Data.EMPTY, call.state.copy(), span);
            if (!filtered) {
                List<Arg> whole = Feeders.replaced(command, "{}", start);
                executor.run(whole, Data.EMPTY, call.state.copy(), span);
            }
        }
    }
}
