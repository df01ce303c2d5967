package dev.cmdai.domain.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ShellParserPropertyTest {

    @Property(tries = 3000)
    void parsesAnyText(@ForAll("texts") String text, @ForAll ShellKind shell) {
        Script script = ShellParser.parse(text, shell);
        assertEquals(text, script.source());
        for (SyntaxProblem problem : script.problems()) {
            assertTrue(problem.span().to() <= text.length());
        }
        assertTrue(script.body().span().to() <= text.length());
    }

    @Property(tries = 300)
    void parsesAnyNesting(@ForAll("openers") String opener, @ForAll ShellKind shell) {
        Script script = ShellParser.parse(opener.repeat(20_000 / opener.length()), shell);
        assertTrue(script.problems().size() <= 60);
    }

    @Property(tries = 2000)
    void readsQuotedTextBackAsOneWord(@ForAll("words") String text, @ForAll ShellKind shell) {
        if (shell == ShellKind.CMD && text.matches("(?s).*[\"%\\r\\n\\\\].*")) {
            return;
        }
        String quoted = Quoting.quote(text, shell);
        Script script = ShellParser.parse("echo " + quoted, shell);
        assertTrue(script.isComplete(), quoted);
        assertEquals(text, secondWord(script.body()), quoted);
    }

    private static String secondWord(Node node) {
        return switch (node) {
            case Node.Command command -> {
                assertEquals(2, command.words().size());
                yield command.words().get(1).literal().orElseThrow();
            }
            case Node.Sequence sequence -> {
                assertEquals(1, sequence.nodes().size());
                yield secondWord(sequence.nodes().getFirst());
            }
            default -> throw new AssertionError("Not one command: " + node);
        };
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a", " ", ";", "&", "|", "<", ">", "(", ")", "{", "}", "[", "]", "$", "`",
                        "'", "\"", "\\", "\n", "#", "=", "!", "*", "?", "~", "-", "<<E", "case ",
                        "in ", "do ", "if ", "then ", "fi ", "esac ", "while ", "((", "))", "[[",
                        "]]", "${", "$(", "f()", "\u2019", "%", "^", "@", "end ", "\0", "\r")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> openers() {
        return Arbitraries.of(
                "$(",
                "`",
                "((",
                "$((",
                "{ ",
                "(",
                "\"$(",
                "${x:-",
                "<(",
                "if ",
                "case x in a) ",
                "<<E ",
                "[[ ",
                "f() ",
                "a=(",
                "while ",
                "! ",
                "`\\`",
                "{a,b}",
                "@(",
                "a;",
                "a|");
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars(
                        "ab 'x\"$`\\!*?~#;&|"
                                + "<>(){}[]^=,%@+-/.:\n\t\u2018\u2019\u201a\u201b\u201c")
                .ofMaxLength(12);
    }
}
