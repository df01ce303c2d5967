/** Settings from a TOML file. */
@NullMarked
package dev.cmdai.adapter.toml;

import org.jspecify.annotations.NullMarked;
