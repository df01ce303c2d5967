/** Puts the parts together. */
@NullMarked
package dev.cmdai.bootstrap;

import org.jspecify.annotations.NullMarked;
