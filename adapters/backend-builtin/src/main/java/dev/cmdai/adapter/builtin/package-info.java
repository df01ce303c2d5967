/** Answers with no model and no network. */
@NullMarked
package dev.cmdai.adapter.builtin;

import org.jspecify.annotations.NullMarked;
