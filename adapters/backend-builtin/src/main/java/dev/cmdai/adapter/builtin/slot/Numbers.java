package dev.cmdai.adapter.builtin.slot;

import dev.cmdai.adapter.builtin.words.Word;
import java.util.List;

/** Numbers in digits and in words. */
final class Numbers {

    /** What {@link #read} gives when there is no number. */
    static final Number NONE = new Number(-1, 0);

    /**
     * A number and the words it takes.
     *
     * @param thousandths its value times 1000
     * @param end index behind its last word
     */
    record Number(long thousandths, int end) {
        boolean found() {
            return end > 0;
        }

        boolean isWhole() {
            return thousandths >= 0 && thousandths % 1000 == 0;
        }

        long whole() {
            return thousandths / 1000;
        }
    }

    private Numbers() {}

    /**
     * The number that begins at this word: {@code 10}, {@code 1,000}, {@code 1.5}, "twenty five",
     * "a dozen".
     */
    static Number read(List<Word> words, int at) {
        String word = words.get(at).lower();
        long digits = digits(word);
        if (digits >= 0) {
            return scaled(words, digits, at + 1);
        }
        switch (word) {
            case "a", "an", "one" -> {
                if (at + 1 < words.size()) {
                    switch (words.get(at + 1).lower()) {
                        case "dozen" -> {
                            return new Number(12_000, at + 2);
                        }
                        case "hundred" -> {
                            return new Number(100_000, at + 2);
                        }
                        case "thousand" -> {
                            return new Number(1_000_000, at + 2);
                        }
                        case "million" -> {
                            return new Number(1_000_000_000, at + 2);
                        }
                        case "couple" -> {
                            boolean of =
                                    at + 2 < words.size() && words.get(at + 2).lower().equals("of");
                            return new Number(2000, of ? at + 3 : at + 2);
                        }
                        default -> {}
                    }
                }
                return word.equals("one") ? new Number(1000, at + 1) : NONE;
            }
            default -> {}
        }
        int hyphen = word.indexOf('-');
        if (hyphen > 0 && tens(word.substring(0, hyphen)) > 0) {
            int rest = ones(word.substring(hyphen + 1));
            return rest > 0 && rest < 10
                    ? new Number((tens(word.substring(0, hyphen)) + rest) * 1000L, at + 1)
                    : NONE;
        }
        int tens = tens(word);
        if (tens > 0) {
            int ones = at + 1 < words.size() ? ones(words.get(at + 1).lower()) : -1;
            return ones > 0 && ones < 10
                    ? new Number((tens + ones) * 1000L, at + 2)
                    : new Number(tens * 1000L, at + 1);
        }
        int ones = ones(word);
        return ones < 0 ? NONE : scaled(words, ones * 1000L, at + 1);
    }

    private static Number scaled(List<Word> words, long thousandths, int end) {
        if (end < words.size() && thousandths < 1_000_000_000L) {
            switch (words.get(end).lower()) {
                case "hundred" -> {
                    return new Number(thousandths * 100, end + 1);
                }
                case "thousand" -> {
                    return new Number(thousandths * 1000, end + 1);
                }
                case "million" -> {
                    return new Number(thousandths * 1_000_000, end + 1);
                }
                case "dozen" -> {
                    return new Number(thousandths * 12, end + 1);
                }
                default -> {}
            }
        }
        return new Number(thousandths, end);
    }

    /**
     * Thousandths of a number in digits, thousands separated by commas or not; -1 if it is none.
     */
    static long digits(String word) {
        int end = digitsEnd(word);
        return end == word.length() && end > 0 ? thousandths(word, end) : -1;
    }

    /** Where the number that a word begins with ends; 0 if it begins with none. */
    static int digitsEnd(String word) {
        int at = 0;
        boolean point = false;
        while (at < word.length()) {
            char c = word.charAt(at);
            boolean inside = at > 0 && at + 1 < word.length() && isDigit(word.charAt(at + 1));
            if (c == '.' && inside && !point) {
                point = true;
            } else if (c == ',' && inside && !point && thousands(word, at)) {
                at++;
                continue;
            } else if (!isDigit(c)) {
                break;
            }
            at++;
        }
        return at;
    }

    private static boolean thousands(String word, int comma) {
        int digits = 0;
        for (int i = comma + 1; i < word.length() && isDigit(word.charAt(i)); i++) {
            digits++;
        }
        return digits == 3;
    }

    /** Thousandths of the number in the first {@code end} characters, -1 if it is too large. */
    static long thousandths(String word, int end) {
        long value = 0;
        int decimals = -1;
        for (int i = 0; i < end && decimals < 3; i++) {
            char c = word.charAt(i);
            if (c == '.') {
                decimals = 0;
            } else if (c != ',') {
                value = value * 10 + (c - '0');
                decimals = decimals < 0 ? -1 : decimals + 1;
                if (value > 1_000_000_000_000_000L) {
                    return -1;
                }
            }
        }
        for (int i = Math.max(decimals, 0); i < 3; i++) {
            value *= 10;
        }
        return value;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean allDigits(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!isDigit(word.charAt(i))) {
                return false;
            }
        }
        return !word.isEmpty();
    }

    private static int ones(String word) {
        return switch (word) {
            case "zero" -> 0;
            case "one" -> 1;
            case "two" -> 2;
            case "three" -> 3;
            case "four" -> 4;
            case "five" -> 5;
            case "six" -> 6;
            case "seven" -> 7;
            case "eight" -> 8;
            case "nine" -> 9;
            case "ten" -> 10;
            case "eleven" -> 11;
            case "twelve", "dozen" -> 12;
            case "thirteen" -> 13;
            case "fourteen" -> 14;
            case "fifteen" -> 15;
            case "sixteen" -> 16;
            case "seventeen" -> 17;
            case "eighteen" -> 18;
            case "nineteen" -> 19;
            case "hundred" -> 100;
            case "thousand" -> 1000;
            default -> -1;
        };
    }

    private static int tens(String word) {
        return switch (word) {
            case "twenty" -> 20;
            case "thirty" -> 30;
            case "forty" -> 40;
            case "fifty" -> 50;
            case "sixty" -> 60;
            case "seventy" -> 70;
            case "eighty" -> 80;
            case "ninety" -> 90;
            default -> 0;
        };
    }
}
