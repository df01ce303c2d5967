package dev.cmdai.adapter.builtin.recipe;

/**
 * Cuts the endings that English grammar adds, so that {@code compressing}, {@code compressed} and
 * {@code compresses} are one word. The stem need not be a word itself.
 */
public final class Stemmer {

    private Stemmer() {}

    /** The stem of a word in lower case; words with digits or signs stay as they are. */
    public static String stem(String word) {
        String w = word;
        if (w.length() > 2 && (w.endsWith("'s") || w.endsWith("\u2019s"))) {
            w = w.substring(0, w.length() - 2);
        }
        if (w.length() < 4 || !lettersOnly(w)) {
            return w;
        }
        w = withoutPlural(w);
        w = withoutTense(w);
        if (w.endsWith("ally") || w.endsWith("ively") || w.endsWith("ently")) {
            w = w.substring(0, w.length() - 2);
        }
        int length = w.length();
        if (length > 3 && w.charAt(length - 1) == 'e') {
            w = w.substring(0, length - 1);
        }
        return w;
    }

    private static String withoutPlural(String w) {
        int length = w.length();
        if (w.charAt(length - 1) != 's') {
            return w;
        }
        char before = w.charAt(length - 2);
        if (before == 's' || before == 'u' || before == 'i') {
            return w;
        }
        if (w.endsWith("ies") && length > 4) {
            return w.substring(0, length - 3) + "y";
        }
        if (w.endsWith("sses")
                || w.endsWith("xes")
                || w.endsWith("ches")
                || w.endsWith("shes")
                || w.endsWith("zes")) {
            return w.substring(0, length - 2);
        }
        return w.substring(0, length - 1);
    }

    private static String withoutTense(String w) {
        int length = w.length();
        if (w.endsWith("ied") && length > 4) {
            return w.substring(0, length - 3) + "y";
        }
        int cut = w.endsWith("ing") ? 3 : w.endsWith("ed") ? 2 : 0;
        if (cut == 0 || length - cut < 3 || !hasVowel(w, length - cut)) {
            return w;
        }
        String rest = w.substring(0, length - cut);
        int last = rest.length() - 1;
        char end = rest.charAt(last);
        boolean doubled = end == rest.charAt(last - 1);
        // "running" is "run", but "compressing" and "installing" keep both letters.
        return doubled && end != 's' && end != 'l' && end != 'z' ? rest.substring(0, last) : rest;
    }

    private static boolean hasVowel(String w, int end) {
        for (int i = 0; i < end; i++) {
            if ("aeiouy".indexOf(w.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean lettersOnly(String w) {
        for (int i = 0; i < w.length(); i++) {
            char c = w.charAt(i);
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return true;
    }
}
