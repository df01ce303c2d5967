/** What programs and their options mean, from {@code models/glossary}. */
@NullMarked
package dev.cmdai.adapter.builtin.glossary;

import org.jspecify.annotations.NullMarked;
