package dev.cmdai.adapter.builtin.slot;

import java.util.Locale;

/**
 * The kinds of thing that a slot takes; {@code models/recipes/README.md} says what each accepts.
 */
public enum SlotType {
    PATH,
    FILE,
    DIR,
    GLOB,
    EXT,
    SIZE,
    DURATION,
    DATE,
    TIME,
    COUNT,
    NUMBER,
    PORT,
    HOST,
    IP,
    URL,
    EMAIL,
    USER,
    GROUP,
    PACKAGE,
    BRANCH,
    REMOTE,
    COMMIT,
    TAG,
    CONTAINER,
    IMAGE,
    SERVICE,
    PROCESS,
    PID,
    COMMAND,
    VARIABLE,
    DEVICE,
    INTERFACE,
    MODE,
    SIGNAL,
    LANGUAGE,
    DATABASE,
    TABLE,
    SESSION,
    PATTERN,
    TEXT,
    NAME;

    /** The name that recipes use. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
