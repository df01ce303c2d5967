package dev.cmdai.domain.risk;

import dev.cmdai.domain.shell.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Commands that run the command behind them. */
final class Wrappers {

    /**
     * @param withValue options that take the next word, each with a blank on both sides
     * @param operands how many words stand before the inner command
     * @param elevates whether the inner command gets more rights
     */
    record Wrapper(String withValue, int operands, boolean elevates) {}

    private static final Wrapper PLAIN = new Wrapper(" ", 0, false);
    private static final Wrapper ONE = new Wrapper(" -s --signal -k --kill-after -n -p ", 1, false);

    private Wrappers() {}

    static @Nullable Wrapper of(String name) {
        return switch (name) {
            case "sudo", "sudoedit" ->
                    new Wrapper(
                            " -u -g -h -p -C -r -t -T -U -D -R --user --group --host --prompt"
                                    + " --close-from --chdir --chroot --role --type ",
                            0,
                            true);
            case "doas", "pkexec", "gsudo", "run0", "dzdo", "please" ->
                    new Wrapper(" -u -C --user ", 0, true);
            case "env", "genv" -> new Wrapper(" -u -C -P --unset --chdir ", 0, false);
            case "nice", "ionice", "gnice" ->
                    new Wrapper(" -n -c -p --adjustment --class --classdata ", 0, false);
            case "timeout",
                    "gtimeout",
                    "chroot",
                    "taskset",
                    "chrt",
                    "gosu",
                    "su-exec",
                    "arch-chroot" ->
                    ONE;
            case "nohup",
                    "setsid",
                    "command",
                    "builtin",
                    "busybox",
                    "toybox",
                    "noglob",
                    "nocorrect",
                    "fakeroot",
                    "eatmydata",
                    "unbuffer",
                    "dbus-run-session",
                    "torsocks",
                    "tsocks",
                    "proxychains",
                    "proxychains4",
                    "setarch",
                    "linux32",
                    "linux64",
                    "stdbuf-run",
                    "then",
                    "do",
                    "else",
                    "catch",
                    "xvfb-run",
                    "coproc",
                    "async",
                    "winpty",
                    "distrobox-host-exec",
                    "flatpak-spawn",
                    "chronic",
                    "ts",
                    "lolcat",
                    "prime-run",
                    "retry",
                    "else-if",
                    "sem",
                    "daemonize",
                    "firejail",
                    "bwrap",
                    "cpulimit" ->
                    PLAIN;
            case "exec" -> new Wrapper(" -a ", 0, false);
            case "time", "gtime" -> new Wrapper(" -f -o --format --output ", 0, false);
            case "stdbuf" -> new Wrapper(" -i -o -e --input --output --error ", 0, false);
            case "strace", "ltrace", "truss", "dtruss" ->
                    new Wrapper(" -e -o -p -s -u -E -P -I -O -S -X -a -b ", 0, false);
            case "caffeinate" -> new Wrapper(" -t -w ", 0, false);
            case "unshare",
                    "nsenter",
                    "setpriv",
                    "prlimit",
                    "numactl",
                    "cgexec",
                    "capsh",
                    "aa-exec",
                    "runcon" ->
                    new Wrapper(" -t -g -S -G -p -N -C -m --target ", 0, false);
            case "npx", "pnpx", "bunx", "uvx", "pipx" ->
                    new Wrapper(" -p --package --python ", 0, false);
            default -> null;
        };
    }

    static Data run(Executor executor, Wrapper wrapper, Invocation call, Span span) {
        if (call.name.equals("command") && asksOnly(call)) {
            return Data.unknown(0);
        }
        State inner = call.state;
        if (wrapper.elevates()) {
            inner = call.state.copy();
            inner.elevated = true;
        }
        int at = inner(executor, wrapper, call, inner, span);
        if (at >= call.args.size()) {
            boolean lists = call.name.equals("env");
            return lists ? Data.unknown(Taint.SECRET) : Data.unknown(call.input.taint());
        }
        if (at < 0) {
            return Data.UNKNOWN;
        }
        List<Arg> command = call.args.subList(at, call.args.size());
        return executor.run(command, call.input, inner, span);
    }

    private static boolean asksOnly(Invocation call) {
        for (Arg arg : call.args) {
            if (!arg.startsWith("-")) {
                return false;
            }
            if (arg.text().equals("-v")) {
                return true;
            }
        }
        return false;
    }

    private static int inner(
            Executor executor, Wrapper wrapper, Invocation call, State inner, Span span) {
        List<Arg> args = call.args;
        int operands = wrapper.operands();
        int i = 0;
        while (i < args.size()) {
            String text = args.get(i).text();
            if (text.equals("--")) {
                i++;
                break;
            }
            boolean env = call.name.endsWith("env");
            if (env && (text.startsWith("-S") || text.startsWith("--split-string"))) {
                splitString(executor, call, i, inner, span);
                return -1;
            }
            if (text.length() > 1 && text.charAt(0) == '-') {
                i += wrapper.withValue().contains(" " + text + " ") ? 2 : 1;
            } else if (isAssignment(text) && operands == wrapper.operands()) {
                int equals = text.indexOf('=');
                Arg value = new Arg(text.substring(equals + 1), false, args.get(i).taint());
                executor.environment(text.substring(0, equals), List.of(value), inner, span);
                i++;
            } else if (operands > 0) {
                operands--;
                i++;
            } else {
                break;
            }
        }
        while (i < args.size() && operands > 0) {
            operands--;
            i++;
        }
        while (i < args.size() && isAssignment(args.get(i).text())) {
            i++;
        }
        return i;
    }

    private static void splitString(
            Executor executor, Invocation call, int at, State inner, Span span) {
        String text = call.args.get(at).text();
        int equals = text.indexOf('=');
        String line =
                text.startsWith("--") && equals > 0
                        ? text.substring(equals + 1)
                        : text.startsWith("-S") ? text.substring(2) : "";
        Data rest = Builtins.joined(call.args.subList(at + 1, call.args.size()));
        Data whole = new Data(line + " " + rest.text(), rest.taint());
        Shells.text(executor, whole, call.input, inner, span);
    }

    private static boolean isAssignment(String text) {
        int equals = text.indexOf('=');
        if (equals <= 0) {
            return false;
        }
        for (int i = 0; i < equals; i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '_') {
                return false;
            }
        }
        return true;
    }
}
