package dev.cmdai.domain.risk;

/**
 * A word as a command would get it, after all expansions that can be foretold.
 *
 * @param text the text; each {@link #UNKNOWN} in it stands for what only the running shell knows
 * @param glob whether unquoted wildcards in it are still to be expanded
 * @param taint where the text came from, bits of {@link Taint}
 */
record Arg(String text, boolean glob, int taint) {

    /** NUL can't stand in a shell word, so it is free to mark what is not known. */
    static final char UNKNOWN = '\0';

    static Arg of(String text) {
        return new Arg(text, false, 0);
    }

    boolean isKnown() {
        return text.indexOf(UNKNOWN) < 0;
    }

    boolean startsWith(String prefix) {
        return text.startsWith(prefix);
    }
}
