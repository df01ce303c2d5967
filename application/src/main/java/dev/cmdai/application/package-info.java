/** The use cases. */
@NullMarked
package dev.cmdai.application;

import org.jspecify.annotations.NullMarked;
