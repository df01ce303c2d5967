package dev.cmdai.domain.shell;

import java.util.ArrayList;
import java.util.List;

/** The grammar of POSIX sh, bash and zsh: lists, pipelines and where commands begin. */
final class PosixParser {
    final Cursor in;
    final WordReader words;
    private final HeredocReader heredocs;
    private final SimpleCommandParser simple;
    private final CompoundParser compound;

    PosixParser(Cursor in) {
        this.in = in;
        this.words = new WordReader(in, this);
        this.heredocs = new HeredocReader(in);
        this.simple = new SimpleCommandParser(this);
        this.compound = new CompoundParser(this);
    }

    SimpleCommandParser simple() {
        return simple;
    }

    CompoundParser compound() {
        return compound;
    }

    /** Whether the whole word at the cursor is this one. */
    boolean wordIs(String word) {
        int end = in.pos + word.length();
        return in.startsWith(word)
                && (end >= in.text.length() || " \t\r\n;&|()<>".indexOf(in.text.charAt(end)) >= 0);
    }

    /** The whole text. */
    Node script() {
        int from = in.pos;
        List<Node> nodes = new ArrayList<>();
        while (true) {
            nodes.add(list(""));
            if (in.atEnd()) {
                break;
            }
            // A closing bracket or word without its opening: skip it and go on.
            int at = in.pos;
            String stray = reserved();
            in.pos = at + Math.max(1, stray.length());
            in.problem(at, in.pos, "Unexpected " + in.text.substring(at, in.pos));
        }
        heredocs.readDue(words);
        return nodes.size() == 1 ? nodes.getFirst() : new Node.Sequence(in.spanFrom(from), nodes);
    }

    /** The commands of a substitution, up to and with its closing bracket. */
    Node substitution(String close) {
        int from = in.pos;
        if (!in.enter()) {
            return new Node.Incomplete(in.spanFrom(from), close);
        }
        List<Cursor.PendingHeredoc> outer = List.copyOf(in.heredocs);
        in.heredocs.clear();
        Node body = list(close);
        heredocs.readDue(words);
        in.heredocs.addAll(outer);
        in.leave();
        if (!in.take(close.charAt(0))) {
            in.missing("the closing " + close);
            return incomplete(body, from, close);
        }
        return body;
    }

    Node incomplete(Node body, int from, String expected) {
        Node end = new Node.Incomplete(in.span(in.pos, in.pos), expected);
        return new Node.Sequence(in.spanFrom(from), List.of(body, end));
    }

    /**
     * Commands up to a word or bracket that ends them, which is left: any of the reserved words
     * that can't begin a command, and closing brackets.
     */
    Node list(String close) {
        int from = in.pos;
        List<Node> nodes = new ArrayList<>();
        while (true) {
            skipToCommand();
            if (in.atEnd() || endsList(close)) {
                break;
            }
            int at = in.pos;
            Node node = chain(close);
            if (in.peek() == '&' && in.peek(1) != '&') {
                in.pos++;
                if (in.peek() == '!' || in.peek() == '|') {
                    in.pos += in.shell == ShellKind.ZSH ? 1 : 0;
                }
                node = new Node.Background(in.spanFrom(at), node);
            } else if (in.peek() == ';' && in.peek(1) != ';' && in.peek(1) != '&') {
                in.pos++;
            }
            nodes.add(node);
            if (in.pos == at) {
                unexpected();
            }
        }
        return nodes.size() == 1 ? nodes.getFirst() : new Node.Sequence(in.spanFrom(from), nodes);
    }

    private boolean endsList(String close) {
        char c = in.peek();
        if (c == ')' || c == ';' && (in.peek(1) == ';' || in.peek(1) == '&')) {
            return true;
        }
        if (c == '}') {
            return close.equals("}") && in.depth > 0 || reserved().equals("}");
        }
        return switch (reserved()) {
            case "then", "else", "elif", "fi", "do", "done", "esac" -> true;
            default -> false;
        };
    }

    private void unexpected() {
        int at = in.pos;
        in.pos++;
        in.problem(at, in.pos, "Unexpected " + in.text.charAt(at));
    }

