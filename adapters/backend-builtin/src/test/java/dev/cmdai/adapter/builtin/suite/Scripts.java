package dev.cmdai.adapter.builtin.suite;

/** Scripts of sed and awk without the differences that are only looks. */
final class Scripts {
    private static final String DELIMITERS = "/|,#@:!%_+";

    private Scripts() {}

    /** A sed script; {@code s|a|b|} becomes {@code s/a/b/}. */
    static String sed(String script) {
        String text = script.strip();
        while (text.endsWith(";")) {
            text = text.substring(0, text.length() - 1).strip();
        }
        if (text.length() < 4 || text.charAt(0) != 's' || DELIMITERS.indexOf(text.charAt(1)) < 0) {
            return text;
        }
        char delimiter = text.charAt(1);
        int middle = next(text, 2, delimiter);
        int end = middle < 0 ? -1 : next(text, middle + 1, delimiter);
        if (end < 0 || !text.substring(end + 1).matches("[gIiepw0-9]*")) {
            return text;
        }
        String pattern = text.substring(2, middle);
        String replacement = text.substring(middle + 1, end);
        boolean special = delimiter == '|' || delimiter == '+';
        if (special && (pattern + replacement).contains("\\" + delimiter)) {
            return text;
        }
        String flags = text.substring(end + 1).replace('i', 'I');
        return "s/"
                + slashed(pattern, delimiter)
                + "/"
                + slashed(replacement, delimiter)
                + "/"
                + flags;
    }

    private static String slashed(String part, char delimiter) {
        String bare = part.replace("\\" + delimiter, String.valueOf(delimiter)).replace("\\/", "/");
        return bare.replace("/", "\\/");
    }

    private static int next(String text, int from, char delimiter) {
        for (int at = from; at < text.length(); at++) {
            if (text.charAt(at) == '\\') {
                at++;
            } else if (text.charAt(at) == delimiter) {
                return at;
            }
        }
        return -1;
    }

    /** An awk program; blanks count only in strings, in patterns, and between two words. */
    static String awk(String script) {
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int at = 0; at < script.length(); at++) {
            char c = script.charAt(at);
            if (Character.isWhitespace(c)) {
                gap = true;
                continue;
            }
            char last = text.isEmpty() ? '{' : text.charAt(text.length() - 1);
            if (gap && joins(last) && joins(c)) {
                text.append(' ');
            }
            gap = false;
            if (c == '}' && last == ';') {
                text.setLength(text.length() - 1);
            }
            if (c == '"' || c == '/' && "{(,~!&|;}".indexOf(last) >= 0) {
                int end = next(script, at + 1, c);
                end = end < 0 ? script.length() - 1 : end;
                text.append(script, at, end + 1);
                at = end;
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static boolean joins(char c) {
        return c == '_'
                || c == '$'
                || c == '"'
                || c == '-'
                || c == '+'
                || Character.isLetterOrDigit(c);
    }
}
