package dev.cmdai.adapter.builtin.words;

/**
 * One word of a request, or one quoted text.
 *
 * @param text as typed, without its quotes
 * @param lower in lower case, without punctuation at its end
 * @param from where it begins in the request, UTF-16 units
 * @param to where it ends, after its last unit
 * @param quoted whether it stood in quotes
 */
public record Word(String text, String lower, int from, int to, boolean quoted) {}
