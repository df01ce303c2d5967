package dev.cmdai.adapter.builtin.match;

import org.jspecify.annotations.Nullable;

/**
 * A recipe that a request may mean.
 *
 * @param recipe its number in the index
 * @param score how well both explain each other, 0 to 1
 * @param values what the request says for the recipe's slots, null where it says nothing
 * @param given how many slots got a value out of the request
 */
public record Match(int recipe, double score, @Nullable String[] values, int given) {}
