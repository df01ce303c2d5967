package dev.cmdai.application;

import dev.cmdai.domain.error.CmdaiException;
import java.util.Optional;

/** Talks with a person at a terminal, one key or one line at a time. */
public interface Dialogue extends AutoCloseable {

    /**
     * Waits for one of the keys.
     *
     * @param prompt what to write once keys are taken, so that none is typed too early
     * @param keys the keys to wait for, in lower case; Enter is {@code '\n'}
     * @return the key, or empty for Ctrl-D and Escape
     * @throws CmdaiException INTERRUPTED for Ctrl-C, IO if the terminal can't be used
     */
    Optional<Character> key(String prompt, String keys);

    /**
     * Reads a line.
     *
     * @param prompt what to write before it
     * @param text what stands in it at the beginning, to be edited
     * @return the line, or empty for Ctrl-C and Ctrl-D
     */
    Optional<String> line(String prompt, String text);

    /** Gives the terminal back as it was. */
    @Override
    void close();
}
