package dev.cmdai.adapter.cli.run;

import dev.cmdai.domain.ask.Context;
import dev.cmdai.domain.ask.OperatingSystem;
import dev.cmdai.domain.ask.Platform;
import dev.cmdai.domain.ask.Userland;
import dev.cmdai.domain.shell.ShellKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds out where the user is: system, programs, shell, folder. */
public final class UserPlace {

    private UserPlace() {}

    /**
     * The user's place.
     *
     * @param shell the shell's name, or {@code auto} for the one that called us
     */
    public static Context find(Map<String, String> environment, String shell) {
        OperatingSystem os = system(System.getProperty("os.name", ""));
        ShellKind kind = ShellKind.named(shell).orElseGet(() -> callingShell(environment, os));
        return new Context(
                new Platform(os, userland(os, kind), kind),
                System.getProperty("user.dir", ""),
                home(environment),
                System.getProperty("user.name", ""));
    }

    /** The home directory: HOME, else what the system says, else the root. */
    public static String home(Map<String, String> environment) {
        String home = environment.getOrDefault("HOME", "");
        if (home.isEmpty()) {
            home = System.getProperty("user.home", "");
        }
        return home.isEmpty() || home.equals("?") ? "/" : home;
    }

    private static OperatingSystem system(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("mac")) {
            return OperatingSystem.MACOS;
        }
        if (lower.startsWith("windows")) {
            return OperatingSystem.WINDOWS;
        }
        return lower.endsWith("bsd") ? OperatingSystem.BSD : OperatingSystem.LINUX;
    }

    private static Userland userland(OperatingSystem os, ShellKind shell) {
        return switch (os) {
            case MACOS, BSD -> Userland.BSD;
            case WINDOWS -> shell.isPosix() ? Userland.GNU : Userland.WINDOWS;
            case LINUX -> isBusybox() ? Userland.BUSYBOX : Userland.GNU;
        };
    }

    private static boolean isBusybox() {
        Path ls = Path.of("/bin/ls");
        try {
            return Files.isSymbolicLink(ls)
                    && Files.readSymbolicLink(ls).toString().endsWith("busybox");
        } catch (IOException e) {
            return false;
        }
    }

    /** The shell that started us; a plain sh is mostly a script's, so $SHELL knows better then. */
    private static ShellKind callingShell(Map<String, String> environment, OperatingSystem os) {
        Optional<ShellKind> parent = parentProgram().flatMap(ShellKind::named);
        if (parent.isPresent() && parent.get() != ShellKind.SH) {
            return parent.get();
        }
        Optional<ShellKind> login = ShellKind.named(environment.getOrDefault("SHELL", ""));
        if (login.isPresent()) {
            return login.get();
        }
        return switch (os) {
            case MACOS -> ShellKind.ZSH;
            case WINDOWS -> ShellKind.POWERSHELL;
            case LINUX, BSD -> Files.exists(Path.of("/bin/bash")) ? ShellKind.BASH : ShellKind.SH;
        };
    }

    private static Optional<String> parentProgram() {
        try {
            // Reading /proc costs far less than ProcessHandle; where there is none, that one
            // serves.
            String stat = Files.readString(Path.of("/proc/self/stat"));
            String parent = stat.substring(stat.lastIndexOf(')') + 2).split(" ", 3)[1];
            return Optional.of(Files.readString(Path.of("/proc", parent, "comm")).strip());
        } catch (IOException e) {
            return ProcessHandle.current().parent().flatMap(p -> p.info().command());
        }
    }
}
