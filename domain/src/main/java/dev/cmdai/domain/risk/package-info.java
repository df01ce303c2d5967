/** What a command would do to the machine, judged before it runs. */
@NullMarked
package dev.cmdai.domain.risk;

import org.jspecify.annotations.NullMarked;
