/** The shell language: lexer, parser, words and quoting. */
@NullMarked
package dev.cmdai.domain.shell;

import org.jspecify.annotations.NullMarked;
