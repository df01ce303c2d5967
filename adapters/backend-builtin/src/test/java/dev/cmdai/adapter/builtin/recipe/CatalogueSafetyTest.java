package dev.cmdai.adapter.builtin.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cmdai.domain.ask.Userland;
import dev.cmdai.domain.shell.ShellKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs every command of the catalogue in bash with no program on the path: each call of one ends in
 * a handler that writes down its arguments. With nasty values there must be the very same calls,
 * with the values inside of their words.
 */
class CatalogueSafetyTest {

    private static final String NASTY =
            "a'b\"c $(touch owned) `touch owned` \\ ;touch owned;&|<>*?{y}~!#%\né";
    private static final String PLAIN = "zq7value";
    private static final String PRELUDE =
            """
            PATH=/nonexistent USER=somebody HOME=/nowhere; set -f
            command_not_found_handle() { printf '%s\\0' "$@" > "$CALLS/$BASHPID"; echo 1; }
            enable -n kill cd umask ulimit history fc jobs fg bg wait suspend trap read mapfile pushd popd
            enable -n type hash bind help times disown
            """;

    private record Run(String name, String plain, String nasty) {}

    @Test
    void noValueLeavesItsWordInAnyCommandOfTheCatalogue(@TempDir Path folder) throws Exception {
        Index index = Index.load();
        List<Run> runs = new ArrayList<>();
        for (int r = 0; r < index.recipeCount(); r++) {
            Recipe recipe = index.recipe(r);
            for (Userland family : List.of(Userland.GNU, Userland.BSD, Userland.BUSYBOX)) {
                Template template = recipe.template(family);
                if (template != null && !recipe.slots().isEmpty()) {
                    String plain = template.render(values(recipe, PLAIN), ShellKind.BASH);
                    String nasty = template.render(values(recipe, NASTY), ShellKind.BASH);
                    if (runs.stream().noneMatch(run -> run.nasty.equals(nasty))) {
                        runs.add(new Run(recipe.id() + " " + family, plain, nasty));
                    }
                }
            }
        }
        assertTrue(runs.size() > 300, () -> "only " + runs.size() + " commands with slots");
        List<List<String>> plain = calls(folder, runs.stream().map(Run::plain).toList());
        List<List<String>> nasty = calls(folder, runs.stream().map(Run::nasty).toList());
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            assertEquals(
                    shapes(plain.get(i)), shapes(nasty.get(i)), () -> run.name + ":\n" + run.nasty);
        }
    }

    @Test
    void wouldSeeAValueThatLeavesItsWord(@TempDir Path folder) throws Exception {
        List<List<String>> calls =
                calls(
                        folder,
                        List.of(
                                "ls zq7value",
                                "ls 'a; touch owned'",
                                "ls a; touch owned",
                                "ls a $(touch owned)"));

        assertEquals(shapes(calls.get(0)), shapes(calls.get(1)));
        assertNotEquals(shapes(calls.get(0)), shapes(calls.get(2)));
        assertNotEquals(shapes(calls.get(0)), shapes(calls.get(3)));
    }

    /** Each call's number of words, and its words that have no value in them. */
    private static List<String> shapes(List<String> calls) {
        List<String> shapes = new ArrayList<>();
        for (String call : calls) {
            StringBuilder shape = new StringBuilder();
            for (String word : call.split("\0", -1)) {
                boolean value =
                        word.contains(PLAIN) || word.toLowerCase(Locale.ROOT).contains("touch");
                shape.append(value ? "VALUE" : word).append(' ');
            }
            shapes.add(shape.toString());
        }
        Collections.sort(shapes);
        return shapes;
    }

    private static List<List<String>> calls(Path folder, List<String> commands) throws Exception {
        Path scripts = Files.createTempDirectory(folder, "scripts");
        for (int i = 0; i < commands.size(); i++) {
            String command = commands.get(i);
            // Never run what writes to a fixed place or loops; such a command is only parsed.
            boolean run =
                    !command.contains("> /")
                            && !command.contains(">/")
                            && !command.contains("while ")
                            && !command.contains("until ")
                            && !command.contains("exec ");
            Files.writeString(
                    scripts.resolve(i + ".sh"),
                    run ? PRELUDE + command + "\n" : "set -n\n" + command + "\n");
        }
        Path empty = Files.createDirectory(scripts.resolve("empty"));
        String driver =
                "cd "
                        + empty
                        + " && for f in ../*.sh; do mkdir $f.calls;"
                        + " CALLS=$PWD/$f.calls bash --norc $f 2>$f.err </dev/null >/dev/null; done";
        Process process =
                new ProcessBuilder("bash", "-c", driver).redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        assertTrue(process.waitFor(300, TimeUnit.SECONDS));
        List<List<String>> all = new ArrayList<>();
        for (int i = 0; i < commands.size(); i++) {
            String errors = Files.readString(scripts.resolve(i + ".sh.err"));
            String command = commands.get(i);
            assertTrue(
                    !errors.contains("syntax error") && !errors.contains("unexpected EOF"),
                    () -> command + "\n" + errors);
            List<String> calls = new ArrayList<>();
            try (Stream<Path> files = Files.list(scripts.resolve(i + ".sh.calls"))) {
                for (Path file : files.toList()) {
                    calls.add(Files.readString(file));
                }
            }
            all.add(calls);
        }
        return all;
    }

    private static @Nullable String[] values(Recipe recipe, String value) {
        @Nullable String[] values = new @Nullable String[recipe.slots().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] =
                    switch (recipe.slots().get(i).type()) {
                        case COUNT, NUMBER, PORT, PID, DURATION -> "3600";
                        case SIZE -> "10M";
                        case EXT -> "txt";
                        case DATE -> "2024-03-01";
                        case TIME -> "17:30";
                        default -> value;
                    };
        }
        return values;
    }
}
