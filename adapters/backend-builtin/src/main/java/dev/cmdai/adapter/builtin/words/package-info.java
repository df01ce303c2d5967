/** A request as words. */
@NullMarked
package dev.cmdai.adapter.builtin.words;

import org.jspecify.annotations.NullMarked;
