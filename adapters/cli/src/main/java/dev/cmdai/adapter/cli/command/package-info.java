/** One file per subcommand. */
@NullMarked
package dev.cmdai.adapter.cli.command;

import org.jspecify.annotations.NullMarked;
