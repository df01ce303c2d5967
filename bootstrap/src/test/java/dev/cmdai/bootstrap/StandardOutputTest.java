package dev.cmdai.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cmdai.adapter.cli.Streams;
import dev.cmdai.adapter.cli.Streams.Terminals;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class StandardOutputTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aReaderThatWentAwayIsNoErrorInAnyLanguage() throws IOException {
        StandardOutput out = new StandardOutput(failing("Relais brisé (pipe)"), () -> true);
        out.write('x');
        assertThrows(IOException.class, out::flush);
        assertEquals(0, out.exitCode(streams()));
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aFullDiskIsOne() throws IOException {
        StandardOutput out = new StandardOutput(failing("No space left on device"), () -> false);
        out.write('x');
        assertThrows(IOException.class, out::flush);
        assertEquals(74, out.exitCode(streams()));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("No space left"));
    }

    private Streams streams() {
        PrintStream to = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new Streams(InputStream.nullInputStream(), to, to, Terminals.NONE);
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
