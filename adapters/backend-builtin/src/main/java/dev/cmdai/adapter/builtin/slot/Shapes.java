package dev.cmdai.adapter.builtin.slot;

import dev.cmdai.adapter.builtin.words.Word;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What one word must look like to be the value of a slot. */
final class Shapes {

    private static final int LONGEST_NAME = 255;

    private Shapes() {}

    static @Nullable String normalise(SlotType type, String word) {
        if (word.isEmpty() || word.indexOf('\0') >= 0) {
            return null;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        return switch (type) {
            case PATH, FILE, DIR, GLOB -> word.length() <= 4096 ? word : null;
            case EXT -> ext(lower);
            case SIZE -> value(Amounts.size(single(word, lower), 0));
            case DURATION -> value(Amounts.duration(single(word, lower), 0));
            case DATE -> isIsoDate(word) ? word : null;
            case TIME -> value(Dates.time(single(word, lower), 0));
            case COUNT -> number(word, lower, true);
            case NUMBER -> number(word, lower, false);
            case PORT -> isPort(word) ? word : null;
            case HOST -> Networks.isHostName(word) || Networks.isIp(word) ? word : null;
            case IP -> Networks.isIp(word) ? word : null;
            case URL -> Networks.isUrl(word) || Networks.isHost(beforeSlash(word)) ? word : null;
            case EMAIL -> Networks.isEmail(word) ? word : null;
            case PID -> Numbers.allDigits(word) && word.length() < 11 ? word : null;
            case MODE -> isMode(word) ? word : null;
            case SIGNAL -> signal(word.toUpperCase(Locale.ROOT));
            case DEVICE -> name(word, "/._-:");
            case USER, GROUP -> name(word, "._-$");
            case PACKAGE -> name(word, "@/._-+:=<>~^[]");
            case BRANCH, REMOTE, TAG -> ref(word);
            case COMMIT -> name(word, "/._-~^@{}");
            case CONTAINER, SESSION, VARIABLE, DATABASE, TABLE, LANGUAGE -> name(word, "._-+#$");
            case IMAGE -> name(word, "/._-:@");
            case SERVICE -> name(word, "._-@\\:");
            case PROCESS, COMMAND -> name(word, "/._-+");
            case INTERFACE -> name(word, "._-:@");
            case PATTERN, TEXT, NAME -> word;
        };
    }

    private static List<Word> single(String word, String lower) {
        return List.of(new Word(word, lower, 0, word.length(), false));
    }

    private static @Nullable String value(@Nullable SlotValue slot) {
        return slot == null ? null : slot.value();
    }

    private static @Nullable String number(String word, String lower, boolean whole) {
        boolean negative = !whole && lower.startsWith("-");
        String digits = negative ? lower.substring(1) : lower;
        if (digits.isEmpty()) {
            return null;
        }
        Numbers.Number number = Numbers.read(single(digits, digits), 0);
        if (!number.found() || (whole && !number.isWhole())) {
            return null;
        }
        return number.isWhole() ? (negative ? "-" : "") + number.whole() : word;
    }

    private static @Nullable String ext(String lower) {
        String known = Extensions.of(lower);
        if (!known.isEmpty()) {
            return known;
        }
        String bare = lower.startsWith(".") ? lower.substring(1) : lower;
        return bare.length() <= 8 && Extensions.isEnding(bare) ? bare : null;
    }

    /** Letters, digits and these marks, with a letter or digit somewhere, never an option. */
    private static @Nullable String name(String word, String marks) {
        if (word.length() > LONGEST_NAME || word.charAt(0) == '-') {
            return null;
        }
        boolean solid = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean letter = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
            solid |= letter;
            if (!letter && marks.indexOf(c) < 0) {
                return null;
            }
        }
        return solid ? word : null;
    }

    /** What git allows as the name of a branch, tag or remote. */
    private static @Nullable String ref(String word) {
        boolean fits =
                word.length() <= LONGEST_NAME
                        && word.charAt(0) != '-'
                        && word.charAt(0) != '/'
                        && !word.endsWith("/")
                        && !word.endsWith(".")
                        && !word.endsWith(".lock")
                        && !word.contains("..")
                        && !word.contains("//")
                        && !word.contains("@{");
        for (int i = 0; fits && i < word.length(); i++) {
            char c = word.charAt(i);
            fits = c > ' ' && c != 0x7f && " ~^:?*[\\'\"$`;&|<>()".indexOf(c) < 0;
        }
        return fits ? word : null;
    }

    private static @Nullable String signal(String upper) {
        String bare = upper.startsWith("SIG") ? upper.substring(3) : upper;
        return switch (bare) {
            case "HUP",
                    "INT",
                    "QUIT",
                    "KILL",
                    "TERM",
                    "STOP",
                    "CONT",
                    "USR1",
                    "USR2",
                    "ABRT",
                    "TSTP",
                    "PIPE",
                    "ALRM",
                    "CHLD",
                    "WINCH",
                    "TRAP",
                    "SEGV" ->
                    bare;
            default -> Numbers.allDigits(bare) && bare.length() < 3 ? bare : null;
        };
    }

    private static boolean isIsoDate(String word) {
        return word.length() == 10
                && word.charAt(4) == '-'
                && word.charAt(7) == '-'
                && Numbers.allDigits(word.substring(0, 4))
                && Numbers.allDigits(word.substring(5, 7))
                && Numbers.allDigits(word.substring(8));
    }

    static boolean isPort(String word) {
        if (!Numbers.allDigits(word) || word.length() > 5) {
            return false;
        }
        int port = Integer.parseInt(word);
        return port > 0 && port < 65_536;
    }

    /** {@code 755}, {@code 0644}, {@code u+x}, {@code go-w,a+r}. */
    static boolean isMode(String word) {
        if (Numbers.isDigit(word.charAt(0))) {
            boolean octal = word.length() == 3 || word.length() == 4;
            for (int i = 0; octal && i < word.length(); i++) {
                octal = word.charAt(i) >= '0' && word.charAt(i) <= '7';
            }
            return octal;
        }
        int state = 0; // 0 who, 1 behind the sign, 2 with a letter
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (state == 0 && "ugoa".indexOf(c) >= 0) {
                continue;
            }
            if ((state == 0 || state == 2) && (c == '+' || c == '-' || c == '=')) {
                state = 1;
            } else if (state >= 1 && "rwxXst".indexOf(c) >= 0) {
                state = 2;
            } else if (state == 2 && c == ',') {
                state = 0;
            } else {
                return false;
            }
        }
        return state == 2 || (state == 1 && word.endsWith("="));
    }

    private static String beforeSlash(String text) {
        int slash = text.indexOf('/');
        return slash < 0 ? text : text.substring(0, slash);
    }
}
