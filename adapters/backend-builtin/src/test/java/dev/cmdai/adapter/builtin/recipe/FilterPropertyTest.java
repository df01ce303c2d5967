package dev.cmdai.adapter.builtin.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cmdai.domain.shell.Quoting;
import dev.cmdai.domain.shell.ShellKind;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Real programs read a filtered value as the literal text that it was. */
class FilterPropertyTest {

    private static final String MARK = "\nnext\n";

    @Property(tries = 25)
    void grepSedAndAwkReadTheValueAsItIs(@ForAll("lines") List<String> values) throws IOException {
        StringBuilder script = new StringBuilder();
        for (String value : values) {
            add(script, value, "grep -Ex -e ", Filter.ERE.apply(value));
            add(script, value, "grep -x -e ", Filter.BRE.apply(value));
            add(script, value, "sed -E -n -e ", "/^" + Filter.SLASHED_ERE.apply(value) + "$/p");
            add(script, value, "sed -n -e ", "/^" + Filter.SLASHED_BRE.apply(value) + "$/p");
            add(script, "x", "sed -e ", "s/x/" + Filter.SED.apply(value) + "/");
            add(script, "x", "awk ", "{ print \"" + Filter.AWK.apply(value) + "\" }");
        }
        String[] parts = Shells.run("sh", script.toString()).split(MARK, -1);
        for (int i = 0; i < values.size(); i++) {
            for (int j = 0; j < 6; j++) {
                assertEquals(values.get(i), parts[i * 6 + j], "form " + j);
            }
        }
    }

    private static void add(StringBuilder script, String input, String program, String code) {
        script.append("printf '%s\\n' ").append(Quoting.quote(input, ShellKind.SH));
        script.append(" | ").append(program).append(Quoting.quote(code, ShellKind.SH));
        script.append("\nprintf 'next\\n'\n");
    }

    @Provide
    Arbitrary<List<String>> lines() {
        return Arbitraries.strings()
                .withChars("'\"\\$`!~*?[]{}()<>|&;#%^=-+,. @:/abn1é")
                .ofMinLength(1)
                .ofMaxLength(10)
                .list()
                .ofSize(8);
    }
}