    /** The literal word at the cursor if it could be a reserved one, else empty. */
    String reserved() {
        in.atEnd();
        int at = in.pos;
        String text = in.text;
        while (at < text.length() && at - in.pos < 10) {
            char c = text.charAt(at);
            if (c >= 'a' && c <= 'z' || c == '{' || c == '}' || c == '!' || c == '[') {
                at++;
            } else {
                break;
            }
        }
        boolean whole = at >= text.length() || " \t\r\n;&|()<>".indexOf(text.charAt(at)) >= 0;
        return whole ? text.substring(in.pos, at) : "";
    }

    /** Skips blanks, comments, line ends and lone semicolons up to the next command. */
    void skipToCommand() {
        while (true) {
            in.skipBlanks();
            char c = in.peek();
            if (c == '\n') {
                newline();
            } else if (c == '#') {
                comment();
            } else if (c == ';' && in.peek(1) != ';' && in.peek(1) != '&') {
                in.problem(in.pos, in.pos + 1, "Unexpected ;");
                in.pos++;
            } else {
                return;
            }
        }
    }

    void skipLines() {
        while (true) {
            in.skipBlanks();
            char c = in.peek();
            if (c == '\n') {
                newline();
            } else if (c == '#') {
                comment();
            } else {
                return;
            }
        }
    }

    private void newline() {
        in.pos++;
        heredocs.readDue(words);
    }

    private void comment() {
        int end = in.text.indexOf('\n', in.pos);
        in.pos = end < 0 ? in.text.length() : end;
    }

    private Node chain(String close) {
        int from = in.pos;
        List<Node> parts = new ArrayList<>(2);
        List<Node.Join> joins = new ArrayList<>(2);
        while (true) {
            parts.add(pipeline(close));
            in.skipBlanks();
            char c = in.peek();
            if (c == '&' && in.peek(1) == '&') {
                joins.add(Node.Join.AND);
            } else if (c == '|' && in.peek(1) == '|') {
                joins.add(Node.Join.OR);
            } else {
                break;
            }
            in.pos += 2;
            skipLines();
            if (in.atEnd()) {
                in.missing("the next command");
                parts.add(new Node.Incomplete(in.span(in.pos, in.pos), "a command"));
                break;
            }
        }
        return parts.size() == 1
                ? parts.getFirst()
                : new Node.Chain(in.spanFrom(from), parts, joins);
    }

    private Node pipeline(String close) {
        int from = in.pos;
        boolean negated = false;
        boolean timed = false;
        while (true) {
            String word = reserved();
            if (word.equals("!")) {
                negated = !negated;
                in.pos++;
            } else if (word.equals("time")) {
                timed = true;
                in.pos += 4;
                skipTimeOptions();
            } else {
                break;
            }
            in.skipBlanks();
        }
        List<Node> stages = new ArrayList<>(2);
        while (true) {
            stages.add(command(close));
            in.skipBlanks();
            if (in.peek() != '|' || in.peek(1) == '|') {
                break;
            }
            in.pos += in.peek(1) == '&' ? 2 : 1;
            skipLines();
            if (in.atEnd()) {
                in.missing("the next command");
                stages.add(new Node.Incomplete(in.span(in.pos, in.pos), "a command"));
                break;
            }
        }
        boolean plain = stages.size() == 1 && !negated && !timed;
        return plain
                ? stages.getFirst()
                : new Node.Pipeline(in.spanFrom(from), negated, timed, stages);
    }

    private void skipTimeOptions() {
        in.skipBlanks();
        if (in.startsWith("-p ")) {
            in.pos += 2;
            in.skipBlanks();
        }
        if (in.startsWith("-- ")) {
            in.pos += 2;
        }
    }

    private Node command(String close) {
        int from = in.pos;
        if (!in.enter()) {
            return new Node.Incomplete(in.spanFrom(from), "a command");
        }
        Node node = compound.tryCompound();
        if (node == null) {
            node = simple.command();
        }
        in.leave();
        if (node instanceof Node.Command empty
                && empty.words().isEmpty()
                && empty.assignments().isEmpty()
                && empty.redirects().isEmpty()
                && !in.atEnd()
                && !(in.peek() == '}' && close.equals("}"))) {
            int end = Math.min(in.text.length(), in.pos + 1);
            in.problem(
                    in.pos, end, "A command is missing before " + in.text.substring(in.pos, end));
        }
        return node;
    }
}
