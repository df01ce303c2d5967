package dev.cmdai.domain.risk;

import dev.cmdai.domain.shell.WordPart;
import java.util.ArrayList;
import java.util.List;

/** Brace expansion: {@code {a,b}} and {@code {1..3}}. */
final class Braces {
    private static final int MAX_WORDS = 256;
    private static final int MAX_LENGTH = 2048;

    /** Parts that are not literal text travel as one private unit each. */
    private static final char FIRST_PART = '\ue000';

    private Braces() {}

    static boolean mayExpand(List<WordPart> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof WordPart.Literal literal
                    && literal.text().indexOf('{') >= 0
                    && literal.text().length() <= MAX_LENGTH) {
                return true;
            }
        }
        return false;
    }

    /** The words that the word becomes, itself if it has no live brace. */
    static List<List<WordPart>> expand(List<WordPart> parts) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof WordPart.Literal literal) {
                text.append(literal.text());
            } else {
                text.append((char) (FIRST_PART + i));
            }
        }
        List<String> words = new ArrayList<>();
        expand("", text.toString(), words);
        if (words.size() < 2 && words.getFirst().contentEquals(text)) {
            return List.of(parts);
        }
        List<List<WordPart>> result = new ArrayList<>(words.size());
        for (String word : words) {
            result.add(restore(word, parts));
        }
        return result;
    }

    private static List<WordPart> restore(String word, List<WordPart> parts) {
        List<WordPart> result = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= word.length(); i++) {
            int part = i < word.length() ? word.charAt(i) - FIRST_PART : 0;
            boolean isPart = i < word.length() && part >= 0 && part < parts.size();
            if (i == word.length() || isPart) {
                if (i > from) {
                    result.add(
                            new WordPart.Literal(parts.getFirst().span(), word.substring(from, i)));
                }
                if (isPart) {
                    result.add(parts.get(part));
                }
                from = i + 1;
            }
        }
        return result;
    }

    private static void expand(String done, String rest, List<String> out) {
        if (out.size() >= MAX_WORDS) {
            return;
        }
        int open = rest.indexOf('{');
        while (open >= 0) {
            if (open == 0 || rest.charAt(open - 1) != '$') {
                int close = close(rest, open);
                List<String> choices = close < 0 ? List.of() : choices(rest, open, close);
                if (!choices.isEmpty()) {
                    String before = done + rest.substring(0, open);
                    String after = rest.substring(close + 1);
                    for (String choice : choices) {
                        expandChoice(before, choice, after, out);
                    }
                    return;
                }
            }
            open = rest.indexOf('{', open + 1);
        }
        out.add(done + rest);
    }

    private static void expandChoice(String before, String choice, String after, List<String> out) {
        if (choice.indexOf('{') < 0) {
            expand(before + choice, after, out);
            return;
        }
        List<String> inner = new ArrayList<>();
        expand("", choice, inner);
        for (String text : inner) {
            expand(before + text, after, out);
        }
    }

    private static int close(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length() && i < open + 2000; i++) {
            char c = text.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> choices(String text, int open, int close) {
        List<String> list = new ArrayList<>();
        int depth = 0;
        int from = open + 1;
        for (int i = open + 1; i < close; i++) {
            char c = text.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
            } else if (c == ',' && depth == 0) {
                list.add(text.substring(from, i));
                from = i + 1;
            }
        }
        if (list.isEmpty()) {
            return range(text.substring(open + 1, close));
        }
        list.add(text.substring(from, close));
        return list;
    }

    private static List<String> range(String text) {
        int dots = text.indexOf("..");
        if (dots <= 0 || text.length() > 24) {
            return List.of();
        }
        String from = text.substring(0, dots);
        String rest = text.substring(dots + 2);
        int step = rest.indexOf("..");
        String to = step < 0 ? rest : rest.substring(0, step);
        List<String> list = new ArrayList<>();
        if (from.length() == 1 && to.length() == 1 && Character.isLetter(from.charAt(0))) {
            for (char c = from.charAt(0); c <= to.charAt(0); c++) {
                list.add(String.valueOf(c));
            }
            return list;
        }
        int first = Numbers.parse(from);
        int last = Numbers.parse(to);
        if (first < 0 || last < 0) {
            return List.of();
        }
        for (int i = 0; i < 64 && i <= Math.abs(last - first); i++) {
            list.add(String.valueOf(first <= last ? first + i : first - i));
        }
        return list;
    }
}
