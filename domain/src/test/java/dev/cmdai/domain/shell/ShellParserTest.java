package dev.cmdai.domain.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShellParserTest {

    private static Script bash(String source) {
        return ShellParser.parse(source, ShellKind.BASH);
    }

    private static Node.Command command(String source) {
        Script script = bash(source);
        assertEquals(List.of(), script.problems(), source);
        return assertInstanceOf(Node.Command.class, script.body());
    }

    private static List<String> literals(Node.Command command) {
        return command.words().stream().map(word -> word.literal().orElse("?")).toList();
    }

    @Test
    void removesEveryKindOfQuote() {
        assertEquals(
                List.of("rm", "rm", "rm", "rm", "rm"),
                literals(command("r\\m 'r'm \"rm\" $'\\x72m' $'\\162'm")));
    }

    @Test
    void joinsWordsOverALineContinuation() {
        assertEquals(List.of("kubectl", "get"), literals(command("kube\\\nctl ge\\\nt")));
    }

    @Test
    void knowsAssignmentsArraysAndRedirections() {
        Node.Command command = command("A=1 b+=(x 'y z') cat 2>> log < in");
        assertEquals("A", command.assignments().get(0).name());
        assertTrue(command.assignments().get(1).append());
        assertInstanceOf(
                WordPart.ArrayLiteral.class,
                command.assignments().get(1).value().parts().getFirst());
        assertEquals("2", command.redirects().get(0).descriptor());
        assertEquals(Redirect.Kind.APPEND, command.redirects().get(0).kind());
        assertEquals(Redirect.Kind.READ, command.redirects().get(1).kind());
    }

    @Test
    void putsAHeredocsBodyIntoItsRedirection() {
        Node.Pipeline pipeline =
                assertInstanceOf(
                        Node.Pipeline.class, bash("cat <<'E' | sh\nrm -rf $x\nE\n").body());
        Node.Command cat = assertInstanceOf(Node.Command.class, pipeline.stages().getFirst());
        assertEquals("rm -rf $x\n", cat.redirects().getFirst().target().literal().orElse(""));
    }

    @Test
    void readsExpansionsInAnUnquotedHeredoc() {
        Node.Command cat = command("cat <<E\na $x\nE\n");
        assertFalse(cat.redirects().getFirst().target().literal().isPresent());
    }

    @Test
    void findsCommandsInEveryKindOfSubstitution() {
        for (String source : List.of("echo $(id)", "echo `id`", "cat <(id)", "tee >(id)")) {
            WordPart part = command(source).words().get(1).parts().getFirst();
            Node body =
                    part instanceof WordPart.ProcessSubstitution process
                            ? process.body()
                            : assertInstanceOf(WordPart.CommandSubstitution.class, part).body();
            assertEquals(List.of("id"), literals(assertInstanceOf(Node.Command.class, body)));
        }
    }

    @Test
    void tellsArithmeticFromASubshellInASubstitution() {
        assertInstanceOf(
                WordPart.Arithmetic.class,
                command("echo $((1 + (2)))").words().get(1).parts().getFirst());
        assertInstanceOf(
                WordPart.CommandSubstitution.class,
                command("echo $((id) | cat)").words().get(1).parts().getFirst());
    }

    @Test
    void readsParameterOperators() {
        WordPart.Parameter parameter =
                assertInstanceOf(
                        WordPart.Parameter.class,
                        command("echo ${x//a/b}").words().get(1).parts().getFirst());
        assertEquals(ParameterOperator.REPLACE_ALL, parameter.operator());
        assertEquals(2, parameter.operands().size());
    }

    @Test
    void readsEveryCompoundCommand() {
        assertInstanceOf(Node.If.class, bash("if a; then b; elif c; then d; else e; fi").body());
        assertInstanceOf(Node.Loop.class, bash("until a; do b; done").body());
        assertInstanceOf(Node.For.class, bash("for x in 1 2; do echo $x; done").body());
        assertInstanceOf(Node.ArithmeticFor.class, bash("for ((i=0;i<3;i++)); do a; done").body());
        assertInstanceOf(Node.Case.class, bash("case $x in (a|b) c;; *) d;& esac").body());
        assertInstanceOf(Node.Test.class, bash("[[ $a =~ ^(x|y)$ && -f b ]]").body());
        assertInstanceOf(Node.Arithmetic.class, bash("((i++))").body());
        assertInstanceOf(Node.Function.class, bash("f() { a; }").body());
        assertInstanceOf(Node.Coprocess.class, bash("coproc a b").body());
        assertInstanceOf(Node.Group.class, bash("{ a; } > b").body());
        assertInstanceOf(Node.Subshell.class, bash("(a; b)").body());
        assertInstanceOf(Node.Background.class, bash("a &").body());
    }

    @Test
    void saysWhatIsMissingAtTheEnd() {
        for (String source : List.of("echo 'a", "echo \"a", "a &&", "$(a", "if a; then b", "{ a")) {
            Script script = bash(source);
            assertFalse(script.isComplete(), source);
            assertTrue(script.problems().getLast().missing(), source);
        }
    }

    @Test
    void goesOnBehindAnUnexpectedOperator() {
        Script script = bash("&& rm x");
        assertFalse(script.isComplete());
        Node.Chain chain = assertInstanceOf(Node.Chain.class, script.body());
        assertEquals(List.of("rm", "x"), literals((Node.Command) chain.parts().get(1)));
    }

    @Test
    void givesSpansInsideOfBackticks() {
        String source = "echo `a \\`rm x\\``";
        WordPart.CommandSubstitution outer =
                (WordPart.CommandSubstitution) command(source).words().get(1).parts().getFirst();
        Node.Command inner = (Node.Command) outer.body();
        Span span = inner.words().get(1).span();
        assertEquals("\\`rm x\\`", source.substring(span.from(), span.to()));
    }

    @Test
    void stopsAtTheDepthThatItFollows() {
        Script script = bash("$(".repeat(100_000));
        assertFalse(script.isComplete());
    }

    @Test
    void readsTheOtherShells() {
        assertTrue(ShellParser.parse("if test -f a; rm a; end", ShellKind.FISH).isComplete());
        assertFalse(ShellParser.parse("if test -f a; rm a", ShellKind.FISH).isComplete());
        assertTrue(
                ShellParser.parse(
                                "Get-ChildItem | ForEach-Object { $_.Name }", ShellKind.POWERSHELL)
                        .isComplete());
        assertFalse(ShellParser.parse("Write-Host 'a", ShellKind.POWERSHELL).isComplete());
        assertTrue(ShellParser.parse("dir & echo %PATH%", ShellKind.CMD).isComplete());
    }
}
