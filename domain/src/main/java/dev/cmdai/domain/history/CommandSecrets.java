package dev.cmdai.domain.history;

/**
 * Finds passwords among a command's arguments, where only the program tells what an option means:
 * {@code mysql -pSECRET}, {@code curl -u user:pass}, {@code echo x | sudo -S}. Looks at words
 * without regard to nesting, so that commands inside of quotes are seen too.
 */
final class CommandSecrets {

    private final String text;
    private final SecretSpans spans;
    private String program = "";
    private boolean login;
    private int word;
    private int lastFrom = -1;
    private int lastTo = -1;
    private boolean piped;

    private CommandSecrets(String text, SecretSpans spans) {
        this.text = text;
        this.spans = spans;
    }

    static void find(String text, SecretSpans spans) {
        new CommandSecrets(text, spans).scan();
    }

    private void scan() {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == ';' || c == '|' || c == '&' || c == '\n' || c == '(' || c == '`') {
                separator(c, i);
                i++;
            } else if (SecretValues.isBlank(c) || c == '"' || c == '\'' || c == ')') {
                i++;
            } else {
                int end = Math.max(i + 1, wordEnd(i));
                i = Math.max(end, argument(i, end));
            }
        }
    }

    private int wordEnd(int from) {
        int i = from;
        while (i < text.length()) {
            switch (text.charAt(i)) {
                case ' ', '\t', '\n', '\r', '"', '\'', '`', ';', '|', '&', '(', ')', '<', '>' -> {
                    return i;
                }
                default -> i++;
            }
        }
        return i;
    }

    private void separator(char c, int at) {
        boolean twice = at > 0 && text.charAt(at - 1) == c;
        piped = c == '|' && !twice && isEcho() && lastFrom >= 0;
        if (!piped) {
            lastFrom = -1;
        }
        program = "";
        login = false;
        word = 0;
    }

    private boolean isEcho() {
        return program.equals("echo") || program.equals("printf");
    }

    /** Looks at one word; answers where to go on. */
    private int argument(int from, int to) {
        word++;
        String name = CommandOptions.programAt(text, from, to);
        if (!name.isEmpty() && (word == 1 || !isEcho() && !name.equals("echo"))) {
            program = name;
            word = 1;
            if (piped && name.equals("chpasswd")) {
                fedPassword();
            }
            return to;
        }
        if (isEcho()) {
            if (text.charAt(from) != '-') {
                lastFrom = lastFrom < 0 ? from : lastFrom;
                lastTo = to;
            }
            return to;
        }
        if (piped && CommandOptions.readsPassword(program, text, from)) {
            fedPassword();
        }
        login |= to - from == 5 && text.startsWith("login", from);
        if (text.charAt(from) == '-' || text.charAt(from) == '/') {
            return option(from, to);
        }
        if (CommandOptions.isPlainPassword(program, word, text, from)) {
            int end = SecretValues.end(text, from);
            if (SecretValues.isLiteral(text, from, end)) {
                spans.add(from, end, SecretNames.PASSWORD);
                return end;
            }
        }
        return to;
    }

    private void fedPassword() {
        int from = lastFrom;
        if (program.equals("chpasswd")) {
            while (from < lastTo && text.charAt(from) != ':') {
                from++;
            }
            from++;
        }
        if (SecretValues.isLiteral(text, from, lastTo)) {
            spans.add(from, lastTo, SecretNames.PASSWORD);
        }
        piped = false;
    }

    private int option(int from, int to) {
        String option = text.substring(from, Math.min(to, from + 40));
        int attached = CommandOptions.attached(program, option);
        if (attached > 0 && from + attached < to) {
            int end = SecretValues.end(text, from + attached);
            return secret(from + attached, end, CommandOptions.isPair(program));
        }
        if (attached > 0 && to < text.length() && isQuote(text.charAt(to))) {
            int end = SecretValues.end(text, to + 1);
            return secret(to + 1, end, CommandOptions.isPair(program));
        }
        int next = nextWord(to);
        if (next < 0) {
            return to;
        }
        if (CommandOptions.takesPassword(program, login, option)) {
            return secret(next, SecretValues.end(text, next), false);
        }
        if (CommandOptions.takesPair(program, option, text, next)) {
            return secret(next, SecretValues.end(text, next), true);
        }
        int dashes = option.startsWith("--") ? 2 : 1;
        if (option.indexOf('=') < 0 && !CommandOptions.promptsByLongName(program)) {
            String kind = SecretNames.kind(text, from + dashes, to);
            int end = SecretValues.end(text, next);
            if (!kind.isEmpty()
                    && text.charAt(next) != '-'
                    && SecretValues.isLiteral(text, next, end)
                    && (end - next > 2 || !SecretValues.isNumber(text, next, end))) {
                spans.add(next, end, kind);
                return end;
            }
        }
        return to;
    }

    /** Marks a value; of user:password only what follows the colon. */
    private int secret(int from, int to, boolean pair) {
        int start = from;
        if (pair) {
            int colon = start;
            while (colon < to && text.charAt(colon) != ':' && text.charAt(colon) != '%') {
                colon++;
            }
            start = colon + 1;
        }
        if (start < to && text.charAt(from) != '-' && SecretValues.isLiteral(text, start, to)) {
            spans.add(start, to, SecretNames.PASSWORD);
        }
        return to;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    /** Where the next word starts, behind its quote; negative if the command ends. */
    private int nextWord(int from) {
        int i = from;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        if (i == from || i >= text.length()) {
            return -1;
        }
        char c = text.charAt(i);
        if (isQuote(c)) {
            return i + 1 < text.length() ? i + 1 : -1;
        }
        return c == ';' || c == '|' || c == '&' || c == '\n' || c == '>' || c == '<' ? -1 : i;
    }
}
