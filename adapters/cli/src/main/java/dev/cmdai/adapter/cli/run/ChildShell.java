package dev.cmdai.adapter.cli.run;

import dev.cmdai.domain.error.CmdaiException;
import dev.cmdai.domain.error.ErrorCode;
import dev.cmdai.domain.shell.ShellKind;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/** Runs a command in the user's shell, with the real terminal. */
public final class ChildShell {

    private ChildShell() {}

    /**
     * Runs the command and waits for it. Ctrl-C goes to the command alone.
     *
     * @param toStdout whether its stdout is ours; otherwise it goes to stderr
     * @return the shell's exit code
     * @throws CmdaiException IO if the shell can't be started
     */
    @SuppressWarnings("sunapi") // there is no other way to leave Ctrl-C to the child
    public static int run(String command, ShellKind shell, boolean toStdout) {
        Signal interrupt = new Signal("INT");
        // A handler that does nothing, not SIG_IGN: the child would inherit that.
        SignalHandler before = Signal.handle(interrupt, signal -> {});
        try {
            ProcessBuilder child = new ProcessBuilder(line(command, shell)).inheritIO();
            restoreLocale(child.environment());
            if (toStdout) {
                return child.start().waitFor();
            }
            Process process = child.redirectOutput(ProcessBuilder.Redirect.PIPE).start();
            process.getInputStream().transferTo(new FileOutputStream(FileDescriptor.err));
            return process.waitFor();
        } catch (IOException e) {
            throw new CmdaiException(
                    ErrorCode.IO,
                    "Can't start " + shell.id() + ": " + e.getMessage() + ".",
                    "Name a shell that is installed with --shell.",
                    e);
        } catch (InterruptedException e) {
            throw new CmdaiException(ErrorCode.INTERRUPTED, "Interrupted.", "", e);
        } finally {
            Signal.handle(interrupt, before);
        }
    }

    /** The launcher may have changed LC_ALL for the JVM's sake; CMDAI_LOCALE holds what it was. */
    private static void restoreLocale(Map<String, String> environment) {
        String before = environment.remove("CMDAI_LOCALE");
        if (before != null) {
            environment.remove("LC_ALL");
            if (!before.isEmpty()) {
                environment.put("LC_ALL", before);
            }
        }
    }

    private static List<String> line(String command, ShellKind shell) {
        return switch (shell) {
            case BASH, ZSH, FISH, SH -> List.of(shell.id(), "-c", command);
            case POWERSHELL -> List.of(powershell(), "-NoProfile", "-Command", command);
            case CMD -> List.of("cmd.exe", "/d", "/s", "/c", command);
        };
    }

    private static String powershell() {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        return windows ? "powershell.exe" : "pwsh";
    }
}
