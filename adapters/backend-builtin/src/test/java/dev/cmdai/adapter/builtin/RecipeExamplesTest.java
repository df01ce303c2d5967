package dev.cmdai.adapter.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cmdai.adapter.builtin.recipe.Index;
import dev.cmdai.adapter.builtin.recipe.compile.Books;
import dev.cmdai.adapter.builtin.recipe.compile.RecipeCompiler;
import dev.cmdai.adapter.builtin.recipe.compile.RecipeSource;
import dev.cmdai.domain.ask.Clarification;
import dev.cmdai.domain.ask.Context;
import dev.cmdai.domain.ask.NoAnswer;
import dev.cmdai.domain.ask.OperatingSystem;
import dev.cmdai.domain.ask.Platform;
import dev.cmdai.domain.ask.Prompt;
import dev.cmdai.domain.ask.Proposal;
import dev.cmdai.domain.ask.Request;
import dev.cmdai.domain.ask.Userland;
import dev.cmdai.domain.port.ModelBackend;
import dev.cmdai.domain.port.ModelBackend.Generation;
import dev.cmdai.domain.port.ModelBackend.Outcome;
import dev.cmdai.domain.port.TokenSink;
import dev.cmdai.domain.shell.ShellKind;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The catalogue's own promises: its size, and every worked example. */
class RecipeExamplesTest {

    private static final Map<String, Platform> PLATFORMS =
            Map.of(
                    "gives", Platform.LINUX_BASH,
                    "bsd", new Platform(OperatingSystem.MACOS, Userland.BSD, ShellKind.BASH),
                    "busybox", new Platform(OperatingSystem.LINUX, Userland.BUSYBOX, ShellKind.SH),
                    "windows",
                            new Platform(
                                    OperatingSystem.WINDOWS,
                                    Userland.WINDOWS,
                                    ShellKind.POWERSHELL));

    private final ModelBackend backend =
            new BuiltinBackend(Index.load(), () -> LocalDate.of(2024, 3, 1));

    @Test
    void thereAreEnoughRecipesAndPhrasings() throws IOException {
        List<RecipeSource> recipes = RecipeCompiler.compile(Books.CATALOGUE).recipes();
        Set<String> ids = new HashSet<>();
        for (RecipeSource recipe : recipes) {
            assertTrue(ids.add(recipe.id()), () -> recipe.id() + " comes twice");
            assertTrue(recipe.says().size() >= 4, () -> recipe.id() + " has too few phrasings");
        }
        assertTrue(recipes.size() >= 250, () -> "only " + recipes.size() + " recipes");
    }

    @Test
    void everyExampleGivesItsCommand() throws IOException {
        List<String> wrong = new ArrayList<>();
        int count = 0;
        for (RecipeSource recipe : RecipeCompiler.compile(Books.CATALOGUE).recipes()) {
            for (RecipeSource.Example example : recipe.examples()) {
                for (Map.Entry<String, String> wanted : example.gives().entrySet()) {
                    count++;
                    String given = answer(example.ask(), wanted.getKey());
                    if (!given.equals(wanted.getValue())) {
                        wrong.add(
                                recipe.file()
                                        + " "
                                        + recipe.id()
                                        + " ("
                                        + wanted.getKey()
                                        + "): "
                                        + example.ask()
                                        + "\n  wanted "
                                        + wanted.getValue()
                                        + "\n  given  "
                                        + given);
                    }
                }
            }
        }
        int all = count;
        assertEquals(
                List.of(),
                wrong,
                () -> wrong.size() + " of " + all + "\n" + String.join("\n", wrong) + "\n");
    }

    private String answer(String ask, String family) {
        Platform platform = PLATFORMS.getOrDefault(family, Platform.LINUX_BASH);
        Generation generation =
                new Generation(
                        Request.of(ask),
                        new Context(platform, "/home/me", "/home/me", "me"),
                        Prompt.NONE,
                        "");
        Outcome outcome = backend.generate(generation, text -> TokenSink.Demand.CONTINUE);
        if (!(outcome instanceof Outcome.Decided decided)) {
            return "stopped";
        }
        return switch (decided.suggestion()) {
            case Proposal proposal -> proposal.best().command();
            case Clarification question -> "? " + question.question();
            case NoAnswer none -> none.reason();
        };
    }
}
