package dev.cmdai.domain.risk;

/** What a path means, as bits; a path may be several things. */
final class PathClass {
    /** The whole file system. */
    static final int ROOT = 1;

    /** A folder that the operating system needs. */
    static final int SYSTEM = 1 << 1;

    /** The whole home folder of somebody. */
    static final int HOME = 1 << 2;

    /** The working directory itself, or all that is in it. */
    static final int HERE = 1 << 3;

    /** A folder above the working directory. */
    static final int PARENT = 1 << 4;

    /** Neither below the working directory nor in a folder for temporary files. */
    static final int OUTSIDE = 1 << 5;

    /** In a folder for temporary files. */
    static final int TEMP = 1 << 6;

    /** What a build or a package manager makes again. */
    static final int MADE = 1 << 7;

    /** A disk or partition. */
    static final int DEVICE = 1 << 8;

    /** Known only when the command runs. */
    static final int UNKNOWN = 1 << 9;

    /** The whole file system, if a variable happens to be empty. */
    static final int MAYBE_ROOT = 1 << 10;

    /** Keys, passwords or tokens. */
    static final int SECRET = 1 << 11;

    /** Decides who may log in or become root. */
    static final int AUTH = 1 << 12;

    /** Is run at login, at boot or on a schedule. */
    static final int PERSIST = 1 << 13;

    /** A version-control folder. */
    static final int GIT = 1 << 14;

    /** Swallows what is written to it. */
    static final int NULL = 1 << 15;

    /** On another machine. */
    static final int REMOTE = 1 << 16;

    /** Many files at once. */
    static final int MANY = 1 << 17;

    /** A file that the system needs to start or to let people in. */
    static final int VITAL = 1 << 18;

    /** A log or a history of commands. */
    static final int LOG = 1 << 19;

    /** A connection that the shell itself opens. */
    static final int NET = 1 << 20;

    private PathClass() {}

    /** The bit of a name that rule patterns use. */
    static int named(String name) {
        return switch (name) {
            case "root" -> ROOT;
            case "system" -> SYSTEM;
            case "home" -> HOME;
            case "here" -> HERE;
            case "parent" -> PARENT;
            case "outside" -> OUTSIDE;
            case "temp" -> TEMP;
            case "made" -> MADE;
            case "device" -> DEVICE;
            case "unknown" -> UNKNOWN;
            case "mayberoot" -> MAYBE_ROOT;
            case "secret" -> SECRET;
            case "auth" -> AUTH;
            case "persist" -> PERSIST;
            case "git" -> GIT;
            case "null" -> NULL;
            case "remote" -> REMOTE;
            case "many" -> MANY;
            case "vital" -> VITAL;
            case "log" -> LOG;
            case "net" -> NET;
            default -> throw new IllegalArgumentException("No class of paths named " + name);
        };
    }
}
