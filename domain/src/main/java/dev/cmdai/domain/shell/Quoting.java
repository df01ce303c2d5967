package dev.cmdai.domain.shell;

/** Writes any text as exactly one literal word of a shell. */
public final class Quoting {

    private Quoting() {}

    /**
     * Quotes {@code text} so that the shell reads it back as one word with just that text: no
     * expansion, no option-like surprise in the shell itself, no second word. Text that needs no
     * quotes is returned as it is.
     *
     * @throws IllegalArgumentException if the text holds a NUL, which no shell word can carry, or,
     *     for cmd, a line break or a {@code %} or {@code "}, which cmd can't keep literal
     */
    public static String quote(String text, ShellKind shell) {
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("A shell word can't hold a NUL character");
        }
        return switch (shell) {
            case BASH, ZSH, SH -> isPlain(text) ? text : posix(text);
            case FISH -> isPlain(text) ? text : fish(text);
            case POWERSHELL -> isPlain(text) ? text : "'" + text.replace("'", "''").replace("\u2019", "\u2019\u2019").replace("\u2018", "\u2018\u2018").replace("\u201a", "\u201a\u201a").replace("\u201b", "\u201b\u201b") + "'";
            case CMD -> isPlain(text) ? text : cmd(text);
        };
    }

    /** Whether the text is the same word without any quotes in every shell. */
    public static boolean isPlain(String text) {
        if (text.isEmpty()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain =
                    c >= 'a' && c <= 'z'
                            || c >= 'A' && c <= 'Z'
                            || c >= '0' && c <= '9'
                            || c == '/'
                            || c == '.'
                            || c == '_'
                            || c == ':'
                            || c == '-'
                            || i > 0 && (c == '@' || c == '+' || c == ',' || c == '=');
            if (!plain) {
                return false;
            }
        }
        // "a=b" as the first word is an assignment, and zsh expands "=b".
        return text.indexOf('=') < 0 || text.charAt(0) == '-' || text.charAt(0) == '/';
    }

    private static String posix(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }

    private static String fish(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    private static String cmd(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '%' || c == '\n' || c == '\r') {
                throw new IllegalArgumentException("cmd can't keep '" + c + "' literal in a word");
            }
        }
        return '"' + text + '"';
    }
}
