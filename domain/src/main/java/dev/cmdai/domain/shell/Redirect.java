package dev.cmdai.domain.shell;

/**
 * A redirection. A here-document's body stands below its line, so it is put in when the parser gets
 * there; once the parser has returned, nothing changes any more.
 */
public final class Redirect {

    /** What is done with the file descriptor. */
    public enum Kind {
        READ,
        WRITE,
        APPEND,
        READ_WRITE,
        /** {@code <&}. */
        DUPLICATE_INPUT,
        /** {@code >&} with a number or {@code -}. */
        DUPLICATE_OUTPUT,
        /** {@code &>}, or {@code >&} with a file. */
        WRITE_BOTH,
        /** {@code &>>}. */
        APPEND_BOTH,
        /** {@code <<}; the target is the body. */
        HEREDOC,
        /** {@code <<<}; the target is the text. */
        HERE_STRING;

        /** Whether it opens a file to write to it. */
        public boolean writes() {
            return this == WRITE
                    || this == APPEND
                    || this == READ_WRITE
                    || this == WRITE_BOTH
                    || this == APPEND_BOTH;
        }
    }

    private final Span span;
    private final String descriptor;
    private final Kind kind;
    private Word target;

    Redirect(Span span, String descriptor, Kind kind, Word target) {
        this.span = span;
        this.descriptor = descriptor;
        this.kind = kind;
        this.target = target;
    }

    void complete(Word body) {
        target = body;
    }

    /** The operator with its descriptor and target word. */
    public Span span() {
        return span;
    }

    /** The number or <code>{name}</code> before the operator; empty for the usual one. */
    public String descriptor() {
        return descriptor;
    }

    /** What is done with the file descriptor. */
    public Kind kind() {
        return kind;
    }

    /** The file, the descriptor, the here-document's body or the here-string's text. */
    public Word target() {
        return target;
    }
}
