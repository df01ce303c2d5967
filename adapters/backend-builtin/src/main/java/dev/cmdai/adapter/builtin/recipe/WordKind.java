package dev.cmdai.adapter.builtin.recipe;

/** What a word does in a request. */
public enum WordKind {
    /** It carries the meaning. */
    CONTENT,
    /** It says nothing: {@code please}, {@code the}. */
    FILLER,
    /** It ties words together: {@code in}, {@code to}; it shows where a slot's value stands. */
    LINK,
    /** It turns the meaning round: {@code not}, {@code without}. */
    NEGATION,
    /** The name of a program or a product: a request that names one wants that one. */
    TOOL
}
