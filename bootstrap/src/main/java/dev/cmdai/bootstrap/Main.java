package dev.cmdai.bootstrap;

import dev.cmdai.adapter.cli.App;
import dev.cmdai.adapter.cli.ExitCode;
import dev.cmdai.adapter.cli.Streams;
import dev.cmdai.adapter.cli.Streams.Terminals;
import dev.cmdai.adapter.cli.run.RunLog;
import dev.cmdai.domain.error.CmdaiException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The program. */
public final class Main {

    private Main() {}

    /** Runs one command line and ends the process with its exit code. */
    public static void main(String[] arguments) {
        StandardOutput stdout =
                new StandardOutput(
                        new FileOutputStream(FileDescriptor.out), StandardOutput::isPipe);
        Streams streams =
                new Streams(
                        new FileInputStream(FileDescriptor.in),
                        new PrintStream(stdout, false, StandardCharsets.UTF_8),
                        new PrintStream(
                                new FileOutputStream(FileDescriptor.err),
                                true,
                                StandardCharsets.UTF_8),
                        terminals());
        int code = run(arguments, streams);
        streams.out().flush();
        System.exit(code == ExitCode.DONE ? stdout.exitCode(streams) : code);
    }

    private static int run(String[] arguments, Streams streams) {
        Composition composition = new Composition(System.getenv());
        try {
            return App.run(arguments, composition, streams);
        } catch (CmdaiException e) {
            streams.warn((e.problem() + " " + e.advice()).strip());
            log(composition, e);
            return ExitCode.of(e.code());
        } catch (RuntimeException | Error e) { // Errors too: a broken provider is one
            log(composition, e);
            streams.warn(
                    "This is a bug in cmdai ("
                            + e
                            + "). Details are in "
                            + composition.folders().logFile()
                            + ".");
            return ExitCode.BUG;
        }
    }

    private static void log(Composition composition, Throwable problem) {
        RunLog log = new RunLog(composition.folders().logFile());
        log.failed(problem);
        log.write();
    }

    /** The launcher knows which streams are terminals; without it the JDK is asked. */
    private static Terminals terminals() {
        String known = System.getProperty("cmdai.terminals");
        if (known != null) {
            return Terminals.of(known);
        }
        boolean both = System.console() != null && System.console().isTerminal();
        return new Terminals(both, both, both);
    }
}
