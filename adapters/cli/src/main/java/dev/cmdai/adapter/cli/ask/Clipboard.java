package dev.cmdai.adapter.cli.ask;

import dev.cmdai.adapter.cli.Streams;
import dev.cmdai.adapter.cli.run.PathPrograms;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Puts a command on the clipboard: through the desktop's program, else through the terminal. */
final class Clipboard {

    private static final int SECONDS = 3;

    private Clipboard() {}

    static void copy(String text, Map<String, String> environment, Streams streams) {
        for (List<String> program : programs(environment)) {
            if (took(program, text)) {
                streams.err().println("Copied.");
                return;
            }
        }
        if (streams.terminals().out()) {
            // OSC 52: most terminals, ssh and tmux included, take it for their clipboard.
            String encoded =
                    Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
            streams.out().print("\u001b]52;c;" + encoded + "\u0007");
            streams.out().flush();
            streams.err().println("Copied, if this terminal allows it.");
            return;
        }
        streams.warn("Not copied: install wl-copy, xclip or xsel.");
    }

    private static List<List<String>> programs(Map<String, String> environment) {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        PathPrograms path = new PathPrograms(environment.getOrDefault("PATH", ""), "", windows);
        boolean wayland = environment.containsKey("WAYLAND_DISPLAY");
        boolean x11 = environment.containsKey("DISPLAY");
        List<List<String>> usable = new ArrayList<>();
        add(usable, path, true, "pbcopy");
        add(usable, path, windows, "clip");
        add(usable, path, wayland, "wl-copy");
        add(usable, path, x11, "xclip", "-selection", "clipboard");
        add(usable, path, x11, "xsel", "--clipboard", "--input");
        return usable;
    }

    private static void add(
            List<List<String>> usable, PathPrograms path, boolean fits, String... program) {
        if (fits && path.isInstalled(program[0])) {
            usable.add(List.of(program));
        }
    }

    private static boolean took(List<String> program, String text) {
        try {
            Process process =
                    new ProcessBuilder(program)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            try (OutputStream in = process.getOutputStream()) {
                in.write(text.getBytes(StandardCharsets.UTF_8));
            }
            if (process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                return process.exitValue() == 0;
            }
            process.destroy();
            return false;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
