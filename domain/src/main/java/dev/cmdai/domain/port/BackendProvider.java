package dev.cmdai.domain.port;

import dev.cmdai.domain.config.ConfigSection;
import dev.cmdai.domain.config.Settings;
import dev.cmdai.domain.error.CmdaiException;

/**
 * Announces a {@link ModelBackend}; found by {@link java.util.ServiceLoader}. Implementations are
 * final, have a public constructor without parameters, no fields, and touch no library before
 * {@link #open}.
 */
public interface BackendProvider {

    /**
     * What the application must know before it opens the backend.
     *
     * @param prompted whether it wants a composed {@link dev.cmdai.domain.ask.Prompt}
     * @param streams whether its text comes slowly enough to be shown piece by piece
     * @param local whether the request stays on this machine
     */
    record Traits(boolean prompted, boolean streams, boolean local) {}

    /** The name that users type, in lower case. */
    String name();

    /** One line for {@code backends list}. */
    String description();

    /** See {@link Traits}. */
    Traits traits();

    /** The settings that it reads; may be empty. */
    ConfigSection settings();

    /** Whether it can be used now. Answers within 50 ms and never blocks on a network. */
    Availability availability(Settings settings);

    /**
     * Opens the backend.
     *
     * @throws CmdaiException if it can't be opened
     */
    ModelBackend open(Settings settings);
}
