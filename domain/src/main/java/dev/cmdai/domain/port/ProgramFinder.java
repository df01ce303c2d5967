package dev.cmdai.domain.port;

/** Knows which programs this machine has. */
@FunctionalInterface
public interface ProgramFinder {

    /** Whether a shell here would find the program; {@code name} may be a path. */
    boolean isInstalled(String name);
}
