package dev.cmdai.domain.error;

import org.jspecify.annotations.Nullable;

/**
 * A failure of the outside world or of what was typed. The message says what and where, {@link
 * #advice()} what to do.
 */
public final class CmdaiException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final String advice;

    /**
     * @param message one sentence: what is wrong, and where
     * @param advice one sentence: what to do; empty if nothing can be done
     */
    public CmdaiException(ErrorCode code, String message, String advice) {
        this(code, message, advice, null);
    }

    /**
     * @param message one sentence: what is wrong, and where
     * @param advice one sentence: what to do; empty if nothing can be done
     * @param cause what it comes from, kept for the log
     */
    public CmdaiException(
            ErrorCode code, String message, String advice, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
        this.advice = advice;
    }

    /** What is wrong, and where, in one sentence. */
    public String problem() {
        return String.valueOf(getMessage());
    }

    /** The kind of failure. */
    public ErrorCode code() {
        return code;
    }

    /** What to do about it, in one sentence; empty if nothing. */
    public String advice() {
        return advice;
    }
}
