package dev.cmdai.adapter.builtin.slot;

import dev.cmdai.adapter.builtin.words.Word;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Days and times of day. */
final class Dates {

    private Dates() {}

    /** The day that begins at this word; today is only asked for when the words depend on it. */
    static @Nullable SlotValue date(List<Word> words, int at, Supplier<LocalDate> today) {
        String word = words.get(at).lower();
        char first = word.isEmpty() ? ' ' : word.charAt(0);
        if (Numbers.isDigit(first)) {
            SlotValue numeric = numeric(words, at);
            return numeric != null ? numeric : dayMonth(words, at, today);
        }
        switch (word) {
            case "today", "today's" -> {
                return of(today.get(), at, at + 1);
            }
            case "yesterday", "yesterday's" -> {
                return of(today.get().minusDays(1), at, at + 1);
            }
            case "tomorrow", "tomorrow's" -> {
                return of(today.get().plusDays(1), at, at + 1);
            }
            case "day" -> {
                boolean before = is(words, at + 1, "before") && is(words, at + 2, "yesterday");
                return before ? of(today.get().minusDays(2), at, at + 3) : null;
            }
            case "last", "previous", "past", "this" -> {
                int day = at + 1 < words.size() ? weekday(words.get(at + 1).lower()) : 0;
                return day == 0 ? null : of(lastWeekday(today.get(), day), at, at + 2);
            }
            case "next" -> {
                int day = at + 1 < words.size() ? weekday(words.get(at + 1).lower()) : 0;
                return day == 0 ? null : of(lastWeekday(today.get().plusDays(8), day), at, at + 2);
            }
            default -> {}
        }
        int day = weekday(word);
        if (day > 0) {
            return of(lastWeekday(today.get(), day), at, at + 1);
        }
        int month = month(word);
        return month == 0 ? null : monthDay(words, at, month, today);
    }

    private static LocalDate lastWeekday(LocalDate from, int day) {
        int back = Math.floorMod(from.getDayOfWeek().getValue() - day, 7);
        return from.minusDays(back == 0 ? 7 : back);
    }

