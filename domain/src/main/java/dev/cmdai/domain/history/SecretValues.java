package dev.cmdai.domain.history;

import java.util.Locale;

/**
 * Finds where a value ends, and tells a literal secret from a variable, a path or a placeholder.
 */
final class SecretValues {

    private SecretValues() {}

    /** Whether a blank or the end of a command is at this place. */
    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    /**
     * The first place behind the value that starts at {@code from}; inside quotes if it has some.
     */
    static int end(String text, int from) {
        char quote = from > 0 ? text.charAt(from - 1) : ' ';
        boolean quoted = quote == '"' || quote == '\'';
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && quote != '\'') {
                i += 2;
                continue;
            }
            if (quoted ? c == quote : isBlank(c) || c == '"' || c == '\'' || c == '`') {
                break;
            }
            if (!quoted && (c == ';' || c == '|' || c == '&' || c == ')' || c == '<' || c == '>')) {
                break;
            }
            i++;
        }
        return Math.min(i, text.length());
    }

    /** Whether the value could be the secret itself. */
    static boolean isLiteral(String text, int from, int to) {
        int length = to - from;
        if (length < 1) {
            return false;
        }
        char first = text.charAt(from);
        switch (first) {
            case '$',
                    '`',
                    '<',
                    '{',
                    '[',
                    '(',
                    '*',
                    '%',
                    '\\',
                    '^',
                    ',',
                    ':',
                    '=',
                    '?',
                    '+',
                    '&' -> {
                return false; // a variable, a template, a pattern
            }
            case '/', '~' -> {
                return false; // a path
            }
            case '.' -> {
                return length > 1
                        && text.charAt(from + 1) != '/'
                        && text.charAt(from + 1) != '*'
                        && text.charAt(from + 1) != '.';
            }
            default -> {}
        }
        return !isPlaceholder(text, from, to);
    }

    /** Whether all of it are digits. */
    static boolean isNumber(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlaceholder(String text, int from, int to) {
        boolean same = true;
        int last = text.charAt(to - 1) == '/' ? to - 1 : to; // the end of a sed expression
        for (int i = from + 1; i < last && same; i++) {
            same =
                    Character.toLowerCase(text.charAt(i))
                            == Character.toLowerCase(text.charAt(from));
        }
        char first = text.charAt(from);
        if (same
                && (first == 'x' || first == 'X' || first == '.' || first == '-' || first == '_')) {
            return true;
        }
        if (text.startsWith("...", to - 3) || text.regionMatches(true, from, "your", 0, 4)) {
            return true; // github_pat_..., YOUR_API_KEY
        }
        if (to - from > 9) {
            return false;
        }
        return switch (text.substring(from, to).toLowerCase(Locale.ROOT)) {
            case "true", "false", "null", "none", "nil", "undefined", "yes", "no", "string" -> true;
            default -> false;
        };
    }
}
