/** The recipes as data: the index that the build makes, and the templates in it. */
@NullMarked
package dev.cmdai.adapter.builtin.recipe;

import org.jspecify.annotations.NullMarked;
