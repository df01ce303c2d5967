package dev.cmdai.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cmdai.application.ExplainCommand.Part;
import dev.cmdai.domain.port.Glossary;
import dev.cmdai.domain.port.Glossary.Option;
import dev.cmdai.domain.port.Glossary.Program;
import dev.cmdai.domain.shell.ShellKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class ExplainCommandTest {

    private static final Map<String, Program> KNOWN =
            Map.of(
                    "tar",
                    new Program(
                            "packs",
                            "file",
                            Map.of(
                                    "-x", new Option("unpacks", false),
                                    "-z", new Option("gzip", false),
                                    "-f", new Option("archive", true),
                                    "--file", new Option("archive", true))),
                    "sudo",
                    new Program("as root", "command to run", Map.of("-u", new Option("as", true))),
                    "git",
                    new Program("versions", "", Map.of()),
                    "git log",
                    new Program("history", "revision", Map.of("-n", new Option("so many", true))));

    private static final Glossary GLOSSARY = name -> Optional.ofNullable(KNOWN.get(name));

    private final ExplainCommand explain = new ExplainCommand(List.of(GLOSSARY));

    @Test
    void explainsLettersTogetherAndTheirValue() {
        assertEquals(
                List.of("tar: packs", "-xzf a.tgz: unpacks; gzip; archive", "b: file"),
                said("tar -xzf a.tgz b"));
        assertEquals(List.of("tar: packs", "--file=a: archive", "b: file"), said("tar --file=a b"));
    }

    @Test
    void looksThroughWrappersAndSubcommands() {
        assertEquals(
                List.of("sudo: as root", "-u ada: as", "git log: history", "-n 3: so many"),
                said("sudo -u ada git log -n 3"));
    }

    @Test
    void explainsWhatJoinsCommands() {
        assertEquals(
                List.of(
                        "a: runs this program",
                        "|: then, with that output as its input:",
                        "b: runs this program",
                        "> c: writes its output to this file, replacing it",
                        "&&: and if that succeeds:",
                        "d: runs this program"),
                said("a | b > c && d"));
    }

    @Test
    void goesIntoSubstitutions() {
        List<Part> parts = explain.explain("echo \"$(tar -x)\"", ShellKind.BASH);
        assertTrue(parts.stream().anyMatch(p -> p.depth() == 1 && p.meaning().equals("packs")));
    }

    @Property(tries = 500)
    void neverFailsAndStaysWithinTheText(@ForAll String text) {
        for (Part part : explain.explain(text, ShellKind.BASH)) {
            assertTrue(part.span().to() <= text.length());
        }
    }

    private List<String> said(String command) {
        return explain.explain(command, ShellKind.BASH).stream()
                .map(
                        p ->
                                command.substring(p.span().from(), p.span().to()).strip()
                                        + ": "
                                        + p.meaning())
                .toList();
    }
}
