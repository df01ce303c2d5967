package dev.cmdai.domain.ask;

import dev.cmdai.domain.shell.ShellKind;

/**
 * Where a command is to run.
 *
 * @param shell the shell that will read it
 */
public record Platform(OperatingSystem os, Userland userland, ShellKind shell) {

    /** A Linux machine with GNU programs and bash. */
    public static final Platform LINUX_BASH =
            new Platform(OperatingSystem.LINUX, Userland.GNU, ShellKind.BASH);
}
