package dev.cmdai.adapter.builtin.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits a request into words and quoted texts. */
public final class Words {

    private final String request;
    private final List<Word> words = new ArrayList<>();

    /** From here on no quote of this kind is closed, so that odd quotes cost linear time. */
    private int singleUnclosedFrom = Integer.MAX_VALUE;

    private Words(String request) {
        this.request = request;
    }

    /**
     * The words in their order. White space and control characters separate words, quotes hold a
     * text together, an apostrophe inside a word is no quote, and punctuation at a word's end is
     * dropped unless it belongs to a path or a pattern. Takes time linear in the length.
     */
    public static List<Word> split(String request) {
        Words splitter = new Words(request);
        splitter.run();
        List<Word> words = splitter.words;
        if (words.size() == 1 && words.getFirst().quoted() && hasSpace(words.getFirst().text())) {
            return split(words.getFirst().text()); // the whole request stood in quotes
        }
        return words;
    }

    private void run() {
        int at = 0;
        int length = request.length();
        while (at < length) {
            char c = request.charAt(at);
            if (isGap(c)) {
                at++;
                continue;
            }
            int close = isQuote(c) ? closing(at) : -1;
            if (close > at + 1) {
                words.add(
                        new Word(
                                request.substring(at + 1, close),
                                lower(at + 1, close),
                                at,
                                close + 1,
                                true));
                at = close + 1;
                if (request.startsWith("'s", at)
                        && (at + 2 == length || isGap(request.charAt(at + 2)))) {
                    at += 2; // 'it's owner
                }
                continue;
            }
            int end = at + 1;
            while (end < length
                    && !isGap(request.charAt(end))
                    && !opensInside(end)
                    && !opensBracket(at, end)) {
                end++;
            }
            bare(at, end);
            at = end;
        }
    }

    /** Whether a quote begins here although no space stands before it: {@code name="a b"}. */
    private boolean opensInside(int at) {
        char before = request.charAt(at - 1);
        return (before == '=' || before == '(' || before == ',' || before == ':')
                && isQuote(request.charAt(at))
                && closing(at) > at + 1;
    }

    /** Whether a remark in brackets is glued to the word before it: {@code hours(not days)}. */
    private boolean opensBracket(int from, int at) {
        if (request.charAt(at) != '('
                || !Character.isLetter(request.charAt(at - 1))
                || at == from) {
            return false;
        }
        for (int i = at; i < request.length() && !isGap(request.charAt(i)); i++) {
            if (request.charAt(i) == ')') {
                return false;
            }
        }
        return true;
    }

    private void bare(int from, int to) {
        int start = from;
        int end = Punctuation.end(request, from, to);
        if (end - start > 1 && request.charAt(start) == '(') {
            int close = Punctuation.indexOf(request, start, end, ')');
            if (close < 0 || close == end - 1) {
                start++;
                end = close < 0 ? end : Punctuation.end(request, start, close);
            }
        }
        while (start < end && isStrayQuote(request.charAt(start))) {
            start++;
        }
        while (end > start && isStrayQuote(request.charAt(end - 1))) {
            end--;
        }
        if (start >= end) {
            return;
        }
        int cut = Punctuation.split(request, start, end);
        while (cut > start) {
            words.add(
                    new Word(request.substring(start, cut), lower(start, cut), start, cut, false));
            start = cut + 1;
            cut = Punctuation.split(request, start, end);
        }
        if (start < end) {
            words.add(
                    new Word(request.substring(start, end), lower(start, end), start, end, false));
        }
    }

    private String lower(int from, int to) {
        return request.substring(from, to).replace('\u2019', '\'').toLowerCase(Locale.ROOT);
    }

    /** The index of the quote that closes the one at {@code at}, or -1. */
    private int closing(int at) {
        char open = request.charAt(at);
        return switch (open) {
            case '\'', '\u2018' -> closingSingle(at);
            case '`' -> {
                int close = request.indexOf('`', at + 1);
                yield close > 0 ? close : closingSingle(at);
            }
            case '\u201c', '\u201e' -> {
                int close = at + 1;
                while (close < request.length() && !isDouble(request.charAt(close))) {
                    close++;
                }
                yield close < request.length() ? close : -1;
            }
            default -> request.indexOf('"', at + 1);
        };
    }

    private int closingSingle(int at) {
        if (at >= singleUnclosedFrom) {
            return -1;
        }
        for (int i = at + 1; i < request.length(); i++) {
            char c = request.charAt(i);
            if ((c == '\'' || c == '\u2019')
                    && (i + 1 == request.length() || !isWordPart(request.charAt(i + 1)))) {
                return i;
            }
        }
        singleUnclosedFrom = at;
        return -1;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '_';
    }

    private static boolean isDouble(char c) {
        return c == '\u201d' || c == '\u201c' || c == '"';
    }

    private static boolean isQuote(char c) {
        return c == '\'' || c == '"' || c == '`' || c == '\u2018' || c == '\u201c' || c == '\u201e';
    }

    private static boolean isStrayQuote(char c) {
        return c == '"' || c == '\'' || c == '\u2018' || c == '\u2019' || isDouble(c);
    }

    static boolean isGap(char c) {
        return c <= ' '
                || c == 0x7f
                || Character.isISOControl(c)
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c);
    }

    private static boolean hasSpace(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isGap(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
