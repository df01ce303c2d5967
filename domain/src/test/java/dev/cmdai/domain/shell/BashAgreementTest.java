package dev.cmdai.domain.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code bash -n}, which runs nothing, decides what is complete. */
class BashAgreementTest {
    private static final Path BASH = Path.of("/bin/bash");

    static List<String> scripts() {
        return List.of(
                "ls -la | grep x && echo y || true",
                "for f in *.txt; do mv \"$f\" \"${f%.txt}.md\"; done",
                "for ((i = 0; i < 3; i++)); do echo $i; done",
                "while read -r line; do echo \"$line\"; done < <(ls)",
                "if [[ -f a && ! -d b ]]; then echo 1; elif [ -e c ]; then echo 2; fi",
                "case $1 in a|b) echo x ;; *) echo y ;; esac",
                "f() { local x=1; echo $x; }; f",
                "function g { echo; }",
                "a=(1 2 3); echo \"${a[@]:1}\" ${#a[@]}",
                "cat <<EOF\n$x `id` $(id)\nEOF\n",
                "cat <<'A' <<-B\nx\nA\n\ty\n\tB\n",
                "echo $((1+2)) $((a[1]*(2+3)))",
                "x=$(cat <<E\na ) b\nE\n)",
                "{ a; b; } 2>&1 | tee >(cat)",
                "! time -p ls",
                "coproc cat; echo",
                "select x in a b; do break; done",
                "[[ $a =~ ^[a-z]+(x|y)$ ]]",
                "echo ${x:-${y:-z}} ${x//\\//_} \"${x:0:1}\"",
                "ls & wait",
                "echo a # b ) c",
                "if true; then",
                "echo 'a",
                "echo \"a",
                "echo $(ls",
                "fi",
                "a | | b",
                "a && && b",
                "( a",
                "{ a; ",
                "for x in 1 2; echo $x; done",
                "case x in a) b",
                "echo )",
                "f( { a; }",
                "if a; fi",
                "while true; do; done",
                "> ");
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void acceptsWhatBashAccepts(String script) throws Exception {
        assumeTrue(Files.isExecutable(BASH));
        Process bash =
                new ProcessBuilder(BASH.toString(), "-n", "-c", script)
                        .redirectErrorStream(true)
                        .start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        bash.waitFor(20, TimeUnit.SECONDS);
        boolean accepted = ShellParser.parse(script, ShellKind.BASH).isComplete();
        assertEquals(bash.exitValue() == 0, accepted, () -> script + "\n" + said);
    }
}
