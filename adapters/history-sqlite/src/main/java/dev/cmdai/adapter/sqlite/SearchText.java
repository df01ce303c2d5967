package dev.cmdai.adapter.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a user typed to search for, as FTS5 and as substrings. The text never becomes syntax: every
 * word is written as an FTS5 string.
 *
 * @param words the FTS5 query, null if the text has no letter and no digit
 * @param parts the words in lower case
 */
record SearchText(@Nullable String words, List<String> parts) {

    /** More words make a query slow and no better. */
    private static final int MOST_WORDS = 16;

    static SearchText of(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder query = new StringBuilder();
        for (String word : split(text)) {
            parts.add(word.toLowerCase(Locale.ROOT));
            if (hasToken(word)) {
                query.append(query.isEmpty() ? "\"" : " \"").append(word.replace("\"", "\"\""));
                query.append('"');
            }
        }
        if (query.isEmpty()) {
            return new SearchText(null, parts);
        }
        return new SearchText(query.append('*').toString(), parts);
    }

    private static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length() && words.size() < MOST_WORDS; i++) {
            // A NUL would end the query for SQLite, so it separates words like the other controls.
            boolean gap =
                    i == text.length()
                            || Character.isWhitespace(text.charAt(i))
                            || Character.isISOControl(text.charAt(i));
            if (gap) {
                if (i > from) {
                    words.add(text.substring(from, i));
                }
                from = i + 1;
            }
        }
        return words;
    }

    private static boolean hasToken(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLetterOrDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
