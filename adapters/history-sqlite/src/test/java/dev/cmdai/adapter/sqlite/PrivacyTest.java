package dev.cmdai.adapter.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cmdai.domain.port.HistoryStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivacyTest {

    @TempDir Path folder;

    @BeforeEach
    void needsRights() {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    }

    @Test
    void letsNobodyElseReadWhatItMakes() throws IOException {
        try (HistoryStore store = Entries.open(folder)) {
            store.append(Entries.entry(1, "ls", ""));

            assertEquals("rwx------", rights(folder.resolve("data")));
            List<Path> files;
            try (Stream<Path> list = Files.list(folder.resolve("data"))) {
                files = list.sorted().toList();
            }
            assertEquals(3, files.size(), files.toString()); // with -wal and -shm
            for (Path file : files) {
                assertEquals("rw-------", rights(file), file.toString());
            }
        }
    }

    @Test
    void letsNobodyElseTouchTheLibraryThatItUnpacks() throws IOException {
        NativeLibrary.find(folder.resolve("cache/native/sqlite"));

        try (Stream<Path> all = Files.walk(folder.resolve("cache"))) {
            for (Path path : all.toList()) {
                assertEquals(Files.isDirectory(path) ? "rwx------" : "rw-------", rights(path));
            }
        }
    }

    @Test
    void leavesTheRightsOfAnExistingFolderAlone() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-x---"));

        Entries.open(folder).close();

        assertEquals("rwxr-x---", rights(data));
        assertTrue(rights(Entries.file(folder)).equals("rw-------"));
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
