package dev.cmdai.domain.risk;

/** Where text came from, as bits. */
final class Taint {
    /** From another machine. */
    static final int NETWORK = 1;

    /** Credentials or keys. */
    static final int SECRET = 2;

    /** Decoded from something that can't be read here. */
    static final int DECODED = 4;

    /** The shell's history. */
    static final int HISTORY = 8;

    /** A database's or a whole folder's content. */
    static final int DUMP = 16;

    /** The accounts or settings of this machine. */
    static final int SYSTEM = 32;

    /** What a shell prints. */
    static final int SHELL = 64;

    /** The name of this machine or of its user. */
    static final int IDENTITY = 128;

    private Taint() {}
}
