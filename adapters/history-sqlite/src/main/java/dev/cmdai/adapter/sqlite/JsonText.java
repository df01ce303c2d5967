package dev.cmdai.adapter.sqlite;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the small JSON values of some columns, and reads back lists of text. */
final class JsonText {
    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder("{");

    JsonText text(String name, String value) {
        quote(name(name), value);
        return this;
    }

    /** A number, a truth value or ready JSON; null leaves the name out. */
    JsonText raw(String name, @Nullable Object value) {
        if (value != null) {
            name(name).append(value);
        }
        return this;
    }

    String end() {
        return out.append('}').toString();
    }

    private StringBuilder name(String name) {
        if (out.length() > 1) {
            out.append(',');
        }
        quote(out, name);
        return out.append(':');
    }

    static String array(List<String> values) {
        StringBuilder out = new StringBuilder("[");
        for (String value : values) {
            if (out.length() > 1) {
                out.append(',');
            }
            quote(out, value);
        }
        return out.append(']').toString();
    }

    /**
     * Reads what {@link #array} wrote, or SQLite from that.
     *
     * @throws IllegalArgumentException if it is not an array of texts
     */
    static List<String> list(String json) {
        List<String> values = new ArrayList<>();
        int at = json.indexOf('[') + 1;
        while (true) {
            at = past(json, at, ' ', ',');
            if (at >= json.length() || json.charAt(at) != '"') {
                break;
            }
            StringBuilder value = new StringBuilder();
            at = unquote(json, at + 1, value);
            values.add(value.toString());
        }
        if (json.isEmpty() || json.charAt(0) != '[' || !json.startsWith("]", at)) {
            throw new IllegalArgumentException("Not a list of texts: " + json);
        }
        return values;
    }

    private static int past(String json, int from, char a, char b) {
        int at = from;
        while (at < json.length() && (json.charAt(at) == a || json.charAt(at) == b)) {
            at++;
        }
        return at;
    }

    private static int unquote(String json, int from, StringBuilder value) {
        int at = from;
        while (at < json.length() && json.charAt(at) != '"') {
            char c = json.charAt(at++);
            if (c == '\\' && at < json.length()) {
                char escape = json.charAt(at++);
                if (escape == 'u' && at + 4 <= json.length()) {
                    c = (char) Integer.parseInt(json, at, at + 4, 16);
                    at += 4;
                } else {
                    c = unescape(escape);
                }
            }
            value.append(c);
        }
        return at + 1;
    }

    private static char unescape(char escape) {
        return switch (escape) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            default -> escape;
        };
    }

    private static void quote(StringBuilder out, String value) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
