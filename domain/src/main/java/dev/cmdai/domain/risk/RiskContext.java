package dev.cmdai.domain.risk;

import dev.cmdai.domain.ask.Context;
import dev.cmdai.domain.shell.ShellKind;

/**
 * Where the judged command would run.
 *
 * @param shell the shell that would read it
 * @param directory the working directory, absolute; empty if unknown
 * @param home the user's home, absolute; empty if unknown
 * @param user the user's name; empty if unknown
 */
public record RiskContext(ShellKind shell, String directory, String home, String user) {

    /** The place of a request. */
    public static RiskContext of(Context context) {
        return new RiskContext(
                context.platform().shell(), context.directory(), context.home(), context.user());
    }
}
