package dev.cmdai.bootstrap;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bits that differ from process to process, without SecureRandom, which takes 20 ms to start. */
final class Seed {

    private Seed() {}

    static long fresh() {
        long mixed =
                System.nanoTime()
                        ^ System.currentTimeMillis() * 0x9e3779b97f4a7c15L
                        ^ ProcessHandle.current().pid() << 40;
        try (InputStream random = Files.newInputStream(Path.of("/dev/urandom"))) {
            return mixed ^ ByteBuffer.wrap(random.readNBytes(Long.BYTES)).getLong();
        } catch (IOException e) {
            return mixed; // Windows: time and process id have to do
        }
    }
}
