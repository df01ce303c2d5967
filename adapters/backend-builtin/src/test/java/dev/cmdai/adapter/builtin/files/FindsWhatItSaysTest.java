package dev.cmdai.adapter.builtin.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.cmdai.adapter.builtin.files.Tree.Entry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs read-only commands in a real shell and compares their paths with a plain walk. */
class FindsWhatItSaysTest {

    private static final int DAY = 24;

    @TempDir static Path root;

    private static Tree tree;

    @BeforeAll
    static void makeTree() throws IOException {
        tree = new Tree(root);
    }

    private static Arguments of(String request, Predicate<Entry> matches) {
        return arguments(request, matches);
    }

    static Stream<Arguments> names() {
        return Stream.of(
                of("find all txt files", e -> e.ends(".txt")),
                of("find all .conf files", e -> e.ends(".conf")),
                of("find files named notes.txt", e -> e.file() && e.name().equals("notes.txt")),
                of("find files named \"my report.pdf\"", e -> e.name().equals("my report.pdf")),
                of("find files named $(reboot)", e -> e.name().equals("$(reboot)")),
                of("find files starting with a", e -> e.file() && e.name().startsWith("a")),
                of("find files that end with ~", e -> e.ends("~")),
                of(
                        "find files whose name contains util",
                        e -> e.file() && e.name().contains("util")),
                of(
                        "find py files whose name contains test",
                        e -> e.ends(".py") && e.name().contains("test")),
                of("find *.c and *.h files", e -> e.ends(".c") || e.ends(".h")),
                of("find java or python files", e -> e.ends(".java") || e.ends(".py")),
                of("find files with extension js", e -> e.ends(".js")),
                of(
                        "find all images",
                        e -> e.file() && e.name().toLowerCase().matches(".*\\.(jpe?g|png)")),
                of(
                        "find jpg files ignoring case",
                        e -> e.file() && e.name().toLowerCase().endsWith(".jpg")),
                of(
                        "find files named readme.md case insensitively",
                        e -> e.name().equals("Readme.MD")),
                of(
                        "find files matching the pattern data-??.csv",
                        e -> e.name().equals("data-01.csv")),
                of(
                        "find files matching the regex ^[a-z]+\\.py$",
                        e -> e.name().matches("[a-z]+\\.py")),
                of("find files without an extension", e -> e.file() && !e.name().contains(".")),
                of("find files except *.txt", e -> e.file() && !e.name().endsWith(".txt")),
                of(
                        "find txt files but not notes.txt",
                        e -> e.ends(".txt") && !e.name().equals("notes.txt")),
                of(
                        "find files with spaces in their names",
                        e -> e.file() && e.name().contains(" ")),
                of(
                        "find files starting with m and ending with bin",
                        e -> e.name().equals("mega.bin")),
                of(
                        "find js files excluding node_modules",
                        e -> e.ends(".js") && !e.path().contains("node_modules")),
                of("find py files except src", e -> e.ends(".py") && !e.under("src")),
                of("find directories named build", e -> e.dir() && e.name().equals("build")),
                of("where is Main.java", e -> e.name().equals("Main.java")));
    }

    static Stream<Arguments> sizesAndAges() {
        return Stream.of(
                of("find files larger than 10 MB", e -> e.file() && e.size() > 10 << 20),
                of("find pdf files larger than 1 MB", e -> e.ends(".pdf") && e.size() > 1 << 20),
                of("find files smaller than 1 MB", e -> e.file() && e.size() < 1 << 20),
                of("find files smaller than 1k", e -> e.file() && e.size() < 1024),
                of("find files of at least 5 MB", e -> e.file() && e.size() >= 5 << 20),
                of("find files of at most 5 MB", e -> e.file() && e.size() <= 5 << 20),
                of("find files that are exactly 1 MB", e -> e.file() && e.size() == 1 << 20),
                of("find files over 500 megabytes", e -> e.file() && e.size() > 500 << 20),
                of(
                        "find files between 2 and 20 MB",
                        e -> e.file() && e.size() > 2 << 20 && e.size() < 20 << 20),
                of(
                        "find files bigger than 5 bytes in logs",
                        e -> e.file() && e.under("logs") && e.size() > 5),
                of("find empty files", e -> e.file() && e.empty()),
                of("find empty directories", e -> e.dir() && e.empty()),
                of("find non-empty txt files", e -> e.ends(".txt") && !e.empty()),
                of("find files older than 30 days", e -> e.file() && e.hours() / DAY > 30),
                of("find files modified in the last 24 hours", e -> e.file() && e.hours() < DAY),
                of("find files changed in the last 3 days", e -> e.file() && e.hours() < 3 * DAY),
                of("find files modified within the last 4 hours", e -> e.file() && e.hours() < 4),
                of(
                        "find files not modified in the last 90 days",
                        e -> e.file() && e.hours() / DAY > 90),
                of(
                        "find files modified between 10 and 50 days ago",
                        e -> e.file() && e.hours() / DAY > 10 && e.hours() / DAY < 50),
                of("find log files older than a week", e -> e.ends(".log") && e.hours() / DAY > 7),
                of("find files older than a year", e -> e.file() && e.hours() / DAY > 365),
                of("find files newer than src/util.py", e -> e.file() && e.hours() < 28 * DAY),
                of("find files modified exactly 9 days ago", e -> e.file() && e.hours() / DAY == 9),
                of(
                        "find files older than 10 days but less than 30 days old",
                        e -> e.file() && e.hours() / DAY > 10 && e.hours() / DAY < 30));
    }

