package dev.cmdai.domain.risk;

import dev.cmdai.domain.shell.Node;
import dev.cmdai.domain.shell.Span;
import java.util.List;

/** Runs one command of the model: judges it, follows what it would start, foretells its output. */
final class Executor {
    private static final int MAX_NESTED = 40;

    private final Walker walker;
    private int nested;

    Executor(Walker walker) {
        this.walker = walker;
    }

    Walker walker() {
        return walker;
    }

    /** The first argument is the command's name. */
    Data run(List<Arg> args, Data in, State state, Span span) {
        if (args.isEmpty()) {
            return Data.EMPTY;
        }
        if (nested >= MAX_NESTED || !walker.judgement().spend(1)) {
            walker.judgement().exhausted();
            return Data.UNKNOWN;
        }
        nested++;
        Data out = resolve(args, in, state, span);
        nested--;
        return out;
    }

    private Data resolve(List<Arg> args, Data in, State state, Span span) {
        Arg first = args.getFirst();
        List<Arg> rest = args.subList(1, args.size());
        Node function = state.function(first.text());
        if (function != null) {
            return walker.call(function, rest, in, state);
        }
        String alias = state.alias(first.text());
        if (alias != null) {
            state.alias(first.text(), "");
            Data out = alias.isEmpty() ? null : Builtins.alias(this, alias, rest, in, state, span);
            state.alias(first.text(), alias);
            if (out != null) {
                return out;
            }
        }
        for (Arg arg : args) {
            if (!arg.isKnown()) {
                walker.judgement().dynamic();
            }
        }
        Names.Name name = Names.of(first);
        if (name.text().isEmpty()) {
            return unknown(args, in, state, span);
        }
        Data file = state.file(Paths.normalize(resolvePath(first.text(), state)));
        if (file != null && first.text().indexOf('/') >= 0) {
            return Shells.text(this, file, in, state, span);
        }
        List<Arg> words = name.shouted() ? Names.lower(rest) : rest;
        return dispatch(name.text(), words, in, state, span);
    }

    static String resolvePath(String path, State state) {
        return path.startsWith("/") ? path : state.directory + "/" + path;
    }

    private Data unknown(List<Arg> args, Data in, State state, Span span) {
        walker.judgement().dynamic();
        judge("dynamic-command", args, in, state, span);
        Scan.arguments(this, args, in, state, span);
        return Data.unknown(in.taint());
    }

    /** Judges a command whose name has been found out, and follows it. */
    Data dispatch(String name, List<Arg> args, Data in, State state, Span span) {
        Invocation call = new Invocation(name, args, in, state);
        judge(call, span);
        switch (name) {
            case "echo",
                    "printf",
                    "print",
                    "cd",
                    "pushd",
                    "chdir",
                    "set-location",
                    "export",
                    "declare",
                    "typeset",
                    "local",
                    "readonly",
                    "set",
                    "unset",
                    "shift",
                    "read",
                    "alias",
                    "eval",
                    "source",
                    ".",
                    "trap",
                    "getopts",
                    "mapfile",
                    "readarray" -> {
                return Builtins.run(this, call, span);
            }
            case "sh",
                    "bash",
                    "dash",
                    "zsh",
                    "ksh",
                    "mksh",
                    "ash",
                    "fish",
                    "rbash",
                    "tcsh",
                    "csh",
                    "pwsh",
                    "powershell",
                    "cmd",
                    "invoke-expression",
                    "iex" -> {
                return Shells.run(this, call, span);
            }
            case "xargs", "parallel", "find", "fd", "gfind", "gxargs" -> {
                return Feeders.run(this, call, span);
            }
            case "ssh",
                    "sshpass",
                    "autossh",
                    "su",
                    "runuser",
                    "watch",
                    "script",
                    "flock",
                    "tmux",
                    "screen",
                    "at",
                    "batch",
                    "crontab",
                    "docker",
                    "podman",
                    "nerdctl",
                    "kubectl",
                    "oc",
                    "k",
                    "git",
                    "docker-compose",
                    "vagrant",
                    "nix-shell",
                    "entr",
                    "make",
                    "systemd-run",
                    "expect",
                    "wsl",
                    "ansible",
                    "salt",
                    "psexec",
                    "schtasks",
                    "lxc",
                    "start-process",
                    "start",
                    "multipass",
                    "tar",
                    "rsync" -> {
                return Runners.run(this, call, span);
            }
            case "psql",
                    "mysql",
                    "mariadb",
                    "sqlite3",
                    "sqlcmd",
                    "clickhouse-client",
                    "cqlsh",
                    "cockroach",
                    "duckdb",
                    "snowsql",
                    "bq",
                    "mongosh",
                    "mongo",
                    "redis-cli",
                    "valkey-cli",
                    "drop",
                    "delete",
                    "truncate",
                    "alter",
                    "update",
                    "grant",
                    "wrangler",
                    "spanner-cli",
                    "trino",
                    "presto",
                    "hive",
                    "beeline",
                    "impala-shell",
                    "usql",
                    "mycli",
                    "pgcli" -> {
                Sql.run(this, call, span);
                return Outputs.of(call);
            }
            default -> {
                if (Code.isInterpreter(name)) {
                    return Code.run(this, call, span);
                }
                return wrapped(call, span);
            }
        }
    }

    private Data wrapped(Invocation call, Span span) {
        Wrappers.Wrapper wrapper = Wrappers.of(call.name);
        if (wrapper != null) {
            return Wrappers.run(this, wrapper, call, span);
        }
        if (!RuleBook.knows(call.name) && !Outputs.isReader(call.name)) {
            Scan.arguments(this, call.args, call.input, call.state, span);
        }
        return Outputs.of(call);
    }

    /** Judges words that the rules know by a name of their own, such as a redirection. */
    void judge(String name, List<Arg> args, Data in, State state, Span span) {
        judge(new Invocation(name, args, in, state), span);
    }

    private void judge(Invocation call, Span span) {
        Topic topic = RuleBook.topicOf(call.name);
        if (topic != null) {
            Rule rule = topic.gravest(call);
            if (rule != null) {
                walker.judgement().add(rule, span);
            }
        }
        if (carries(call)) {
            Rule rule = TransferRules.TOPIC.gravest(call);
            if (rule != null) {
                walker.judgement().add(rule, span);
            }
        }
    }

    /** Commands of other topics that can also carry something out of the machine. */
    private static boolean carries(Invocation call) {
        return switch (call.name) {
            case "aws", "gsutil", "rclone", "gh", "rsync", "git" -> call.isTainted();
            default -> false;
        };
    }

    void environment(String name, List<Arg> values, State state, Span span) {
        if (RuleBook.watchesVariable(name)) {
            Arg value = values.isEmpty() ? Arg.of("") : values.getFirst();
            judge("=", List.of(Arg.of(name), value), Data.EMPTY, state, span);
        }
    }

    Data readFile(Arg file, State state) {
        String path = Paths.normalize(resolvePath(file.text(), state));
        Data known = state.file(path);
        return known != null ? known : Data.unknown(Outputs.taintOf(file, state));
    }

    void writeFile(Arg file, boolean appends, Data data, State state, Span span) {
        judge(appends ? ">>" : ">", List.of(file), data, state, span);
        if (file.isKnown()) {
            String path = Paths.normalize(resolvePath(file.text(), state));
            Data before = appends ? state.file(path) : null;
            state.write(path, before == null ? data : before.then(data));
        }
    }
}
