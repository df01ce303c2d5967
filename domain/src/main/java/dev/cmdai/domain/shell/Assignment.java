package dev.cmdai.domain.shell;

/**
 * A {@code name=value} before a command, or alone.
 *
 * @param name the variable's name
 * @param subscript what stands in the brackets of {@code a[1]=x}; empty without brackets
 * @param append whether it is {@code +=}
 * @param value the value; an array's value is one {@link WordPart.ArrayLiteral}
 */
public record Assignment(Span span, String name, String subscript, boolean append, Word value) {}
