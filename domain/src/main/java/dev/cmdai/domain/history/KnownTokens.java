package dev.cmdai.domain.history;

/**
 * Finds keys that show by their own form what they are: a vendor's prefix with the right characters
 * and length, a JSON web token, a private key in PEM. Forms as the vendors document them.
 */
final class KnownTokens {

    private static final String PEM = "-----BEGIN ";

    /** Nothing that counts is longer; bounds keep the time linear. */
    private static final int LONGEST = 512;

    private static final int LONGEST_JWT_PART = 4096;
    private static final int LONGEST_HEAD = 64;

    private KnownTokens() {}

    static void find(String text, SecretSpans spans) {
        int end = text.length();
        int i = 0;
        while (i < end) {
            char c = text.charAt(i);
            if (c == '-' && text.startsWith(PEM, i)) {
                i = pem(text, i, spans);
            } else if (isWord(c) && (i == 0 || !isWord(text.charAt(i - 1)))) {
                int run = wordEnd(text, i, true);
                int length = length(text, i, run);
                if (length > 0) {
                    spans.add(i, i + length, kind(c, text, i));
                    i += length;
                } else {
                    i = wordEnd(text, i, false);
                }
            } else {
                i++;
            }
        }
    }

    private static String kind(char first, String text, int at) {
        return first == 'e' && text.startsWith("eyJ", at) ? "jwt" : SecretNames.TOKEN;
    }

    /** How long the token is that starts here; 0 if there is none. */
    private static int length(String text, int at, int run) {
        int n = run - at;
        if (n < 16) {
            return 0;
        }
        return switch (text.charAt(at)) {
            case 'A' -> awsOrGoogle(text, at, run);
            case 'e' -> text.startsWith("eyJ", at) ? jwt(text, at) : 0;
            case 'g' ->
                    prefixed(text, at, run, "github_pat_", 30)
                            + github(text, at, run)
                            + prefixed(text, at, run, "glpat-", 20)
                            + prefixed(text, at, run, "glptt-", 20)
                            + prefixed(text, at, run, "gldt-", 20)
                            + prefixed(text, at, run, "glrt-", 20);
            case 'h' ->
                    prefixed(text, at, run, "hf_", 30)
                            + prefixed(text, at, run, "hvs.", 20)
                            + prefixed(text, at, run, "hvb.", 20);
            case 'x' -> slack(text, at, run);
            case 's' ->
                    stripe(text, at, run)
                            + openAi(text, at, run)
                            + prefixed(text, at, run, "shpat_", 32)
                            + prefixed(text, at, run, "shpss_", 32);
            case 'r', 'p', 'w' ->
                    stripe(text, at, run)
                            + prefixed(text, at, run, "pypi-", 60)
                            + prefixed(text, at, run, "rubygems_", 40)
                            + prefixed(text, at, run, "pul-", 40)
                            + prefixed(text, at, run, "whsec_", 24)
                            + prefixed(text, at, run, "pplx-", 40);
            case 'n' -> prefixed(text, at, run, "npm_", 36) + prefixed(text, at, run, "nvapi-", 40);
            case 'd' ->
                    prefixed(text, at, run, "dop_v1_", 60)
                            + prefixed(text, at, run, "doo_v1_", 60)
                            + prefixed(text, at, run, "dckr_pat_", 24)
                            + prefixed(text, at, run, "dapi", 32);
            case 'S' -> prefixed(text, at, run, "SG.", 60);
            case 'l' -> prefixed(text, at, run, "lin_api_", 32);
            case 'k' -> prefixed(text, at, run, "key-", 32);
            case 'y' -> prefixed(text, at, run, "ya29.", 30);
            case 'a' -> prefixed(text, at, run, "atlasv1.", 60);
            default -> 0;
        };
    }

    private static int prefixed(String text, int at, int run, String prefix, int least) {
        int body = run - at - prefix.length();
        if (body < least || !text.startsWith(prefix, at)) {
            return 0;
        }
        return mixed(text, at + prefix.length(), run) ? run - at : 0;
    }

    /** Random characters hold a digit; names made of words rarely do. */
    private static boolean mixed(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                return true;
            }
        }
        return false;
    }

    private static int github(String text, int at, int run) {
        char type = text.charAt(at + 2);
        boolean known = type == 'p' || type == 'o' || type == 'u' || type == 's' || type == 'r';
        boolean head = text.charAt(at + 1) == 'h' && known && text.charAt(at + 3) == '_';
        return head && run - at >= 40 && mixed(text, at + 4, run) ? run - at : 0;
    }

    private static int slack(String text, int at, int run) {
        boolean bot = text.startsWith("xox", at) && text.charAt(at + 4) == '-';
        boolean app = text.startsWith("xapp-", at);
        return (bot || app) && mixed(text, at + 5, run) ? run - at : 0;
    }

    private static int stripe(String text, int at, int run) {
        int mode = at + 3;
        boolean head =
                text.charAt(at + 1) == 'k'
                        && text.charAt(at + 2) == '_'
                        && (text.startsWith("live_", mode) || text.startsWith("test_", mode));
        return head && text.charAt(at) != 'p' && run - at >= 24 ? run - at : 0;
    }

    private static int openAi(String text, int at, int run) {
        return prefixed(text, at, run, "sk-", 32);
    }

    private static int awsOrGoogle(String text, int at, int run) {
        if (text.startsWith("AIza", at)) {
            return run - at >= 39 ? run - at : 0;
        }
        boolean aws = text.startsWith("AKIA", at) || text.startsWith("ASIA", at);
        if (!aws || run - at != 20) {
            return 0;
        }
        for (int i = at; i < run; i++) {
            char c = text.charAt(i);
            if (!(c >= 'A' && c <= 'Z' || c >= '0' && c <= '9')) {
                return 0;
            }
        }
        return 20;
    }

    /** Three parts of base64url, the first two JSON objects: RFC 7519. */
    private static int jwt(String text, int at) {
        int dot = tokenPart(text, at);
        if (dot - at < 10 || !text.startsWith(".eyJ", dot)) {
            return 0;
        }
        int second = tokenPart(text, dot + 1);
        if (second >= text.length() || text.charAt(second) != '.') {
            return 0;
        }
        int third = tokenPart(text, second + 1);
        return third - second > 10 ? third - at : 0;
    }

    private static int tokenPart(String text, int from) {
        int i = from;
        int most = Math.min(text.length(), from + LONGEST_JWT_PART);
        while (i < most && (isWord(text.charAt(i)) || text.charAt(i) == '-')) {
            i++;
        }
        return i;
    }

    private static int pem(String text, int at, SecretSpans spans) {
        String head = text.substring(at, Math.min(text.length(), at + LONGEST_HEAD));
        int key = head.indexOf("PRIVATE KEY");
        if (key < 0 || head.indexOf("-----", PEM.length()) < key) {
            return at + PEM.length();
        }
        int tail = text.indexOf("-----END ", at);
        int close = tail < 0 ? -1 : text.indexOf("-----", tail + 9);
        int end = close < 0 ? text.length() : close + 5;
        spans.add(at, end, "private-key");
        return end;
    }

    private static int wordEnd(String text, int from, boolean whole) {
        int i = from;
        int most = Math.min(text.length(), from + LONGEST);
        while (i < most) {
            char c = text.charAt(i);
            boolean joint = whole && (c == '-' || c == '.');
            if (!isWord(c) && !joint) {
                break;
            }
            i++;
        }
        while (whole && i > from && !isWord(text.charAt(i - 1))) {
            i--; // the full stop of a sentence
        }
        return i;
    }

    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }
}
