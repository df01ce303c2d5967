package dev.cmdai.adapter.cli.run;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PathProgramsTest {

    @TempDir Path folder;
    private PathPrograms programs;

    @BeforeEach
    void makePrograms() throws IOException {
        Files.createDirectories(folder.resolve("bin/sub"));
        Files.writeString(folder.resolve("bin/plain"), "");
        Files.writeString(folder.resolve("bin/tool"), "");
        assertTrue(folder.resolve("bin/tool").toFile().setExecutable(true));
        programs = new PathPrograms("/nonexistent::" + folder + "/bin", folder.toString(), false);
    }

    @Test
    void findsWhatCanBeRun() {
        assertTrue(programs.isInstalled("tool"));
        assertTrue(programs.isInstalled(folder + "/bin/tool"));
        assertTrue(programs.isInstalled("~/bin/tool"));
    }

    @Test
    void findsNothingElse() {
        assertFalse(programs.isInstalled("plain"));
        assertFalse(programs.isInstalled("sub"));
        assertFalse(programs.isInstalled("other"));
        assertFalse(programs.isInstalled("a\0b"));
    }
}
