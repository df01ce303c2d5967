package dev.cmdai.adapter.builtin.files;

import dev.cmdai.adapter.builtin.Reading;
import dev.cmdai.adapter.builtin.slot.SlotFinder;
import dev.cmdai.adapter.builtin.words.Word;
import dev.cmdai.adapter.builtin.words.Words;
import dev.cmdai.domain.ask.Context;
import dev.cmdai.domain.ask.OperatingSystem;
import dev.cmdai.domain.ask.Platform;
import dev.cmdai.domain.ask.Userland;
import dev.cmdai.domain.shell.ShellKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Asks the grammar as user u on a fixed day. */
final class Requests {

    private static final LocalDate TODAY = LocalDate.of(2025, 11, 21);

    private Requests() {}

    static List<Reading> read(String request, Platform platform) {
        List<Word> words = Words.split(request);
        Context context = new Context(platform, "/home/u", "/home/u", "u");
        return FileGrammar.read(words, new SlotFinder(() -> TODAY).find(words), context);
    }

    static String command(String request) {
        return command(request, Platform.LINUX_BASH);
    }

    /** The best command, empty if there is none. */
    static String command(String request, Platform platform) {
        List<Reading> readings = read(request, platform);
        return readings.isEmpty() ? "" : readings.getFirst().command();
    }

    static Platform platform(String family) {
        return switch (family) {
            case "bsd" -> new Platform(OperatingSystem.MACOS, Userland.BSD, ShellKind.ZSH);
            case "busybox" -> new Platform(OperatingSystem.LINUX, Userland.BUSYBOX, ShellKind.SH);
            case "fish" -> new Platform(OperatingSystem.LINUX, Userland.GNU, ShellKind.FISH);
            case "powershell" ->
                    new Platform(OperatingSystem.WINDOWS, Userland.WINDOWS, ShellKind.POWERSHELL);
            default -> throw new IllegalArgumentException(family);
        };
    }

    /** The lines of a table without its comments. */
    static List<String> table(String name) {
        try (BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(Requests.class.getResourceAsStream(name)),
                                StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
