package dev.cmdai.domain.history;

/**
 * Finds values that a name gives away: {@code PGPASSWORD=x}, {@code --token=x}, {@code "secret":
 * "x"}, {@code X-Api-Key: x}, {@code Authorization: Bearer x}.
 */
final class NamedSecrets {

    private static final int LONGEST_NAME = 80;
    private static final int LOOK_BACK = 200;

    private NamedSecrets() {}

    static void find(String text, SecretSpans spans) {
        int done = 0; // what is behind is part of a value
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '=' || c == ':') && i >= done) {
                int nameEnd = i;
                if (isQuote(text.charAt(i - 1))) {
                    nameEnd--; // "name": "value"
                    if (nameEnd > 0 && text.charAt(nameEnd - 1) == '\\') {
                        nameEnd--;
                    }
                }
                int nameStart = nameStart(text, nameEnd, done);
                if (nameStart < nameEnd) {
                    done = Math.max(done, value(text, nameStart, nameEnd, i, spans));
                }
            }
        }
    }

    /** Judges one name and its value; answers where to go on. */
    private static int value(
            String text, int nameStart, int nameEnd, int separator, SecretSpans spans) {
        int from = separator + 1;
        boolean colon = text.charAt(separator) == ':';
        if (from >= text.length()
                || text.charAt(from) == '='
                || colon && text.charAt(from) == ':') {
            return 0;
        }
        if (colon && isName(text, nameStart, nameEnd, "authorization")) {
            return authorization(text, from, spans);
        }
        String kind = SecretNames.kind(text, nameStart, nameEnd);
        if (kind.isEmpty()) {
            return 0;
        }
        if (colon) {
            from = afterBlanks(text, from);
        }
        boolean quoted = false;
        boolean escaped = text.startsWith("\\\"", from);
        if (escaped) {
            from += 2;
        } else if (from < text.length() && isQuote(text.charAt(from))) {
            if (!isQuote(text.charAt(separator - 1)) && isOpen(text, nameStart, from)) {
                return 0; // the quote that ends a prompt: read -p "Password: "
            }
            from++;
            quoted = true;
        }
        int to = escaped ? escapedEnd(text, from) : SecretValues.end(text, from);
        if (colon && !quoted && !escaped) {
            to = withoutComma(text, from, to);
        }
        if (!isWanted(text, from, to, kind, colon && !quoted && !escaped)) {
            return 0;
        }
        spans.add(from, to, kind);
        return to;
    }

    /** In prose a name and a colon often stand before ordinary words. */
    private static boolean isWanted(String text, int from, int to, String kind, boolean prose) {
        if (!SecretValues.isLiteral(text, from, to) || prose && isLetters(text, from, to)) {
            return false;
        }
        return kind.equals(SecretNames.PASSWORD)
                || to - from >= (SecretValues.isNumber(text, from, to) ? 8 : 6);
    }

    private static boolean isLetters(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static int withoutComma(String text, int from, int to) {
        boolean comma = to > from && (text.charAt(to - 1) == ',' || text.charAt(to - 1) == '.');
        return comma ? to - 1 : to;
    }

    private static int escapedEnd(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) != '\\' && text.charAt(i) != '"') {
            i++;
        }
        return i;
    }

    private static int authorization(String text, int behindColon, SecretSpans spans) {
        int from = afterBlanks(text, behindColon);
        int scheme = from;
        while (from < text.length() && Character.isLetter(text.charAt(from))) {
            from++;
        }
        int blank = afterBlanks(text, from);
        if (from > scheme && blank > from && blank < text.length()) {
            from = blank;
        } else {
            from = scheme; // the bare token, without the name of a scheme
        }
        if (from > 0 && from < text.length() && isQuote(text.charAt(from))) {
            return 0;
        }
        int to = SecretValues.end(text, from);
        if (SecretValues.isLiteral(text, from, to)) {
            spans.add(from, to, SecretNames.TOKEN);
            return to;
        }
        return 0;
    }

    /** Whether the quote at {@code at} was opened shortly before {@code from}. */
    private static boolean isOpen(String text, int from, int at) {
        boolean open = false;
        for (int i = Math.max(0, from - LOOK_BACK); i < from; i++) {
            open ^= text.charAt(i) == text.charAt(at);
        }
        return open;
    }

    private static int afterBlanks(String text, int from) {
        int i = from;
        while (i < text.length() && i - from < 8 && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private static boolean isName(String text, int from, int to, String lower) {
        return to - from >= lower.length()
                && text.regionMatches(true, to - lower.length(), lower, 0, lower.length());
    }

    private static int nameStart(String text, int nameEnd, int least) {
        int i = nameEnd;
        while (i > least && nameEnd - i <= LONGEST_NAME && isNamePart(text.charAt(i - 1))) {
            i--;
        }
        while (i < nameEnd && text.charAt(i) == '-') {
            i++;
        }
        return i;
    }

    private static boolean isNamePart(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c == '_'
                || c == '-'
                || c == '.';
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }
}
