package dev.cmdai.adapter.builtin.files;

/**
 * One condition on a name.
 *
 * @param option find's option without case: {@code name}, {@code path}, {@code regex}
 * @param anyCase whether upper and lower case are the same
 */
record NameTest(String option, String pattern, boolean anyCase) {

    /** A pattern for the last part of the path. */
    static NameTest of(String pattern) {
        return new NameTest("name", pattern, false);
    }

    boolean isName() {
        return option.equals("name");
    }

    /**
     * The ending that this pattern asks for, {@code pdf} of {@code *.pdf}; empty if it asks more.
     */
    String ending() {
        if (!isName() || !pattern.startsWith("*.") || pattern.length() < 3) {
            return "";
        }
        for (int i = 2; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (!((c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || (c == '.' && i > 2))) {
                return "";
            }
        }
        return pattern.substring(2);
    }
}
