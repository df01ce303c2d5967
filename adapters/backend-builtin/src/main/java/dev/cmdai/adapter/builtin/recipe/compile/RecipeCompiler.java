package dev.cmdai.adapter.builtin.recipe.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compiles the folder of recipes into the index; the build runs it. */
public final class RecipeCompiler {

    private static final String SYNONYMS = "synonyms.txt";
    private static final String SMALL_WORDS = "small-words.txt";

    private RecipeCompiler() {}

    /**
     * Compiles.
     *
     * @param args the folder of recipes, and the file to write
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Path target = Path.of(args[1]);
        Compilation compilation = compile(folder);
        if (!compilation.problems().isEmpty()) {
            throw new IllegalStateException(
                    compilation.problems().size()
                            + " problems in "
                            + folder
                            + ":\n"
                            + String.join("\n", compilation.problems()));
        }
        Files.createDirectories(target.toAbsolutePath().getParent());
        Files.write(target, compilation.index());
    }

    /**
     * What came out.
     *
     * @param index the index, empty if there are problems
     * @param problems file, recipe, what is wrong and what to do, one line each
     */
    public record Compilation(List<RecipeSource> recipes, byte[] index, List<String> problems) {}

    /** Compiles a folder and collects every problem. */
    public static Compilation compile(Path folder) throws IOException {
        RecipeFileReader files = RecipeFileReader.readAll(folder);
        return compile(files, lines(folder.resolve(SYNONYMS)), lines(folder.resolve(SMALL_WORDS)));
    }

    static Compilation compile(
            RecipeFileReader files, List<String> synonyms, List<String> smallWords) {
        List<String> problems = new ArrayList<>(files.problems());
        Lexicon lexicon = new Lexicon();
        lexicon.kinds(SMALL_WORDS, smallWords);
        lexicon.synonyms(SYNONYMS, synonyms);
        problems.addAll(lexicon.problems());
        List<CheckedRecipe> checked = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        for (RecipeSource source : files.recipes()) {
            String before = seen.putIfAbsent(source.id(), source.file());
            if (before != null) {
                problems.add(
                        source.file()
                                + ": "
                                + source.id()
                                + ": the id is already in "
                                + before
                                + ": rename one");
            }
            CheckedRecipe recipe = CheckedRecipe.of(source, lexicon, problems);
            if (recipe != null) {
                checked.add(recipe);
            }
        }
        byte[] index = {};
        if (problems.isEmpty()) {
            try {
                index = new IndexWriter(checked, lexicon).write();
            } catch (BadRecipe e) {
                problems.add(String.valueOf(e.getMessage()));
            }
        }
        return new Compilation(files.recipes(), index, problems);
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }
}
