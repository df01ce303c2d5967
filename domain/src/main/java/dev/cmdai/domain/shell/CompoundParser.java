package dev.cmdai.domain.shell;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Commands with a body: groups, conditions, loops, functions. */
final class CompoundParser {
    private final PosixParser parser;
    private final Cursor in;
    private final WordReader words;
    private final CaseAndTestParser tests;

    CompoundParser(PosixParser parser) {
        this.parser = parser;
        this.in = parser.in;
        this.words = parser.words;
        this.tests = new CaseAndTestParser(parser, this);
    }

    /** The compound command at the cursor, null if there is none. */
    @Nullable Node tryCompound() {
        int from = in.pos;
        if (in.peek() == '(') {
            return parenthesis();
        }
        String word = parser.reserved();
        return switch (word) {
            case "{" -> group(from);
            case "if" -> conditional(from);
            case "while", "until" -> loop(from, word);
            case "for", "select" -> forLoop(from, word);
            case "case" -> tests.caseClause(from);
            case "[[" -> tests.test(from);
            case "function" -> function(from);
            case "coproc" -> coprocess(from);
            default -> null;
        };
    }

    private Node parenthesis() {
        int from = in.pos;
        if (in.peek(1) == '(') {
            int end = Brackets.arithmeticEnd(in, in.pos + 2);
            if (end >= 0) {
                Word expression = arithmetic(2, end);
                return new Node.Arithmetic(in.spanFrom(from), expression, redirects());
            }
        }
        in.pos++;
        Node body = parser.substitution(")");
        List<Redirect> redirects = redirects();
        return new Node.Subshell(in.spanFrom(from), body, redirects);
    }

    private Word arithmetic(int skip, int end) {
        in.pos += skip;
        Word expression = words.expansionsUntil(end, false);
        in.pos = Math.min(in.text.length(), Math.max(in.pos, end + 2));
        return expression;
    }

    private Node group(int from) {
        in.pos++;
        Node body = parser.list("}");
        if (!in.take('}')) {
            in.missing("the closing }");
            body = parser.incomplete(body, from, "}");
        }
        List<Redirect> redirects = redirects();
        return new Node.Group(in.spanFrom(from), body, redirects);
    }

    private Node conditional(int from) {
        List<Node.Branch> branches = new ArrayList<>(2);
        in.pos += 2;
        while (true) {
            Node condition = parser.list("");
            expect("then");
            branches.add(new Node.Branch(condition, parser.list("")));
            String word = parser.reserved();
            if (word.equals("elif")) {
                in.pos += 4;
                continue;
            }
            if (word.equals("else")) {
                in.pos += 4;
                Node none = new Node.Sequence(in.span(in.pos, in.pos), List.of());
                branches.add(new Node.Branch(none, parser.list("")));
            }
            break;
        }
        expect("fi");
        List<Redirect> redirects = redirects();
        return new Node.If(in.spanFrom(from), branches, redirects);
    }

    private Node loop(int from, String word) {
        in.pos += word.length();
        Node condition = parser.list("");
        Node body = doBody();
        List<Redirect> redirects = redirects();
        return new Node.Loop(in.spanFrom(from), word.equals("until"), condition, body, redirects);
    }

    private Node doBody() {
        parser.skipLines();
        if (parser.reserved().equals("{")) {
            int from = in.pos;
            return group(from);
        }
        expect("do");
        Node body = parser.list("");
        expect("done");
        return body;
    }

    private Node forLoop(int from, String word) {
        in.pos += word.length();
        in.skipBlanks();
        if (in.peek() == '(' && in.peek(1) == '(') {
            int end = Brackets.arithmeticEnd(in, in.pos + 2);
            if (end >= 0) {
                Word expression = arithmetic(2, end);
                skipSeparator();
                Node body = doBody();
                List<Redirect> redirects = redirects();
                return new Node.ArithmeticFor(in.spanFrom(from), expression, body, redirects);
            }
        }
        Word name = words.word();
        String variable = name == null ? "" : name.literal().orElse("");
        if (variable.isEmpty()) {
            in.problem(from, in.pos, "A loop needs a variable's name");
        }
        parser.skipLines();
        List<Word> items = new ArrayList<>();
        if (parser.reserved().equals("in")) {
            in.pos += 2;
            items(items);
        } else if (in.peek() == '(') {
            in.pos++; // zsh: for x (a b c)
            items(items);
            in.take(')');
        } else {
            Span here = in.span(in.pos, in.pos);
            WordPart all = new WordPart.Parameter(here, "@", "", ParameterOperator.NONE, List.of());
            items.add(new Word(here, List.of(new WordPart.DoubleQuoted(here, List.of(all)))));
        }
        skipSeparator();
        Node body = doBody();
        List<Redirect> redirects = redirects();
        return new Node.For(in.spanFrom(from), variable, items, body, redirects);
    }

    private void items(List<Word> items) {
        while (true) {
            in.skipBlanks();
            Word item = words.word();
            if (item == null) {
                return;
            }
            items.add(item);
        }
    }

    private void skipSeparator() {
        in.skipBlanks();
        in.take(';');
        parser.skipLines();
    }

    private Node function(int from) {
        in.pos += 8;
        in.skipBlanks();
        Word name = words.word();
        in.skipBlanks();
        if (in.peek() == '(') {
            in.pos++;
            in.skipBlanks();
            in.take(')');
        }
        Word known = name == null ? new Word(in.span(in.pos, in.pos), List.of()) : name;
        return parser.simple().functionBody(from, known);
    }

    private Node coprocess(int from) {
        in.pos += 6;
        in.skipBlanks();
        int at = in.pos;
        Node body = null;
        if (in.enter()) {
            body = tryCompound();
            if (body == null && words.word() != null) {
                in.skipBlanks();
                body = tryCompound(); // coproc NAME { … }
                if (body == null) {
                    in.pos = at;
                }
            }
            if (body == null) {
                body = parser.simple().command();
            }
            in.leave();
        }
        if (body == null) {
            body = new Node.Incomplete(in.spanFrom(from), "a command");
        }
        return new Node.Coprocess(in.spanFrom(from), body);
    }

    void expect(String word) {
        parser.skipLines();
        if (parser.reserved().equals(word)) {
            in.pos += word.length();
        } else if (in.atEnd()) {
            in.missing("'" + word + "'");
        } else {
            in.problem(in.pos, in.pos, "Expected '" + word + "' here");
        }
    }

    /** The redirections behind a compound command. */
    List<Redirect> redirects() {
        List<Redirect> redirects = new ArrayList<>(0);
        while (true) {
            int at = in.pos;
            in.skipBlanks();
            Redirect redirect = parser.simple().redirect();
            if (redirect == null) {
                in.pos = at;
                break;
            }
            redirects.add(redirect);
        }
        in.skipBlanks();
        checkEnd();
        return redirects;
    }

    private void checkEnd() {
        char c = in.peek();
        boolean ends = in.atEnd() || "\n;&|)}#\r`".indexOf(c) >= 0 || !parser.reserved().isEmpty();
        if (!ends) {
            in.problem(in.pos, in.pos + 1, "Unexpected text behind a compound command");
        }
    }
}
