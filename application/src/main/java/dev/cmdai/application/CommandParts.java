package dev.cmdai.application;

import dev.cmdai.application.ExplainCommand.Part;
import dev.cmdai.domain.port.Glossary;
import dev.cmdai.domain.shell.Assignment;
import dev.cmdai.domain.shell.Node;
import dev.cmdai.domain.shell.Redirect;
import dev.cmdai.domain.shell.Span;
import dev.cmdai.domain.shell.Word;
import dev.cmdai.domain.shell.WordPart;
import java.util.List;

/** Explains one simple command: assignments, {@linkplain ProgramWords words}, redirections. */
final class CommandParts {

    /** Explains what a substitution runs. */
    interface Inner {
        void visit(Node node, int depth);
    }

    private final List<Glossary> glossaries;
    private final List<Part> parts;
    private final int depth;
    private final Inner inner;

    CommandParts(List<Glossary> glossaries, List<Part> parts, int depth, Inner inner) {
        this.glossaries = glossaries;
        this.parts = parts;
        this.depth = depth;
        this.inner = inner;
    }

    void add(Node.Command command) {
        for (Assignment assignment : command.assignments()) {
            part(assignment.span().from(), assignment.span().to(), "sets a variable for it");
        }
        new ProgramWords(glossaries, command.words(), this).explain();
        for (Redirect redirect : command.redirects()) {
            part(redirect.span().from(), redirect.span().to(), meaning(redirect));
            substitutions(redirect.target());
        }
    }

    /** Explains what the word's substitutions run. */
    void substitutions(Word word) {
        for (WordPart part : word.parts()) {
            substitutions(part);
        }
    }

    private void substitutions(WordPart part) {
        switch (part) {
            case WordPart.CommandSubstitution run -> {
                part(run.span().from(), run.body().span().from(), "the output of:");
                inner.visit(run.body(), depth + 1);
            }
            case WordPart.ProcessSubstitution run -> {
                part(run.span().from(), run.body().span().from(), "a pipe to or from:");
                inner.visit(run.body(), depth + 1);
            }
            case WordPart.DoubleQuoted quoted -> quoted.parts().forEach(this::substitutions);
            case WordPart.Literal literal -> {}
            case WordPart.Quoted quoted -> {}
            case WordPart.Parameter parameter -> {}
            case WordPart.Arithmetic arithmetic -> {}
            case WordPart.ArrayLiteral array -> array.words().forEach(this::substitutions);
            case WordPart.Dynamic dynamic -> {}
            case WordPart.Incomplete incomplete -> {}
        }
    }

    private static String meaning(Redirect redirect) {
        boolean errors = redirect.descriptor().equals("2");
        String what = errors ? "error messages" : "output";
        return switch (redirect.kind()) {
            case READ -> "reads its input from this file";
            case WRITE -> "writes its " + what + " to this file, replacing it";
            case APPEND -> "adds its " + what + " to the end of this file";
            case READ_WRITE -> "opens this file to read and write";
            case DUPLICATE_INPUT -> "takes its input from another channel";
            case DUPLICATE_OUTPUT ->
                    errors
                            ? "sends error messages where the output goes"
                            : "sends output to another channel";
            case WRITE_BOTH -> "writes output and error messages to this file, replacing it";
            case APPEND_BOTH -> "adds output and error messages to the end of this file";
            case HEREDOC -> "gives it the lines below as input";
            case HERE_STRING -> "gives it this text as input";
        };
    }

    /** Adds a piece; an end before its beginning makes an empty one. */
    void part(int from, int to, String meaning) {
        parts.add(new Part(new Span(from, Math.max(from, to)), depth, meaning));
    }
}
