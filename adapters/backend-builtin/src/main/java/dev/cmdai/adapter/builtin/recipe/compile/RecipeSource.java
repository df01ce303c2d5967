package dev.cmdai.adapter.builtin.recipe.compile;

import dev.cmdai.adapter.builtin.recipe.SlotSpec;
import java.util.List;
import java.util.Map;

/**
 * A recipe as its author wrote it.
 *
 * @param file the file's name, for messages
 * @param commands templates by {@code command}, {@code gnu}, {@code bsd}, {@code busybox}, {@code
 *     windows}; an empty one means that the family can't do it
 */
public record RecipeSource(
        String file,
        String id,
        String intent,
        List<String> says,
        Map<String, String> commands,
        String explain,
        List<SlotSpec> slots,
        List<String> keywords,
        List<Example> examples) {

    /**
     * A worked example.
     *
     * @param gives the expected command by family: {@code gives} for GNU, {@code bsd}, …
     */
    public record Example(String ask, Map<String, String> gives) {}
}
