package dev.cmdai.domain.history;

/** Tells from a variable's, option's or field's name whether its value is a secret. */
final class SecretNames {

    static final String PASSWORD = "password";
    static final String TOKEN = "token";
    static final String KEY = "key";

    private SecretNames() {}

    /** The kind of secret that such a name holds, empty if none. */
    static String kind(String text, int from, int to) {
        if (to - from < 3 || to - from > 80) {
            return "";
        }
        String name = parts(text, from, to);
        int cut = name.lastIndexOf('_');
        String last = name.substring(cut + 1);
        String before = cut < 0 ? "" : name.substring(name.lastIndexOf('_', cut - 1) + 1, cut);
        if (isSwitch(name)) {
            return "";
        }
        if (isPassword(last, before)) {
            return PASSWORD;
        }
        if (last.endsWith("token") || last.endsWith("secret") || last.equals("jwt")) {
            return TOKEN;
        }
        if (last.equals("key") && isSecretKey(before)
                || last.endsWith("apikey")
                || last.endsWith("secretkey")
                || last.endsWith("accesskey")
                || last.endsWith("privatekey")
                || last.equals("authkey")
                || last.equals("accountkey")) {
            return KEY;
        }
        return "";
    }

    private static boolean isPassword(String last, String before) {
        return last.endsWith("password")
                || last.endsWith("passwd")
                || last.endsWith("passphrase")
                || last.endsWith("passwort")
                || last.equals("pwd") && !before.isEmpty() && !before.equals("old")
                || last.endsWith("pass") && !isOrdinary(last);
    }

    private static boolean isSecretKey(String before) {
        return switch (before) {
            case "api",
                    "access",
                    "secret",
                    "private",
                    "auth",
                    "encryption",
                    "signing",
                    "master",
                    "account",
                    "subscription",
                    "license",
                    "session" ->
                    true;
            default -> false;
        };
    }

    /** English words and filters that happen to end so. */
    private static boolean isOrdinary(String last) {
        return switch (last) {
            case "bypass",
                    "compass",
                    "lowpass",
                    "highpass",
                    "bandpass",
                    "allpass",
                    "overpass",
                    "underpass",
                    "multipass",
                    "surpass",
                    "encompass",
                    "trespass",
                    "askpass" ->
                    true;
            default -> false;
        };
    }

    /** Options such as --disabled-password switch something and take no secret. */
    private static boolean isSwitch(String name) {
        int cut = name.indexOf('_');
        return switch (cut < 0 ? "" : name.substring(0, cut)) {
            case "no",
                    "disabled",
                    "disable",
                    "without",
                    "ask",
                    "prompt",
                    "show",
                    "skip",
                    "reset",
                    "require",
                    "expire",
                    "hide",
                    "forget",
                    "print",
                    "generate" ->
                    true;
            default -> false;
        };
    }

    /** In lower case, with underscores for all that separates words: apiKey is api_key. */
    private static String parts(String text, int from, int to) {
        StringBuilder out = new StringBuilder(to - from + 4);
        boolean wasLower = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean upper = c >= 'A' && c <= 'Z';
            if (c == '-' || c == '_' || c == '.') {
                if (!out.isEmpty() && out.charAt(out.length() - 1) != '_') {
                    out.append('_');
                }
            } else {
                if (upper && wasLower) {
                    out.append('_');
                }
                out.append(upper ? (char) (c + 32) : c);
            }
            wasLower = c >= 'a' && c <= 'z';
        }
        return out.toString();
    }
}
