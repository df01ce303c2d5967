package dev.cmdai.domain.shell;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Assignments, words and redirections of one command, and the short form of a function. */
final class SimpleCommandParser {
    private final PosixParser parser;
    private final Cursor in;
    private final WordReader words;

    SimpleCommandParser(PosixParser parser) {
        this.parser = parser;
        this.in = parser.in;
        this.words = parser.words;
    }

    Node command() {
        int from = in.pos;
        List<Assignment> assignments = new ArrayList<>(1);
        List<Word> arguments = new ArrayList<>(4);
        List<Redirect> redirects = new ArrayList<>(1);
        while (true) {
            in.skipBlanks();
            if (in.atEnd() || in.peek() == '#') {
                break;
            }
            Redirect redirect = redirect();
            if (redirect != null) {
                redirects.add(redirect);
                continue;
            }
            Assignment assignment = assignment(arguments);
            if (assignment != null) {
                assignments.add(assignment);
                continue;
            }
            Word word = words.word();
            if (word == null) {
                break;
            }
            arguments.add(word);
            if (arguments.size() == 1 && in.peek() == '(' && assignments.isEmpty()) {
                Node function = function(from, word);
                if (function != null) {
                    return function;
                }
            }
            if (in.peek() == '(') {
                skipStrayBracket();
            }
        }
        return new Node.Command(end(from), assignments, arguments, redirects);
    }

    private Span end(int from) {
        int to = in.pos;
        while (to > from && (in.text.charAt(to - 1) == ' ' || in.text.charAt(to - 1) == '\t')) {
            to--;
        }
        return in.span(from, to);
    }

    private void skipStrayBracket() {
        in.problem(in.pos, in.pos + 1, "Unexpected (");
        in.pos++;
    }

    private @Nullable Node function(int from, Word name) {
        int at = in.pos;
        in.pos++;
        in.skipBlanks();
        if (!in.take(')')) {
            in.pos = at;
            return null;
        }
        return functionBody(from, name);
    }

    Node functionBody(int from, Word name) {
        parser.skipLines();
        Node body;
        if (in.enter()) {
            Node compound = parser.compound().tryCompound();
            body = compound == null ? command() : compound;
            in.leave();
        } else {
            body = new Node.Incomplete(in.spanFrom(from), "a function's body");
        }
        if (in.atEnd() && body.span().length() == 0) {
            in.missing("the function's body");
        }
        return new Node.Function(in.spanFrom(from), name.literal().orElse(""), body);
    }

    /** An assignment: before the command's name, or an array in a declaration's words. */
    private @Nullable Assignment assignment(List<Word> arguments) {
        int at = in.pos;
        String text = in.text;
        if (at >= text.length() || text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            return null;
        }
        while (at < text.length() && DollarReader.isNamePart(text.charAt(at))) {
            at++;
        }
        int nameEnd = at;
        if (at == in.pos || at >= text.length()) {
            return null;
        }
        String subscript = "";
        if (text.charAt(at) == '[') {
            int close = subscriptEnd(at);
            if (close < 0) {
                return null;
            }
            subscript = text.substring(at + 1, close);
            at = close + 1;
        }
        boolean append = text.startsWith("+=", at);
        if (!append && !text.startsWith("=", at)) {
            return null;
        }
        int valueAt = at + (append ? 2 : 1);
        boolean array = valueAt < text.length() && text.charAt(valueAt) == '(';
        if (!arguments.isEmpty() && !array) {
            return null;
        }
        int from = in.pos;
        String name = text.substring(from, nameEnd);
        in.pos = valueAt;
        Word value = array ? arrayLiteral() : value();
        return new Assignment(in.spanFrom(from), name, subscript, append, value);
    }

    private int subscriptEnd(int open) {
        for (int i = open + 1; i < in.text.length() && i < open + 200; i++) {
            char c = in.text.charAt(i);
            if (c == ']') {
                return i;
            }
            if (c == '\n' || c == ';' || c == ' ') {
                return -1;
            }
        }
        return -1;
    }

    private Word value() {
        Word value = words.word();
        return value == null ? new Word(in.span(in.pos, in.pos), List.of()) : value;
    }

