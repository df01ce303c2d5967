package dev.cmdai.adapter.builtin.suite;

import java.util.Set;

/** A {@code $NAME}, {@code ${…}}, {@code $(…)}, {@code $((…))} or backtick expansion. */
final class Expansion {
    /** Their values hold no blanks in practice, so quotes around them change nothing. */
    private static final Set<String> BLANKLESS =
            Set.of("HOME", "PWD", "OLDPWD", "USER", "LOGNAME", "SHELL", "HOSTNAME", "HISTFILE");

    private static final Set<String> BLANKLESS_PROGRAMS =
            Set.of("date", "whoami", "hostname", "id", "nproc", "uname", "which", "readlink");

    private final String spelling;
    private final boolean blankless;
    private final int end;

    Expansion(String text, int at) {
        if (text.charAt(at) == '`') {
            int close = text.indexOf('`', at + 1);
            if (close < 0) {
                throw new Unreadable("open backtick");
            }
            end = close + 1;
            String inner = CanonicalCommand.of(text.substring(at + 1, close));
            spelling = substitution(inner);
            blankless = blanklessCommand(inner);
        } else if (text.startsWith("$((", at)) {
            end = closing(text, at + 2);
            spelling = text.substring(at, end).replace(" ", "");
            blankless = true;
        } else if (text.startsWith("$(", at)) {
            end = closing(text, at + 2);
            String inner = CanonicalCommand.of(text.substring(at + 2, end - 1));
            spelling = substitution(inner);
            blankless = blanklessCommand(inner);
        } else if (text.startsWith("${", at)) {
            int close = text.indexOf('}', at);
            if (close < 0) {
                throw new Unreadable("open brace");
            }
            end = close + 1;
            spelling = text.substring(at, end);
            blankless = BLANKLESS.contains(text.substring(at + 2, close));
        } else {
            end = nameEnd(text, at + 1);
            String name = text.substring(at + 1, end);
            spelling = "${" + name + "}";
            blankless = BLANKLESS.contains(name);
        }
    }

    /** Whether the dollar at this place starts an expansion. */
    static boolean startsAt(String text, int at) {
        if (at + 1 >= text.length()) {
            return false;
        }
        char next = text.charAt(at + 1);
        return next == '{' || next == '(' || "?!#@*$-".indexOf(next) >= 0 || nameChar(next);
    }

    String spelling(boolean quoted) {
        return quoted && !blankless ? "\"" + spelling + "\"" : spelling;
    }

    int end() {
        return end;
    }

    /** The place after the bracket that closes the one before {@code from}. */
    static int closing(String text, int from) {
        int depth = 1;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '\'' || c == '"') {
                int close = text.indexOf(c, at + 1);
                at = close < 0 ? text.length() : close;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return at + 1;
            }
        }
        throw new Unreadable("open bracket");
    }

    private static String substitution(String inner) {
        return switch (inner) {
            case "pwd" -> "${PWD}";
            case "whoami", "id -n -u" -> "${USER}";
            default -> "$(" + inner + ")";
        };
    }

    private static boolean blanklessCommand(String inner) {
        int blank = inner.indexOf(' ');
        String program = blank < 0 ? inner : inner.substring(0, blank);
        return program.equals("pwd") || BLANKLESS_PROGRAMS.contains(program);
    }

    private static int nameEnd(String text, int from) {
        if (!nameChar(text.charAt(from)) || Character.isDigit(text.charAt(from))) {
            return from + 1;
        }
        int at = from;
        while (at < text.length() && nameChar(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean nameChar(char c) {
        return c == '_' || c < 128 && Character.isLetterOrDigit(c);
    }
}
