/** What goes to the screen and into pipes. */
@NullMarked
package dev.cmdai.adapter.cli.print;

import org.jspecify.annotations.NullMarked;
