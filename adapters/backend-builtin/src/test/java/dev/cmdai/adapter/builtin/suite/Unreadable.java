package dev.cmdai.adapter.builtin.suite;

/** A text that is no command line: a quote or a bracket stays open. */
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreadable(String message) {
        super(message);
    }
}
