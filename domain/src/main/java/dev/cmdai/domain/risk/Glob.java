package dev.cmdai.domain.risk;

/** Shell wildcards: {@code *}, {@code ?} and {@code [a-z]}. */
final class Glob {
    private Glob() {}

    /** Whether the pattern matches the whole text; at most quadratic in time. */
    static boolean matches(String pattern, String text) {
        int p = 0;
        int t = 0;
        int star = -1;
        int mark = 0;
        while (t < text.length()) {
            int next = p < pattern.length() ? one(pattern, p, text.charAt(t)) : -1;
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                mark = t;
            } else if (next > 0) {
                p = next;
                t++;
            } else if (star >= 0) {
                p = star + 1;
                t = ++mark;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }

    /** The position behind the pattern's piece at p if it matches c, else -1. */
    private static int one(String pattern, int p, char c) {
        char first = pattern.charAt(p);
        if (first == '?') {
            return p + 1;
        }
        if (first == '[') {
            int close = pattern.indexOf(']', p + 2);
            if (close > 0) {
                return in(pattern, p + 1, close, c) ? close + 1 : -1;
            }
        }
        return first == c ? p + 1 : -1;
    }

    private static boolean in(String pattern, int from, int to, char c) {
        boolean negated = pattern.charAt(from) == '!' || pattern.charAt(from) == '^';
        boolean found = false;
        for (int i = negated ? from + 1 : from; i < to; i++) {
            if (i + 2 < to && pattern.charAt(i + 1) == '-') {
                found |= c >= pattern.charAt(i) && c <= pattern.charAt(i + 2);
                i += 2;
            } else {
                found |= c == pattern.charAt(i);
            }
        }
        return found != negated;
    }

    static boolean has(String text) {
        return text.indexOf('*') >= 0 || text.indexOf('?') >= 0 || text.indexOf('[') >= 0;
    }
}
