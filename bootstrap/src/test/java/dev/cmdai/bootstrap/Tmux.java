package dev.cmdai.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A real terminal: a tmux server of its own, with one window and a shell in it. */
final class Tmux implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path socket;

    private Tmux(Path socket) {
        this.socket = socket;
    }

    /** Opens a window of this size, with a plain sh in the folder. */
    static Tmux open(Path folder, int columns, int rows, String... environment) {
        try {
            Path socket = Files.createTempDirectory("tmux").resolve("socket");
            Tmux tmux = new Tmux(socket);
            List<String> command =
                    new ArrayList<>(
                            List.of(
                                    "-f",
                                    "/dev/null",
                                    "new-session",
                                    "-d",
                                    "-x",
                                    String.valueOf(columns),
                                    "-y",
                                    String.valueOf(rows),
                                    "-c",
                                    folder.toString()));
            for (String variable : environment) {
                command.add("-e");
                command.add(variable);
            }
            command.add("env PS1='> ' sh");
            tmux.tmux(command.toArray(String[]::new));
            tmux.await(">");
            return tmux;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Types text, or presses keys by tmux's names for them. */
    void type(String... keys) {
        List<String> command = new ArrayList<>(List.of("send-keys"));
        command.addAll(List.of(keys));
        tmux(command.toArray(String[]::new));
    }

    /** Waits until the screen shows the text; fails with the screen if it never does. */
    String await(String text) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            String screen = screen();
            if (screen.contains(text)) {
                return screen;
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("no '" + text + "' on the screen:\n" + screen);
            }
            LockSupport.parkNanos(50_000_000);
        }
    }

    /** What the screen shows. */
    String screen() {
        return tmux("capture-pane", "-p");
    }

    private String tmux(String... arguments) {
        List<String> command = new ArrayList<>(List.of("tmux", "-S", socket.toString()));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(30, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException(String.join(" ", command) + ": " + said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        tmux("kill-server");
    }
}
