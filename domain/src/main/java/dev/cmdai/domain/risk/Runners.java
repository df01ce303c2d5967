package dev.cmdai.domain.risk;

import dev.cmdai.domain.shell.Span;
import java.util.List;
import java.util.Locale;

/** Programs that run a command somewhere else, later, or again and again. */
final class Runners {
    private Runners() {}

    static Data run(Executor executor, Invocation call, Span span) {
        switch (call.name) {
            case "ssh", "sshpass", "autossh" -> {
                return ssh(executor, call, span);
            }
            case "su", "runuser", "script", "nix-shell", "flock", "entr" -> {
                return withOption(executor, call, span);
            }
            case "watch", "systemd-run", "tmux", "screen", "wsl", "start", "start-process" ->
                    line(executor, call, span);
            case "at", "batch" -> Shells.text(executor, call.input, Data.EMPTY, sub(call), span);
            case "crontab" -> crontab(executor, call, span);
            case "docker",
                    "podman",
                    "nerdctl",
                    "kubectl",
                    "oc",
                    "k",
                    "docker-compose",
                    "lxc",
                    "multipass",
                    "vagrant" -> {
                return container(executor, call, span);
            }
            case "git" -> GitRunner.run(executor, call, span);
            case "expect", "ansible", "salt", "psexec", "schtasks", "make" ->
                    quoted(executor, call, span);
            case "tar", "rsync" -> hooks(executor, call, span);
            default -> {}
        }
        return Outputs.of(call);
    }

    private static State sub(Invocation call) {
        return call.state.copy();
    }

    private static State elsewhere(Invocation call) {
        State state = call.state.copy();
        state.directory = "";
        return state;
    }

    private static Data ssh(Executor executor, Invocation call, Span span) {
        List<Arg> operands = call.operands;
        for (int i = 0; i < call.options.size(); i++) {
            Arg value = call.values.get(i);
            if (value != null
                    && value.text().toLowerCase(Locale.ROOT).startsWith("proxycommand=")) {
                Data text = new Data(value.text().substring(13), value.taint());
                Shells.text(executor, text, Data.EMPTY, sub(call), span);
            }
        }
        if (call.name.equals("sshpass")) {
            int at = Builtins.indexOf(call.args, "ssh");
            return at < 0
                    ? Data.UNKNOWN
                    : executor.run(
                            call.args.subList(at, call.args.size()), call.input, sub(call), span);
        }
        Data command = Data.EMPTY;
        // The first operand is the host; what stands behind it is for the shell over there.
        int host = call.args.indexOf(operands.isEmpty() ? Arg.of("") : operands.getFirst());
        if (operands.size() > 1) {
            List<Arg> rest = call.args.subList(host + 1, call.args.size());
            boolean dashes = rest.getFirst().text().equals("--");
            command = Builtins.joined(dashes ? rest.subList(1, rest.size()) : rest);
        } else if (!call.input.text().isEmpty() && call.input.isKnown()) {
            command = call.input;
        }
        if (!command.text().isEmpty()) {
            Shells.text(executor, command, call.input, elsewhere(call), span);
        }
        return Data.unknown(Taint.NETWORK);
    }

    /** A command behind {@code -c} or {@code --run}, or on the standard input. */
    private static Data withOption(Executor executor, Invocation call, Span span) {
        State state = sub(call);
        state.elevated |= call.name.equals("su");
        boolean found = false;
        for (int i = 0; i + 1 < call.args.size(); i++) {
            String option = call.args.get(i).text();
            boolean command =
                    option.equals("-c")
                            || option.equals("-lc")
                            || option.equals("--command")
                            || option.equals("--run")
                            || option.equals("-qc")
                            || option.equals("-qec");
            if (command) {
                Arg text = call.args.get(i + 1);
                Shells.text(executor, new Data(text.text(), text.taint()), call.input, state, span);
                found = true;
            }
        }
        if (!found) {
            for (Arg arg : call.args) {
                if (arg.startsWith("--command=")) {
                    Data text = new Data(arg.text().substring(10), arg.taint());
                    Shells.text(executor, text, call.input, state, span);
                    found = true;
                }
            }
        }
        if (!found) {
            Scan.arguments(executor, call.args, call.input, state, span);
            if (call.name.equals("su") && call.input.isKnown()) {
                Shells.text(executor, call.input, Data.EMPTY, state, span);
            }
        }
        return Data.unknown(call.input.taint());
    }

    /** Everything behind the options is a command line. */
    private static void line(Executor executor, Invocation call, Span span) {
        List<Arg> args = call.args;
        int at = 0;
        while (at < args.size()) {
            String text = args.get(at).text();
            boolean option = text.length() > 1 && text.charAt(0) == '-';
            boolean word =
                    call.name.equals("tmux") || call.name.equals("screen") && at == 0 && !option;
            boolean inner = !option && isCommandLine(text) && (!word || !isTmuxWord(text));
            if (inner) {
                break;
            }
            at++;
        }
        if (at >= args.size()) {
            return;
        }
        List<Arg> command = args.subList(at, args.size());
        boolean text = command.getFirst().text().indexOf(' ') > 0 || call.name.equals("watch");
        if (text) {
            Data joined = Builtins.joined(command);
            Shells.text(executor, joined, Data.EMPTY, sub(call), span);
        } else {
            executor.run(command, call.input, sub(call), span);
        }
    }

