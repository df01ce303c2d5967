package dev.cmdai.adapter.builtin.suite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The programs whose options the checker knows, and their subcommands. */
final class OptionTable {
    private static final Map<String, OptionSpec> SPECS = load();

    private OptionTable() {}

    /**
     * How many leading words name the longest known command: {@code git log} is two; 0: unknown.
     */
    static int nameLength(List<String> words) {
        for (int length = Math.min(3, words.size()); length > 0; length--) {
            if (SPECS.containsKey(String.join(" ", words.subList(0, length)))) {
                return length;
            }
        }
        return 0;
    }

    static @Nullable OptionSpec spec(String name) {
        return SPECS.get(name);
    }

    private static Map<String, OptionSpec> load() {
        Map<String, OptionSpec> specs = new HashMap<>();
        for (String line : text().split("\n")) {
            int colon = line.indexOf(": ");
            if (colon > 0 && !line.startsWith("//")) {
                OptionSpec spec = new OptionSpec(line.substring(colon + 2));
                for (String name : line.substring(0, colon).split(", ")) {
                    specs.put(name, spec);
                }
            }
        }
        return specs;
    }

    private static String text() {
        try (InputStream in = OptionTable.class.getResourceAsStream("/requests/options.txt")) {
            byte[] bytes = Objects.requireNonNull(in, "requests/options.txt").readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
