package dev.cmdai.adapter.builtin.recipe;

/** The place in a command where a slot stands; it decides how the value is quoted. */
public enum QuoteContext {
    /** Outside of quotes. */
    BARE,
    /** Outside of quotes, as the name of a command, where words such as {@code if} are special. */
    COMMAND,
    /** Inside '…'. */
    SINGLE,
    /** Inside "…". */
    DOUBLE
}
