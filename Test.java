package dev.cmdai.adapter.builtin.files;

/**
 * One condition on a file besides its name.
 *
 * @param what which property it looks at
 * @param sign {@code +} more, {@code -} less, {@code =} exactly
 * @param value in the form of {@link What}
 * @param find the expression for find, quoted
 * @param tell how a sentence says it
 */
record Test(What what, char sign, String value, String find, String tell) {

    /** What a condition looks at, and the form of its value. */
    enum What {
        /** Number and unit letter, {@code 10M}. */
        SIZE,
        /** Age of the content in seconds. */
        AGE,
        /** Anything that only find can say. */
        OTHER
    }
}
