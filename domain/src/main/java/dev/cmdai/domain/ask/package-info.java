/** What is asked and what is answered. */
@NullMarked
package dev.cmdai.domain.ask;

import org.jspecify.annotations.NullMarked;
