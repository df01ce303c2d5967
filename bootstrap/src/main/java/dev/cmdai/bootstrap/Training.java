package dev.cmdai.bootstrap;

import dev.cmdai.adapter.cli.App;
import dev.cmdai.adapter.cli.Streams;
import dev.cmdai.adapter.cli.Streams.Terminals;
import dev.cmdai.adapter.cli.Version;
import dev.cmdai.domain.error.CmdaiException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Walks the usual paths once, so that the JVM can write them into an AOT cache (JEP 514); run by
 * the build, never by a user. The first argument names the cache that is trained, the second the
 * folder of the product.
 */
public final class Training {

    private static final String REQUEST =
            "{\"id\":1,\"request\":\"find files larger than 10 MB\"}\n";

    private Training() {}

    /** Trains and ends. */
    public static void main(String[] arguments) {
        Path product = Path.of(arguments[1]);
        Path home = makeHome();
        switch (arguments[0]) {
            case "answer" -> {
                // What a person types: the plain answer, in a pipe and on a terminal.
                run(home, "", Terminals.NONE, "find all pdf files larger than 10 MB");
                run(home, "", new Terminals(false, true, true), "how much disk space is left");
                run(home, "", Terminals.NONE, "show the last 20 lines of app.log");
            }
            case "full" -> {
                run(home, "", Terminals.NONE, "--json find all pdf files larger than 10 MB");
                run(home, REQUEST, Terminals.NONE, "--batch -");
                run(home, "", Terminals.NONE, "--explain list files");
                run(home, "", Terminals.NONE, "safety check --json rm -rf /");
                run(home, "{\"command\":\"ls\"}\n", Terminals.NONE, "safety check --batch -");
                run(home, "", Terminals.NONE, "explain tar -xzf backup.tgz");
                run(home, "", Terminals.NONE, "history list");
                run(home, "", Terminals.NONE, "history search --json pdf");
                run(home, "", Terminals.NONE, "config list");
                run(home, "", Terminals.NONE, "backends list");
                run(home, "", Terminals.NONE, "--help");
            }
            default -> throw new IllegalArgumentException("No training named " + arguments[0]);
        }
        note(product.resolve("java-home"), System.getProperty("java.home"));
        note(product.resolve("version"), Version.text());
        if (arguments[0].equals("full")) {
            // Last: the launcher takes the product for whole when this file is there.
            note(product.resolve("complete"), "");
        }
    }

    /** A fresh one each time, for an older build's history may have another schema. */
    private static Path makeHome() {
        try {
            Path home = Files.createTempDirectory("cmdai-training");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(home)));
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path home) {
        try (Stream<Path> tree = Files.walk(home)) {
            for (Path file : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(Path home, String input, Terminals terminals, String line) {
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        PrintStream nowhere =
                new PrintStream(
                        new StandardOutput(OutputStream.nullOutputStream(), () -> false),
                        true,
                        StandardCharsets.UTF_8);
        Map<String, String> environment =
                Map.of(
                        "CMDAI_HOME",
                        home.toString(),
                        "PATH",
                        System.getenv().getOrDefault("PATH", ""),
                        "SHELL",
                        "/bin/bash");
        Streams streams = new Streams(in, nowhere, nowhere, terminals);
        try {
            App.run(line.split(" "), new Composition(environment), streams);
        } catch (CmdaiException e) {
            throw new IllegalStateException("Training failed on: " + line, e);
        }
    }

    private static void note(Path file, String text) {
        try {
            Files.write(file, List.of(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
