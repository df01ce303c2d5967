package dev.cmdai.adapter.sqlite;

import java.time.Instant;
import java.time.LocalDate;

/**
 * ISO 8601 in UTC with milliseconds, always 24 characters, so that text order is time order.
 * Written by hand: the formatters of java.time cost more at a first use than the whole insert.
 */
final class Timestamps {
    private static final long DAY = 86_400_000;

    private Timestamps() {}

    /** For years 0 to 9999, which {@link dev.cmdai.domain.history.HistoryEntry} makes sure of. */
    static String write(Instant at) {
        long millis = at.toEpochMilli();
        LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(millis, DAY));
        int rest = (int) Math.floorMod(millis, DAY);
        StringBuilder out = new StringBuilder(24);
        digits(out, date.getYear(), 1000, '-');
        digits(out, date.getMonthValue(), 10, '-');
        digits(out, date.getDayOfMonth(), 10, 'T');
        digits(out, rest / 3_600_000, 10, ':');
        digits(out, rest / 60_000 % 60, 10, ':');
        digits(out, rest / 1000 % 60, 10, '.');
        digits(out, rest % 1000, 100, 'Z');
        return out.toString();
    }

    /** A bound for a comparison: times outside of what can be kept become the nearest text. */
    static String bound(Instant at) {
        if (at.isBefore(Instant.ofEpochMilli(-62_167_219_200_000L))) {
            return "0000";
        }
        return at.isBefore(Instant.ofEpochMilli(253_402_300_800_000L)) ? write(at) : "9999~";
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException if it is something else
     */
    static Instant read(String text) {
        if (text.length() != 24 || text.charAt(10) != 'T' || text.charAt(23) != 'Z') {
            throw new IllegalArgumentException("Not a time of this history: " + text);
        }
        long days =
                LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                        .toEpochDay();
        long minutes = number(text, 11, 13) * 60L + number(text, 14, 16);
        long millis = number(text, 17, 19) * 1000L + number(text, 20, 23);
        return Instant.ofEpochMilli(days * DAY + minutes * 60_000 + millis);
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static void digits(StringBuilder out, int value, int highest, char end) {
        for (int unit = highest; unit > 0; unit /= 10) {
            out.append((char) ('0' + value / unit % 10));
        }
        out.append(end);
    }
}
