package dev.cmdai.domain.shell;

import java.util.ArrayList;
import java.util.List;

/**
 * PowerShell, as far as commands, strings and nesting go: script blocks and brackets are read as
 * nested commands, since what stands in them may run.
 */
final class PowerShellParser {
    private final Cursor in;

    PowerShellParser(Cursor in) {
        this.in = in;
    }

    Node script() {
        int from = in.pos;
        List<Node> nodes = new ArrayList<>();
        while (true) {
            nodes.add(list('\0'));
            if (in.pos >= in.text.length()) {
                break;
            }
            in.problem(in.pos, in.pos + 1, "Unexpected " + in.text.charAt(in.pos));
            in.pos++;
        }
        return nodes.size() == 1 ? nodes.getFirst() : new Node.Sequence(in.spanFrom(from), nodes);
    }

    private char at(int n) {
        int i = in.pos + n;
        return i < in.text.length() ? in.text.charAt(i) : '\0';
    }

    private Node list(char close) {
        int from = in.pos;
        List<Node> nodes = new ArrayList<>();
        List<Node> stages = new ArrayList<>();
        int stageFrom = from;
        while (in.pos < in.text.length()) {
            char c = at(0);
            if (c == ')' || c == '}') {
                break;
            }
            if (c == '#') {
                int end = in.text.indexOf('\n', in.pos);
                in.pos = end < 0 ? in.text.length() : end;
            } else if (c == '|' && at(1) != '|') {
                in.pos++;
            } else if (c == ';' || c == '\n' || c == '&' && at(1) == '&' || c == '|') {
                in.pos += c == '&' || c == '|' ? 2 : 1;
                flush(stages, nodes, stageFrom);
            } else if (c <= ' ' || c == '&' || c == '`' && at(1) == '\n') {
                in.pos++;
            } else {
                if (stages.isEmpty()) {
                    stageFrom = in.pos;
                }
                stages.add(command());
            }
        }
        flush(stages, nodes, stageFrom);
        if (close != '\0' && !in.take(close)) {
            in.missing("the closing " + close);
        }
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

    private Node command() {
        int from = in.pos;
        List<Word> words = new ArrayList<>();
        List<Redirect> redirects = new ArrayList<>();
        while (in.pos < in.text.length()) {
            char c = at(0);
            if (c == ' ' || c == '\t' || c == '\r' || c == ',') {
                in.pos++;
            } else if (c == '`' && (at(1) == '\n' || at(1) == '\r')) {
                in.pos += 2;
            } else if (c == '>') {
                redirects.add(redirect());
            } else if (c == '\n' || c == ';' || c == '|' || c == ')' || c == '}' || c == '&') {
                break;
            } else {
                words.add(word());
            }
        }
        return new Node.Command(in.spanFrom(from), List.of(), words, redirects);
    }

    private Redirect redirect() {
        int from = in.pos++;
        Redirect.Kind kind = Redirect.Kind.WRITE;
        if (at(0) == '>') {
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
            if (" \t\r\n;|)},".indexOf(c) >= 0 || c == '&' || c == '>') {
                break;
            }
            if (c == '\'' || c >= '\u2018' && c <= '\u201b') {
                parts.add(single());
            } else if (c == '"' || c >= '\u201c' && c <= '\u201e') {
                parts.add(doubled());
            } else if (c == '@' && (at(1) == '\'' || at(1) == '"')) {
                parts.add(hereString());
            } else if (c == '`' && in.pos + 1 < in.text.length()) {
                in.pos += 2;
                String text = in.text.substring(in.pos - 1, in.pos);
                parts.add(new WordPart.Quoted(in.span(in.pos - 2, in.pos), text));
            } else if (c == '(' || c == '{') {
                parts.add(nested(c == '(' ? ')' : '}'));
            } else if (c == '$' && at(1) == '(') {
                in.pos++;
                parts.add(nested(')'));
            } else if (c == '$' && isNameStart(at(1))) {
                parts.add(variable());
            } else {
                parts.literal();
            }
        }
        return new Word(in.spanFrom(from), parts.done());
    }

    private static boolean isNameStart(char c) {
        return DollarReader.isNamePart(c) || c == '{';
    }

    private WordPart variable() {
        int from = in.pos++;
        int end;
        String name;
        if (at(0) == '{') {
            int close = in.text.indexOf('}', in.pos);
            end = close < 0 ? in.text.length() : close + 1;
            name = in.text.substring(in.pos + 1, close < 0 ? end : close);
        } else {
            end = in.pos;
            while (end < in.text.length()
                    && (DollarReader.isNamePart(in.text.charAt(end))
                            || in.text.charAt(end) == ':'
                                    && end + 1 < in.text.length()
                                    && DollarReader.isNamePart(in.text.charAt(end + 1)))) {
                end++;
            }
            name = in.text.substring(in.pos, end);
        }
        in.pos = end;
        return new WordPart.Parameter(
                in.spanFrom(from), name, "", ParameterOperator.NONE, List.of());
    }

    private WordPart nested(char close) {
        int from = in.pos;
        if (!in.enter()) {
            return new WordPart.Incomplete(in.spanFrom(from), String.valueOf(close));
        }
        in.pos++;
        Node body = list(close);
        in.leave();
        return new WordPart.CommandSubstitution(in.spanFrom(from), body);
    }

    private WordPart single() {
        int from = in.pos++;
        StringBuilder out = new StringBuilder();
        while (in.pos < in.text.length()) {
            char c = in.text.charAt(in.pos++);
            if (c == '\'' || c >= '\u2018' && c <= '\u201b') {
                char next = at(0);
                if (next != '\'' && !(next >= '\u2018' && next <= '\u201b')) {
                    return new WordPart.Quoted(in.spanFrom(from), out.toString());
                }
                c = next;
                in.pos++;
            }
            out.append(c);
        }
        in.missing("the closing '");
        return new WordPart.Incomplete(in.spanFrom(from), "'");
    }

    private WordPart doubled() {
        int from = in.pos++;
        PartList parts = new PartList(in);
        while (in.pos < in.text.length()) {
            char c = at(0);
            if (c == '"' || c >= '\u201c' && c <= '\u201e') {
                in.pos++;
                if (at(0) != '"') {
                    return new WordPart.DoubleQuoted(in.spanFrom(from), parts.done());
                }
                parts.literal();
            } else if (c == '`' && in.pos + 1 < in.text.length()) {
                in.pos++;
                parts.literal();
            } else if (c == '$' && at(1) == '(') {
                in.pos++;
                parts.add(nested(')'));
            } else if (c == '$' && isNameStart(at(1))) {
                parts.add(variable());
            } else {
                parts.literal();
            }
        }
        in.missing("the closing \"");
        return new WordPart.Incomplete(in.spanFrom(from), "\"");
    }

    private WordPart hereString() {
        int from = in.pos;
        char quote = at(1);
        int end = in.text.indexOf("\n" + quote + "@", in.pos);
        if (end < 0) {
            in.pos = in.text.length();
            in.missing("the closing " + quote + "@");
            return new WordPart.Incomplete(in.spanFrom(from), quote + "@");
        }
        String body = in.text.substring(Math.min(end, from + 2), end);
        in.pos = end + 3;
        return new WordPart.Quoted(in.spanFrom(from), body);
    }
}
