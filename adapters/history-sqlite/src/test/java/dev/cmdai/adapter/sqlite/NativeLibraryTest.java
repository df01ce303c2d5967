package dev.cmdai.adapter.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteJDBCLoader;

class NativeLibraryTest {

    @TempDir Path temp;
    private Path folder;

    @BeforeEach
    void name() {
        folder = temp.resolve("native/sqlite");
    }

    @Test
    void knowsTheDriversVersion() {
        assertEquals(SQLiteJDBCLoader.getVersion(), NativeLibrary.VERSION);
    }

    @Test
    void unpacksOnceAndThenKeepsTheFile() throws IOException {
        Path file = folder.resolve(NativeLibrary.find(folder));
        FileTime before = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(file, before);

        assertEquals(file, folder.resolve(NativeLibrary.find(folder)));
        assertEquals(before, Files.getLastModifiedTime(file));
        assertEquals(1, folder.toFile().list().length); // nothing half-written stays
    }

    @Test
    void replacesAFileThatWasCutShort() throws IOException {
        Path file = folder.resolve(NativeLibrary.find(folder));
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));

        assertEquals(file, folder.resolve(NativeLibrary.find(folder)));
        assertEquals(whole.length, Files.size(file));
    }

    @Test
    void worksForManyAtOnce() throws Exception {
        Set<String> names = new HashSet<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            Set<Future<String>> results = new HashSet<>();
            for (int i = 0; i < 8; i++) {
                results.add(threads.submit(() -> NativeLibrary.find(folder)));
            }
            for (Future<String> result : results) {
                names.add(result.get());
            }
        }
        assertEquals(1, names.size());
        assertEquals(1, folder.toFile().list().length);
    }

    @Test
    void trustsNoFolderThatOthersCanWrite() throws IOException {
        assumeTrue(temp.getFileSystem().supportedFileAttributeViews().contains("posix"));
        assertNotEquals(null, NativeLibrary.find(folder));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));

        assertNull(NativeLibrary.find(folder));
    }

    @Test
    void failsWhenTheCacheIsNoFolder() throws IOException {
        Files.createFile(temp.resolve("native"));

        assertThrows(IOException.class, () -> NativeLibrary.find(folder));
        NativeLibrary.prepare(temp); // takes the driver's own way and throws nothing
    }
}
