package dev.cmdai.adapter.toml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cmdai.domain.config.RawSetting;
import dev.cmdai.domain.port.ConfigSource.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TomlConfigSourceTest {

    @TempDir Path folder;

    @Test
    void readsTablesListsAndPositions() throws IOException {
        Reading reading =
                read(
                        """
                        # mine
                        [backend]
                        preferred = "builtin"
                        fallback = ["a", "b"]

                        [ui]
                        color = true
                        width = 80
                        """);
        String file = folder.resolve("config.toml").toString();
        assertEquals(
                List.of(
                        new RawSetting("backend.preferred", "builtin", file + " line 3, column 1"),
                        new RawSetting(
                                "backend.fallback", List.of("a", "b"), file + " line 4, column 1"),
                        new RawSetting("ui.color", true, file + " line 7, column 1"),
                        new RawSetting("ui.width", 80L, file + " line 8, column 1")),
                reading.settings().stream()
                        .sorted(java.util.Comparator.comparing(RawSetting::origin))
                        .toList());
        assertEquals(List.of(), reading.problems());
    }

    @Test
    void aMissingFileIsEmpty() {
        Reading reading = new TomlConfigSource().read(folder.resolve("none.toml"));
        assertEquals(new Reading(List.of(), List.of()), reading);
    }

    @Test
    void reportsEveryBrokenLineAndKeepsTheRest() throws IOException {
        Reading reading = read("a.b = 1\nc = = 2\n[x\ny = \"open\n");
        assertTrue(reading.problems().size() >= 2, reading.problems().toString());
        assertTrue(reading.problems().getFirst().origin().endsWith("line 2, column 5"));
        assertEquals("a.b", reading.settings().getFirst().key());
    }

    @Test
    void saysThatAFileIsNotUtf8() throws IOException {
        Path file = folder.resolve("config.toml");
        Files.write(file, new byte[] {'a', '=', '"', (byte) 0xff, '"'});
        Reading reading = new TomlConfigSource().read(file);
        assertEquals(1, reading.problems().size());
        assertTrue(reading.problems().getFirst().message().contains("UTF-8"));
    }

    @Test
    void saysThatAFolderCantBeRead() {
        Reading reading = new TomlConfigSource().read(folder);
        assertEquals(1, reading.problems().size());
    }

    private Reading read(String text) throws IOException {
        Path file = folder.resolve("config.toml");
        Files.writeString(file, text);
        return new TomlConfigSource().read(file);
    }
}
