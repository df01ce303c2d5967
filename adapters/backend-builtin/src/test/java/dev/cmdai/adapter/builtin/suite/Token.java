package dev.cmdai.adapter.builtin.suite;

/**
 * One piece of a command line: a word in its one spelling, an operator, or a redirection.
 *
 * @param kind what it is
 * @param text its spelling
 */
record Token(Kind kind, String text) {
    /** What a token is. */
    enum Kind {
        WORD,
        OPERATOR,
        REDIRECTION
    }

    static Token word(String text) {
        return new Token(Kind.WORD, text);
    }

    static Token operator(String text) {
        return new Token(Kind.OPERATOR, text);
    }

    static Token redirection(String text) {
        return new Token(Kind.REDIRECTION, text);
    }
}
