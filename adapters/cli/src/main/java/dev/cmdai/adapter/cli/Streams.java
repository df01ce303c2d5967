package dev.cmdai.adapter.cli;

import dev.cmdai.adapter.cli.print.Ink;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The three standard streams, and which of them are a terminal.
 *
 * @param out for results, and nothing else
 * @param err for everything else
 */
public record Streams(InputStream in, PrintStream out, PrintStream err, Terminals terminals) {

    /** Which streams are a terminal. */
    public record Terminals(boolean in, boolean out, boolean err) {

        /** None, as in a pipe. */
        public static final Terminals NONE = new Terminals(false, false, false);

        /** Reads the digits that the launcher passes: {@code 12} when only stdin is piped. */
        public static Terminals of(String digits) {
            return new Terminals(
                    digits.indexOf('0') >= 0, digits.indexOf('1') >= 0, digits.indexOf('2') >= 0);
        }
    }

    /** Whether a person sits in front of it: can read the answer and press a key. */
    public boolean interactive() {
        return terminals.in() && terminals.out();
    }

    /** Tells the user something that is not the result. */
    public void warn(String message) {
        err.println("cmdai: " + Ink.harmless(message));
    }

    /**
     * Stdout for many small documents; closing it sends off what is left and leaves stdout open.
     */
    public PrintStream bulk() {
        return new PrintStream(
                new BufferedOutputStream(out, 1 << 16) {
                    @Override
                    public void close() throws IOException {
                        flush();
                    }
                },
                false,
                StandardCharsets.UTF_8);
    }
}
