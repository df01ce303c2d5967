package dev.cmdai.domain.shell;

/** Looks ahead for the end of an arithmetic expression, within the cursor's allowance. */
final class Brackets {

    private Brackets() {}

    /**
     * The position of the {@code ))} that ends the arithmetic starting at {@code from}; -1 when the
     * brackets turn out to be those of commands, or the allowance is used up.
     */
    static int arithmeticEnd(Cursor in, int from) {
        String text = in.text;
        int open = 0;
        int at = from;
        while (at < text.length() && in.lookahead > 0) {
            in.lookahead--;
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '\'') {
                int end = text.indexOf('\'', at + 1);
                if (end < 0) {
                    return -1;
                }
                in.lookahead -= end - at;
                at = end;
            } else if (c == '(') {
                open++;
            } else if (c == ')') {
                if (open == 0) {
                    return at + 1 < text.length() && text.charAt(at + 1) == ')' ? at : -1;
                }
                open--;
            }
            at++;
        }
        return -1;
    }
}
