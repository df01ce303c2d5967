package dev.cmdai.adapter.cli.print;

import dev.cmdai.adapter.cli.Streams;
import dev.cmdai.domain.error.CmdaiException;
import dev.cmdai.domain.error.ErrorCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Lines of a file or of stdin; broken UTF-8 becomes replacement characters. */
public final class LineInput implements AutoCloseable {

    private final String name;
    private final BufferedReader reader;

    private LineInput(String name, InputStream in) {
        this.name = name;
        this.reader =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
    }

    /**
     * Opens a file, or stdin for {@code -}.
     *
     * @throws CmdaiException IO if it can't be opened
     */
    public static LineInput open(String file, Streams streams) {
        if (file.equals("-")) {
            return new LineInput("stdin", streams.in());
        }
        try {
            return new LineInput(file, Files.newInputStream(Path.of(file)));
        } catch (IOException | InvalidPathException e) {
            throw unreadable(file, e);
        }
    }

    /**
     * The next line, null at the end.
     *
     * @throws CmdaiException IO if it can't be read
     */
    public @Nullable String next() {
        try {
            return reader.readLine();
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /** Whether a line can be had without waiting. */
    public boolean ready() {
        try {
            return reader.ready();
        } catch (IOException e) {
            return false;
        }
    }

    private static CmdaiException unreadable(String name, Exception e) {
        return new CmdaiException(
                ErrorCode.IO,
                name + " can't be read (" + why(e) + ").",
                "Name a file that exists, or - for stdin.",
                e);
    }

    private static String why(Exception e) {
        return switch (e) {
            case NoSuchFileException none -> "there is no such file";
            case AccessDeniedException denied -> "permission denied";
            default -> String.valueOf(e.getMessage());
        };
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }
}
