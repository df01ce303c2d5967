package dev.cmdai.domain.ask;

/** The family of standard programs, whose options differ. */
public enum Userland {
    GNU,
    BSD,
    BUSYBOX,
    WINDOWS
}
