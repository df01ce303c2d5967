package dev.cmdai.domain.ask;

/** The operating system that a command is meant for. */
public enum OperatingSystem {
    LINUX,
    MACOS,
    BSD,
    WINDOWS
}
