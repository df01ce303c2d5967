/** The blind suite: wishes with the commands that answer them, and what counts as the same. */
@NullMarked
package dev.cmdai.adapter.builtin.suite;

import org.jspecify.annotations.NullMarked;
