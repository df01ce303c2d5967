package dev.cmdai.adapter.cli;

import dev.cmdai.domain.error.ErrorCode;

/** Exit codes of the process, after sysexits.h where that has one. */
public final class ExitCode {

    public static final int DONE = 0;
    public static final int NO_ANSWER = 1;
    public static final int USAGE = 64;
    public static final int BAD_INPUT = 65;
    public static final int NO_BACKEND = 69;
    public static final int BUG = 70;
    public static final int IO = 74;
    public static final int TIMED_OUT = 75;
    public static final int REFUSED = 77;
    public static final int CONFIGURATION = 78;
    public static final int INTERRUPTED = 130;

    private ExitCode() {}

    /** The exit code for a failure. */
    public static int of(ErrorCode code) {
        return switch (code) {
            case USAGE -> USAGE;
            case BAD_INPUT -> BAD_INPUT;
            case BACKEND_UNAVAILABLE, BACKEND_FAILED -> NO_BACKEND;
            case TIMED_OUT -> TIMED_OUT;
            case INTERRUPTED -> INTERRUPTED;
            case CONFIGURATION -> CONFIGURATION;
            case HISTORY, IO -> IO;
            case REFUSED -> REFUSED;
        };
    }
}
