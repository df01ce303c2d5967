package dev.cmdai.domain.risk;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/** Decodes what a pipeline would decode, when the encoded text is known. */
final class Decoders {
    private static final int MAX_LENGTH = 40_000;

    private Decoders() {}

    static Data base64(Data in) {
        String text = clean(in.text());
        if (!in.isKnown() || text.length() > MAX_LENGTH) {
            return Data.unknown(in.taint() | Taint.DECODED);
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            return new Data(new String(bytes, StandardCharsets.UTF_8), in.taint());
        } catch (IllegalArgumentException notBase64) {
            return Data.unknown(in.taint() | Taint.DECODED);
        }
    }

    /** PowerShell's encoded commands: Base64 of UTF-16. */
    static Data utf16(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(clean(text));
            return new Data(new String(bytes, StandardCharsets.UTF_16LE), 0);
        } catch (IllegalArgumentException notBase64) {
            return Data.unknown(Taint.DECODED);
        }
    }

    private static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ') {
                out.append(c);
            }
        }
        while (out.length() % 4 != 0 && out.length() < text.length() + 4) {
            out.append('=');
        }
        return out.toString();
    }

    static Data base32(Data in) {
        if (!in.isKnown()) {
            return Data.unknown(in.taint() | Taint.DECODED);
        }
        StringBuilder out = new StringBuilder();
        int bits = 0;
        int value = 0;
        String text = in.text().toUpperCase(Locale.ROOT);
        for (int i = 0; i < text.length(); i++) {
            int digit = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(text.charAt(i));
            if (digit >= 0) {
                value = (value << 5 | digit) & 0xffff;
                bits += 5;
                if (bits >= 8) {
                    bits -= 8;
                    out.append((char) (value >> bits & 0xff));
                }
            }
        }
        return new Data(out.toString(), in.taint());
    }

    static Data hex(Data in) {
        if (!in.isKnown()) {
            return Data.unknown(in.taint() | Taint.DECODED);
        }
        StringBuilder out = new StringBuilder();
        int high = -1;
        for (int i = 0; i < in.text().length(); i++) {
            int digit = Character.digit(in.text().charAt(i), 16);
            if (digit < 0) {
                continue;
            }
            if (high < 0) {
                high = digit;
            } else {
                out.append((char) (high << 4 | digit));
                high = -1;
            }
        }
        return new Data(out.toString(), in.taint());
    }

    /** Each line backwards. */
    static Data reversed(Data in) {
        StringBuilder out = new StringBuilder();
        for (String line : RulePattern.split(in.text(), '\n')) {
            out.append(out.isEmpty() ? "" : "\n").append(new StringBuilder(line).reverse());
        }
        return new Data(out.toString(), in.taint());
    }

    /** {@code tr from to}, or {@code tr -d from} when {@code to} is empty. */
    static Data translated(Data in, String from, String to) {
        String source = range(from);
        String target = range(to);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < in.text().length(); i++) {
            char c = in.text().charAt(i);
            int at = source.indexOf(c);
            if (at < 0) {
                out.append(c);
            } else if (!target.isEmpty()) {
                out.append(target.charAt(Math.min(at, target.length() - 1)));
            }
        }
        return new Data(out.toString(), in.taint());
    }

    private static String range(String set) {
        String text = set;
        text = text.replace("[:upper:]", "A-Z").replace("[:lower:]", "a-z");
        text = text.replace("[:digit:]", "0-9").replace("[:space:]", " \t\n");
        text = Builtins.unescaped(text);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length() && out.length() < 1000; i++) {
            char c = text.charAt(i);
            boolean span = i + 2 < text.length() && text.charAt(i + 1) == '-';
            if (span && text.charAt(i + 2) >= c && text.charAt(i + 2) - c < 256) {
                for (char d = c; d <= text.charAt(i + 2); d++) {
                    out.append(d);
                }
                i += 2;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