    private static boolean isCommandLine(String text) {
        int blank = text.indexOf(' ');
        String name = blank > 0 ? text.substring(0, blank) : text;
        name = name.substring(name.lastIndexOf('/') + 1);
        return blank > 0
                || RuleBook.knows(name)
                || Wrappers.of(name) != null
                || Scan.isShell(name)
                || Code.isInterpreter(name);
    }

    private static boolean isTmuxWord(String text) {
        return text.equals("new") || text.equals("send") || text.equals("kill");
    }

    /** Lines of a crontab: five fields or one word with an at sign, then the command. */
    private static void crontab(Executor executor, Invocation call, Span span) {
        Data table = call.input;
        if (!call.operands.isEmpty() && !call.operand(0).equals("-")) {
            table = executor.readFile(call.operands.getFirst(), call.state);
        }
        if (call.has("-l") || call.has("-e") || call.has("-r") || table.text().isEmpty()) {
            return;
        }
        executor.judge("crontab-install", List.of(), table, call.state, span);
        for (String entry : RulePattern.split(table.text(), '\n')) {
            String text = entry.strip();
            if (text.isEmpty() || text.charAt(0) == '#') {
                continue;
            }
            int fields = text.charAt(0) == '@' ? 1 : 5;
            int at = 0;
            for (int i = 0; i < fields && at >= 0; i++) {
                at = text.indexOf(' ', at + (i > 0 ? 1 : 0));
            }
            if (at > 0) {
                Data command = new Data(text.substring(at + 1), table.taint());
                Shells.text(executor, command, Data.EMPTY, sub(call), span);
            }
        }
    }

    private static Data container(Executor executor, Invocation call, Span span) {
        int at = Builtins.indexOf(call.args, "exec");
        boolean runs = at >= 0;
        if (at < 0) {
            at = Builtins.indexOf(call.args, "run");
        }
        int dashes = Builtins.indexOf(call.args, "--");
        if (at < 0 && call.name.equals("vagrant")) {
            return withOption(executor, call, span);
        }
        if (at < 0) {
            return Outputs.of(call);
        }
        int from = dashes > at ? dashes + 1 : at + 1;
        for (int i = from; i < call.args.size(); i++) {
            String text = call.args.get(i).text();
            String name = text.substring(text.lastIndexOf('/') + 1);
            boolean command =
                    RuleBook.knows(name)
                            || Scan.isShell(name)
                            || Wrappers.of(name) != null
                            || Code.isInterpreter(name);
            boolean image = !runs && dashes < 0 && i == from;
            boolean value = call.args.get(i - 1).startsWith("-") && i - 1 != dashes;
            if (command && !image && !value) {
                List<Arg> inner = call.args.subList(i, call.args.size());
                return executor.run(inner, call.input, elsewhere(call), span);
            }
        }
        return Outputs.of(call);
    }

    /** Arguments that hold a whole command line. */
    private static void quoted(Executor executor, Invocation call, Span span) {
        if (call.name.equals("make")) {
            return;
        }
        Walker walker = executor.walker();
        for (Arg arg : call.args) {
            String text = arg.text();
            if (text.indexOf(' ') > 0) {
                Judgement trial = walker.judgement().trial();
                Judgement before = walker.swap(trial);
                Shells.text(
                        executor, new Data(text, arg.taint()), Data.EMPTY, elsewhere(call), span);
                walker.swap(before);
                before.paid(trial);
                if (trial.level().compareTo(RiskLevel.HIGH) >= 0) {
                    before.addAll(trial);
                }
            }
        }
        Scan.arguments(executor, call.args, call.input, elsewhere(call), span);
    }

    private static void hooks(Executor executor, Invocation call, Span span) {
        for (int i = 0; i < call.args.size(); i++) {
            Arg arg = call.args.get(i);
            String text = arg.text();
            int at = text.indexOf("exec=");
            if (at >= 0 && (text.startsWith("--checkpoint-action") || text.startsWith("exec="))) {
                Data command = new Data(text.substring(at + 5), arg.taint());
                Shells.text(executor, command, Data.EMPTY, sub(call), span);
            } else if (text.equals("-e") && call.name.equals("rsync") && i + 1 < call.args.size()) {
                Arg shell = call.args.get(i + 1);
                Data command = new Data(shell.text(), shell.taint());
                Shells.text(executor, command, Data.EMPTY, sub(call), span);
            } else if (text.startsWith("--to-command=")
                    || text.startsWith("--use-compress-program=")
                    || text.startsWith("--rsh=")) {
                Data command = new Data(text.substring(text.indexOf('=') + 1), arg.taint());
                Shells.text(executor, command, Data.EMPTY, sub(call), span);
            }
        }
    }
}
