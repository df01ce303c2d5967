package dev.cmdai.adapter.builtin.recipe.compile;

import dev.cmdai.adapter.builtin.recipe.Dialect;

/** Finds out which shells read a template as it is meant, by the signs outside of '…'. */
final class DialectScan {

    private static final String[] BASH = {
        "<(",
        ">(",
        "[[",
        "<<<",
        "((",
        "&>",
        "|&",
        "shopt ",
        "declare ",
        "mapfile ",
        "read -p",
        "read -s",
        "${!",
        ",,}",
        "^^}",
        "pushd",
        "popd",
        "compgen",
        "complete ",
        "disown",
        "source "
    };
    private static final String[] POSIX = {
        "$((", "${", "$?", "$!", "$$", "$#", "$@", "$*", "`", "{ ", "()", "<<", "set -", "unset "
    };
    private static final String[] POSIX_WORDS = {
        "for", "while", "until", "if", "case", "local", "then", "do"
    };

    private DialectScan() {}

    static void scan(TemplateSteps out, String template) {
        String text = withoutSingleQuoted(template);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = Character.isLetterOrDigit(c) || " ./-_:{},=@+|%".indexOf(c) >= 0;
            if (!plain || template.indexOf('\'') >= 0) {
                out.needs(Dialect.COMMON);
            }
        }
        for (String sign : POSIX) {
            if (text.contains(sign)) {
                out.needs(Dialect.POSIX);
            }
        }
        for (String word : POSIX_WORDS) {
            if (hasCommand(text, word)) {
                out.needs(Dialect.POSIX);
            }
        }
        if (assignmentAlone(text) || subshell(text) || text.contains("\\`")) {
            out.needs(Dialect.POSIX);
        }
        for (String sign : BASH) {
            if (text.contains(sign) && !(sign.equals("((") && onlyArithmetic(text))) {
                out.needs(Dialect.BASH);
            }
        }
        if (braceExpansion(text)) {
            out.needs(Dialect.BASH);
        }
    }

    private static String withoutSingleQuoted(String template) {
        StringBuilder text = new StringBuilder(template.length());
        boolean single = false;
        boolean twofold = false;
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            if (c == '\'' && !twofold) {
                single = !single;
            } else if (!single) {
                if (c == '"') {
                    twofold = !twofold;
                }
                text.append(c);
                if (c == '\\' && i + 1 < template.length()) {
                    text.append(template.charAt(++i));
                }
            }
        }
        return text.toString();
    }

    /** Whether the word begins a command: at the start or behind a separator. */
    private static boolean hasCommand(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean whole = end == text.length() || text.charAt(end) == ' ';
            String before = text.substring(0, at).stripTrailing();
            boolean first =
                    before.isEmpty() || ";|&(".indexOf(before.charAt(before.length() - 1)) >= 0;
            if (whole && first && (at == 0 || text.charAt(at - 1) != '-')) {
                return true;
            }
        }
        return false;
    }

    private static boolean assignmentAlone(String text) {
        int i = 0;
        while (i < text.length()
                && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '_')) {
            i++;
        }
        if (i == 0 || i >= text.length() || text.charAt(i) != '=') {
            return false;
        }
        int space = text.indexOf(' ', i);
        return space < 0 || ";&".indexOf(text.charAt(space - 1)) >= 0;
    }

    private static boolean subshell(String text) {
        for (int at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
            if (at == 0 || "$\\<>(".indexOf(text.charAt(at - 1)) < 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean onlyArithmetic(String text) {
        for (int at = text.indexOf("(("); at >= 0; at = text.indexOf("((", at + 2)) {
            if (at == 0 || text.charAt(at - 1) != '$') {
                return false;
            }
        }
        return true;
    }

    private static boolean braceExpansion(String text) {
        for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
            int close = text.indexOf('}', at);
            if (close > at
                    && (at == 0 || text.charAt(at - 1) != '$' && text.charAt(at - 1) != '@')) {
                String inside = text.substring(at + 1, close);
                if ((inside.contains(",") || inside.contains("..")) && inside.indexOf(' ') < 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
