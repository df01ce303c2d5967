package dev.cmdai.adapter.builtin.suite;

import java.util.List;
import java.util.Set;

/** The vocabulary of find. */
final class FindWords {
    /** What a word of an expression is. */
    enum Kind {
        TEST,
        TEST_WITH_VALUE,
        ACTION,
        ACTION_WITH_VALUE,
        COMMAND,
        UNKNOWN
    }

    private static final Set<String> TESTS =
            Set.of(
                    "-empty",
                    "-executable",
                    "-readable",
                    "-writable",
                    "-true",
                    "-false",
                    "-nouser",
                    "-nogroup");

    private static final Set<String> VALUED =
            Set.of(
                    "-name",
                    "-iname",
                    "-path",
                    "-ipath",
                    "-wholename",
                    "-iwholename",
                    "-regex",
                    "-iregex",
                    "-lname",
                    "-ilname",
                    "-type",
                    "-xtype",
                    "-size",
                    "-mtime",
                    "-mmin",
                    "-atime",
                    "-amin",
                    "-ctime",
                    "-cmin",
                    "-newer",
                    "-anewer",
                    "-cnewer",
                    "-user",
                    "-group",
                    "-uid",
                    "-gid",
                    "-perm",
                    "-links",
                    "-inum",
                    "-samefile",
                    "-fstype");

    /** -daystart and -regextype change what stands after them, so they keep their place. */
    private static final Set<String> ACTIONS =
            Set.of("-print", "-print0", "-ls", "-delete", "-quit", "-prune", "-daystart");

    private static final Set<String> VALUED_ACTIONS =
            Set.of("-printf", "-fprint", "-fprint0", "-fls", "-regextype");

    private static final Set<String> COMMANDS = Set.of("-exec", "-execdir", "-ok", "-okdir");

    /** Programs that do to many files in one call what they do in a call for each. */
    private static final Set<String> MANY =
            Set.of(
                    "ls",
                    "rm",
                    "rmdir",
                    "chmod",
                    "chown",
                    "chgrp",
                    "touch",
                    "stat",
                    "file",
                    "cat",
                    "gzip",
                    "gunzip",
                    "xz",
                    "dos2unix",
                    "shred",
                    "md5sum",
                    "sha1sum",
                    "sha256sum");

    private FindWords() {}

    static Kind kind(String word) {
        if (TESTS.contains(word)) {
            return Kind.TEST;
        }
        if (VALUED.contains(word) || word.matches("-newer[aBcm][aBcmt]")) {
            return Kind.TEST_WITH_VALUE;
        }
        if (ACTIONS.contains(word)) {
            return Kind.ACTION;
        }
        if (VALUED_ACTIONS.contains(word)) {
            return Kind.ACTION_WITH_VALUE;
        }
        return COMMANDS.contains(word) ? Kind.COMMAND : Kind.UNKNOWN;
    }

    static String test(String word, String value) {
        String name = word.replace("wholename", "path");
        if (name.matches("-[acm]time") && value.equals("0")) {
            return name + " -1";
        }
        if (name.equals("-perm")) {
            return name + " " + value.replaceFirst("^([-/]?)0+(?=[0-7])", "$1");
        }
        return name + " " + value;
    }

    /** Whether one call with many files does the same as a call for each; the files stand last. */
    static boolean takesMany(List<String> command) {
        String program = command.getFirst();
        if (!command.getLast().equals("\\{\\}")) {
            return false;
        }
        return switch (program) {
            case "ls" -> command.stream().noneMatch(w -> w.matches("-[a-zA-Z]*[tSr][a-zA-Z]*"));
            case "cp", "mv" -> command.contains("-t");
            case "sed", "perl" -> command.stream().anyMatch(w -> w.matches("-[a-zA-Z]*i.*"));
            case "grep", "egrep", "fgrep" ->
                    command.stream().anyMatch(w -> w.matches("-[a-zA-Z]*[lHL][a-zA-Z]*"));
            default -> MANY.contains(program);
        };
    }
}
