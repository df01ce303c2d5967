/** Failures that a user can do something about. */
@NullMarked
package dev.cmdai.domain.error;

import org.jspecify.annotations.NullMarked;
