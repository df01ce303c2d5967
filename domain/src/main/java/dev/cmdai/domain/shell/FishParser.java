package dev.cmdai.domain.shell;

import java.util.ArrayList;
import java.util.List;

/** fish: its own quotes, {@code (…)} substitution, and blocks that close with {@code end}. */
final class FishParser {
    private final Cursor in;
    private int blocks;

    FishParser(Cursor in) {
        this.in = in;
    }

    Node script() {
        Node body = list('\0');
        if (blocks > 0) {
            in.missing("'end'");
        }
        return body;
    }

    private Node list(char close) {
        int from = in.pos;
        List<Node> nodes = new ArrayList<>();
        List<Node> stages = new ArrayList<>();
        int stageFrom = from;
        while (!in.atEnd() && !(close == ')' && in.peek() == close)) {
            char c = in.peek();
            if (c == ' ' || c == '\t' || c == '\r') {
                in.pos++;
            } else if (c == '#') {
                int end = in.text.indexOf('\n', in.pos);
                in.pos = end < 0 ? in.text.length() : end;
            } else if (c == '|' && in.peek(1) != '|') {
                in.pos++;
                if (stages.isEmpty()) {
                    in.problem(in.pos - 1, in.pos, "A command is missing before |");
                }
            } else if (c == ';' || c == '\n' || c == '&' || c == '|' || c == ')') {
                if (c == ')') {
                    in.problem(in.pos, in.pos + 1, "Unexpected )");
                }
                in.pos += in.peek(1) == c && (c == '&' || c == '|') ? 2 : 1;
                flush(stages, nodes, stageFrom);
            } else {
                if (stages.isEmpty()) {
                    stageFrom = in.pos;
                }
                Node.Command command = command();
                if (!command.words().isEmpty() || !command.redirects().isEmpty()) {
                    stages.add(command);
                }
            }
        }
        flush(stages, nodes, stageFrom);
        return new Node.Sequence(in.spanFrom(from), nodes);
    }

    private void flush(List<Node> stages, List<Node> nodes, int from) {
        if (stages.size() == 1) {
            nodes.add(stages.getFirst());
        } else if (stages.size() > 1) {
            nodes.add(new Node.Pipeline(in.spanFrom(from), false, false, List.copyOf(stages)));
        }
        stages.clear();
    }

    private Node.Command command() {
        int from = in.pos;
        List<Word> words = new ArrayList<>();
        List<Redirect> redirects = new ArrayList<>();
        while (!in.atEnd()) {
            char c = in.peek();
            if (c == ' ' || c == '\t') {
                in.pos++;
            } else if (c == '<' || c == '>' || isDescriptorRedirect()) {
                redirects.add(redirect());
            } else if (c == '\n' || c == ';' || c == '&' || c == '|' || c == ')' || c == '\r') {
                break;
            } else {
                Word word = word();
                if (!(words.isEmpty() && keyword(word))) {
                    words.add(word);
                }
            }
        }
        return new Node.Command(in.spanFrom(from), List.of(), words, redirects);
    }

    private boolean isDescriptorRedirect() {
        char c = in.peek();
        char next = in.peek(1);
        return (c >= '0' && c <= '9' || c == '&') && next == '>';
    }

    /** Steps over the words that only steer; what they steer is judged as if it ran. */
    private boolean keyword(Word word) {
        String text = word.literal().orElse("");
        switch (text) {
            case "end" -> {
                blocks--;
                if (blocks < 0) {
                    blocks = 0;
                    in.add(word.span(), "Unexpected end");
                }
                return true;
            }
            case "if", "while", "begin" -> {
                blocks++;
                return true;
            }
            case "for", "switch", "function" -> {
                blocks++;
                return false;
            }
            case "and", "or", "not", "else", "!", "time" -> {
                if (text.equals("else") && in.startsWith(" if ")) {
                    in.pos += 4;
                }
                return true;
            }
            default -> {
                return false;
            }
        }
    }

