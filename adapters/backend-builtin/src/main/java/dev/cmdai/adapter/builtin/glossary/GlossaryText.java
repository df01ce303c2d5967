package dev.cmdai.adapter.builtin.glossary;

import dev.cmdai.domain.port.Glossary.Option;
import dev.cmdai.domain.port.Glossary.Program;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one file of {@code models/glossary}; its README has the format. */
final class GlossaryText {

    private final Map<String, Program> programs = new LinkedHashMap<>();
    private @Nullable String name;
    private String does = "";
    private String takes = "";
    private Map<String, Option> options = new HashMap<>();

    private GlossaryText() {}

    /**
     * All programs of the file, by name, in its order.
     *
     * @throws IllegalArgumentException for a line that is none of the format's
     */
    static Map<String, Program> read(BufferedReader lines) throws IOException {
        GlossaryText text = new GlossaryText();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank() && !text.took(line)) {
                throw new IllegalArgumentException("Line " + number + " can't be read: " + line);
            }
        }
        text.end();
        return text.programs;
    }

    private boolean took(String line) {
        if (line.startsWith("== ")) {
            end();
            name = line.substring(3).strip();
            return true;
        }
        int bar = line.indexOf(" | ");
        if (name == null || bar < 0) {
            return false;
        }
        String left = line.substring(0, bar).strip();
        String right = line.substring(bar + 3).strip();
        if (left.equals("does")) {
            does = right;
        } else if (left.equals("takes")) {
            takes = right;
        } else {
            option(left, right);
        }
        return !right.isEmpty();
    }

    /** {@code -n, --lines NUM}: spellings, then the value's name in capitals if there is one. */
    private void option(String left, String meaning) {
        String spellings = left;
        boolean value = false;
        int space = left.lastIndexOf(' ');
        if (space > 0 && Character.isUpperCase(left.charAt(space + 1))) {
            value = true;
            spellings = left.substring(0, space);
        }
        for (String spelling : spellings.split(", ", -1)) {
            options.put(spelling.strip(), new Option(meaning, value));
        }
    }

    private void end() {
        String ended = name;
        if (ended != null) {
            if (does.isEmpty()) {
                throw new IllegalArgumentException("'" + ended + "' does not say what it does");
            }
            programs.put(ended, new Program(does, takes, options));
        }
        does = "";
        takes = "";
        options = new HashMap<>();
    }
}
