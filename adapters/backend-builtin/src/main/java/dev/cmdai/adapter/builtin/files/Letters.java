package dev.cmdai.adapter.builtin.files;

/** "starts with a capital letter", "ends with a digit": names by the class of a letter. */
final class Letters {

    private Letters() {}

    /**
     * Reads a class of letters.
     *
     * @param side {@code p} for the start of a name, {@code s} for its end, else anywhere
     */
    static boolean read(Phrase p, Wish w, int at, int i, char side, boolean not) {
        String set =
                switch (p.word(i)) {
                    case "capital", "uppercase", "upper" -> "[A-Z]";
                    case "lowercase", "lower" -> "[a-z]";
                    case "digit", "digits", "number", "numbers" -> "[0-9]";
                    case "vowel" -> "[aeiouAEIOU]";
                    default -> "";
                };
        boolean digits = p.in(i - 1, "number digit") && !p.has(i);
        if (set.isEmpty() || digits || i == at) {
            return false;
        }
        String pattern = side == 'p' ? set + "*" : side == 's' ? "*" + set : "*" + set + "*";
        Names.add(w, pattern, not, false);
        w.evidence = true;
        return true;
    }
}
