/** Settings, described once as values. */
@NullMarked
package dev.cmdai.domain.config;

import org.jspecify.annotations.NullMarked;
