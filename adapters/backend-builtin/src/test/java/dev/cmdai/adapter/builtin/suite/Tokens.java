package dev.cmdai.adapter.builtin.suite;

import java.util.ArrayList;
import java.util.List;

/** Cuts a command line into tokens. */
final class Tokens {
    private static final List<String> OPERATORS =
            List.of("&&", "||", "|&", ";;", "|", ";", "&", "(", ")");
    private static final List<String> REDIRECTIONS =
            List.of("&>>", "<<<", "&>", ">>", ">&", "<&", ">|", "<>", "<<", ">", "<");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokens(String text) {
        this.text = text;
    }

    /**
     * Cuts a text.
     *
     * @throws Unreadable when a quote or a bracket stays open
     */
    static List<Token> of(String text) {
        Tokens lexer = new Tokens(text);
        lexer.run();
        return lexer.tokens;
    }

    private void run() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                tokens.add(Token.operator(";"));
                at++;
            } else if (Character.isWhitespace(c)) {
                at++;
            } else if (text.startsWith("\\\n", at)) {
                at += 2;
            } else if (c == '#') {
                at = endOfLine();
            } else if (!redirection() && !operator()) {
                WordReader reader = new WordReader(text, at);
                tokens.add(Token.word(reader.read()));
                at = reader.end();
            }
        }
    }

    private boolean redirection() {
        int digits = at;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        if (text.startsWith("<(", digits) || text.startsWith(">(", digits)) {
            return false;
        }
        for (String form : REDIRECTIONS) {
            if (text.startsWith(form, digits)) {
                String descriptor = text.substring(at, digits);
                at = digits + form.length();
                tokens.add(Token.redirection(plain(descriptor, form)));
                return true;
            }
        }
        return false;
    }

    private static String plain(String descriptor, String form) {
        boolean usual =
                descriptor.equals("1") && form.startsWith(">")
                        || descriptor.equals("0") && form.startsWith("<");
        return usual ? form : descriptor + form;
    }

    private boolean operator() {
        for (String form : OPERATORS) {
            if (text.startsWith(form, at)) {
                at += form.length();
                tokens.add(Token.operator(form));
                return true;
            }
        }
        return false;
    }

    private int endOfLine() {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }
}
