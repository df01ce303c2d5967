/** The user's machine: shell, folders, programs, child processes. */
@NullMarked
package dev.cmdai.adapter.cli.run;

import org.jspecify.annotations.NullMarked;
