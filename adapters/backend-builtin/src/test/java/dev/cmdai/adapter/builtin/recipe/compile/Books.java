package dev.cmdai.adapter.builtin.recipe.compile;

import dev.cmdai.adapter.builtin.recipe.Index;
import dev.cmdai.adapter.builtin.recipe.compile.RecipeCompiler.Compilation;
import java.nio.file.Path;
import java.util.List;

/** Small books of recipes for tests. */
public final class Books {

    /** The catalogue as the tests see it. */
    public static final Path CATALOGUE = Path.of("../../models/recipes");

    private Books() {}

    /** Compiles a text of recipes with a few synonyms and small words. */
    public static Compilation compile(String toml) {
        RecipeFileReader files = new RecipeFileReader();
        files.read("test.toml", toml);
        return RecipeCompiler.compile(
                files,
                List.of("directory, folder", "show, list, print", "delete, remove, get rid of"),
                List.of(
                        "filler: please, the, a, me, my, is",
                        "link: in, on, to, from, of",
                        "negation: not, without"));
    }

    /** An index of recipes that must be right. */
    public static Index index(String toml) {
        Compilation compilation = compile(toml);
        if (!compilation.problems().isEmpty()) {
            throw new AssertionError(String.join("\n", compilation.problems()));
        }
        return new Index(compilation.index());
    }

    /** One recipe with a template and slots in TOML's inline form. */
    public static String recipe(String id, String command, String slots, String... says) {
        StringBuilder text = new StringBuilder("[[recipe]]\nid = '" + id + "'\n");
        text.append("intent = 'test the thing'\nexplain = 'It tests.'\n");
        text.append("command = '''").append(command).append("'''\n");
        text.append("says = [");
        for (String say : says) {
            text.append("'").append(say).append("', ");
        }
        text.append("]\nexample = [{ ask = 'test it', gives = 'x' }]\n");
        return text.append(slots).append('\n').toString();
    }
}
