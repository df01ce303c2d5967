package dev.cmdai.adapter.builtin.slot;

import dev.cmdai.adapter.builtin.slot.Numbers.Number;
import dev.cmdai.adapter.builtin.words.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sizes of data and spans of time. */
final class Amounts {

    private Amounts() {}

    /** The size that begins at this word: {@code 10 MB}, {@code 1.5G}, "two megabytes", "a gig". */
    static @Nullable SlotValue size(List<Word> words, int at) {
        String word = words.get(at).lower();
        int digits = Numbers.digitsEnd(word);
        if (digits > 0 && digits < word.length()) {
            int from = word.charAt(digits) == '-' ? digits + 1 : digits; // 10-MB
            char unit = unit(word.substring(from), words.get(at).text().substring(from), true);
            return unit == 0 ? null : size(Numbers.thousandths(word, digits), unit, at, at + 1);
        }
        long value;
        int end;
        Number number = Numbers.read(words, at);
        if (number.found()) {
            value = number.thousandths();
            end = number.end();
        } else if (word.equals("a") || word.equals("an")) {
            value = 1000;
            end = at + 1;
        } else if (word.equals("half")
                && at + 1 < words.size()
                && words.get(at + 1).lower().equals("a")) {
            value = 500;
            end = at + 2;
        } else {
            return null;
        }
        if (end >= words.size()) {
            return null;
        }
        char unit = unit(words.get(end).lower(), words.get(end).text(), false);
        return unit == 0 ? null : size(value, unit, at, end + 1);
    }

    private static @Nullable SlotValue size(long thousandths, char unit, int at, int end) {
        long value = thousandths;
        char letter = unit;
        if (value < 0) {
            return null;
        }
        while (letter == 'T' || letter == 'P' || value % 1000 != 0) {
            if (letter == 'c' || letter == 'b') {
                value = (value + 999) / 1000 * 1000;
                break;
            }
            if (value > Long.MAX_VALUE / 2048) {
                return null;
            }
            value *= 1024;
            letter = smaller(letter);
        }
        return new SlotValue(SlotType.SIZE, value / 1000 + String.valueOf(letter), at, end);
    }

    private static char smaller(char unit) {
        return switch (unit) {
            case 'P' -> 'T';
            case 'T' -> 'G';
            case 'G' -> 'M';
            case 'M' -> 'k';
            default -> 'c';
        };
    }

    /** The letter of a unit of size, 0 if the word is none. */
    private static char unit(String lower, String text, boolean glued) {
        return switch (lower) {
            case "b" -> glued ? 'c' : text.equals("B") ? 'c' : (char) 0;
            case "byte", "bytes" -> 'c';
            case "c" -> glued ? 'c' : (char) 0;
            case "kb",
                    "kib",
                    "kilobyte",
                    "kilobytes",
                    "kbyte",
                    "kbytes",
                    "kbs",
                    "kibibytes",
                    "kilo",
                    "kilos" ->
                    'k';
            case "k" -> 'k';
            case "mb",
                    "mib",
                    "megabyte",
                    "megabytes",
                    "mbyte",
                    "mbytes",
                    "mbs",
                    "mebibytes",
                    "meg",
                    "megs",
                    "mega" ->
                    'M';
            // "5m" is minutes and "5M" megabytes; a person who talks of sizes may write either.
            case "m" -> 'M';
            case "gb",
                    "gib",
                    "gigabyte",
                    "gigabytes",
                    "gbyte",
                    "gbytes",
                    "gbs",
                    "gibibytes",
                    "gig",
                    "gigs",
                    "giga" ->
                    'G';
            case "g" -> 'G';
            case "tb", "tib", "terabyte", "terabytes", "tbyte", "tbytes", "tebibytes" -> 'T';
            case "t" -> 'T';
            case "pb", "petabyte", "petabytes" -> 'P';
            case "block", "blocks" -> 'b';
            default -> 0;
        };
    }

    /**
     * The span of time that begins at this word, in seconds: "two weeks", {@code 3d}, "half an
     * hour".
     */
    static @Nullable SlotValue duration(List<Word> words, int at) {
        long total = 0;
        int end = at;
        while (end < words.size()) {
            int from =
                    end > at
                                    && words.get(end).lower().equals("and")
                                    && end + 1 < words.size()
                                    && !ranged(words, at)
                            ? end + 1
                            : end;
            SlotValue part = part(words, from);
            long value = part == null ? 0 : Long.parseLong(part.value());
            if (part == null || (end > at && value >= total)) {
                break; // "1 hour 30 minutes" is one span, "30 minutes, 1 hour" are two
            }
            total += value;
            end = part.endWord();
            if (end + 2 < words.size()
                    && words.get(end).lower().equals("and")
                    && words.get(end + 1).lower().equals("a")
                    && words.get(end + 2).lower().equals("half")) {
                total += value / 2; // "an hour and a half"
                end += 3;
            }
        }
        return end == at ? null : new SlotValue(SlotType.DURATION, String.valueOf(total), at, end);
    }

