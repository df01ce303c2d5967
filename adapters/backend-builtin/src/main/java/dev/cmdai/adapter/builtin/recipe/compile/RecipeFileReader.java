package dev.cmdai.adapter.builtin.recipe.compile;

import dev.cmdai.adapter.builtin.recipe.SlotSpec;
import dev.cmdai.adapter.builtin.slot.SlotType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;

/** Reads the recipes' files and says everything that is wrong with their form. */
public final class RecipeFileReader {

    private static final Set<String> FAMILIES =
            Set.of("command", "gnu", "bsd", "busybox", "windows");
    private static final Set<String> KEYS =
            Set.of("id", "intent", "says", "explain", "slots", "example", "keywords");

    private final List<RecipeSource> recipes = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    /** All {@code *.toml} files of a folder, in the order of their names. */
    public static RecipeFileReader readAll(Path folder) throws IOException {
        RecipeFileReader reader = new RecipeFileReader();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".toml")).sorted().toList()) {
                reader.read(String.valueOf(file.getFileName()), Files.readString(file));
            }
        }
        return reader;
    }

    /** The recipes that have the right form. */
    public List<RecipeSource> recipes() {
        return recipes;
    }

    /** What is wrong, one line each. */
    public List<String> problems() {
        return problems;
    }

    /** Reads one file's text. */
    void read(String file, String text) {
        TomlParseResult toml = Toml.parse(text);
        toml.errors()
                .forEach(e -> problems.add(file + ": " + e.position() + ": " + e.getMessage()));
        if (toml.hasErrors()) {
            return;
        }
        for (String key : toml.keySet()) {
            if (!key.equals("recipe")) {
                problems.add(
                        file + ": '" + key + "' stands outside of a [[recipe]]: move it below one");
            }
        }
        TomlArray list = toml.getArray("recipe");
        for (int i = 0; list != null && i < list.size(); i++) {
            TomlTable table = list.getTable(i);
            String name = table.get("id") instanceof String id ? id : "recipe " + (i + 1);
            try {
                recipes.add(recipe(file, table));
            } catch (BadRecipe e) {
                problems.add(file + ": " + name + ": " + e.getMessage());
            }
        }
    }

    private static RecipeSource recipe(String file, TomlTable table) throws BadRecipe {
        Map<String, String> commands = new LinkedHashMap<>();
        for (String key : table.keySet()) {
            if (FAMILIES.contains(key)) {
                commands.put(key, string(table, key));
            } else if (!KEYS.contains(key)) {
                throw new BadRecipe(
                        "has an unknown key '" + key + "': see models/recipes/README.md");
            }
        }
        return new RecipeSource(
                file,
                string(table, "id"),
                string(table, "intent"),
                strings(table, "says"),
                commands,
                string(table, "explain"),
                slots(table.getTable("slots")),
                table.contains("keywords") ? strings(table, "keywords") : List.of(),
                examples(table));
    }

    private static List<SlotSpec> slots(@Nullable TomlTable table) throws BadRecipe {
        List<SlotSpec> slots = new ArrayList<>();
        if (table == null) {
            return slots;
        }
        for (String name : table.keySet()) {
            TomlTable slot = table.getTable(List.of(name));
            if (slot == null) {
                throw new BadRecipe("slot '" + name + "' wants { type = \"…\" }");
            }
            for (String key : slot.keySet()) {
                if (!key.equals("type") && !key.equals("default") && !key.equals("ask")) {
                    throw new BadRecipe("slot '" + name + "' has an unknown key '" + key + "'");
                }
            }
            String fallback = slot.contains("default") ? string(slot, "default") : null;
            String ask = slot.contains("ask") ? string(slot, "ask") : "";
            slots.add(new SlotSpec(name, type(name, string(slot, "type")), fallback, ask));
        }
        return slots;
    }

    private static SlotType type(String slot, String id) throws BadRecipe {
        for (SlotType type : SlotType.values()) {
            if (type.id().equals(id)) {
                return type;
            }
        }
        throw new BadRecipe("slot '" + slot + "' has an unknown type '" + id + "': see README.md");
    }

    private static List<RecipeSource.Example> examples(TomlTable table) throws BadRecipe {
        List<RecipeSource.Example> examples = new ArrayList<>();
        TomlArray list = table.contains("example") ? table.getArray("example") : null;
        for (int i = 0; list != null && i < list.size(); i++) {
            TomlTable example = list.getTable(i);
            Map<String, String> gives = new LinkedHashMap<>();
            for (String key : example.keySet()) {
                if (!key.equals("ask")) {
                    gives.put(key, string(example, key));
                }
            }
            examples.add(new RecipeSource.Example(string(example, "ask"), gives));
        }
        return examples;
    }

    private static String string(TomlTable table, String key) throws BadRecipe {
        if (table.get(List.of(key)) instanceof String text) {
            return text;
        }
        throw new BadRecipe("lacks '" + key + "' as a text in quotes");
    }

    private static List<String> strings(TomlTable table, String key) throws BadRecipe {
        List<String> texts = new ArrayList<>();
        TomlArray list = table.get(key) instanceof TomlArray array ? array : null;
        if (list == null) {
            throw new BadRecipe("lacks '" + key + "' as a list of texts");
        }
        for (int i = 0; i < list.size(); i++) {
            if (!(list.get(i) instanceof String text)) {
                throw new BadRecipe("'" + key + "' holds something that is no text");
            }
            texts.add(text);
        }
        return texts;
    }
}
