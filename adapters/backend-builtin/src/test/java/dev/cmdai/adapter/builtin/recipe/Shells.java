package dev.cmdai.adapter.builtin.recipe;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Asks real shells how they read a text. */
final class Shells {

    private Shells() {}

    static boolean exists(String shell) {
        return Files.isExecutable(Path.of("/bin", shell))
                || Files.isExecutable(Path.of("/usr/bin", shell));
    }

    /** The words that a shell makes of each command's arguments; the first word is left out. */
    static List<List<String>> words(String shell, List<String> commands) throws IOException {
        StringBuilder script = new StringBuilder(shell.equals("fish") ? "" : "set -f\n");
        for (String command : commands) {
            String words = command.substring(command.indexOf(' '));
            script.append("printf '%s\\0' begin").append(words).append(" end-of-command\n");
        }
        String out = run(shell, script.toString());
        List<List<String>> all = new ArrayList<>();
        for (String part : out.split("end-of-command\0", -1)) {
            List<String> words = new ArrayList<>(List.of(part.split("\0", -1)));
            words.removeLast();
            if (!words.isEmpty()) {
                all.add(words.subList(1, words.size()));
            }
        }
        return all;
    }

    /** What a script prints. */
    static String run(String shell, String script) throws IOException {
        Path folder = Files.createTempDirectory("shells");
        Path file = folder.resolve("script");
        Files.writeString(file, script);
        ProcessBuilder builder =
                new ProcessBuilder(shell, file.toString()).directory(folder.toFile());
        builder.environment().put("HOME", "/home/somebody");
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.redirectError(folder.resolve("errors").toFile());
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("the shell did not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        String errors = Files.readString(folder.resolve("errors"));
        try (var files = Files.list(folder)) {
            for (Path left : files.toList()) {
                String name = String.valueOf(left.getFileName());
                if (!name.equals("script") && !name.equals("errors")) {
                    throw new AssertionError("the script has made the file " + name);
                }
                Files.delete(left);
            }
        }
        Files.delete(folder);
        if (!errors.isEmpty()) {
            throw new AssertionError(shell + ": " + errors);
        }
        return out;
    }
}
