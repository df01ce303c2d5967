/** Finds the recipe that a request means, and the values of its slots. */
@NullMarked
package dev.cmdai.adapter.builtin.match;

import org.jspecify.annotations.NullMarked;
