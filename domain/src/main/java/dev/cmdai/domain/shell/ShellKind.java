package dev.cmdai.domain.shell;

import java.util.Locale;
import java.util.Optional;

/** A shell that a command is written for. */
public enum ShellKind {
    BASH,
    ZSH,
    FISH,
    SH,
    POWERSHELL,
    CMD;

    /** The name that users and files use, in lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether words and quotes follow the POSIX shell language. */
    public boolean isPosix() {
        return this == BASH || this == ZSH || this == SH;
    }

    /**
     * Finds the shell by its name or by the path of its program: {@code zsh}, {@code /bin/dash},
     * {@code pwsh.exe}.
     */
    public static Optional<ShellKind> named(String nameOrPath) {
        String name = nameOrPath.substring(nameOrPath.lastIndexOf('/') + 1);
        name = name.substring(name.lastIndexOf('\\') + 1).toLowerCase(Locale.ROOT);
        if (name.endsWith(".exe")) {
            name = name.substring(0, name.length() - 4);
        }
        if (name.startsWith("-")) {
            name = name.substring(1); // a login shell's argv[0]
        }
        return switch (name) {
            case "bash", "rbash" -> Optional.of(BASH);
            case "zsh" -> Optional.of(ZSH);
            case "fish" -> Optional.of(FISH);
            case "sh", "dash", "ash", "ksh", "mksh", "busybox", "posix" -> Optional.of(SH);
            case "powershell", "pwsh" -> Optional.of(POWERSHELL);
            case "cmd" -> Optional.of(CMD);
            default -> Optional.empty();
        };
    }
}
