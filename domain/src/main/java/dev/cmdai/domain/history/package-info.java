/** What was suggested and run before. */
@NullMarked
package dev.cmdai.domain.history;

import org.jspecify.annotations.NullMarked;
