package dev.cmdai.adapter.builtin.glossary;

import dev.cmdai.domain.port.Glossary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * The glossary that comes with cmdai: one small text for each program, read when it is asked for.
 */
public final class BuiltinGlossary implements Glossary {

    /** Needed by {@link java.util.ServiceLoader}. */
    public BuiltinGlossary() {}

    @Override
    public Optional<Program> program(String name) {
        int space = name.indexOf(' ');
        String file = space < 0 ? name : name.substring(0, space);
        if (!isName(file)) {
            return Optional.empty();
        }
        try (InputStream in = BuiltinGlossary.class.getResourceAsStream(file + ".txt")) {
            if (in == null) {
                return Optional.empty();
            }
            Map<String, Program> programs =
                    GlossaryText.read(
                            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
            return Optional.ofNullable(programs.get(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps paths and other surprises away from the resource lookup. */
    private static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean plain =
                    Character.isLetterOrDigit(c)
                            || c == '-'
                            || c == '_'
                            || c == '+'
                            || c == '.' && i > 0;
            if (!plain) {
                return name.equals("[");
            }
        }
        return !name.isEmpty();
    }
}
