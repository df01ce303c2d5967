/** The command line. */
@NullMarked
package dev.cmdai.adapter.cli;

import org.jspecify.annotations.NullMarked;
