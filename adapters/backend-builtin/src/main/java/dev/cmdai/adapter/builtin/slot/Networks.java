package dev.cmdai.adapter.builtin.slot;

/** Addresses: URLs, mail, hosts, IPs. All take one lower-case or plain word. */
final class Networks {

    private Networks() {}

    /** {@code https://x.y/z}, {@code git@host:a/b.git}, {@code www.x.y}. */
    static boolean isUrl(String text) {
        int scheme = text.indexOf("://");
        if (scheme > 1) {
            for (int i = 0; i < scheme; i++) {
                char c = text.charAt(i);
                if (!isAsciiLetter(c) && !Numbers.isDigit(c) && c != '+' && c != '.' && c != '-') {
                    return false;
                }
            }
            return text.length() > scheme + 3 && text.indexOf(' ') < 0;
        }
        int at = text.indexOf('@');
        int colon = text.indexOf(':');
        boolean git = at > 0 && colon > at && text.endsWith(".git") && text.indexOf(' ') < 0;
        return git || (text.startsWith("www.") && isHost(beforeSlash(text)));
    }

    private static String beforeSlash(String text) {
        int slash = text.indexOf('/');
        return slash < 0 ? text : text.substring(0, slash);
    }

    /** {@code a@b.c}. */
    static boolean isEmail(String text) {
        int at = text.indexOf('@');
        return at > 0
                && at == text.lastIndexOf('@')
                && isLocalPart(text, at)
                && isHost(text.substring(at + 1));
    }

    private static boolean isLocalPart(String text, int end) {
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (!isAsciiLetter(c) && !Numbers.isDigit(c) && "._%+-".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** {@code x.y}: labels of letters, digits and hyphens, the last one of at least two letters. */
    static boolean isHost(String text) {
        int dot = text.lastIndexOf('.');
        if (dot <= 0 || text.length() - dot < 3 || text.length() > 253 || !isHostName(text)) {
            return false;
        }
        for (int i = dot + 1; i < text.length(); i++) {
            if (!isAsciiLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A name that can be a host, with or without a dot, maybe with a user before it. */
    static boolean isHostName(String text) {
        int at = text.indexOf('@');
        if (at == 0 || (at > 0 && !isLocalPart(text, at))) {
            return false;
        }
        int label = 0;
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.') {
                if (label == 0) {
                    return false;
                }
                label = 0;
            } else if (isAsciiLetter(c)
                    || Numbers.isDigit(c)
                    || (label > 0 && (c == '-' || c == '_'))) {
                label++;
            } else {
                return false;
            }
        }
        return label > 0;
    }

    /** An IPv4 or IPv6 address, maybe with a prefix length. */
    static boolean isIp(String text) {
        int slash = text.indexOf('/');
        if (slash > 0) {
            String bits = text.substring(slash + 1);
            if (bits.length() > 3 || !Numbers.allDigits(bits) || Integer.parseInt(bits) > 128) {
                return false;
            }
            return isIp(text.substring(0, slash));
        }
        return isIp4(text) || isIp6(text);
    }

    private static boolean isIp4(String text) {
        int dots = 0;
        int value = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && value >= 0) {
                dots++;
                value = -1;
            } else if (Numbers.isDigit(c)) {
                value = Math.max(value, 0) * 10 + (c - '0');
                if (value > 255) {
                    return false;
                }
            } else {
                return false;
            }
        }
        return dots == 3 && value >= 0;
    }

    private static boolean isIp6(String text) {
        int colons = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':') {
                colons++;
                run = 0;
            } else if (Character.digit(c, 16) < 0 || ++run > 4) {
                return false;
            }
        }
        return colons == 7 || (colons >= 2 && colons < 7 && text.contains("::"));
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
