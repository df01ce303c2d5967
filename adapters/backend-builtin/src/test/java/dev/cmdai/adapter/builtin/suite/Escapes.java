package dev.cmdai.adapter.builtin.suite;

import org.jspecify.annotations.Nullable;

/**
 * The one spelling of a word: what the shell would take literally is escaped with a backslash where
 * that matters, what the shell would expand stands bare.
 */
final class Escapes {
    private static final String GUARDED = " \t\n*?[{}$`\"'\\|&;<>()";

    private Escapes() {}

    /** Spells one literal character. */
    static String of(char literal) {
        return GUARDED.indexOf(literal) < 0 ? String.valueOf(literal) : "\\" + literal;
    }

    /** Spells a literal text. */
    static String of(String literal) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < literal.length(); i++) {
            word.append(of(literal.charAt(i)));
        }
        return word.toString();
    }

    /** The literal text of a word, or null when the shell would expand a part of it. */
    static @Nullable String literal(String word) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '\\' && i + 1 < word.length()) {
                text.append(word.charAt(++i));
            } else if (GUARDED.indexOf(c) >= 0) {
                return null;
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    /** Takes bare wildcards as literal ones: `--include=*.c` reaches the program as typed. */
    static String withoutGlobs(String word) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '\\' && i + 1 < word.length()) {
                text.append(c).append(word.charAt(++i));
            } else if (c == '*' || c == '?' || c == '[') {
                text.append('\\').append(c);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
