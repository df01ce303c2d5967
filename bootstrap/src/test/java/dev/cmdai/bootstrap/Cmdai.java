package dev.cmdai.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs the packaged program through its launcher, as a user would, in a home of its own. */
final class Cmdai {

    private static final Path LAUNCHER = Path.of("..", "cmdai").toAbsolutePath().normalize();
    private static final int SECONDS = 60;

    private final Path home;
    private final Map<String, String> environment = new HashMap<>();
    private Path directory;
    private byte[] input = {};

    Cmdai(Path home) {
        this.home = home;
        this.directory = home;
        environment.put("CMDAI_HOME", home.resolve("cmdai-home").toString());
        environment.put("SHELL", "/bin/bash");
    }

    static Path launcher() {
        return LAUNCHER;
    }

    /** What a run left behind. */
    record Result(int code, String out, String err) {}

    Path files() {
        return home.resolve("cmdai-home");
    }

    Cmdai in(Path folder) {
        directory = folder;
        return this;
    }

    Cmdai with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Cmdai reading(String text) {
        return reading(text.getBytes(StandardCharsets.UTF_8));
    }

    Cmdai reading(byte[] bytes) {
        input = bytes;
        return this;
    }

    /** Starts it, with stdout and stderr in files of this run's own. */
    Process start(Path out, Path err, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(LAUNCHER.toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        environment.forEach((name, value) -> {
            if (value.isEmpty()) {
                builder.environment().remove(name);
            } else {
                builder.environment().put(name, value);
            }
        });
        try {
            Path in = Files.createTempFile(home, "in", null);
            Files.write(in, input);
            return builder.redirectInput(in.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Result run(String... arguments) {
        try {
            Path out = Files.createTempFile(home, "out", null);
            Path err = Files.createTempFile(home, "err", null);
            Process process = start(out, err, arguments);
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("still running after " + SECONDS + " s");
            }
            return new Result(process.exitValue(), text(out), text(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
