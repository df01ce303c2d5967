package dev.cmdai.adapter.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cmdai.adapter.builtin.recipe.Index;
import dev.cmdai.domain.ask.Candidate;
import dev.cmdai.domain.ask.Clarification;
import dev.cmdai.domain.ask.Context;
import dev.cmdai.domain.ask.NoAnswer;
import dev.cmdai.domain.ask.OperatingSystem;
import dev.cmdai.domain.ask.Platform;
import dev.cmdai.domain.ask.Prompt;
import dev.cmdai.domain.ask.Proposal;
import dev.cmdai.domain.ask.Request;
import dev.cmdai.domain.ask.Suggestion;
import dev.cmdai.domain.ask.Userland;
import dev.cmdai.domain.config.Settings;
import dev.cmdai.domain.port.Availability;
import dev.cmdai.domain.port.BackendProvider;
import dev.cmdai.domain.port.ModelBackend;
import dev.cmdai.domain.port.ModelBackend.Generation;
import dev.cmdai.domain.port.ModelBackend.Outcome;
import dev.cmdai.domain.port.TokenSink;
import dev.cmdai.domain.shell.ShellKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class BuiltinBackendTest {

    private static final Platform MAC =
            new Platform(OperatingSystem.MACOS, Userland.BSD, ShellKind.ZSH);

    private final ModelBackend backend =
            new BuiltinBackend(Index.load(), () -> LocalDate.of(2024, 3, 1));

    @Test
    void isFoundByTheServiceLoader() {
        BackendProvider provider =
                ServiceLoader.load(BackendProvider.class).stream()
                        .filter(p -> p.type() == BuiltinProvider.class)
                        .findFirst()
                        .orElseThrow()
                        .get();

        assertEquals("builtin", provider.name());
        assertTrue(provider.traits().local() && !provider.traits().prompted());
        Availability.Ready ready =
                assertInstanceOf(
                        Availability.Ready.class, provider.availability(Settings.DEFAULTS));
        assertTrue(ready.detail().endsWith(" recipes"), ready.detail());
        provider.open(Settings.DEFAULTS).close();
    }

    @Test
    void sendsTheBestCommandThroughTheSinkAndDecides() {
        List<String> pieces = new ArrayList<>();
        Outcome outcome =
                backend.generate(
                        generation("show the last 20 lines of app.log", 1, Platform.LINUX_BASH),
                        text -> {
                            pieces.add(text);
                            return TokenSink.Demand.CONTINUE;
                        });

        Outcome.Decided decided = assertInstanceOf(Outcome.Decided.class, outcome);
        Proposal proposal = assertInstanceOf(Proposal.class, decided.suggestion());
        assertEquals(List.of("tail -n 20 app.log"), pieces);
        assertEquals("tail -n 20 app.log", proposal.best().command());
        assertFalse(proposal.best().explanation().isEmpty());
    }

    @Test
    void stopsWhenTheSinkSaysSo() {
        Outcome outcome =
                backend.generate(
                        generation("show the last 20 lines of app.log", 1, Platform.LINUX_BASH),
                        text -> TokenSink.Demand.STOP);

        assertInstanceOf(Outcome.Stopped.class, outcome);
    }

    @Test
    void writesTheCommandForTheFamilyThatIsThere() {
        assertEquals("md5sum a.iso", command("md5 checksum of a.iso", Platform.LINUX_BASH));
        assertEquals("md5 a.iso", command("md5 checksum of a.iso", MAC));
    }

    @Test
    void quotesWhatTheRequestBrings() {
        String command =
                command("show the last 20 lines of \"$(reboot).log\"", Platform.LINUX_BASH);

        assertEquals("tail -n 20 '$(reboot).log'", command);
    }

    @Test
    void asksForTheOneThingThatIsMissing() {
        Suggestion suggestion = suggest("rename a git branch", 1, Platform.LINUX_BASH);

        Clarification question = assertInstanceOf(Clarification.class, suggestion);
        assertTrue(question.question().endsWith("?"), question.question());
    }

    @Test
    void saysThatItDoesNotKnowAndWhatIsNear() {
        Suggestion suggestion =
                suggest("paint my house blue with network glitter", 1, Platform.LINUX_BASH);

        NoAnswer none = assertInstanceOf(NoAnswer.class, suggestion);
        assertTrue(none.nearest().size() <= 3);
    }

    @Test
    void leavesACommandLineAsItIs() {
        assertEquals("ls -la", command("ls -la", Platform.LINUX_BASH));
    }

    @Test
    void givesDifferentCommandsWhenSeveralAreWanted() {
        Suggestion suggestion = suggest("show disk usage", 4, Platform.LINUX_BASH);

        Proposal proposal = assertInstanceOf(Proposal.class, suggestion);
        Set<String> commands = new HashSet<>();
        double last = 1;
        for (Candidate candidate : proposal.candidates()) {
            assertTrue(commands.add(candidate.command()), candidate.command());
            assertTrue(candidate.confidence() <= last);
            last = candidate.confidence();
        }
        assertTrue(commands.size() > 1);
    }

    @Test
    void takesAHugeTextWithoutAnAnswer() {
        assertInstanceOf(NoAnswer.class, suggest("x".repeat(100_000), 1, Platform.LINUX_BASH));
        assertInstanceOf(
                NoAnswer.class, suggest("list files ".repeat(9_000), 1, Platform.LINUX_BASH));
    }

    @Property(tries = 300)
    void answersAnyTextSomehow(@ForAll String text) {
        if (!text.isBlank()) {
            for (Platform platform : List.of(Platform.LINUX_BASH, MAC)) {
                suggest(text, 3, platform);
                suggest("copy " + text + " to /tmp", 3, platform);
            }
        }
    }

    private String command(String words, Platform platform) {
        return assertInstanceOf(Proposal.class, suggest(words, 1, platform)).best().command();
    }

    private Suggestion suggest(String words, int candidates, Platform platform) {
        Outcome outcome =
                backend.generate(
                        generation(words, candidates, platform), text -> TokenSink.Demand.CONTINUE);
        return assertInstanceOf(Outcome.Decided.class, outcome).suggestion();
    }

    private static Generation generation(String words, int candidates, Platform platform) {
        return new Generation(
                new Request(words, "", candidates),
                new Context(platform, "/home/me", "/home/me", "me"),
                Prompt.NONE,
                "");
    }
}
