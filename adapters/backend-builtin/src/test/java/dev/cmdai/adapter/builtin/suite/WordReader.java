package dev.cmdai.adapter.builtin.suite;

/** Reads one shell word and gives it its one spelling, whatever quotes it was written with. */
final class WordReader {
    private static final char OPEN = '\uE001';
    private static final char CLOSE = '\uE002';
    private static final char BRACKET = '\uE003';
    private static final String END = " \t\n|&;<>()";

    private final String text;
    private final int start;
    private final StringBuilder word = new StringBuilder();
    private int at;

    WordReader(String text, int start) {
        this.text = text;
        this.start = start;
        this.at = start;
    }

    /** Where the word ended, after {@link #read()}. */
    int end() {
        return at;
    }

    /**
     * Reads the word.
     *
     * @throws Unreadable when a quote or a bracket stays open
     */
    String read() {
        while (at < text.length() && !ends(text.charAt(at))) {
            char c = text.charAt(at);
            switch (c) {
                case '\'' -> single();
                case '"' -> doubled();
                case '\\' -> escaped();
                case '$' -> dollar();
                case '`' -> expansion(new Expansion(text, at), false);
                case '<', '>' -> processSubstitution();
                case '{' -> bare(OPEN);
                case '}' -> bare(CLOSE);
                case '[' -> bare(BRACKET);
                case '~' -> tilde();
                default -> plain(c);
            }
        }
        return braces();
    }

    private boolean ends(char c) {
        boolean substitution = (c == '<' || c == '>') && text.startsWith("(", at + 1);
        return END.indexOf(c) >= 0 && !(substitution && at == start);
    }

    private void bare(char c) {
        word.append(c);
        at++;
    }

    private void plain(char c) {
        if ("!@?*+".indexOf(c) >= 0 && text.startsWith("(", at + 1)) {
            int close = Expansion.closing(text, at + 2);
            word.append(text, at, close);
            at = close;
        } else {
            bare(c);
        }
    }

    private void single() {
        int close = text.indexOf('\'', at + 1);
        if (close < 0) {
            throw new Unreadable("open quote");
        }
        word.append(Escapes.of(text.substring(at + 1, close)));
        at = close + 1;
    }

    private void doubled() {
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < text.length() && "$`\"\\".indexOf(text.charAt(at + 1)) >= 0) {
                word.append(Escapes.of(text.charAt(at + 1)));
                at += 2;
            } else if (c == '`' || c == '$' && Expansion.startsAt(text, at)) {
                expansion(new Expansion(text, at), true);
            } else {
                word.append(Escapes.of(c));
                at++;
            }
        }
        if (at >= text.length()) {
            throw new Unreadable("open double quote");
        }
        at++;
    }

    private void escaped() {
        if (at + 1 < text.length()) {
            word.append(Escapes.of(text.charAt(at + 1)));
        }
        at = Math.min(at + 2, text.length());
    }

    private void dollar() {
        if (text.startsWith("$'", at)) {
            at = AnsiQuote.append(text, at + 2, word);
        } else if (Expansion.startsAt(text, at)) {
            expansion(new Expansion(text, at), false);
        } else {
            word.append(Escapes.of('$'));
            at++;
        }
    }

    private void expansion(Expansion expansion, boolean quoted) {
        word.append(expansion.spelling(quoted));
        at = expansion.end();
    }

    private void processSubstitution() {
        int close = Expansion.closing(text, at + 2);
        word.append(text.charAt(at)).append('(');
        word.append(CanonicalCommand.of(text.substring(at + 2, close - 1))).append(')');
        at = close;
    }

    private void tilde() {
        boolean alone = at + 1 >= text.length() || text.charAt(at + 1) == '/';
        if (at == start && (alone || ends(text.charAt(at + 1)))) {
            word.append("${HOME}");
            at++;
        } else {
            bare('~');
        }
    }

    /** A bare brace or bracket that the shell would not expand is as good as a quoted one. */
    private String braces() {
        String raw = word.toString();
        int open = raw.indexOf(OPEN);
        int close = raw.lastIndexOf(CLOSE);
        String inner = open >= 0 && close > open ? raw.substring(open, close) : "";
        boolean expands = inner.contains(",") || inner.contains("..");
        int bracket = raw.indexOf(BRACKET);
        boolean set = bracket >= 0 && raw.indexOf(']', bracket + 2) > 0;
        return raw.replace(String.valueOf(OPEN), expands ? "{" : "\\{")
                .replace(String.valueOf(CLOSE), expands ? "}" : "\\}")
                .replace(String.valueOf(BRACKET), set ? "[" : "\\[");
    }
}
