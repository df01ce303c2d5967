/** The language of the field and the ports around it; the plugin SPI. */
@NullMarked
package dev.cmdai.domain;

import org.jspecify.annotations.NullMarked;
