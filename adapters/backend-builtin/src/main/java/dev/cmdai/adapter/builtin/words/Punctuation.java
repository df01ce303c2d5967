package dev.cmdai.adapter.builtin.words;

/** Where a bare word ends, and whether it is a list or a pair of words. */
final class Punctuation {

    private static final String PAIRS =
            """
            file files directory directories dir dirs folder folders and or regular
            normal link links symlink symlinks read write user users group groups move
            rename copy text binary subdirectories subfolders owner name names
            permission permissions delete remove upload download show list print display
            size sizes
            """;

    private Punctuation() {}

    /** The end of the word in {@code [from, to)} without the punctuation behind it. */
    static int end(String text, int from, int to) {
        int end = to;
        while (end > from + 1) {
            char c = text.charAt(end - 1);
            boolean drop =
                    switch (c) {
                        case ',', ';', '!', '\u2026' -> true;
                        case ':' -> true;
                        case '?' -> !holdsGlob(text, from, end - 1);
                        case ')' -> !has(text, from, end, '(');
                        case '.' -> !isDotPath(text, from, end);
                        default -> false;
                    };
            if (!drop) {
                return end;
            }
            end--;
        }
        boolean lone =
                end == from + 1 && ",;:!?()-\u2013\u2014\u2026".indexOf(text.charAt(from)) >= 0;
        return lone ? from : end;
    }

    /**
     * Where the word falls apart, or -1: at a comma of a plain list, {@code jpg,png}, and at the
     * slash between two words that are one thing said twice, {@code files/directories}.
     */
    static int split(String text, int from, int end) {
        int comma = -1;
        int slash = -1;
        boolean letters = false;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == ',' && comma < 0) {
                comma = i;
            } else if (c == '/' && slash < 0) {
                slash = i;
            } else if (c != ','
                    && c != '.'
                    && c != '*'
                    && c != '_'
                    && c != '-'
                    && !Character.isLetterOrDigit(c)) {
                return -1;
            }
            letters |= Character.isLetter(c);
        }
        if (slash > from) {
            boolean pair =
                    isPairWord(text.substring(from, slash))
                            && isPairWord(text.substring(slash + 1, end));
            return pair ? slash : -1;
        }
        return letters && slash < 0 && comma > from ? comma : -1;
    }

    private static boolean isPairWord(String word) {
        return WordList.has(PAIRS, word);
    }

    /** Whether the dot at the end belongs to {@code .}, {@code ..} or {@code /x/.}. */
    private static boolean isDotPath(String text, int from, int end) {
        int dots = end;
        while (dots > from && text.charAt(dots - 1) == '.') {
            dots--;
        }
        if (end - dots > 2) {
            return false;
        }
        return dots == from || text.charAt(dots - 1) == '/';
    }

    private static boolean holdsGlob(String text, int from, int to) {
        return has(text, from, to, '*') || has(text, from, to, '[') || has(text, from, to, '?');
    }

    private static boolean has(String text, int from, int to, char wanted) {
        return indexOf(text, from, to, wanted) >= 0;
    }

    /** The first {@code wanted} in {@code [from, to)}, or -1; looks no further than {@code to}. */
    static int indexOf(String text, int from, int to, char wanted) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == wanted) {
                return i;
            }
        }
        return -1;
    }
}
