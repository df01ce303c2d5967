package dev.cmdai.adapter.builtin.recipe.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecipeCompilerTest {

    private static final String[] FOUR = {
        "count beans", "number of beans", "beans total", "sum beans"
    };
    private static final String X = "slots.x = { type = 'text' }";

    @Test
    void compilesARightRecipe() {
        String toml =
                Books.recipe(
                        "bean.count", "wc {x}", X, "count {x}", "sum {x}", "tally {x}", "add {x}");

        assertEquals(List.of(), Books.compile(toml).problems());
        assertEquals(1, Books.index(toml).recipeCount());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "wc {y} {x}|uses {y}, which is no slot",
                "wc {x:loud}|unknown filter ':loud'",
                "wc '{x}|unclosed '",
                "wc \"{x}|unclosed \"",
                "wc $(echo {x}|unclosed (",
                "wc {x} )|closes what it has not opened",
                "wc <? -a|<? without ?>",
                "wc {x} ?> -a <? b ?>|a <?…?> without a slot",
                "sh -c \"wc {x}\"|inside of a shell's code",
                "bash -c \"wc $1 {x}\"|inside of a shell's code",
                "eval wc {x}|inside of eval",
                "python3 -c \"print({x})\"|inside of a script's code",
                "awk \"/{x}/\"|inside of awk's code",
                "sed \"s/a/{x}/\"|inside of sed's code",
                "sqlite3 db \"select {x}\"|inside of SQL's code",
                "jq \".a.{x}\"|inside of jq's code",
                "watch ls {x}|use watch -x",
                "ssh host \"ls {x}\"|remote shell",
                "echo ``ls {x}``|use $(…)",
                "echo $((1 + {x}))|must be a number",
                "echo $HOME{x}|write ${NAME}",
                "cat <<EOF {x}|here-document",
                "cat /path/to/{x}|placeholder",
                "wc {x}>out|directly before >",
                "ls \"{x:files}\"|:files inside of quotes",
                "wc|slot 'x' is in no command",
            })
    void refusesATemplateAndSaysWhy(String command, String message) {
        String text = command.replace("``", "`");
        String toml =
                Books.recipe("bean.count", text, X, "count {x}", "sum {x}", "tally {x}", "add {x}");

        expect(message, toml);
    }

    @Test
    void refusesQuotesThatCrossAnOptionalPart() {
        String toml =
                Books.recipe(
                        "bean.count",
                        "wc <?\"{x}?>\"",
                        X,
                        "count {x}",
                        "sum {x}",
                        "tally {x}",
                        "add {x}");

        expect("begins or ends inside of <?…?>", toml);
    }

    @Test
    void refusesTooFewPhrasings() {
        expect(
                "has 3 phrasings: write at least 4",
                Books.recipe("bean.count", "wc", "", "a b", "c d", "e f"));
    }

    @Test
    void refusesAnIdThatComesTwice() {
        String one = Books.recipe("bean.count", "wc", "", FOUR);

        expect("the id is already in test.toml", one + one);
    }

    @Test
    void refusesAnIdWithoutTopic() {
        expect("the id must be topic.name", Books.recipe("beans", "wc", "", FOUR));
    }

    @Test
    void refusesAPhrasingWithAnUnknownSlot() {
        expect(
                "uses {z}: declare it under slots",
                Books.recipe("bean.count", "wc", "", "a {z}", "b", "c", "d"));
    }

    @Test
    void refusesAPhrasingThatSaysNothing() {
        expect("can be empty", Books.recipe("bean.count", "wc", "", "[beans]", "b", "c", "d"));
        expect(
                "no word that means something",
                Books.recipe("bean.count", "wc", "", "the", "b", "c", "d"));
    }

    @Test
    void refusesAnUnclosedAlternative() {
        expect("has an unclosed (", Books.recipe("bean.count", "wc", "", "a (b|c", "b", "c", "d"));
    }

    @Test
    void refusesAMissingExplanationAndExample() {
        String toml = Books.recipe("bean.count", "wc", "", FOUR).replace("'It tests.'", "''");
        expect("the explanation is empty", toml);
        expect("has no example", toml.replaceAll("example = .*", ""));
        expect("lacks 'explain'", toml.replaceAll("explain = ''", ""));
    }

    @Test
    void refusesUnknownKeysAndTypes() {
        expect("unknown key 'colour'", Books.recipe("bean.count", "wc", "colour = 'red'", FOUR));
        expect(
                "unknown type 'bean'",
                Books.recipe("bean.count", "wc {x}", "slots.x = { type = 'bean' }", FOUR));
        expect(
                "unknown key 'kind'",
                Books.recipe(
                        "bean.count", "wc {x}", "slots.x = { type = 'text', kind = 'a' }", FOUR));
    }

    @Test
    void refusesBrokenToml() {
        expect("test.toml: ", "[[recipe]\nid = ");
    }

    @Test
    void refusesAWordInTwoGroupsOfSynonyms() {
        Lexicon lexicon = new Lexicon();
        lexicon.synonyms("synonyms.txt", List.of("show, list", "# none", "list, row"));

        assertEquals(
                List.of(
                        "synonyms.txt line 3: 'list' is already in synonyms.txt line 1: a word has one group"),
                lexicon.problems());
    }

    private static void expect(String message, String toml) {
        List<String> problems = Books.compile(toml).problems();

        assertTrue(
                problems.stream().anyMatch(p -> p.contains(message) && p.startsWith("test.toml")),
                () -> "wanted '" + message + "', got " + problems);
    }
}