    /** "between 10 minutes and 2 hours" are two spans. */
    private static boolean ranged(List<Word> words, int at) {
        return at > 0
                && (words.get(at - 1).lower().equals("between")
                        || words.get(at - 1).lower().equals("from"));
    }

    private static @Nullable SlotValue part(List<Word> words, int at) {
        String word = words.get(at).lower();
        int digits = Numbers.digitsEnd(word);
        if (digits > 0 && digits < word.length()) {
            return glued(words, at, digits);
        }
        long value;
        int end;
        Number number = Numbers.read(words, at);
        if (number.found()) {
            value = number.thousandths();
            end = number.end();
        } else if (word.equals("half")) {
            boolean article =
                    at + 1 < words.size() && (is(words, at + 1, "a") || is(words, at + 1, "an"));
            value = 500;
            end = article ? at + 2 : at + 1;
        } else if (word.equals("quarter")
                && is(words, at + 1, "of")
                && (is(words, at + 2, "an") || is(words, at + 2, "a"))) {
            value = 250;
            end = at + 3;
        } else if (word.equals("a")
                || word.equals("an")
                || word.equals("last")
                || word.equals("past")) {
            value = 1000;
            end = at + 1;
        } else {
            return null;
        }
        if (is(words, end, "and") && is(words, end + 1, "a") && is(words, end + 2, "half")) {
            value += 500;
            end += 3;
        }
        if (end >= words.size()) {
            return null;
        }
        if (is(words, end, "full") || is(words, end, "whole") || is(words, end, "calendar")) {
            end++;
        }
        long seconds = end < words.size() ? seconds(words.get(end).lower()) : 0;
        if (seconds == 0 || value < 0 || value > Long.MAX_VALUE / 1_000_000_000L) {
            return null;
        }
        return new SlotValue(
                SlotType.DURATION, String.valueOf(value * seconds / 1000), at, end + 1);
    }

    private static @Nullable SlotValue glued(List<Word> words, int at, int digits) {
        String word = words.get(at).lower();
        int from = word.charAt(digits) == '-' ? digits + 1 : digits; // 7-day
        String unit = word.substring(from);
        long value = Numbers.thousandths(word, digits);
        long seconds =
                switch (unit) {
                    case "s" -> 1;
                    case "m" -> words.get(at).text().endsWith("M") ? 0 : 60;
                    case "h", "hr", "hrs" -> 3600;
                    case "d" -> 86_400;
                    case "w", "wk", "wks" -> 604_800;
                    case "mo" -> 2_592_000;
                    case "y", "yr", "yrs" -> 31_536_000;
                    default -> seconds(unit);
                };
        int end = at + 1;
        if (seconds == 0 && word.charAt(digits) == '*' && end < words.size()) {
            long times = Numbers.digits(unit.isEmpty() ? "" : word.substring(digits + 1));
            seconds =
                    times <= 0 || times > 100_000_000L
                            ? 0
                            : seconds(words.get(end).lower()) * times / 1000;
            end++; // "24*3 hours"
        }
        if (seconds == 0 || value < 0 || value > Long.MAX_VALUE / 1_000_000_000_000L) {
            return null;
        }
        return new SlotValue(SlotType.DURATION, String.valueOf(value * seconds / 1000), at, end);
    }

    private static boolean is(List<Word> words, int at, String lower) {
        return at < words.size() && words.get(at).lower().equals(lower);
    }

    /** How many seconds a unit of time has; months have 30 days, years 365; 0 if it is no unit. */
    static long seconds(String unit) {
        return switch (unit) {
            case "second", "seconds", "sec", "secs" -> 1;
            case "minute", "minutes", "min", "mins", "minutes'", "minute's" -> 60;
            case "hour", "hours", "hr", "hrs", "hours'" -> 3600;
            case "day", "days", "day's", "days'" -> 86_400;
            case "week", "weeks", "wk", "wks", "week's", "weeks'" -> 604_800;
            case "fortnight", "fortnights" -> 1_209_600;
            case "month", "months", "month's", "months'" -> 2_592_000;
            case "year", "years", "yr", "yrs", "year's", "years'" -> 31_536_000;
            default -> 0;
        };
    }
}
