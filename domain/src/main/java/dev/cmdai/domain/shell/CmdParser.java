package dev.cmdai.domain.shell;

import java.util.ArrayList;
import java.util.List;

/** Windows' cmd: {@code & && || |}, brackets, carets, double quotes and {@code %NAME%}. */
final class CmdParser {
    private final Cursor in;

    CmdParser(Cursor in) {
        this.in = in;
    }

    Node script() {
        int from = in.pos;
        List<Node> nodes = new ArrayList<>();
        List<Node> stages = new ArrayList<>();
        int open = 0;
        int stageFrom = from;
        while (in.pos < in.text.length()) {
            char c = at(0);
            if (c == '(') {
                open++;
                in.pos++;
            } else if (c == ')') {
                open = Math.max(0, open - 1);
                in.pos++;
                flush(stages, nodes, stageFrom);
            } else if (c == '|' && at(1) != '|') {
                in.pos++;
            } else if (c == '&' || c == '|' || c == '\n') {
                in.pos += at(1) == c && c != '\n' ? 2 : 1;
                flush(stages, nodes, stageFrom);
            } else if (c <= ' ' || c == '@') {
                in.pos++;
            } else {
                if (stages.isEmpty()) {
                    stageFrom = in.pos;
                }
                stages.add(command());
            }
        }
        flush(stages, nodes, stageFrom);
        if (open > 0) {
            in.missing("the closing )");
        }
        return new Node.Sequence(in.spanFrom(from), nodes);
    }

    private char at(int n) {
        int i = in.pos + n;
        return i < in.text.length() ? in.text.charAt(i) : '\0';
    }

    private void flush(List<Node> stages, List<Node> nodes, int from) {
        if (stages.size() == 1) {
            nodes.add(stages.getFirst());
        } else if (stages.size() > 1) {
            nodes.add(new Node.Pipeline(in.spanFrom(from), false, false, List.copyOf(stages)));
        }
        stages.clear();
    }

    private Node command() {
        int from = in.pos;
        List<Word> words = new ArrayList<>();
        List<Redirect> redirects = new ArrayList<>();
        while (in.pos < in.text.length()) {
            char c = at(0);
            if (c == ' ' || c == '\t' || c == '\r' || c == ',' || c == ';') {
                in.pos++;
            } else if (c == '>' || c == '<') {
                redirects.add(redirect(c));
            } else if (c == '&' || c == '|' || c == '\n' || c == ')' || c == '(') {
                break;
            } else {
                words.add(word());
            }
        }
        return new Node.Command(in.spanFrom(from), List.of(), words, redirects);
    }

    private Redirect redirect(char c) {
        int from = in.pos++;
        Redirect.Kind kind = c == '<' ? Redirect.Kind.READ : Redirect.Kind.WRITE;
        if (c == '>' && at(0) == '>') {
            in.pos++;
            kind = Redirect.Kind.APPEND;
        } else if (at(0) == '&') {
            in.pos++;
            kind = Redirect.Kind.DUPLICATE_OUTPUT;
        }
        while (at(0) == ' ') {
            in.pos++;
        }
        return new Redirect(in.spanFrom(from), "", kind, word());
    }

    private Word word() {
        int from = in.pos;
        PartList parts = new PartList(in);
        while (in.pos < in.text.length()) {
            char c = at(0);
            if (" \t\r\n&|<>(),;".indexOf(c) >= 0) {
                break;
            }
            if (c == '"') {
                parts.add(quoted());
            } else if (c == '^' && in.pos + 1 < in.text.length()) {
                in.pos += 2;
                String text = in.text.substring(in.pos - 1, in.pos);
                parts.add(new WordPart.Quoted(in.span(in.pos - 2, in.pos), text));
            } else if (c == '%' && in.text.indexOf('%', in.pos + 1) > in.pos + 1) {
                int start = in.pos + 1;
                int end = in.text.indexOf('%', start);
                in.pos = end + 1;
                parts.add(
                        new WordPart.Parameter(
                                in.span(start - 1, in.pos),
                                in.text.substring(start, end),
                                "",
                                ParameterOperator.NONE,
                                List.of()));
            } else {
                parts.literal();
            }
        }
        return new Word(in.spanFrom(from), parts.done());
    }

    private WordPart quoted() {
        int from = in.pos;
        int end = in.text.indexOf('"', from + 1);
        int line = in.text.indexOf('\n', from);
        if (end < 0 || line >= 0 && line < end) {
            end = line < 0 ? in.text.length() : line; // cmd closes quotes at the line's end
            in.pos = end;
        } else {
            in.pos = end + 1;
        }
        return new WordPart.Quoted(in.spanFrom(from), in.text.substring(from + 1, end));
    }
}
