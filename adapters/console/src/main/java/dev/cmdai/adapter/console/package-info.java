/** What needs the whole terminal: keys and line editing, over JLine. */
@NullMarked
package dev.cmdai.adapter.console;

import org.jspecify.annotations.NullMarked;
