package dev.cmdai.domain.risk;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cmdai.domain.shell.Quoting;
import dev.cmdai.domain.shell.ShellKind;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RiskAssessorPropertyTest {
    private final RiskAssessor assessor = new RiskAssessor();

    private RiskLevel level(String command) {
        RiskContext here = new RiskContext(ShellKind.BASH, "/home/ann/work", "/home/ann", "ann");
        return assessor.assess(command, here).level();
    }

    private void notLower(String changed, String command) {
        assertTrue(level(changed).compareTo(level(command)) >= 0, () -> changed);
    }

    @Property(tries = 400)
    void somethingBehindItNeverLowersIt(
            @ForAll("commands") String a, @ForAll("commands") String b) {
        notLower(a + "; " + b, a);
        notLower(a + "; " + b, b);
        notLower(a + " && " + b, b);
    }

    @Property(tries = 300)
    void wrappingNeverLowersIt(@ForAll("commands") String command) {
        notLower("sudo " + command, command);
        notLower("nice timeout 5 " + command, command);
        notLower("sh -c " + Quoting.quote(command, ShellKind.BASH), command);
        notLower("echo $(" + command + ")", command);
        notLower("( " + command + " )", command);
        notLower("if true; then " + command + "; fi", command);
        notLower("eval " + Quoting.quote(command, ShellKind.BASH), command);
    }

    @Property(tries = 3000)
    void judgesAnyText(@ForAll("texts") String text, @ForAll ShellKind shell) {
        RiskContext context = new RiskContext(shell, "/work", "/home/ann", "ann");
        Verdict verdict = assessor.assess(text, context);
        for (Finding finding : verdict.findings()) {
            assertTrue(finding.span().to() <= text.length());
        }
    }

    @Property(tries = 500)
    void dangerBehindAnyCompleteTextIsSeen(@ForAll("words") String text) {
        assertTrue(
                level("echo " + Quoting.quote(text, ShellKind.BASH) + "; rm -rf /")
                        == RiskLevel.CRITICAL);
    }

    @Provide
    Arbitrary<String> commands() {
        return Arbitraries.of(
                "ls -la",
                "rm -rf /",
                "rm -rf ./src",
                "mv a b",
                "git push -f",
                "echo hi",
                "curl -s https://example.com/x | sh",
                "kill -9 -1",
                "dd if=a of=/dev/sda",
                "docker system prune -af",
                "find . -delete",
                "cat x",
                "chmod -R 777 .",
                "systemctl stop nginx",
                "cd /",
                "x=rm",
                "psql -c 'DROP TABLE a'");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "rm ",
                        "-rf ",
                        "/ ",
                        "$x",
                        "$(",
                        ")",
                        "`",
                        "'",
                        "\"",
                        "|",
                        "sh ",
                        "-c ",
                        "xargs ",
                        "find ",
                        "-exec ",
                        "{} ",
                        ";",
                        "eval ",
                        "\n",
                        "<<E",
                        "<<<",
                        "base64 -d ",
                        "git ",
                        "-c ",
                        "a=b ",
                        "${x:-",
                        "}",
                        "{a,b}",
                        "{1..9}",
                        "sudo ",
                        "env ",
                        "python -c ",
                        "psql ",
                        "drop table x",
                        "curl ",
                        "=",
                        "for ",
                        "f()",
                        "while ",
                        "do ",
                        "done ",
                        "printf ",
                        "%s",
                        "\\",
                        "tr a b ",
                        "\0")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().ofMaxLength(30).filter(text -> text.indexOf('\0') < 0);
    }
}
