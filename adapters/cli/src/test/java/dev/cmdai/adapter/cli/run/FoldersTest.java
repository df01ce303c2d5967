package dev.cmdai.adapter.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class FoldersTest {

    @Test
    void cmdaiHomePutsAllUnderOne() {
        Folders folders =
                Folders.of(Map.of("CMDAI_HOME", "/x", "XDG_DATA_HOME", "/y"), "/h", false);
        assertEquals(Path.of("/x/config.toml"), folders.configFile());
        assertEquals(Path.of("/x"), folders.data());
        assertEquals(Path.of("/x/cache"), folders.cache());
        assertEquals(Path.of("/x/state/log/cmdai.jsonl"), folders.logFile());
    }

    @Test
    void followsXdgAndItsDefaults() {
        Folders folders =
                Folders.of(
                        Map.of("XDG_CONFIG_HOME", "/c", "XDG_DATA_HOME", "relative"), "/h", false);
        assertEquals(Path.of("/c/cmdai"), folders.config());
        assertEquals(Path.of("/h/.local/share/cmdai"), folders.data());
        assertEquals(Path.of("/h/.cache/cmdai"), folders.cache());
        assertEquals(Path.of("/h/.local/state/cmdai"), folders.state());
    }

    @Test
    void onWindowsSettingsRoamAndDataStays() {
        Folders folders = Folders.of(Map.of("APPDATA", "/r", "LOCALAPPDATA", "/l"), "/h", true);
        assertEquals(Path.of("/r/cmdai"), folders.config());
        assertEquals(Path.of("/l/cmdai"), folders.data());
    }

    @Test
    void aNameThatIsNoPathFallsBackToTheHome() {
        Folders folders = Folders.of(Map.of("CMDAI_HOME", "a\0b"), "/h", false);
        assertEquals(Path.of("/h"), folders.config());
    }
}
