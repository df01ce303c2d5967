package dev.cmdai.adapter.cli.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The terminal's modes, so that a command that dies can't leave it without echo. */
public final class TerminalModes {

    private final String modes;

    private TerminalModes(String modes) {
        this.modes = modes;
    }

    /** Notes the modes of stdin's terminal; nothing where there is no stty. */
    public static TerminalModes save() {
        return new TerminalModes(stty("-g"));
    }

    /** Sets the noted modes again. */
    public void restore() {
        if (!modes.isEmpty()) {
            stty(modes);
        }
    }

    private static String stty(String argument) {
        try {
            Process process =
                    new ProcessBuilder(List.of("stty", argument))
                            .redirectInput(ProcessBuilder.Redirect.INHERIT)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            byte[] said = process.getInputStream().readAllBytes();
            boolean done = process.waitFor() == 0;
            return done ? new String(said, StandardCharsets.UTF_8).strip() : "";
        } catch (IOException e) {
            return ""; // Windows
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
