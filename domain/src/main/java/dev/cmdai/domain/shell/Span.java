package dev.cmdai.domain.shell;

/**
 * A part of a command's text, in UTF-16 units.
 *
 * @param from the first unit
 * @param to the unit behind the last one, never before {@code from}
 */
public record Span(int from, int to) {
    public Span {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("No span from " + from + " to " + to);
        }
    }

    /** The number of UTF-16 units. */
    public int length() {
        return to - from;
    }

    /** The smallest span that holds this one and the other. */
    public Span union(Span other) {
        return new Span(Math.min(from, other.from), Math.max(to, other.to));
    }
}
