package dev.cmdai.domain.shell;

/**
 * One thing that a shell would reject, or wait for, in a command.
 *
 * @param span where it is; empty and at the end when something is missing there
 * @param message one plain sentence
 * @param missing whether more text would put it right
 */
public record SyntaxProblem(Span span, String message, boolean missing) {}
