package dev.cmdai.adapter.builtin.recipe;

/** What a word does in a request. */
public enum WordKind {
    /** It carries the meaning. */
    CONTENT,
    /** It says little: {@code system}, {@code specific}. */
    COMMON,
    /** It says nothing: {@code please}, {@code the}. */
    FILLER,
    /** It ties words together: {@code in}, {@code to}; it shows where a slot's value stands. */
    LINK,
    /** It turns the meaning round: {@code not}, {@code without}. */
    NEGATION,
    /** The name of a program or a product: a request that names one wants that one. */
    TOOL;

    /** Whether the word is known by its very form, with no endings taken away. */
    public boolean isSmall() {
        return this == FILLER || this == LINK || this == NEGATION;
    }
}
