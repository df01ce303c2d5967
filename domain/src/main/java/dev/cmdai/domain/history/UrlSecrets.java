package dev.cmdai.domain.history;

/** Finds passwords and tokens in front of a URL's host: scheme://user:password@host. */
final class UrlSecrets {

    private UrlSecrets() {}

    static void find(String text, SecretSpans spans) {
        int at = text.indexOf("://");
        while (at >= 0) {
            int from = at + 3;
            int end = authorityEnd(text, from);
            int host = end - 1;
            while (host >= from && text.charAt(host) != '@') {
                host--;
            }
            if (host >= from && !text.startsWith("[redacted:", from)) {
                userInfo(text, from, host, spans);
            }
            at = text.indexOf("://", Math.max(from, end - 1));
        }
    }

    /** A password may hold what a URL should not; the last '@' before a blank or slash decides. */
    private static int authorityEnd(String text, int from) {
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (SecretValues.isBlank(c)
                    || c == '/'
                    || c == '?'
                    || c == '"'
                    || c == '\''
                    || c == '`') {
                break;
            }
            i++;
        }
        return i;
    }

    private static void userInfo(String text, int from, int to, SecretSpans spans) {
        int colon = from;
        while (colon < to && text.charAt(colon) != ':') {
            colon++;
        }
        if (colon < to) {
            if (SecretValues.isLiteral(text, colon + 1, to)) {
                spans.add(colon + 1, to, SecretNames.PASSWORD);
            }
        } else if (to - from >= 20 && hasDigit(text, from, to)) {
            spans.add(from, to, SecretNames.TOKEN); // https://TOKEN@host
        }
    }

    private static boolean hasDigit(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }
}
