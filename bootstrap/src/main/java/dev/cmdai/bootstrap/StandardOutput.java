package dev.cmdai.bootstrap;

import dev.cmdai.adapter.cli.ExitCode;
import dev.cmdai.adapter.cli.Streams;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Our stdout, which remembers why it could not be written: a PrintStream would forget it. */
final class StandardOutput extends OutputStream {

    private final OutputStream out;
    private @Nullable IOException failure;

    StandardOutput(OutputStream out) {
        this.out = new BufferedOutputStream(out, 1 << 13);
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
        if (why == null || String.valueOf(why.getMessage()).contains("Broken pipe")) {
            return ExitCode.DONE;
        }
        streams.warn("stdout can't be written (" + why.getMessage() + ").");
        return ExitCode.IO;
    }
}
