/** Makes the index out of the recipes' files; runs in the build, never for a user. */
@NullMarked
package dev.cmdai.adapter.builtin.recipe.compile;

import org.jspecify.annotations.NullMarked;
