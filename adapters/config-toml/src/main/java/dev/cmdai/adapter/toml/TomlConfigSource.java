package dev.cmdai.adapter.toml;

import dev.cmdai.domain.port.ConfigSource;
import java.nio.file.Path;

/** Reads {@code config.toml}. */
public final class TomlConfigSource implements ConfigSource {

    @Override
    public String fileEnding() {
        return "toml";
    }

    @Override
    public Reading read(Path file) {
        return TomlFile.read(file); // apart, so that finding this class does not load tomlj
    }
}
