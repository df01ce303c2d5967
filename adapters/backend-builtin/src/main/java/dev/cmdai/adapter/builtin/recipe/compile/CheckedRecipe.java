package dev.cmdai.adapter.builtin.recipe.compile;

import dev.cmdai.adapter.builtin.recipe.Dialect;
import dev.cmdai.adapter.builtin.recipe.SlotSpec;
import dev.cmdai.adapter.builtin.recipe.compile.PhrasingExpander.Piece;
import dev.cmdai.domain.ask.Userland;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A recipe whose phrasings and templates are parsed.
 *
 * @param forms every way to say it, as words and <code>{slots}</code>
 * @param templates the parsed commands of the families that can do it
 */
record CheckedRecipe(
        RecipeSource source, List<List<Piece>> forms, Map<Userland, byte[]> templates) {

    private static final int FEWEST_PHRASINGS = 4;
    private static final String[] PLACEHOLDERS = {
        "/path/to", "path/to/", "your_", "YOUR_", "your-", "<file", "<dir", "<path", "<name",
        "<host", "<user", "<port", "FILENAME", "USERNAME", "example.com", "foo.txt", "TODO", "..."
    };

    /** Parses and checks a recipe; what is wrong goes to {@code problems}. */
    static @Nullable CheckedRecipe of(RecipeSource source, Lexicon lexicon, List<String> problems) {
        List<String> found = new ArrayList<>();
        checkTexts(source, found);
        List<List<Piece>> forms = forms(source, lexicon, found);
        Map<Userland, byte[]> templates = templates(source, found);
        for (String problem : found) {
            problems.add(source.file() + ": " + source.id() + ": " + problem);
        }
        return found.isEmpty() ? new CheckedRecipe(source, forms, templates) : null;
    }

    private static void checkTexts(RecipeSource source, List<String> found) {
        String id = source.id();
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*\\.[a-z0-9]+(-[a-z0-9]+)*")) {
            found.add("the id must be topic.name in lower case");
        }
        if (source.intent().isBlank() || source.intent().indexOf('{') >= 0) {
            found.add("the intent must be plain words without slots");
        }
        if (source.explain().isBlank()) {
            found.add("the explanation is empty: say in a sentence or two what the command does");
        }
        for (SlotSpec slot : source.slots()) {
            if (source.explain().contains("{" + slot.name() + "}")) {
                found.add(
                        "the explanation holds {" + slot.name() + "}: explanations take no slots");
            }
        }
        if (source.says().size() < FEWEST_PHRASINGS) {
            found.add(
                    "has "
                            + source.says().size()
                            + " phrasings: write at least "
                            + FEWEST_PHRASINGS
                            + " that differ in words");
        }
        if (source.examples().isEmpty()) {
            found.add("has no example: write at least one");
        }
        for (RecipeSource.Example example : source.examples()) {
            for (String family : example.gives().keySet()) {
                if (!Set.of("gives", "bsd", "busybox", "windows").contains(family)) {
                    found.add("an example has an unknown key '" + family + "'");
                }
            }
        }
    }

    private static List<List<Piece>> forms(
            RecipeSource source, Lexicon lexicon, List<String> found) {
        Set<String> names = new HashSet<>();
        source.slots().forEach(s -> names.add("{" + s.name() + "}"));
        Set<List<Piece>> forms = new LinkedHashSet<>();
        for (String phrasing : source.says()) {
            try {
                for (List<Piece> form : PhrasingExpander.expand(phrasing, lexicon)) {
                    checkForm(phrasing, form, names);
                    forms.add(form);
                }
            } catch (BadRecipe e) {
                found.add(String.valueOf(e.getMessage()));
            }
        }
        return List.copyOf(forms);
    }

    private static void checkForm(String phrasing, List<Piece> form, Set<String> names)
            throws BadRecipe {
        if (form.stream().allMatch(Piece::optional)) {
            throw new BadRecipe("phrasing '" + phrasing + "' can be empty: one word must stay");
        }
        for (Piece piece : form) {
            if (piece.isSlot() && !names.contains(piece.text())) {
                throw new BadRecipe(
                        "phrasing '"
                                + phrasing
                                + "' uses "
                                + piece.text()
                                + ": declare it under slots");
            }
        }
    }

    private static Map<Userland, byte[]> templates(RecipeSource source, List<String> found) {
        Map<Userland, byte[]> templates = new EnumMap<>(Userland.class);
        Set<Integer> used = new HashSet<>();
        for (Userland family : Userland.values()) {
            String text = command(source, family);
            if (text == null || text.isEmpty()) {
                continue;
            }
            String what = "the command for " + family + " ";
            for (String placeholder : PLACEHOLDERS) {
                if (text.contains(placeholder)) {
                    found.add(what + "holds the placeholder '" + placeholder + "': make it a slot");
                }
            }
            try {
                TemplateSteps steps =
                        family == Userland.WINDOWS
                                ? PowerShellTemplateParser.parse(text, source.slots())
                                : TemplateParser.parse(text, source.slots());
                templates.put(family, steps.toBytes());
                used.addAll(steps.usedSlots());
            } catch (BadRecipe e) {
                found.add(what + e.getMessage());
            }
        }
        if (templates.isEmpty() && found.isEmpty()) {
            found.add("has no command: write command = \"…\"");
        }
        for (int i = 0; i < source.slots().size() && found.isEmpty(); i++) {
            if (!used.contains(i)) {
                found.add(
                        "slot '"
                                + source.slots().get(i).name()
                                + "' is in no command: use it or drop it");
            }
        }
        return templates;
    }

    /** The family's own line, else the common one; PowerShell shares no line with the others. */
    static @Nullable String command(RecipeSource source, Userland family) {
        String own =
                source.commands()
                        .get(
                                switch (family) {
                                    case GNU -> "gnu";
                                    case BSD -> "bsd";
                                    case BUSYBOX -> "busybox";
                                    case WINDOWS -> "windows";
                                });
        return own != null || family == Userland.WINDOWS ? own : source.commands().get("command");
    }

    /** The names of the programs that the commands run. */
    Set<String> programs() {
        Set<String> programs = new LinkedHashSet<>();
        for (Userland family : templates.keySet()) {
            if (family != Userland.WINDOWS) {
                String text = command(source, family);
                programs.addAll(Programs.in(text == null ? "" : text));
            }
        }
        return programs;
    }

    /** The dialect that a family's template needs; for tests. */
    Dialect dialect(Userland family) {
        byte[] template = templates.get(family);
        return Dialect.values()[template == null ? 0 : template[0]];
    }
}
