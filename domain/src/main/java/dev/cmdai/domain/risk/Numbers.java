package dev.cmdai.domain.risk;

/** Reads small whole numbers without exceptions. */
final class Numbers {
    private Numbers() {}

    /** The number, or -1 if the text is no number from 0 to 99999999. */
    static int parse(String text) {
        if (text.isEmpty() || text.length() > 8) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }
}
