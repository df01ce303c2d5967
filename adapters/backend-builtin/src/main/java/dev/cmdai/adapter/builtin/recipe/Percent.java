package dev.cmdai.adapter.builtin.recipe;

import java.nio.charset.StandardCharsets;

/** Percent-encoding as in RFC 3986, section 2. */
final class Percent {

    private Percent() {}

    /** Leaves the unreserved letters, digits and {@code -._~}, encodes the rest. */
    static String encode(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c < 128 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0)) {
                out.append(c);
            } else {
                out.append('%');
                out.append(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
                out.append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return out.toString();
    }
}
