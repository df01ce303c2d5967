/** The main job: words in, a command out. */
@NullMarked
package dev.cmdai.adapter.cli.ask;

import org.jspecify.annotations.NullMarked;
