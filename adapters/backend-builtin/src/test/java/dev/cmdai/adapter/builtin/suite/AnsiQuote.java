package dev.cmdai.adapter.builtin.suite;

/** Reads the inside of {@code $'…'}, where a backslash starts a control character. */
final class AnsiQuote {
    private AnsiQuote() {}

    /** Appends the spelling of the text and returns where it ends, after the closing quote. */
    static int append(String text, int from, StringBuilder word) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\'') {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < text.length()) {
                word.append(Escapes.of(control(text.charAt(at + 1))));
                at += 2;
            } else {
                word.append(Escapes.of(c));
                at++;
            }
        }
        if (at >= text.length()) {
            throw new Unreadable("open quote");
        }
        return at + 1;
    }

    private static char control(char c) {
        return switch (c) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> c;
        };
    }
}
