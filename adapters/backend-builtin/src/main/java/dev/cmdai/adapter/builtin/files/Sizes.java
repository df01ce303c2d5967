package dev.cmdai.adapter.builtin.files;

import dev.cmdai.adapter.builtin.slot.SlotType;
import dev.cmdai.adapter.builtin.slot.SlotValue;

/** "larger than 10 MB", "between 1 and 5 GB", "exactly 100 bytes", "empty". */
final class Sizes {

    private static final String MORE =
            "larger bigger greater more over above exceeding exceed exceeds heavier beyond > +";
    private static final String LESS = "smaller less under below lower lighter fewer <";
    private static final String AFTER_SIGN =
            "than then of in the a an size about approximately roughly around to is";

    private Sizes() {}

    static int read(Phrase p, Wish w, int at) {
        int i = at;
        boolean sized = false;
        if (p.is(i, "file") && p.in(i + 1, "size sizes")) {
            i++;
        }
        if (p.in(i, "size sizes sized weighing weigh weight")) {
            i = p.skip(i + 1, "of is are that was being with = : a the file");
            sized = true;
        }
        int between = between(p, w, i, at);
        if (between > at) {
            return between;
        }
        char sign = 0;
        if (p.in(i, "no not") && (p.in(i + 1, MORE) || p.in(i + 1, LESS))) {
            sign = p.in(i + 1, MORE) ? 'm' : 'l';
            i = p.skip(i + 2, AFTER_SIGN);
        } else if (p.in(i, MORE)) {
            sign = '+';
            i = p.skip(i + 1, AFTER_SIGN);
        } else if (p.in(i, LESS)) {
            sign = '-';
            i = p.skip(i + 1, AFTER_SIGN);
        } else if ((p.is(i, "at") && p.in(i + 1, "least most"))
                || (p.is(i, "up") && p.is(i + 1, "to"))) {
            sign = p.is(i + 1, "least") ? 'l' : 'm';
            i = p.skip(i + 2, "a an size of");
        } else if (p.in(i, "minimum maximum max min")) {
            sign = p.in(i, "minimum min") ? 'l' : 'm';
            i = p.skip(i + 1, "a an size of is");
        } else if (p.in(i, "exactly precisely equal equals")) {
            sign = '=';
            i = p.skip(i + 1, AFTER_SIGN);
        } else if (p.in(i, ">= <=")) {
            sign = p.is(i, ">=") ? 'l' : 'm';
            i++;
        }
        SlotValue size = p.slot(i, SlotType.SIZE);
        if (size == null) {
            return sized && p.in(i, "zero 0") ? empty(w, i + 1) : at;
        }
        int end = size.endWord();
        if (p.in(end, "ago old apart") || (sign == 0 && !sized && !alone(p, at, end))) {
            return at;
        }
        if (p.in(end, "or and") && (p.in(end + 1, MORE) || p.in(end + 1, "up"))) {
            sign = 'l';
            end += 2;
        } else if (p.is(end, "or") && p.in(end + 1, LESS)) {
            sign = 'm';
            end += 2;
        }
        end = p.is(end, "in") && p.in(end + 1, "size length") ? end + 2 : p.skip(end, "large big");
        if (size.value().equals("0c") && (sign == 0 || sign == '=')) {
            return empty(w, end);
        }
        add(w, sign == 0 ? '=' : sign, size.value());
        return end;
    }

    private static int empty(Wish w, int end) {
        w.test("-empty", "that are empty");
        if (w.type == 0) {
            w.type = 'f';
        }
        return end;
    }

    private static boolean alone(Phrase p, int at, int end) {
        return (p.is(end, "in") && p.is(end + 1, "size"))
                || p.in(end, "files file large big")
                || (p.is(end, "or") && (p.in(end + 1, MORE) || p.in(end + 1, LESS)))
                || p.in(at - 1, "are is of");
    }

    private static int between(Phrase p, Wish w, int i, int at) {
        if (!p.in(i, "between from ranging")) {
            return at;
        }
        int first = p.skip(i + 1, "from the a size sizes of");
        SlotValue low = p.slot(first, SlotType.SIZE);
        SlotValue bare = p.slot(first, SlotType.COUNT);
        int and = low != null ? low.endWord() : bare != null ? bare.endWord() : at;
        if (and == at || !p.in(and, "and to - or")) {
            return at;
        }
        SlotValue high = p.slot(and + 1, SlotType.SIZE);
        if (high == null) {
            return at;
        }
        String lowValue =
                low != null
                        ? low.value()
                        : bare == null
                                ? ""
                                : bare.value() + high.value().charAt(high.value().length() - 1);
        add(w, '+', lowValue);
        add(w, '-', high.value());
        return p.is(high.endWord(), "in") && p.is(high.endWord() + 1, "size")
                ? high.endWord() + 2
                : high.endWord();
    }

    private static void add(Wish w, char sign, String value) {
        w.tests.add(
                new Test(
                        Test.What.SIZE,
                        sign,
                        value,
                        find(sign, value),
                        tell(sign) + spoken(value)));
        w.evidence = true;
    }

    private static String tell(char sign) {
        return switch (sign) {
            case '+' -> "larger than ";
            case '-' -> "smaller than ";
            case 'l' -> "of at least ";
            case 'm' -> "of at most ";
            default -> "of exactly ";
        };
    }

    /**
     * find rounds a size up to whole units before it compares, so "smaller than 1 MB" in megabytes
     * would only match empty files. A smaller unit keeps the answer right where that matters.
     */
    private static String find(char sign, String value) {
        char unit = value.charAt(value.length() - 1);
        long number = number(value);
        boolean big = unit == 'k' || unit == 'M' || unit == 'G';
        return switch (sign) {
            case '+' -> "-size +" + value;
            case '-' ->
                    big && number < 10
                            ? "-size -" + number * 1024 + smaller(unit)
                            : "-size -" + value;
            case 'l' ->
                    big
                            ? "-size +" + (number * 1024 - 1) + smaller(unit)
                            : "-size +" + (number - 1) + unit;
            case 'm' -> "! -size +" + value;
            default -> big ? "-size " + bytes(value) + 'c' : "-size " + value;
        };
    }

    private static char smaller(char unit) {
        return unit == 'G' ? 'M' : unit == 'M' ? 'k' : 'c';
    }

    private static long number(String value) {
        return Long.parseLong(value.substring(0, value.length() - 1));
    }

    static long bytes(String value) {
        long factor =
                switch (value.charAt(value.length() - 1)) {
                    case 'G' -> 1L << 30;
                    case 'M' -> 1L << 20;
                    case 'k' -> 1L << 10;
                    case 'b' -> 512;
                    default -> 1;
                };
        return number(value) * factor;
    }

    private static String spoken(String value) {
        String unit =
                switch (value.charAt(value.length() - 1)) {
                    case 'G' -> " GB";
                    case 'M' -> " MB";
                    case 'k' -> " KB";
                    case 'b' -> " blocks";
                    default -> " bytes";
                };
        return value.substring(0, value.length() - 1) + unit;
    }
}
