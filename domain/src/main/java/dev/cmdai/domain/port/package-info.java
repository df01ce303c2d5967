/** What the application needs of the outside world. */
@NullMarked
package dev.cmdai.domain.port;

import org.jspecify.annotations.NullMarked;
