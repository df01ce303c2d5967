package dev.cmdai.adapter.builtin.recipe;

import dev.cmdai.domain.shell.Quoting;
import dev.cmdai.domain.shell.ShellKind;

/** Puts a value into a command so that it can't leave the word, or the quotes, where it stands. */
final class WordQuoting {

    private static final String RESERVED =
            " if then else elif fi for while until do done case esac in select function time coproc"
                    + " begin end and or not switch builtin command exec eval ";

    private WordQuoting() {}

    /**
     * Appends the value.
     *
     * @param path whether the value names a file, so that {@code ~/} means the home directory and a
     *     dash at its start is no option
     */
    static void append(
            StringBuilder out, String value, QuoteContext place, boolean path, ShellKind shell) {
        switch (place) {
            case BARE -> bare(out, value, path, shell);
            case COMMAND -> {
                if (RESERVED.contains(" " + value + " ")) {
                    out.append('\'').append(value).append('\'');
                } else {
                    bare(out, value, path, shell);
                }
            }
            case SINGLE -> single(out, value, shell);
            case DOUBLE -> {
                if (path && (value.equals("~") || value.startsWith("~/"))) {
                    out.append("$HOME");
                    twofold(out, value.substring(1), shell);
                } else {
                    twofold(out, value, shell);
                }
            }
        }
    }

    /** Appends a glob that the shell shall expand: only its wildcards stay outside of quotes. */
    static void appendFiles(StringBuilder out, String value, ShellKind shell) {
        String rest = value;
        boolean start = atWordStart(out);
        if (start && rest.startsWith("-")) {
            out.append("./");
        } else if (start && rest.startsWith("~/")) {
            out.append("~/");
            rest = rest.substring(2);
        }
        int from = 0;
        for (int i = 0; i <= rest.length(); i++) {
            boolean wild = i < rest.length() && (rest.charAt(i) == '*' || rest.charAt(i) == '?');
            if (i == rest.length() || wild) {
                if (from < i) {
                    out.append(Quoting.quote(rest.substring(from, i), shell));
                }
                if (wild) {
                    out.append(rest.charAt(i));
                }
                from = i + 1;
            }
        }
        if (rest.isEmpty()) {
            out.append("''");
        }
    }

    private static void bare(StringBuilder out, String value, boolean path, ShellKind shell) {
        if (shell == ShellKind.POWERSHELL) {
            // In its expression mode a bare word is no text, and a dash begins a parameter.
            if (Quoting.isPlain(value) && value.charAt(0) != '-') {
                out.append(value);
            } else {
                out.append('\'');
                single(out, value, shell);
                out.append('\'');
            }
            return;
        }
        if (!path) {
            out.append(Quoting.quote(value, shell));
            return;
        }
        boolean start = atWordStart(out);
        if (value.equals("~") || value.startsWith("~/")) {
            out.append(start ? "~" : "\"$HOME\"");
            if (value.length() > 1) {
                out.append('/');
            }
            if (value.length() > 2) {
                out.append(Quoting.quote(value.substring(2), shell));
            }
        } else {
            out.append(Quoting.quote(start && value.startsWith("-") ? "./" + value : value, shell));
        }
    }

    private static void single(StringBuilder out, String value, ShellKind shell) {
        switch (shell) {
            case BASH, ZSH, SH, CMD -> out.append(value.replace("'", "'\\''"));
            case FISH -> out.append(value.replace("\\", "\\\\").replace("'", "\\'"));
            case POWERSHELL -> {
                for (int i = 0; i < value.length(); i++) {
                    char c = value.charAt(i);
                    if (c == '\'' || c >= '\u2018' && c <= '\u201b') {
                        out.append(c);
                    }
                    out.append(c);
                }
            }
        }
    }

    private static void twofold(StringBuilder out, String value, ShellKind shell) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (shell) {
                case BASH, ZSH, SH, CMD -> {
                    if (c == '!') {
                        // An interactive shell looks for history even inside of "…".
                        out.append("\"'!'\"");
                        continue;
                    }
                    if (c == '\\' || c == '"' || c == '$' || c == '`') {
                        out.append('\\');
                    }
                }
                case FISH -> {
                    if (c == '\\' || c == '"' || c == '$') {
                        out.append('\\');
                    }
                }
                case POWERSHELL -> {
                    if (c == '`' || c == '"' || c == '$' || c >= '\u201c' && c <= '\u201e') {
                        out.append('`');
                    }
                }
            }
            out.append(c);
        }
    }

    private static boolean atWordStart(StringBuilder out) {
        return out.isEmpty() || " \t\n|&;(<>".indexOf(out.charAt(out.length() - 1)) >= 0;
    }
}
