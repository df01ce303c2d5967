package dev.cmdai.adapter.builtin.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cmdai.domain.port.Glossary.Option;
import dev.cmdai.domain.port.Glossary.Program;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BuiltinGlossaryTest {

    private final BuiltinGlossary glossary = new BuiltinGlossary();

    @Test
    void knowsAProgramAndItsOptions() {
        Program df = glossary.program("df").orElseThrow();
        assertEquals("shows how full the file systems are", df.does());
        assertFalse(df.options().get("-h").takesValue());
        assertEquals(df.options().get("-h"), df.options().get("--human-readable"));
        assertTrue(df.options().get("--type").takesValue());
    }

    @Test
    void readsSubcommandsAndValues() throws IOException {
        Map<String, Program> read =
                GlossaryText.read(
                        new BufferedReader(
                                new StringReader(
                                        "== git\ndoes | x\n\n== git log\ndoes | y\ntakes | z\n"
                                                + "-n, --max-count NUM | so many\n")));
        assertEquals(List.of("git", "git log"), List.copyOf(read.keySet()));
        assertEquals(new Option("so many", true), read.get("git log").options().get("-n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-h | help", "== a\nwhat", "== a\n-h | help", "== a\ndoes | "})
    void refusesLinesThatAreNotOfTheFormat(String text) {
        assertThrows(
                IllegalArgumentException.class,
                () -> GlossaryText.read(new BufferedReader(new StringReader(text))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../df", "/bin/df", "nosuchprogram", "df\u0000", "."})
    void knowsNothingOfOtherNames(String name) {
        assertTrue(glossary.program(name).isEmpty());
    }

    @Test
    void everyFileIsReadableAndNamedAfterItsProgram() throws IOException {
        List<String> wrong = new ArrayList<>();
        int files = 0;
        try (var folder = Files.newDirectoryStream(Path.of("../../models/glossary"), "*.txt")) {
            for (Path file : folder) {
                files++;
                String name = file.getFileName().toString().replace(".txt", "");
                try (BufferedReader text = Files.newBufferedReader(file)) {
                    Map<String, Program> programs = GlossaryText.read(text);
                    for (String program : programs.keySet()) {
                        boolean own = program.equals(name) || program.startsWith(name + " ");
                        if (!own || glossary.program(program).isEmpty()) {
                            wrong.add(file + ": " + program);
                        }
                    }
                } catch (IllegalArgumentException e) {
                    wrong.add(file + ": " + e.getMessage());
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(files >= 100, "only " + files + " programs");
    }
}
