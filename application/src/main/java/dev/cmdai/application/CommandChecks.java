package dev.cmdai.application;

import dev.cmdai.application.JudgedCandidate.Checks;
import dev.cmdai.domain.port.ProgramFinder;
import dev.cmdai.domain.shell.Node;
import dev.cmdai.domain.shell.Script;
import dev.cmdai.domain.shell.ShellKind;
import dev.cmdai.domain.shell.ShellParser;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Checks a command without running it: would the shell accept it, and are its programs there? */
final class CommandChecks {

    private final ProgramFinder programs;
    private final Set<String> functions = new LinkedHashSet<>();
    private final Set<String> missing = new LinkedHashSet<>();

    private CommandChecks(ProgramFinder programs) {
        this.programs = programs;
    }

    static Checks check(String command, ShellKind shell, ProgramFinder programs) {
        Script script = ShellParser.parse(command, shell);
        CommandChecks checks = new CommandChecks(programs);
        if (shell.isPosix() || shell == ShellKind.FISH) {
            checks.visit(script.body());
        }
        checks.missing.removeAll(checks.functions);
        return new Checks(
                script.isComplete() ? null : script.problems().getFirst().message(),
                List.copyOf(checks.missing));
    }

    private void visit(Node node) {
        switch (node) {
            case Node.Command command -> command(command);
            case Node.Pipeline pipeline -> all(pipeline.stages());
            case Node.Chain chain -> all(chain.parts());
            case Node.Sequence sequence -> all(sequence.nodes());
            case Node.Background background -> visit(background.body());
            case Node.Group group -> visit(group.body());
            case Node.Subshell subshell -> visit(subshell.body());
            case Node.If choice -> {
                for (Node.Branch branch : choice.branches()) {
                    visit(branch.condition());
                    visit(branch.body());
                }
            }
            case Node.Loop loop -> {
                visit(loop.condition());
                visit(loop.body());
            }
            case Node.For loop -> visit(loop.body());
            case Node.ArithmeticFor loop -> visit(loop.body());
            case Node.Case choice -> {
                for (Node.Arm arm : choice.arms()) {
                    visit(arm.body());
                }
            }
            case Node.Function function -> {
                functions.add(function.name());
                visit(function.body());
            }
            case Node.Coprocess coprocess -> visit(coprocess.body());
            case Node.Test test -> {}
            case Node.Arithmetic arithmetic -> {}
            case Node.Incomplete incomplete -> {}
        }
    }

    private void all(List<Node> nodes) {
        for (Node node : nodes) {
            visit(node);
        }
    }

    private void command(Node.Command command) {
        if (!command.words().isEmpty()) {
            String name = command.words().getFirst().literal().orElse("");
            if (!name.isEmpty() && !isBuiltin(name) && !programs.isInstalled(name)) {
                missing.add(name);
            }
        }
    }

    /** What bash, zsh or fish bring themselves; the union, for a wrong "missing" would be worse. */
    private static boolean isBuiltin(String name) {
        return switch (name) {
            case ".", ":", "[", "alias", "and", "argparse", "autoload", "begin", "bg", "bind" ->
                    true;
            case "bindkey", "break", "builtin", "caller", "cd", "chdir", "command", "compgen" ->
                    true;
            case "complete", "compopt", "contains", "continue", "count", "declare", "dirs" -> true;
            case "disown", "echo", "emit", "enable", "end", "eval", "exec", "exit", "export" ->
                    true;
            case "false", "fc", "fg", "float", "funced", "funcsave", "functions", "getln" -> true;
            case "getopts", "hash", "help", "history", "integer", "jobs", "kill", "let", "local" ->
                    true;
            case "logout", "mapfile", "math", "not", "or", "popd", "print", "printf", "pushd" ->
                    true;
            case "pwd", "read", "readarray", "readonly", "rehash", "return", "set", "setopt" ->
                    true;
            case "shift", "shopt", "source", "status", "string", "suspend", "test", "time" -> true;
            case "times", "trap", "true", "type", "typeset", "ulimit", "umask", "unalias" -> true;
            case "unfunction",
                    "unset",
                    "unsetopt",
                    "wait",
                    "whence",
                    "where",
                    "which",
                    "zmodload" ->
                    true;
            default -> false;
        };
    }
}
