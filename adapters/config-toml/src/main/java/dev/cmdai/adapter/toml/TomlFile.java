package dev.cmdai.adapter.toml;

import dev.cmdai.domain.config.ConfigProblem;
import dev.cmdai.domain.config.RawSetting;
import dev.cmdai.domain.port.ConfigSource.Reading;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** One reading of a TOML file. */
final class TomlFile {

    private static final long MOST_BYTES = 1 << 20;

    private final String name;
    private final List<RawSetting> settings = new ArrayList<>();
    private final List<ConfigProblem> problems = new ArrayList<>();

    private TomlFile(Path file) {
        this.name = file.toString();
    }

    static Reading read(Path file) {
        TomlFile reading = new TomlFile(file);
        reading.load(file);
        return new Reading(reading.settings, reading.problems);
    }

    private void load(Path file) {
        String text;
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                problems.add(new ConfigProblem(name, "is no ordinary file"));
                return;
            }
            if (Files.exists(file) && Files.size(file) > MOST_BYTES) {
                problems.add(
                        new ConfigProblem(
                                name, "is larger than a megabyte; that is no settings file"));
                return;
            }
            text = Files.readString(file);
        } catch (NoSuchFileException e) {
            return;
        } catch (CharacterCodingException e) {
            problems.add(new ConfigProblem(name, "is not text in UTF-8; save it as UTF-8"));
            return;
        } catch (IOException e) {
            problems.add(new ConfigProblem(name, "can't be read (" + e.getMessage() + ")"));
            return;
        }
        TomlParseResult toml = Toml.parse(text);
        for (TomlParseError error : toml.errors()) {
            problems.add(new ConfigProblem(at(error.position()), firstLine(error)));
        }
        collect("", toml);
    }

    private void collect(String prefix, TomlTable table) {
        for (Map.Entry<String, Object> entry : table.entrySet()) {
            String key = prefix + entry.getKey();
            if (entry.getValue() instanceof TomlTable inner) {
                collect(key + ".", inner);
            } else {
                TomlPosition position = table.inputPositionOf(List.of(entry.getKey()));
                String origin = position == null ? name : at(position);
                settings.add(new RawSetting(key, plain(entry.getValue()), origin));
            }
        }
    }

    private static Object plain(Object value) {
        if (value instanceof TomlArray array) {
            List<Object> items = new ArrayList<>();
            for (int i = 0; i < array.size(); i++) {
                items.add(plain(array.get(i)));
            }
            return List.copyOf(items);
        }
        if (value instanceof Long || value instanceof Double || value instanceof Boolean) {
            return value;
        }
        return value.toString(); // text, and dates, which no setting takes
    }

    private String at(TomlPosition position) {
        return name + " line " + position.line() + ", column " + position.column();
    }

    private static String firstLine(TomlParseError error) {
        String message = String.valueOf(error.getMessage());
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
