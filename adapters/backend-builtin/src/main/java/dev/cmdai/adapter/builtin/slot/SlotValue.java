package dev.cmdai.adapter.builtin.slot;

/**
 * A typed thing found in a request.
 *
 * @param value as the template gets it: {@code 10M}, seconds of a duration, a path
 * @param firstWord index of the first word that it takes
 * @param endWord index behind the last word that it takes
 */
public record SlotValue(SlotType type, String value, int firstWord, int endWord) {}
