package dev.cmdai.application;

import dev.cmdai.application.ExplainCommand.Part;
import dev.cmdai.domain.port.Glossary;
import dev.cmdai.domain.port.Glossary.Option;
import dev.cmdai.domain.port.Glossary.Program;
import dev.cmdai.domain.shell.Assignment;
import dev.cmdai.domain.shell.Node;
import dev.cmdai.domain.shell.Redirect;
import dev.cmdai.domain.shell.Span;
import dev.cmdai.domain.shell.Word;
import dev.cmdai.domain.shell.WordPart;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Explains one simple command: program, options, arguments, redirections. */
final class CommandParts {

    private static final Program UNKNOWN = new Program("runs this program", "argument", Map.of());

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
        words(command.words(), 0);
        for (Redirect redirect : command.redirects()) {
            part(redirect.span().from(), redirect.span().to(), meaning(redirect));
            substitutions(redirect.target());
        }
    }

    private void words(List<Word> words, int at) {
        if (at >= words.size()) {
            return;
        }
        String name = words.get(at).literal().orElse("");
        int next = at + 1;
        Program program = program(name).orElse(UNKNOWN);
        if (next < words.size()) {
            String sub = words.get(next).literal().orElse("");
            Optional<Program> whole = sub.startsWith("-") ? Optional.empty() : program(name + " " + sub);
            if (whole.isPresent()) {
                program = whole.get();
                next++;
            }
        }
        part(words.get(at).span().from(), words.get(next - 1).span().to(), program.does());
        substitutions(words.get(at));
        if (program.takes().equals("command to run")) {
            next = options(words, next, program);
            words(words, next);
            return;
        }
        while (next < words.size()) {
            next = options(words, next, program);
            if (next < words.size()) {
                Word word = words.get(next);
                part(word.span().from(), word.span().to(), argument(word, program));
                substitutions(word);
                next++;
            }
        }
    }

    private static String argument(Word word, Program program) {
        String text = word.literal().orElse("");
        if (text.equals(";") || text.equals("+") || text.equals("{}")) {
            return text.equals("{}") ? "the file that was found" : "end of the command to run";
        }
        return program.takes().isEmpty() ? "argument" : program.takes();
    }

    /** Explains options and their values from {@code at} on; returns where they end. */
    private int options(List<Word> words, int at, Program program) {
        int next = at;
        while (next < words.size()) {
            Word word = words.get(next);
            String text = word.literal().orElse("");
            Option known = option(program, text);
            if (known == null) {
                return next;
            }
            boolean value = known.takesValue() && next + 1 < words.size();
            int end = value ? words.get(next + 1).span().to() : word.span().to();
            part(word.span().from(), end, known.meaning());
            if (value) {
                substitutions(words.get(next + 1));
            }
            next += value ? 2 : 1;
        }
        return next;
    }

    /** The option that the word is: as it stands, before {@code =}, or as single letters together. */
    private static @Nullable Option option(Program program, String text) {
        Option exact = program.options().get(text);
        if (exact != null || text.length() < 2 || text.charAt(0) != '-') {
            return exact;
        }
        int equals = text.indexOf('=');
        Option named = equals < 0 ? null : program.options().get(text.substring(0, equals));
        if (named != null) {
            return new Option(named.meaning(), false); // its value stands in the same word
        }
        if (text.startsWith("--")) {
            return new Option("option", false);
        }
        StringBuilder meaning = new StringBuilder();
        for (int i = 1; i < text.length(); i++) {
            Option letter = program.options().get("-" + text.charAt(i));
            if (letter == null) {
                return meaning.isEmpty() ? new Option("option", false) : new Option(meaning.toString(), false);
            }
            meaning.append(meaning.isEmpty() ? "" : "; ").append(letter.meaning());
            if (letter.takesValue()) {
                boolean last = i == text.length() - 1;
                return new Option(meaning.toString(), last);
            }
        }
        return new Option(meaning.toString(), false);
    }

    private Optional<Program> program(String name) {
        String bare = name.substring(name.lastIndexOf('/') + 1);
        for (Glossary glossary : glossaries) {
            Optional<Program> known = glossary.program(bare);
            if (known.isPresent()) {
                return known;
            }
        }
        return Optional.empty();
    }

    private void substitutions(Word word) {
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
                    errors ? "sends error messages where the output goes" : "sends output to another channel";
            case WRITE_BOTH -> "writes output and error messages to this file, replacing it";
            case APPEND_BOTH -> "adds output and error messages to the end of this file";
            case HEREDOC -> "gives it the lines below as input";
            case HERE_STRING -> "gives it this text as input";
        };
    }

    private void part(int from, int to, String meaning) {
        parts.add(new Part(new Span(from, Math.max(from, to)), depth, meaning));
    }
}