    static Stream<Arguments> placesTypesAndRights() {
        return Stream.of(
                of("find files in src", e -> e.file() && e.under("src")),
                of("find files under 'My Documents'", e -> e.file() && e.under("My Documents")),
                of("find log files in ./logs and ./src", e -> e.ends(".log")),
                of("find files only in this folder", e -> e.file() && e.depth() == 1),
                of(
                        "find files in the current directory, not in subfolders",
                        e -> e.file() && e.depth() == 1),
                of("find files at most 2 levels deep", e -> e.file() && e.depth() <= 2),
                of("find log files at least 3 levels deep", e -> e.ends(".log") && e.depth() >= 3),
                of("find directories", e -> e.dir()),
                of("find files and directories in src", e -> e.under("src")),
                of("find symbolic links", e -> e.link()),
                of("find broken symlinks", e -> e.broken()),
                of("find hidden files", e -> e.file() && e.name().startsWith(".")),
                of(
                        "find hidden directories",
                        e -> e.dir() && e.name().startsWith(".") && e.depth() > 0),
                of("find files that are not hidden", e -> e.file() && !e.hidden()),
                of("find executable files", e -> e.file() && e.may("..x.*")),
                of("find files with permissions 600", e -> e.file() && e.may("rw-------")),
                of("find world writable files", e -> e.file() && e.may(".......w.")),
                of("find all files excluding the directory src", e -> e.file() && !e.under("src")),
                of("find files outside of ./logs", e -> e.file() && !e.under("logs")));
    }

    static Stream<Arguments> contents() {
        return Stream.of(
                of("find files containing \"TODO\"", e -> e.holds("TODO")),
                of("find txt files containing hello", e -> e.ends(".txt") && e.holds("hello")),
                of("find files that contain the word password", e -> e.holds("password")),
                of(
                        "find log files that do not contain error",
                        e -> e.ends(".log") && !e.holds("error")),
                of(
                        "which python files contain \"import os\"",
                        e -> e.ends(".py") && e.holds("import os")),
                of(
                        "find files modified in the last 2 days containing \"TODO\"",
                        e -> e.holds("TODO") && e.hours() < 2 * DAY),
                of("list txt files in this folder", e -> e.ends(".txt") && e.depth() == 1),
                of("list files in src", e -> e.under("src") && e.depth() == 2));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"names", "sizesAndAges", "placesTypesAndRights", "contents"})
    void findsWhatItSays(String request, Predicate<Entry> matches) throws Exception {
        String command = Requests.command(request);
        assertFalse(command.isEmpty(), request);
        Set<String> found = run(command);
        Set<String> expected = new TreeSet<>();
        for (String path : tree.walk(matches)) {
            expected.add(
                    command.startsWith("ls ") && !command.contains("*")
                            ? path.substring(path.indexOf('/') + 1)
                            : path);
        }
        assertEquals(expected, found, command);
    }

    private static Set<String> run(String command) throws IOException, InterruptedException {
        boolean zero =
                command.startsWith("find") && !command.contains("grep") && !command.contains("|");
        String shown = zero ? command.replaceFirst(" -print$", "") + " -print0" : command;
        Process shell =
                new ProcessBuilder("sh", "-c", shown)
                        .directory(root.toFile())
                        .redirectErrorStream(true)
                        .start();
        shell.getOutputStream().close();
        String out = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(shell.waitFor(20, TimeUnit.SECONDS));
        Set<String> found = new TreeSet<>();
        // A name with a line break would fall apart without -print0; ls shows it as it is.
        String lines = zero ? out : out.replace("new\nline", "new\rline");
        for (String line : lines.split(zero ? "\0" : "\n")) {
            if (!line.isEmpty()) {
                String path = line.replace('\r', '\n');
                found.add(path.startsWith("./") ? path.substring(2) : path);
            }
        }
        return found;
    }
}