    /**
     * {@code 2024-03-01}, {@code 2024/3/1}, {@code 1.3.2024}, {@code 3/1/2024}, and 2024 after
     * "since".
     */
    private static @Nullable SlotValue numeric(List<Word> words, int at) {
        String word = words.get(at).lower();
        int[] part = new int[3];
        int parts = 0;
        char mark = 0;
        int digits = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Numbers.isDigit(c)) {
                part[parts] = part[parts] * 10 + (c - '0');
                if (++digits > 4) {
                    return null;
                }
            } else if ((c == '-' || c == '/' || c == '.')
                    && (mark == 0 || mark == c)
                    && parts < 2
                    && digits > 0) {
                mark = c;
                parts++;
                digits = 0;
            } else if (c == 't' && parts == 2 && digits > 0) {
                break; // 2024-03-01T10:00
            } else {
                return null;
            }
        }
        if (parts == 0) {
            return bareYear(words, at, part[0]);
        }
        if (parts != 2 || digits == 0) {
            return null;
        }
        if (part[0] > 999) {
            return of(part[0], part[1], part[2], at, at + 1);
        }
        if (part[2] < 1000) {
            return null;
        }
        boolean dayFirst = mark == '.' || part[0] > 12;
        return dayFirst
                ? of(part[2], part[1], part[0], at, at + 1)
                : of(part[2], part[0], part[1], at, at + 1);
    }

    private static @Nullable SlotValue bareYear(List<Word> words, int at, int year) {
        if (year < 1970 || year > 2099 || at == 0) {
            return null;
        }
        return switch (words.get(at - 1).lower()) {
            case "since", "before", "after", "until", "year", "between", "from", "than" ->
                    of(year, 1, 1, at, at + 1);
            default -> null;
        };
    }

    /** {@code 3 march 2024}, {@code 3rd of march}. */
    private static @Nullable SlotValue dayMonth(
            List<Word> words, int at, Supplier<LocalDate> today) {
        int day = day(words.get(at).lower());
        int next = is(words, at + 1, "of") ? at + 2 : at + 1;
        int month = next < words.size() ? month(words.get(next).lower()) : 0;
        if (day == 0 || month == 0) {
            return null;
        }
        return inYear(words, month, day, at, next + 1, today);
    }

    /** {@code march 3 2024}, {@code march 3rd}, {@code march 2024}. */
    private static @Nullable SlotValue monthDay(
            List<Word> words, int at, int month, Supplier<LocalDate> today) {
        int next = at + 1 < words.size() && is(words, at + 1, "the") ? at + 2 : at + 1;
        if (next >= words.size()) {
            return null;
        }
        int year = year(words, next);
        if (year > 0) {
            return of(year, month, 1, at, next + 1);
        }
        int day = day(words.get(next).lower());
        return day == 0 ? null : inYear(words, month, day, at, next + 1, today);
    }

    private static @Nullable SlotValue inYear(
            List<Word> words, int month, int day, int at, int end, Supplier<LocalDate> today) {
        int year = year(words, end);
        if (year > 0) {
            return of(year, month, day, at, end + 1);
        }
        SlotValue thisYear = of(today.get().getYear(), month, day, at, end);
        boolean future = thisYear != null && thisYear.value().compareTo(today.get().toString()) > 0;
        return future ? of(today.get().getYear() - 1, month, day, at, end) : thisYear;
    }

    private static int year(List<Word> words, int at) {
        String word = at < words.size() ? words.get(at).lower() : "";
        if (word.length() != 4 || !Numbers.allDigits(word)) {
            return 0;
        }
        int year = Integer.parseInt(word);
        return year >= 1970 && year < 2100 ? year : 0;
    }

    private static int day(String word) {
        int digits = 0;
        while (digits < word.length() && Numbers.isDigit(word.charAt(digits))) {
            digits++;
        }
        if (digits == 0 || digits > 2) {
            return 0;
        }
        String tail = word.substring(digits);
        boolean fits =
                tail.isEmpty()
                        || tail.equals("st")
                        || tail.equals("nd")
                        || tail.equals("rd")
                        || tail.equals("th");
        int day = fits ? Integer.parseInt(word.substring(0, digits)) : 0;
        return day > 31 ? 0 : day;
    }

    private static SlotValue of(LocalDate date, int at, int end) {
        return new SlotValue(SlotType.DATE, date.toString(), at, end);
    }

    private static @Nullable SlotValue of(int year, int month, int day, int at, int end) {
        try {
            return of(LocalDate.of(year, month, day), at, end);
        } catch (DateTimeException e) {
            return null; // 30 February is no day
        }
    }

    /** {@code 17:30}, {@code 5pm}, {@code 5 pm}, noon, midnight; as {@code HH:MM}. */
    static @Nullable SlotValue time(List<Word> words, int at) {
        String word = words.get(at).lower();
        switch (word) {
            case "noon", "midday" -> {
                return new SlotValue(SlotType.TIME, "12:00", at, at + 1);
            }
            case "midnight" -> {
                return new SlotValue(SlotType.TIME, "00:00", at, at + 1);
            }
            default -> {}
        }
        int end = at + 1;
        String half = "";
        if (word.endsWith("am") || word.endsWith("pm")) {
            half = word.substring(word.length() - 2);
            word = word.substring(0, word.length() - 2);
        } else if (is(words, end, "am") || is(words, end, "pm") || is(words, end, "o'clock")) {
            half = words.get(end).lower();
            end++;
        }
        int colon = word.indexOf(':');
        if ((colon < 0 && half.isEmpty()) || word.length() > 8) {
            return null;
        }
        String hours = colon < 0 ? word : word.substring(0, colon);
        String minutes = colon < 0 ? "00" : word.substring(colon + 1);
        if (minutes.length() == 5 && minutes.charAt(2) == ':') {
            minutes = minutes.substring(0, 2); // seconds are dropped
        }
        if (hours.length() > 2
                || minutes.length() != 2
                || !Numbers.allDigits(hours)
                || !Numbers.allDigits(minutes)) {
            return null;
        }
        int hour = Integer.parseInt(hours);
        if (half.equals("pm") && hour < 12) {
            hour += 12;
        } else if (half.equals("am") && hour == 12) {
            hour = 0;
        }
        if (hour > 23 || Integer.parseInt(minutes) > 59) {
            return null;
        }
        return new SlotValue(SlotType.TIME, (hour < 10 ? "0" : "") + hour + ":" + minutes, at, end);
    }

    private static boolean is(List<Word> words, int at, String lower) {
        return at < words.size() && words.get(at).lower().equals(lower);
    }

    private static int weekday(String word) {
        return switch (word) {
            case "monday" -> 1;
            case "tuesday" -> 2;
            case "wednesday" -> 3;
            case "thursday" -> 4;
            case "friday" -> 5;
            case "saturday" -> 6;
            case "sunday" -> 7;
            default -> 0;
        };
    }

    private static int month(String word) {
        return switch (word) {
            case "january", "jan" -> 1;
            case "february", "feb" -> 2;
            case "march", "mar" -> 3;
            case "april", "apr" -> 4;
            case "may" -> 5;
            case "june", "jun" -> 6;
            case "july", "jul" -> 7;
            case "august", "aug" -> 8;
            case "september", "sep", "sept" -> 9;
            case "october", "oct" -> 10;
            case "november", "nov" -> 11;
            case "december", "dec" -> 12;
            default -> 0;
        };
    }
}