    private Word arrayLiteral() {
        int from = in.pos++;
        List<Word> elements = new ArrayList<>();
        if (in.enter()) {
            while (true) {
                parser.skipLines();
                Word element = words.word();
                if (element == null) {
                    break;
                }
                elements.add(element);
            }
            in.leave();
        }
        if (!in.take(')')) {
            if (in.atEnd()) {
                in.missing("the closing )");
            } else {
                in.problem(in.pos, in.pos + 1, "Unexpected " + in.peek());
            }
        }
        Span span = in.spanFrom(from);
        return new Word(span, List.of(new WordPart.ArrayLiteral(span, elements)));
    }

    /** A redirection at the cursor, null if there is none. */
    @Nullable Redirect redirect() {
        int from = in.pos;
        int at = from;
        String text = in.text;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at == from && at < text.length() && text.charAt(at) == '{') {
            int close = at + 1;
            while (close < text.length() && DollarReader.isNamePart(text.charAt(close))) {
                close++;
            }
            at = close < text.length() && text.charAt(close) == '}' ? close + 1 : at;
        }
        String descriptor = text.substring(from, at);
        boolean both = at == from && text.startsWith("&>", at);
        if (!both && (at >= text.length() || text.charAt(at) != '<' && text.charAt(at) != '>')) {
            return null;
        }
        if (!both && at + 1 < text.length() && text.charAt(at + 1) == '(') {
            return null; // process substitution
        }
        in.pos = at;
        return operator(from, descriptor);
    }

    private Redirect operator(int from, String descriptor) {
        boolean quotedHeredoc = in.startsWith("<<") && !in.startsWith("<<<");
        if (quotedHeredoc) {
            in.pos += 2;
            return heredoc(from, descriptor, in.take('-'));
        }
        Redirect.Kind kind;
        int length;
        if (in.startsWith("<<<")) {
            kind = Redirect.Kind.HERE_STRING;
            length = 3;
        } else if (in.startsWith("&>>")) {
            kind = Redirect.Kind.APPEND_BOTH;
            length = 3;
        } else if (in.startsWith("&>")) {
            kind = Redirect.Kind.WRITE_BOTH;
            length = 2;
        } else if (in.startsWith(">>")) {
            kind = Redirect.Kind.APPEND;
            length = 2;
        } else if (in.startsWith("<>")) {
            kind = Redirect.Kind.READ_WRITE;
            length = 2;
        } else if (in.startsWith("<&")) {
            kind = Redirect.Kind.DUPLICATE_INPUT;
            length = 2;
        } else if (in.startsWith(">&")) {
            kind = Redirect.Kind.DUPLICATE_OUTPUT;
            length = 2;
        } else if (in.startsWith(">|") || in.startsWith(">!")) {
            kind = Redirect.Kind.WRITE;
            length = 2;
        } else {
            kind = in.peek() == '<' ? Redirect.Kind.READ : Redirect.Kind.WRITE;
            length = 1;
        }
        in.pos += length;
        in.skipBlanks();
        Word target = in.peek() == '#' ? null : words.word();
        if (target == null) {
            if (in.atEnd()) {
                in.missing("the file of a redirection");
            } else {
                in.problem(from, in.pos, "A redirection has no file");
            }
            target = new Word(in.span(in.pos, in.pos), List.of());
        }
        if (kind == Redirect.Kind.DUPLICATE_OUTPUT && !isDescriptor(target)) {
            kind = Redirect.Kind.WRITE_BOTH;
        }
        return new Redirect(in.spanFrom(from), descriptor, kind, target);
    }

    private static boolean isDescriptor(Word target) {
        String text = target.literal().orElse("1");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= '0' && c <= '9' || c == '-')) {
                return false;
            }
        }
        return true;
    }

    private Redirect heredoc(int from, String descriptor, boolean tabs) {
        in.skipBlanks();
        int at = in.pos;
        Word delimiter = words.word();
        if (delimiter == null) {
            in.missing("the delimiter of a here-document");
            delimiter = new Word(in.span(at, at), List.of());
        }
        String raw = in.text.substring(at, in.pos);
        boolean literal = raw.indexOf('\'') >= 0 || raw.indexOf('"') >= 0 || raw.indexOf('\\') >= 0;
        Word empty = new Word(in.span(in.pos, in.pos), List.of());
        Redirect redirect =
                new Redirect(in.spanFrom(from), descriptor, Redirect.Kind.HEREDOC, empty);
        String end = delimiter.literal().orElse(raw);
        in.heredocs.add(new Cursor.PendingHeredoc(redirect, end, literal, tabs));
        return redirect;
    }
}
