package dev.cmdai.domain.shell;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads the words of POSIX-like shells. */
final class WordReader {
    private final Cursor in;
    private final PosixParser parser;
    private final QuoteReader quotes;
    private final DollarReader dollar;

    WordReader(Cursor in, PosixParser parser) {
        this.in = in;
        this.parser = parser;
        this.quotes = new QuoteReader(in);
        this.dollar = new DollarReader(in, parser, this);
    }

    /** The word at the cursor; null when there is an operator, a blank or the end. */
    @Nullable Word word() {
        return word(false);
    }

    /** A word behind {@code =~}, where brackets and bars belong to the pattern. */
    @Nullable Word pattern() {
        return word(true);
    }

    private @Nullable Word word(boolean pattern) {
        int from = start();
        PartList parts = new PartList(in);
        int brackets = 0;
        while (!in.atEnd()) {
            char c = in.peek();
            if (brackets == 0 && (c == ' ' || c == '\t' || c == '\n' || c == ';' || c == '&')) {
                break;
            }
            if (c == '(' && (pattern || brackets > 0 || opensGlobGroup(parts))) {
                brackets++;
                parts.literal();
            } else if (c == ')' && brackets > 0) {
                brackets--;
                parts.literal();
            } else if ((c == '<' || c == '>') && in.peek(1) == '(' && !pattern
                    || c == '=' && in.peek(1) == '(' && parts.isEmpty() && isZsh()) {
                parts.add(process(c == '>'));
            } else if (brackets == 0
                    && !pattern
                    && (c == '|' || c == '<' || c == '>' || c == '(' || c == ')')) {
                break;
            } else if (pattern && c == ')') {
                break;
            } else if (c == '\r' && in.peek(1) == '\n') {
                break;
            } else {
                part(c, parts);
            }
        }
        return parts.isEmpty() ? null : new Word(in.spanFrom(from), parts.done());
    }

    private int start() {
        in.atEnd();
        return in.pos;
    }

    private boolean isZsh() {
        return in.shell == ShellKind.ZSH;
    }

    private boolean opensGlobGroup(PartList parts) {
        char last = parts.lastLiteral();
        boolean operator = last == '?' || last == '*' || last == '+' || last == '@' || last == '!';
        return operator && in.peek(1) != ')' || isZsh() && !parts.isEmpty() && in.peek(1) != ')';
    }

    /** One quote, expansion or literal unit outside of double quotes. */
    private void part(char c, PartList parts) {
        switch (c) {
            case '\'' -> parts.add(quotes.single());
            case '"' -> parts.add(doubleQuoted());
            case '\\' -> parts.add(quotes.escaped());
            case '`' -> parts.add(backtick(false));
            case '$' -> dollar(parts, false);
            default -> parts.literal();
        }
    }

    private void dollar(PartList parts, boolean quoted) {
        WordPart part = null;
        if (!quoted && in.peek(1) == '\'') {
            part = quotes.ansi();
        } else if (!quoted && in.peek(1) == '"') {
            in.pos++;
            part = doubleQuoted();
        } else {
            part = dollar.expansion(quoted);
        }
        if (part == null) {
            parts.literal();
        } else {
            parts.add(part);
        }
    }

    /**
     * The text up to an unquoted stop, which is left, with its expansions; used inside of <code>
     * ${…}</code>.
     */
    Word until(char stop, char otherStop, boolean quoted) {
        int from = in.pos;
        PartList parts = new PartList(in);
        while (!in.atEnd()) {
            char c = in.peek();
            if (c == stop || c == otherStop) {
                break;
            }
            if (quoted && c == '\'') {
                parts.literal();
            } else {
                part(c, parts);
            }
        }
        return new Word(in.spanFrom(from), parts.done());
    }

    /** Text in which only expansions are live, up to a position: arithmetic, here-documents. */
    Word expansionsUntil(int end, boolean heredoc) {
        int from = in.pos;
        PartList parts = new PartList(in);
        while (in.pos < end && !in.atEnd() && in.pos < end) {
            char c = in.peek();
            if (c == '$') {
                dollar(parts, true);
            } else if (c == '`') {
                parts.add(backtick(heredoc));
            } else if (c == '\\' && isEscape(in.peek(1), heredoc)) {
                in.pos++;
                parts.literal();
            } else if (c == '"' && !heredoc) {
                parts.add(doubleQuoted());
            } else if (c == '\'' && !heredoc) {
                parts.add(quotes.single());
            } else {
                parts.literal();
            }
        }
        return new Word(in.spanFrom(from), parts.done());
    }

    private static boolean isEscape(char c, boolean heredoc) {
        return c == '$' || c == '`' || c == '\\' || c == '"' && !heredoc;
    }

    private WordPart doubleQuoted() {
        int from = in.pos;
        if (!in.enter()) {
            return new WordPart.Incomplete(in.spanFrom(from), "\"");
        }
        in.pos++;
        PartList parts = new PartList(in);
        while (!in.atEnd()) {
            char c = in.peek();
            if (c == '"') {
                in.pos++;
                in.leave();
                return new WordPart.DoubleQuoted(in.spanFrom(from), parts.done());
            }
            if (c == '\\' && isEscape(in.peek(1), false)) {
                in.pos++;
                parts.literal();
            } else if (c == '$') {
                dollar(parts, true);
            } else if (c == '`') {
                parts.add(backtick(true));
            } else {
                parts.literal();
            }
        }
        in.leave();
        in.missing("the closing \"");
        parts.add(new WordPart.Incomplete(in.span(in.pos, in.pos), "\""));
        return new WordPart.DoubleQuoted(in.spanFrom(from), parts.done());
    }

    private WordPart process(boolean writes) {
        int from = in.pos;
        in.pos += 2;
        Node body = parser.substitution(")");
        return new WordPart.ProcessSubstitution(in.spanFrom(from), body, writes);
    }

    /** Old-style substitution: the body is unescaped first, then read on its own. */
    private WordPart backtick(boolean quoted) {
        int from = in.pos++;
        StringBuilder body = new StringBuilder();
        int[] map = new int[32];
        String text = in.text;
        boolean closed = false;
        while (in.pos < text.length()) {
            char c = text.charAt(in.pos);
            if (c == '`') {
                closed = true;
                break;
            }
            int at = in.pos;
            if (c == '\\' && at + 1 < text.length()) {
                char next = text.charAt(at + 1);
                if (next == '`' || next == '\\' || next == '$' || quoted && next == '"') {
                    in.pos++;
                    c = next;
                }
            }
            if (body.length() + 1 >= map.length) {
                map = Arrays.copyOf(map, map.length * 2);
            }
            map[body.length()] = in.origin(at);
            body.append(c);
            in.pos++;
        }
        map = Arrays.copyOf(map, body.length() + 1);
        map[body.length()] = in.origin(in.pos);
        if (!closed) {
            in.missing("the closing `");
        }
        Node node;
        if (in.enter()) {
            node = new PosixParser(in.inner(body.toString(), map)).script();
            in.leave();
        } else {
            node = new Node.Incomplete(in.spanFrom(from), "`");
        }
        if (closed && in.pos < text.length()) {
            in.pos++;
        }
        return new WordPart.CommandSubstitution(in.spanFrom(from), node);
    }
}
