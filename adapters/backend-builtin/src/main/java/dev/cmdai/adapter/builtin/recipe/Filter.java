package dev.cmdai.adapter.builtin.recipe;

import java.util.Locale;

/** What happens to a value before it is quoted for the shell. */
public enum Filter {
    NONE,
    ERE,
    BRE,
    PCRE,
    /** An ERE between the slashes of sed or awk. */
    SLASHED_ERE,
    /** A BRE between the slashes of sed. */
    SLASHED_BRE,
    SED,
    AWK,
    SQL,
    /** MySQL's strings know the backslash, standard SQL's don't. */
    MYSQL,
    JSON,
    URL,
    FILES,
    DAYS,
    HOURS,
    MINUTES,
    SECONDS,
    BYTES,
    KB,
    MB,
    /** One more than a whole number, for commands that count a heading too. */
    NEXT,
    UPPER,
    LOWER;

    /** The name in a template. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the filter makes digits out of any value that it takes. */
    public boolean givesNumber() {
        return ordinal() >= DAYS.ordinal() && ordinal() <= NEXT.ordinal();
    }

    /**
     * Applies the filter.
     *
     * @throws IllegalArgumentException if the value is not of the kind that the filter wants
     */
    public String apply(String value) {
        return switch (this) {
            case NONE, FILES -> value;
            case ERE -> escaped(value, "\\.^$*+?()[]{}|", "");
            case BRE -> escaped(value, "\\.^$*[]", "");
            case SLASHED_ERE -> escaped(value, "\\.^$*+?()[]{}|/", "");
            case SLASHED_BRE -> escaped(value, "\\.^$*[]/", "");
            case PCRE -> escaped(value, "\\.^$*+?()[]{}|/#-", "");
            case SED -> escaped(value, "\\/&", "\\\n");
            case AWK -> escaped(value, "\\\"", "\\n");
            case SQL -> value.replace("'", "''");
            case MYSQL -> value.replace("\\", "\\\\").replace("'", "''");
            case JSON -> json(value);
            case URL -> Percent.encode(value);
            case DAYS -> rounded(value, 86_400);
            case HOURS -> rounded(value, 3600);
            case MINUTES -> rounded(value, 60);
            case SECONDS -> rounded(value, 1);
            case BYTES -> Long.toString(bytes(value));
            case KB -> Long.toString(atLeastOne(bytes(value), 1L << 10));
            case MB -> Long.toString(atLeastOne(bytes(value), 1L << 20));
            case NEXT -> next(value);
            case UPPER -> value.toUpperCase(Locale.ROOT);
            case LOWER -> value.toLowerCase(Locale.ROOT);
        };
    }

    private static String escaped(String value, String special, String lineBreak) {
        StringBuilder out = new StringBuilder(value.length() + 8);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\n' && !lineBreak.isEmpty()) {
                out.append(lineBreak);
            } else {
                if (special.indexOf(c) >= 0) {
                    out.append('\\');
                }
                out.append(c);
            }
        }
        return out.toString();
    }

    private static String json(String value) {
        StringBuilder out = new StringBuilder(value.length() + 8);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append("\\u00");
                out.append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static String next(String number) {
        try {
            return Long.toString(Math.addExact(Long.parseLong(number), 1));
        } catch (NumberFormatException | ArithmeticException e) {
            throw new IllegalArgumentException("not a whole number: " + number, e);
        }
    }

    private static String rounded(String seconds, long unit) {
        long value;
        try {
            value = Long.parseLong(seconds);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a number of seconds: " + seconds, e);
        }
        long whole = (value + unit / 2) / unit;
        return Long.toString(whole == 0 && value > 0 ? 1 : whole);
    }

    private static long atLeastOne(long bytes, long unit) {
        return bytes == 0 ? 0 : Math.max(1, (bytes + unit / 2) / unit);
    }

    private static long bytes(String size) {
        int end = size.length();
        while (end > 0 && Character.isLetter(size.charAt(end - 1))) {
            end--;
        }
        int shift = 0;
        if (end < size.length()) {
            int unit = "ckmgtp".indexOf(Character.toLowerCase(size.charAt(end)));
            if (unit < 0 && size.charAt(end) != 'b') {
                throw new IllegalArgumentException("not a size: " + size);
            }
            shift = Math.max(unit, 0) * 10;
        }
        try {
            return Math.round(Double.parseDouble(size.substring(0, end)) * (1L << shift));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a size: " + size, e);
        }
    }
}
