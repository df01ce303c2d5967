package dev.cmdai.adapter.builtin.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cmdai.adapter.builtin.recipe.Index;
import dev.cmdai.adapter.builtin.recipe.Stemmer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TyposTest {

    private static final Index INDEX = Index.load();

    @ParameterizedTest
    @CsvSource({
        "direcotry,directory",
        "permisions,permissions",
        "brnach,branch",
        "compresss,compress",
        "proceses,processes"
    })
    void findsTheWordThatWasMeant(String slip, String meant) {
        int term = Typos.nearest(INDEX, Stemmer.stem(slip));

        assertEquals(INDEX.group(INDEX.term(Stemmer.stem(meant))), INDEX.group(term));
    }

    @Test
    void leavesWhatIsFarFromEveryWord() {
        assertEquals(-1, Typos.nearest(INDEX, "qwertzuiop"));
        assertEquals(-1, Typos.nearest(INDEX, "zzzz"));
    }
}
