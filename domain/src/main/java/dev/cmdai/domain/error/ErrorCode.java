package dev.cmdai.domain.error;

/** The kinds of failure that a caller can tell apart. */
public enum ErrorCode {
    /** The command line makes no sense. */
    USAGE,
    /** Data that was handed in is broken. */
    BAD_INPUT,
    /** No backend could answer. */
    BACKEND_UNAVAILABLE,
    /** A backend broke off or answered nonsense. */
    BACKEND_FAILED,
    /** Time ran out. */
    TIMED_OUT,
    /** The user stopped it. */
    INTERRUPTED,
    /** A setting is wrong. */
    CONFIGURATION,
    /** The history can't be read or written. */
    HISTORY,
    /** A file can't be read or written. */
    IO,
    /** Not confirmed, or too dangerous. */
    REFUSED
}
