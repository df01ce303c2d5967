package dev.cmdai.adapter.builtin.suite;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Says whether two command lines are the same command written differently. Only the text is looked
 * at, nothing runs; what the rules don't cover counts as different. The rules stand in
 * requests/README.md.
 */
public final class CommandEquivalence {
    private static final String MAYBE_ROOT = "[sudo] ";

    private CommandEquivalence() {}

    /** Whether the answer is one of the accepted commands. */
    public static boolean isRight(String answer, List<String> accepted) {
        return accepted.stream().anyMatch(command -> matches(answer, command));
    }

    /** Whether an answer is an accepted command, which may hold `[sudo] `, `@n@` and `@w@`. */
    public static boolean matches(String answer, String accepted) {
        if (accepted.startsWith(MAYBE_ROOT)) {
            String command = accepted.substring(MAYBE_ROOT.length());
            return matches(answer, command) || matches(answer, "sudo " + command);
        }
        String given = canonical(answer);
        String wanted = canonical(accepted);
        return given.equals(wanted)
                || wanted.contains("@") && slots(wanted).matcher(given).matches();
    }

    /** The one spelling of a command line, or the stripped text where it can't be read. */
    public static String canonical(String command) {
        try {
            return CanonicalCommand.of(command);
        } catch (Unreadable e) {
            return command.strip();
        }
    }

    private static Pattern slots(String wanted) {
        String quoted = Pattern.quote(wanted);
        return Pattern.compile(
                quoted.replace("@n@", "\\E[0-9]+\\Q")
                        .replace("@w@", "\\E(?:[^ |&;<>\\\\]|\\\\.)+\\Q"));
    }
}