    private Redirect redirect() {
        int from = in.pos;
        String descriptor = "";
        char c = in.peek();
        boolean both = c == '&';
        if (c != '<' && c != '>') {
            descriptor = both ? "" : String.valueOf(c);
            in.pos++;
            c = in.peek();
        }
        in.pos++;
        Redirect.Kind kind = c == '<' ? Redirect.Kind.READ : Redirect.Kind.WRITE;
        if (c == '>' && in.take('>')) {
            kind = Redirect.Kind.APPEND;
        } else if (in.take('&')) {
            kind = Redirect.Kind.DUPLICATE_OUTPUT;
        } else if (c == '>') {
            in.take('?');
        }
        if (both) {
            kind = Redirect.Kind.WRITE_BOTH;
        }
        in.skipBlanks();
        return new Redirect(in.spanFrom(from), descriptor, kind, word());
    }

    private Word word() {
        int from = in.pos;
        PartList parts = new PartList(in);
        while (!in.atEnd()) {
            char c = in.peek();
            if (" \t\r\n;&|)<>".indexOf(c) >= 0) {
                break;
            }
            switch (c) {
                case '\'' -> parts.add(single());
                case '"' -> parts.add(doubled());
                case '\\' -> parts.add(escape());
                case '$' -> dollar(parts);
                case '(' -> parts.add(substitution(in.pos));
                default -> parts.literal();
            }
        }
        return new Word(in.spanFrom(from), parts.done());
    }

    private WordPart escape() {
        int from = in.pos++;
        if (in.pos >= in.text.length()) {
            return new WordPart.Quoted(in.spanFrom(from), "");
        }
        char c = in.text.charAt(in.pos);
        StringBuilder out = new StringBuilder();
        if ("abefnrtvxuUc01234567".indexOf(c) >= 0) {
            in.pos = Escapes.decode(in.text, in.pos, out);
        } else {
            out.append(c);
            in.pos++;
        }
        return new WordPart.Quoted(in.spanFrom(from), out.toString());
    }

    private WordPart single() {
        int from = in.pos++;
        StringBuilder out = new StringBuilder();
        while (in.pos < in.text.length()) {
            char c = in.text.charAt(in.pos++);
            if (c == '\'') {
                return new WordPart.Quoted(in.spanFrom(from), out.toString());
            }
            if (c == '\\' && in.pos < in.text.length()) {
                char next = in.text.charAt(in.pos);
                if (next == '\'' || next == '\\') {
                    c = next;
                    in.pos++;
                }
            }
            out.append(c);
        }
        in.missing("the closing '");
        return new WordPart.Incomplete(in.spanFrom(from), "'");
    }

    private WordPart doubled() {
        int from = in.pos++;
        PartList parts = new PartList(in);
        while (!in.atEnd()) {
            char c = in.peek();
            if (c == '"') {
                in.pos++;
                return new WordPart.DoubleQuoted(in.spanFrom(from), parts.done());
            }
            if (c == '\\' && "\"$\\".indexOf(in.peek(1)) >= 0) {
                in.pos++;
                parts.literal();
            } else if (c == '$') {
                dollar(parts);
            } else {
                parts.literal();
            }
        }
        in.missing("the closing \"");
        return new WordPart.Incomplete(in.spanFrom(from), "\"");
    }

    private void dollar(PartList parts) {
        int from = in.pos;
        if (in.peek(1) == '(') {
            in.pos++;
            parts.add(substitution(from));
            return;
        }
        int at = from + 1;
        while (at < in.text.length() && DollarReader.isNamePart(in.text.charAt(at))) {
            at++;
        }
        if (at == from + 1) {
            parts.literal();
            return;
        }
        in.pos = at;
        String name = in.text.substring(from + 1, at);
        parts.add(
                new WordPart.Parameter(
                        in.spanFrom(from), name, "", ParameterOperator.NONE, List.of()));
    }

    private WordPart substitution(int from) {
        if (!in.enter()) {
            return new WordPart.Incomplete(in.spanFrom(from), ")");
        }
        in.pos++;
        Node body = list(')');
        in.leave();
        if (!in.take(')')) {
            in.missing("the closing )");
        }
        return new WordPart.CommandSubstitution(in.spanFrom(from), body);
    }
}
