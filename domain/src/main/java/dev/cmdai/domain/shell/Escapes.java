package dev.cmdai.domain.shell;

/** The backslash escapes of {@code $'…'}, {@code printf} and {@code echo -e}. */
public final class Escapes {

    private Escapes() {}

    /**
     * Decodes the escape whose letter stands at {@code at}, right behind its backslash, and gives
     * the position behind it. What is no escape is kept with its backslash.
     */
    public static int decode(String text, int at, StringBuilder out) {
        char c = text.charAt(at);
        switch (c) {
            case 'n' -> out.append('\n');
            case 't' -> out.append('\t');
            case 'r' -> out.append('\r');
            case 'a' -> out.append('\u0007');
            case 'b' -> out.append('\b');
            case 'e', 'E' -> out.append('\u001b');
            case 'f' -> out.append('\f');
            case 'v' -> out.append('\u000b');
            case '\\', '\'', '"', '?' -> out.append(c);
            case 'x' -> {
                return number(text, at + 1, 16, 2, out, "\\x");
            }
            case 'u' -> {
                return number(text, at + 1, 16, 4, out, "\\u");
            }
            case 'U' -> {
                return number(text, at + 1, 16, 8, out, "\\U");
            }
            case 'c' -> {
                if (at + 1 < text.length()) {
                    out.append((char) (text.charAt(at + 1) & 0x1f));
                    return at + 2;
                }
                out.append("\\c");
            }
            default -> {
                if (c >= '0' && c <= '7') {
                    return number(text, at, 8, 3, out, "\\");
                }
                out.append('\\').append(c);
            }
        }
        return at + 1;
    }

    private static int number(
            String text, int from, int radix, int most, StringBuilder out, String otherwise) {
        int at = from;
        int value = 0;
        while (at < text.length() && at - from < most) {
            int digit = Character.digit(text.charAt(at), radix);
            if (digit < 0) {
                break;
            }
            value = value * radix + digit;
            at++;
        }
        if (at == from) {
            out.append(otherwise);
        } else if (Character.isValidCodePoint(value)) {
            out.appendCodePoint(value);
        }
        return at;
    }
}
