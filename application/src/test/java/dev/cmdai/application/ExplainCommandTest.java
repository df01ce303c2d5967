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
            Map.ofEntries(
                    known(
                            "tar",
                            "packs",
                            "file",
                            Map.of(
                                    "-x", new Option("unpacks", false),
                                    "-z", new Option("gzip", false),
                                    "-f", new Option("archive", true),
                                    "--file", new Option("archive", true))),
                    known(
                            "sudo",
                            "as root",
                            "command to run",
                            Map.of("-u", new Option("as", true))),
                    known("env", "with variables", "command to run", Map.of()),
                    known("git", "versions", "", Map.of("-C", new Option("folder", true))),
                    known(
                            "git log",
                            "history",
                            "revision",
                            Map.of("-n", new Option("so many; all", true))),
                    known(
                            "docker",
                            "containers",
                            "",
                            Map.of("--context", new Option("where", true))),
                    known(
                            "docker compose",
                            "several",
                            "service",
                            Map.of("-f", new Option("file", true))),
                    known("docker compose up", "starts them", "service", Map.of()),
                    known("dd", "copies", "operand", Map.of("if=", new Option("from", true))),
                    known("find", "searches", "folder", Map.of("-exec", new Option("runs", true))),
                    known("rm", "deletes", "file", Map.of("-f", new Option("no questions", false))),
                    known("log", "another program", "", Map.of()));

    private static Map.Entry<String, Program> known(
            String name, String does, String takes, Map<String, Option> options) {
        return Map.entry(name, new Program(does, takes, options));
    }

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
                List.of("sudo: as root", "-u ada: as", "git log: history", "-n 3: so many; all"),
                said("sudo -u ada git log -n 3"));
    }

    @Test
    void findsSubcommandsBehindOptionsAndThreeWordsDeep() {
        assertEquals(
                List.of("git: versions", "-C x: folder", "log: history", "-33: so many"),
                said("git -C x log -33"));
        assertEquals(
                List.of(
                        "docker: containers",
                        "--context c: where",
                        "compose up: starts them",
                        "web: service"),
                said("docker --context c compose up web"));
        assertEquals(
                List.of("docker compose: several", "-f a.yml: file", "up: starts them"),
                said("docker compose -f a.yml up"));
    }

    @Test
    void aPathIsNotTakenForAProgram() {
        assertEquals(List.of("rm: deletes", "a/log: file"), said("rm a/log"));
        assertEquals(List.of("/bin/rm: deletes", "log: file"), said("/bin/rm log"));
    }

    @Test
    void explainsOperandsAndAssignments() {
        assertEquals(List.of("dd: copies", "if=x.img: from"), said("dd if=x.img"));
        assertEquals(
                List.of(
                        "env: with variables",
                        "A=1: sets a variable for it",
                        "B=$c: sets a variable for it",
                        "rm: deletes",
                        "--: ends the options",
                        "-f: file"),
                said("env A=1 B=$c rm -- -f"));
    }

    @Test
    void theCommandOfFindIsOneOfItsOwn() {
        assertEquals(
                List.of(
                        "find: searches",
                        ".: folder",
                        "-exec: runs",
                        "rm: deletes",
                        "-f: no questions",
                        "{}: the file that was found",
                        "+: end of the command to run",
                        "x: folder"),
                said("find . -exec rm -f {} + x"));
        assertEquals(
                List.of("a: runs this program", "+: argument", "{}: argument"), said("a + {}"));
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
                .map(p ->
                        command.substring(p.span().from(), p.span().to()).strip()
                                + ": "
                                + p.meaning())
                .toList();
    }
}
