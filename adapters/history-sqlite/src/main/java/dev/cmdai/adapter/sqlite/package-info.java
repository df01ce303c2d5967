/** Command history in SQLite. */
@NullMarked
package dev.cmdai.adapter.sqlite;

import org.jspecify.annotations.NullMarked;
