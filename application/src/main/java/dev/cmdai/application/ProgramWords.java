package dev.cmdai.application;

import dev.cmdai.domain.port.Glossary;
import dev.cmdai.domain.port.Glossary.Option;
import dev.cmdai.domain.port.Glossary.Program;
import dev.cmdai.domain.shell.Word;
import dev.cmdai.domain.shell.WordPart;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Explains the words of a command: program, subcommand, options, arguments; a wrapper's command in
 * turn.
 */
final class ProgramWords {

    private static final Program UNKNOWN = new Program("runs this program", "argument", Map.of());

    private final List<Glossary> glossaries;
    private final List<Word> words;
    private final CommandParts parts;

    /**
     * Where the command that is being explained ends; before the end of the words within find
     * -exec.
     */
    private int end;

    private int next;
    private boolean perFile;
    private boolean optionsEnded;

    ProgramWords(List<Glossary> glossaries, List<Word> words, CommandParts parts) {
        this.glossaries = glossaries;
        this.words = words;
        this.parts = parts;
        this.end = words.size();
    }

    /** Explains them all. */
    void explain() {
        while (next < end) {
            Program program = named();
            if (program.takes().equals("command to run")) {
                while (next < end && isAssignment(words.get(next))) {
                    piece(1, "sets a variable for it");
                }
                continue; // the next word is a program's name again
            }
            while (next < end) {
                options(program);
                if (next < end) {
                    piece(1, argument(program));
                }
            }
        }
    }

    /** Explains the program's name with its subcommands; options may stand between. */
    private Program named() {
        String word = text(next);
        String name = word.substring(word.lastIndexOf('/') + 1);
        Program program = program(name).orElse(UNKNOWN);
        optionsEnded = false;
        int length = 1;
        while (true) {
            Optional<Program> sub = subcommand(name, next + length);
            if (sub.isPresent()) {
                program = sub.get();
                name = name + " " + text(next + length);
                length++;
                continue;
            }
            piece(length, program.does());
            options(program);
            if (subcommand(name, next).isEmpty()) {
                return program;
            }
            length = 0;
        }
    }

    private Optional<Program> subcommand(String name, int at) {
        return at < end ? program(name + " " + text(at)) : Optional.empty();
    }

    private Optional<Program> program(String name) {
        for (Glossary glossary : glossaries) {
            Optional<Program> known = glossary.program(name);
            if (known.isPresent()) {
                return known;
            }
        }
        return Optional.empty();
    }

    private void options(Program program) {
        while (next < end && !optionsEnded) {
            String text = text(next);
            optionsEnded = text.equals("--");
            Option known = OptionMeaning.of(program, text);
            if (known == null) {
                return;
            }
            if (known.takesValue() && runsCommand(text)) {
                piece(1, known.meaning());
                commandForEachFile();
            } else {
                piece(known.takesValue() && next + 1 < end ? 2 : 1, known.meaning());
            }
        }
    }

    private static boolean runsCommand(String option) {
        return switch (option) {
            case "-exec", "-execdir", "-ok", "-okdir" -> true;
            default -> false;
        };
    }

    /** Explains the command of find's -exec, up to its {@code ;} or {@code {} +}. */
    private void commandForEachFile() {
        int stop = next;
        while (stop < end && !endsExec(stop)) {
            stop++;
        }
        int whole = end;
        end = stop;
        perFile = true;
        explain();
        perFile = false;
        end = whole;
        if (next < end) {
            piece(1, "end of the command to run");
        }
    }

    private boolean endsExec(int at) {
        String text = text(at);
        return text.equals(";") || text.equals("+") && at > next && text(at - 1).equals("{}");
    }

    private String argument(Program program) {
        if (perFile && text(next).equals("{}")) {
            return "the file that was found";
        }
        return program.takes().isEmpty() ? "argument" : program.takes();
    }

    private static boolean isAssignment(Word word) {
        if (word.parts().isEmpty()
                || !(word.parts().getFirst() instanceof WordPart.Literal first)) {
            return false;
        }
        String text = first.text();
        int at = 0;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
            at++;
        }
        return at > 0
                && at < text.length()
                && text.charAt(at) == '='
                && !Character.isDigit(text.charAt(0));
    }

    /** Adds the next words as one piece and goes on behind it. */
    private void piece(int count, String meaning) {
        Word first = words.get(next);
        Word last = words.get(next + count - 1);
        parts.part(first.span().from(), last.span().to(), meaning);
        for (int i = 0; i < count; i++) {
            parts.substitutions(words.get(next + i));
        }
        next += count;
    }

    private String text(int at) {
        return words.get(at).literal().orElse("");
    }
}
