package dev.cmdai.adapter.builtin.words;

/** Membership in a short list of words that is written as one text: no table to build at start. */
public final class WordList {

    private WordList() {}

    /**
     * Whether a word is one of the words of a list.
     *
     * @param list words between spaces or line breaks
     */
    public static boolean has(String list, String word) {
        int length = word.length();
        if (length == 0) {
            return false;
        }
        int at = list.indexOf(word);
        while (at >= 0) {
            int end = at + length;
            if ((at == 0 || list.charAt(at - 1) <= ' ')
                    && (end == list.length() || list.charAt(end) <= ' ')) {
                return word.indexOf(' ') < 0 && word.indexOf('\n') < 0;
            }
            at = list.indexOf(word, at + 1);
        }
        return false;
    }
}
