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
        if (isPlain(text) || isPlainIn(text, shell)) {
            return text;
        }
        return switch (shell) {
            case BASH, ZSH, SH -> posix(text);
            case FISH -> fish(text);
            case POWERSHELL -> powerShell(text);
            case CMD -> cmd(text);
        };
    }

    /** Whether the text is the same word without any quotes in every shell. */
    public static boolean isPlain(String text) {
        if (text.isEmpty()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isPlain(c) && !(i > 0 && (c == '@' || c == '+'))) {
                return false;
            }
        }
        return !isSplitByPowerShell(text);
    }

    /** PowerShell hands {@code -a.b} and {@code -a:b} to a program as two words. */
    private static boolean isSplitByPowerShell(String text) {
        return text.charAt(0) == '-' && (text.indexOf('.') >= 0 || text.indexOf(':') >= 0);
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c == '/'
                || c == '.'
                || c == '_'
                || c == ':'
                || c == '-';
    }

    /**
     * What only some shells read as it is: commas, which make lists elsewhere, and equals signs
     * behind an option or a path; "a=b" as the first word is an assignment, and zsh expands "=b".
     */
    private static boolean isPlainIn(String text, ShellKind shell) {
        if (text.isEmpty() || !shell.isPosix() && shell != ShellKind.FISH) {
            return false;
        }
        char first = text.charAt(0);
        boolean equals = first == '-' || first == '/';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean inside = i > 0 && (c == '@' || c == '+' || c == ',' || c == '=' && equals);
            if (!isPlain(c) && !inside) {
                return false;
            }
        }
        return true;
    }

    /** PowerShell takes the curly quotes for straight ones, so they are doubled like those. */
    private static String powerShell(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('\'');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c);
            if (c == '\'' || c >= '\u2018' && c <= '\u201b') {
                out.append(c);
            }
        }
        return out.append('\'').toString();
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
        // A program would take a backslash before the closing quote for an escape.
        int backslashes = 0;
        while (backslashes < text.length()
                && text.charAt(text.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return '"' + text + "\\".repeat(backslashes) + '"';
    }
}
