package dev.cmdai.adapter.builtin.slot;

import dev.cmdai.adapter.builtin.words.Word;
import java.util.List;

/** Places in a row: {@code 3rd}, "second" before "column". */
final class Ordinals {

    private static final String[] WORDS = {
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
        "tenth"
    };

    private Ordinals() {}

    /** The place that the word names, 0 if it names none; "second" alone is a time. */
    static int read(List<Word> words, int at) {
        String word = words.get(at).lower();
        int digits = Numbers.digitsEnd(word);
        if (digits > 0 && digits <= 4) {
            String suffix = word.substring(digits);
            boolean ordinal =
                    suffix.equals("st")
                            || suffix.equals("nd")
                            || suffix.equals("rd")
                            || suffix.equals("th");
            return ordinal ? Integer.parseInt(word.substring(0, digits)) : 0;
        }
        if (at + 1 < words.size() && isCounted(words.get(at + 1).lower())) {
            for (int i = 0; i < WORDS.length; i++) {
                if (word.equals(WORDS[i])) {
                    return i + 1;
                }
            }
        }
        return 0;
    }

    private static boolean isCounted(String word) {
        return switch (word) {
            case "column", "field", "line", "row", "word", "character", "char", "page", "entry" ->
                    true;
            default -> false;
        };
    }
}
