package dev.cmdai.adapter.builtin.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.cmdai.adapter.builtin.recipe.compile.Books;
import dev.cmdai.domain.ask.Userland;
import dev.cmdai.domain.shell.ShellKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No value leaves its word, whatever it is and wherever the slot stands. */
class TemplateQuotingPropertyTest {

    /** Where a slot can stand, and what the shell must make of it; V is the value. */
    private static final String[][] PLACES = {
        {"x {v} z", "V", "z"},
        {"x --name={v}", "--name=V"},
        {"x a{v}b", "aVb"},
        {"x '{v}'", "V"},
        {"x 'a {v} b' z", "a V b", "z"},
        {"x \"{v}\"", "V"},
        {"x \"a {v} b\" z", "a V b", "z"},
        {"x \"$(printf '%s_' {v})\"", "V_"},
        {"x \"$(printf '%s_' \"a{v}\")\"", "aV_"},
        {"x y<? -a {v}?>", "y", "-a", "V"},
    };

    private static final List<Template> TEMPLATES = templates();

    @Property(tries = 40)
    void everyPosixShellReadsTheValueBack(@ForAll("nasty") List<String> values) throws IOException {
        check("sh", ShellKind.SH, values);
        check("bash", ShellKind.BASH, values);
    }

    @Property(tries = 8)
    void fishAndZshReadTheValueBack(@ForAll("nasty") List<String> values) throws IOException {
        if (Shells.exists("fish")) {
            check("fish", ShellKind.FISH, values);
        }
        if (Shells.exists("zsh")) {
            check("zsh", ShellKind.ZSH, values);
        }
    }

    private static void check(String shell, ShellKind kind, List<String> values)
            throws IOException {
        List<String> commands = new ArrayList<>();
        List<List<String>> wanted = new ArrayList<>();
        for (String value : values) {
            for (int p = 0; p < PLACES.length; p++) {
                String[] slots = {value};
                commands.add(TEMPLATES.get(p).render(slots, kind));
                List<String> words = new ArrayList<>();
                for (int w = 1; w < PLACES[p].length; w++) {
                    words.add(PLACES[p][w].replace("V", value));
                }
                wanted.add(words);
            }
        }
        List<List<String>> read = Shells.words(shell, commands);
        for (int i = 0; i < wanted.size(); i++) {
            assertEquals(wanted.get(i), i < read.size() ? read.get(i) : List.of(), commands.get(i));
        }
    }

    @Provide
    Arbitrary<List<String>> nasty() {
        Arbitrary<String> signs =
                Arbitraries.strings()
                        .withChars("'\"\\$`!~*?[]{}()<>|&;#%^=-+,. \t\n@:/aé")
                        .ofMaxLength(12);
        Arbitrary<String> any =
                Arbitraries.strings()
                        .excludeChars('\0')
                        .ofMaxLength(12)
                        .filter(s -> s.chars().noneMatch(c -> c >= 0xd800 && c < 0xe000));
        Arbitrary<String> known =
                Arbitraries.of(
                        "$(touch owned)",
                        "`touch owned`",
                        "'; touch owned; '",
                        "\"; touch owned; \"",
                        "a\ntouch owned\n",
                        "${HOME}",
                        "!!",
                        "-rf",
                        "~root",
                        "\\'",
                        "\\",
                        "'",
                        "\\\"",
                        "");
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(3, signs),
                        net.jqwik.api.Tuple.of(1, any),
                        net.jqwik.api.Tuple.of(1, known))
                .filter(s -> !s.contains("end-of-command"))
                .list()
                .ofSize(12);
    }

    private static List<Template> templates() {
        List<Template> templates = new ArrayList<>();
        for (String[] place : PLACES) {
            String toml =
                    Books.recipe(
                            "a.b",
                            place[0],
                            "slots.v = { type = 'text' }",
                            "b {v}",
                            "c {v}",
                            "d {v}",
                            "e {v}");
            Template template = Books.index(toml).recipe(0).template(Userland.GNU);
            if (template == null) {
                throw new AssertionError(place[0]);
            }
            templates.add(template);
        }
        return templates;
    }
}
