/** Typed things that a request names: paths, sizes, dates. */
@NullMarked
package dev.cmdai.adapter.builtin.slot;

import org.jspecify.annotations.NullMarked;
