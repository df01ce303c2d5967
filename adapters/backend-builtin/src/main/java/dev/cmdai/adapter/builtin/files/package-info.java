/** The grammar of finding files and doing something with them. */
@NullMarked
package dev.cmdai.adapter.builtin.files;

import org.jspecify.annotations.NullMarked;
