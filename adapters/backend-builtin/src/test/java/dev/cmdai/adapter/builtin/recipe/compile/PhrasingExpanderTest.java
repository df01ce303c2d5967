package dev.cmdai.adapter.builtin.recipe.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cmdai.adapter.builtin.recipe.compile.PhrasingExpander.Piece;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasingExpanderTest {

    @Test
    void keepsAChoiceBetweenWordsInOneForm() throws BadRecipe {
        assertEquals(List.of("show disk|storage space"), forms("show (disk|storage) space"));
    }

    @Test
    void writesAChoiceBetweenSeveralWordsOut() throws BadRecipe {
        assertEquals(
                List.of("show disk space", "show free room space"),
                forms("show (disk|free room) space"));
    }

    @Test
    void marksWhatMayBeLeftOut() throws BadRecipe {
        assertEquals(List.of("space on? {path}?"), forms("space [on {path}]"));
        assertEquals(List.of("a b|c? d"), forms("a [b|c] d"));
    }

    @Test
    void takesPartsInsideOfParts() throws BadRecipe {
        assertEquals(List.of("a d", "a b c?"), forms("a (b [c]|d)"));
    }

    @Test
    void makesOneFormOfWordsThatMeanTheSame() throws BadRecipe {
        assertEquals(List.of("delete it"), forms("(delete|remove|removing) it"));
    }

    private static List<String> forms(String phrasing) throws BadRecipe {
        Lexicon lexicon = new Lexicon();
        lexicon.synonyms("synonyms.txt", List.of("delete, remove"));
        return PhrasingExpander.expand(phrasing, lexicon).stream()
                .map(form ->
                        String.join(" ", form.stream().map(PhrasingExpanderTest::shown).toList()))
                .toList();
    }

    private static String shown(Piece piece) {
        return piece.optional() ? piece.text() + "?" : piece.text();
    }
}
