package dev.cmdai.bootstrap;

import dev.cmdai.adapter.cli.ExitCode;
import dev.cmdai.adapter.cli.Streams;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Our stdout, which remembers why it could not be written: a PrintStream would forget it. */
final class StandardOutput extends OutputStream {

    private final OutputStream out;
    private final BooleanSupplier toPipe;
    private @Nullable IOException failure;

    /**
     * @param toPipe whether it goes to a pipe; asked only after a failure
     */
    StandardOutput(OutputStream out, BooleanSupplier toPipe) {
        this.out = new BufferedOutputStream(out, 1 << 13);
        this.toPipe = toPipe;
    }

    /** Whether stdout is a pipe or a socket; false where that can't be told. */
    static boolean isPipe() {
        try {
            int kind = (Integer) Files.getAttribute(Path.of("/dev/stdout"), "unix:mode") & 0170000;
            return kind == 0010000 || kind == 0140000; // S_IFIFO, S_IFSOCK of stat(2)
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /** DONE if all was written; a reader that went away (as head does) is no error either. */
    int exitCode(Streams streams) {
        IOException why = failure;
        // The message can't tell: the system writes it in the user's language.
        if (why == null || toPipe.getAsBoolean()) {
            return ExitCode.DONE;
        }
        streams.warn("stdout can't be written (" + why.getMessage() + ").");
        return ExitCode.IO;
    }
}
