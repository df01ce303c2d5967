package dev.cmdai.application;

import dev.cmdai.domain.port.Glossary.Option;
import dev.cmdai.domain.port.Glossary.Program;
import org.jspecify.annotations.Nullable;

/** Finds out what a word means as an option. */
final class OptionMeaning {

    private static final Option UNKNOWN = new Option("option", false);

    private OptionMeaning() {}

    /**
     * The option that the word is: as it stands, before {@code =}, as a number, or as single
     * letters together; null if it is none.
     */
    static @Nullable Option of(Program program, String text) {
        Option exact = program.options().get(text);
        if (exact != null) {
            return exact;
        }
        int equals = text.indexOf('=');
        if (equals > 0) {
            boolean dashed = text.charAt(0) == '-';
            Option named = program.options().get(text.substring(0, dashed ? equals : equals + 1));
            if (named != null) {
                return new Option(named.meaning(), false); // its value stands in the same word
            }
        }
        if (text.length() < 2 || text.charAt(0) != '-') {
            return null;
        }
        if (text.equals("--")) {
            return new Option("ends the options", false);
        }
        if (text.startsWith("--")) {
            return UNKNOWN;
        }
        Option count = program.options().get("-n");
        return count != null && count.takesValue() && isNumber(text)
                ? new Option(firstClause(count.meaning()), false)
                : letters(program, text);
    }

    private static Option letters(Program program, String text) {
        StringBuilder meaning = new StringBuilder();
        for (int i = 1; i < text.length(); i++) {
            Option letter = program.options().get("-" + text.charAt(i));
            if (letter == null) {
                break;
            }
            meaning.append(meaning.isEmpty() ? "" : "; ").append(letter.meaning());
            if (letter.takesValue()) {
                return new Option(meaning.toString(), i == text.length() - 1);
            }
        }
        return meaning.isEmpty() ? UNKNOWN : new Option(meaning.toString(), false);
    }

    private static boolean isNumber(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static String firstClause(String meaning) {
        int end = meaning.indexOf(';');
        return end < 0 ? meaning : meaning.substring(0, end);
    }
}
