package dev.cmdai.domain.shell;

import java.util.ArrayList;
import java.util.List;

/** {@code case … esac} and {@code [[ … ]]}. */
final class CaseAndTestParser {
    private final PosixParser parser;
    private final CompoundParser compound;
    private final Cursor in;
    private final WordReader words;

    CaseAndTestParser(PosixParser parser, CompoundParser compound) {
        this.parser = parser;
        this.compound = compound;
        this.in = parser.in;
        this.words = parser.words;
    }

    Node caseClause(int from) {
        in.pos += 4;
        in.skipBlanks();
        Word subject = words.word();
        if (subject == null) {
            subject = new Word(in.span(in.pos, in.pos), List.of());
            in.problem(from, in.pos, "A case needs a word");
        }
        compound.expect("in");
        List<Node.Arm> arms = new ArrayList<>();
        while (true) {
            parser.skipLines();
            if (in.atEnd() || parser.reserved().equals("esac")) {
                break;
            }
            int at = in.pos;
            arms.add(arm());
            if (in.pos == at) {
                in.pos++;
                in.problem(at, in.pos, "Unexpected " + in.text.charAt(at));
            }
        }
        compound.expect("esac");
        List<Redirect> redirects = compound.redirects();
        return new Node.Case(in.spanFrom(from), subject, arms, redirects);
    }

    private Node.Arm arm() {
        in.take('(');
        List<Word> patterns = new ArrayList<>(2);
        while (true) {
            in.skipBlanks();
            Word pattern = words.word();
            if (pattern != null) {
                patterns.add(pattern);
            }
            in.skipBlanks();
            if (!in.take('|')) {
                break;
            }
        }
        if (!in.take(')')) {
            if (in.atEnd()) {
                in.missing("the ) of a case pattern");
            } else {
                in.problem(in.pos, in.pos + 1, "Expected the ) of a case pattern here");
            }
        }
        Node body = parser.list("");
        if (in.peek() == ';') {
            in.pos++;
            if (in.peek() == ';') {
                in.pos++;
            }
            if (in.peek() == '&') {
                in.pos++;
            }
        }
        return new Node.Arm(patterns, body);
    }

    Node test(int from) {
        in.pos += 2;
        List<Word> items = new ArrayList<>();
        boolean pattern = false;
        while (true) {
            parser.skipLines();
            if (in.atEnd()) {
                in.missing("the closing ]]");
                break;
            }
            if (parser.wordIs("]]")) {
                in.pos += 2;
                break;
            }
            int at = in.pos;
            Word word = pattern ? words.pattern() : words.word();
            if (word == null) {
                operator(at);
                items.add(literal(at));
            } else {
                items.add(word);
            }
            pattern = in.text.startsWith("=~", at) && in.pos == at + 2;
        }
        List<Redirect> redirects = compound.redirects();
        return new Node.Test(in.spanFrom(from), items, redirects);
    }

    private void operator(int at) {
        char c = in.peek();
        in.pos++;
        if ((c == '&' || c == '|') && in.peek() == c) {
            in.pos++;
        } else if (c != '(' && c != ')' && c != '<' && c != '>') {
            in.problem(at, in.pos, "Unexpected " + c + " in a condition");
        }
    }

    private Word literal(int from) {
        Span span = in.spanFrom(from);
        WordPart text = new WordPart.Literal(span, in.text.substring(from, in.pos));
        return new Word(span, List.of(text));
    }
}
