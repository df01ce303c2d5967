package dev.cmdai.adapter.builtin.match;

import dev.cmdai.adapter.builtin.slot.SlotType;

/** Whether a bare word looks like the names that things of a type usually have. */
final class Names {

    private static final String[] INTERFACES = {
        "eth", "wlan", "en", "wl", "lo", "docker", "br", "tun", "tap", "veth", "bond", "wg", "ppp"
    };

    private static final String DOMAINS =
            " com org net io dev de eu uk us at ch fr edu gov info local lan ";

    private Names() {}

    /** How likely a find of a shape that two types share is of this one. */
    static float likeness(SlotType type, String value) {
        int dot = value.lastIndexOf('.');
        if (dot < 0 || value.indexOf('/') >= 0) {
            return 1;
        }
        String end = value.substring(dot + 1);
        boolean domain = DOMAINS.contains(" " + end + " ");
        boolean number = !end.isEmpty() && end.charAt(0) >= '0' && end.charAt(0) <= '9';
        return switch (type) {
            case FILE -> domain ? 0.6f : 1;
            case HOST -> domain || number || value.indexOf('@') >= 0 ? 1 : 0.5f;
            default -> 1;
        };
    }

    /** What the look of the word adds to its fit; below 0 if it looks like something else. */
    static float fit(SlotType type, String word) {
        return switch (type) {
            case INTERFACE -> isInterface(word) ? 0.3f : word.indexOf('.') > 0 ? -0.4f : 0;
            case HOST -> isInterface(word) ? -0.4f : 0;
            case FILE, PATH, DIR -> isInterface(word) ? -0.2f : 0;
            case PROCESS, SERVICE, USER, GROUP, PACKAGE, COMMAND, BRANCH ->
                    isDigits(word) ? -0.3f : 0;
            case VARIABLE -> isUpper(word) ? 0.3f : -0.3f;
            default -> 0;
        };
    }

    private static boolean isInterface(String word) {
        if (word.equals("lo")) {
            return true;
        }
        for (String start : INTERFACES) {
            if (word.startsWith(start)
                    && word.length() > start.length()
                    && word.length() < 16
                    && hasDigit(word, start.length())) {
                return word.indexOf('.') < 0;
            }
        }
        return false;
    }

    private static boolean hasDigit(String word, int from) {
        for (int i = from; i < word.length(); i++) {
            if (word.charAt(i) >= '0' && word.charAt(i) <= '9') {
                return i <= from + 3;
            }
        }
        return false;
    }

    private static boolean isDigits(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < '0' || word.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean isUpper(String word) {
        boolean letter = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 'a' && c <= 'z') {
                return false;
            }
            letter |= c >= 'A' && c <= 'Z';
        }
        return letter;
    }
}
