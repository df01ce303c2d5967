package dev.cmdai.adapter.builtin.recipe;

import dev.cmdai.domain.shell.ShellKind;

/** The shell language that a template needs. */
public enum Dialect {
    /** Words, quotes, pipes: every shell reads it, PowerShell only without quotes and variables. */
    PLAIN,
    /** Words, quotes, pipes, {@code $NAME}, {@code $(…)}: the POSIX shells and fish. */
    COMMON,
    /** Loops, arithmetic, {@code ${…}}: the POSIX shells. */
    POSIX,
    /** {@code <(…)}, {@code [[ … ]]}, {@code <<<}: bash and zsh. */
    BASH,
    /** PowerShell's own language. */
    WINDOWS;

    private static final Dialect[] ALL = values();

    static Dialect of(int code) {
        return ALL[code];
    }

    /** Whether the shell reads this language itself. */
    public boolean isSpokenBy(ShellKind shell) {
        return switch (this) {
            case PLAIN -> true;
            case COMMON -> shell.isPosix() || shell == ShellKind.FISH;
            case POSIX -> shell.isPosix();
            case BASH -> shell == ShellKind.BASH || shell == ShellKind.ZSH;
            case WINDOWS -> shell == ShellKind.POWERSHELL;
        };
    }

    /** The program that reads this language, with the option that keeps it from set-up files. */
    String program() {
        return switch (this) {
            case PLAIN, COMMON, POSIX -> "sh";
            case BASH -> "bash";
            case WINDOWS -> "powershell -NoProfile";
        };
    }
}
