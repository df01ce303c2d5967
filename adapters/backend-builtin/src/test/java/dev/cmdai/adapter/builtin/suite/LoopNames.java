package dev.cmdai.adapter.builtin.suite;

/** Gives loop variables a neutral name, so that {@code for f in} is {@code for file in}. */
final class LoopNames {
    private LoopNames() {}

    static String neutral(String line) {
        String result = line;
        int count = 0;
        int at = result.indexOf("for ");
        while (at >= 0) {
            int end = result.indexOf(" in", at + 4);
            if (end < 0 || at > 0 && result.charAt(at - 1) != ' ') {
                return result;
            }
            String name = result.substring(at + 4, end);
            String neutral = "v" + ++count;
            result =
                    result.substring(0, at + 4)
                            + neutral
                            + renamed(result.substring(end), name, neutral);
            at = result.indexOf("for ", at + 4);
        }
        return result;
    }

    private static String renamed(String text, String name, String neutral) {
        StringBuilder result = new StringBuilder();
        String opening = "${" + name;
        int from = 0;
        int at = text.indexOf(opening);
        while (at >= 0) {
            int after = at + opening.length();
            boolean whole = after < text.length() && !Character.isLetterOrDigit(text.charAt(after));
            result.append(text, from, at).append(whole ? "${" + neutral : opening);
            from = after;
            at = text.indexOf(opening, after);
        }
        return result.append(text.substring(from)).toString();
    }
}
